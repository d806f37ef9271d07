// SPDX-License-Identifier: MIT
#include "screens/timeline_screen.h"

#include "screens/browsing_screen.h"
#include "screens/chapter_screen.h"
#include "screens/fact_screen.h"
#include "screens/keys.h"
#include "screens/timeline_view.h"
#include "screens/wording_browsing.h"
#include "ui/boxes.h"

namespace screens {
namespace {

using profile::KeyAction;

constexpr const char* to_packs = "to-packs-from-here";

class TimelineScreen : public BrowsingScreen {
public:
    explicit TimelineScreen(Services& services) : BrowsingScreen(services, Place::Timeline) {
        if (const auto pack = first_with_facts(services)) {
            choose(*pack);
        }
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition resume(const std::string& answer) override;

private:
    Transition act(const ui::Emitted& emitted) override;
    Transition press(const canvas::KeyPressed& key) override;
    void choose(std::size_t pack) {
        pack_ = pack;
        model_.emplace(services_.packs[pack]);
    }
    bool has_events() const { return model_ && !model_->events().empty(); }
    Transition toggle_list();
    Transition open(std::size_t event) const;
    Transition take_control(const std::string& id);

    std::size_t pack_ = 0;
    std::optional<TimelineModel> model_;
    /// Whether it is shown as a list; nothing: where there is little room.
    std::optional<bool> listed_;
    mutable bool compact_ = false;  ///< as it was shown last
};

std::unique_ptr<ui::Widget> TimelineScreen::build(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    compact_ = look.scale.compact();
    if (!has_events()) {
        return empty_page(look, Place::Timeline, w.timeline,
                          {ui::Icon::Timeline, model_ ? w.no_dates : w.no_facts, w.timeline_effect,
                           to_packs, w.to_packs});
    }
    return timeline_view({services_, pack_, *model_, listed_.value_or(compact_)}, look);
}

std::string TimelineScreen::initial_focus() const {
    if (!has_events()) {
        return to_packs;
    }
    return listed_.value_or(compact_) ? std::string(TimelineId::event) + "0" : TimelineId::chart;
}

Transition TimelineScreen::open(std::size_t event) const {
    return Push{make_fact_screen(services_, pack_, *model_->events()[event].fact, Place::Timeline)};
}

Transition TimelineScreen::toggle_list() {
    listed_ = !listed_.value_or(compact_);
    return Stay{*listed_ ? std::string(TimelineId::event) + std::to_string(model_->current())
                         : TimelineId::chart};
}

Transition TimelineScreen::take_control(const std::string& id) {
    if (id == TimelineId::chart || id == TimelineId::open) {
        return open(model_->current());
    }
    if (id == TimelineId::list) {
        return toggle_list();
    }
    if (id == TimelineId::theme) {
        return Push{
            make_chapter_screen(services_.packs[pack_], model_->chapters(), model_->chapter())};
    }
    if (id == TimelineId::zoom_in) {
        model_->zoom_in();
    } else if (id == TimelineId::zoom_out) {
        model_->zoom_out();
    } else if (id == TimelineId::previous || id == TimelineId::next) {
        model_->step(id == TimelineId::next);
    } else {
        return Unused{};
    }
    return Stay{};
}

Transition TimelineScreen::act(const ui::Emitted& emitted) {
    if (emitted.id == to_packs) {
        return go_to(Place::Packs, services_);
    }
    const bool numbered = std::holds_alternative<std::size_t>(emitted.value);
    if (emitted.id == TimelineId::scale) {
        model_->show_scale(model_->scales()[emitted.index()]);
        return Stay{};
    }
    if (emitted.id == TimelineId::lanes) {
        model_->sort_into_lanes(emitted.index() == 0 ? LanesBy::Chapter : LanesBy::Source);
        return Stay{};
    }
    if (emitted.id.starts_with(TimelineId::pack)) {
        choose(emitted.index());
        return Stay{};
    }
    if (emitted.id.starts_with(TimelineId::event)) {
        model_->go_to(emitted.index());
        return open(emitted.index());
    }
    if (numbered && emitted.id.starts_with(TimelineId::dot)) {
        // Pressed again, it opens.
        if (emitted.index() == model_->current()) {
            return open(emitted.index());
        }
        model_->go_to(emitted.index());
        return Stay{TimelineId::chart};
    }
    if (numbered && emitted.id.starts_with(TimelineId::crowd)) {
        // It parts, as long as time can be looked at more closely; then the list tells them apart.
        model_->go_to(emitted.index());
        return model_->zoom_in() ? Transition{Stay{TimelineId::chart}} : toggle_list();
    }
    if (numbered && emitted.id == TimelineId::chart) {
        model_->go_to(emitted.index());
        return Stay{};
    }
    return take_control(emitted.id);
}

/// After the dialog that asks for a chapter, and after any other screen that answers nothing.
Transition TimelineScreen::resume(const std::string& answer) {
    if (!answer.empty()) {
        model_->show_only(answer == all_chapters ? std::nullopt : std::optional(answer));
    }
    return Stay{};
}

Transition TimelineScreen::press(const canvas::KeyPressed& key) {
    if (!has_events()) {
        return Unused{};
    }
    if (means(key, KeyAction::ListView)) {
        return toggle_list();
    }
    if (means(key, KeyAction::ZoomIn)) {
        return take_control(TimelineId::zoom_in);
    }
    if (means(key, KeyAction::ZoomOut)) {
        return take_control(TimelineId::zoom_out);
    }
    return Unused{};
}

}  // namespace

std::unique_ptr<Screen> make_timeline_screen(Services& services) {
    return std::make_unique<TimelineScreen>(services);
}

}  // namespace screens
