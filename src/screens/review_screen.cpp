// SPDX-License-Identifier: MIT
#include "screens/review_screen.h"

#include "screens/browsing.h"
#include "screens/controls.h"
#include "screens/fact_screen.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/marks.h"
#include "screens/passing_note.h"
#include "screens/source_screen.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* back_id = "back";
constexpr const char* next_id = "next-miss";

class ReviewScreen : public Screen {
public:
    ReviewScreen(Services& services, std::size_t pack, const quiz::Session& session,
                 std::size_t index)
        : services_(services), place_(pack), session_(session), marks_(services, pack) {
        show(index);
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return next_miss() ? next_id : back_id; }
    profile::KeyScene key_scene() const override { return profile::KeyScene::Told; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    Transition pass_time() override {
        return note_.pass(services_.clock.ticks()) ? Transition{Stay{}} : Transition{Unused{}};
    }
    std::optional<std::chrono::milliseconds> next_change() const override {
        return note_.wait(services_.clock.ticks());
    }

private:
    const ShelvedPack& pack() const { return services_.packs[place_]; }
    const quiz::Outcome& outcome() const { return session_.outcomes()[index_]; }
    const questions::Question& question() const { return session_.questions()[outcome().index]; }
    std::optional<std::size_t> next_miss() const;
    void show(std::size_t index);
    void tell_done(Note note) { note_.tell(std::move(note), services_.clock.ticks()); }
    Transition show_next();
    Transition read_source() const;
    Transition explain() const;
    Transition copy();
    Transition mark();
    std::unique_ptr<ui::Widget> buttons(const ui::Look& look) const;

    Services& services_;
    std::size_t place_;  ///< of the pack, on the shelf
    const quiz::Session& session_;
    std::size_t index_ = 0;  ///< of the outcome
    std::unique_ptr<questions::AnswerView> view_;
    Marks marks_;
    PassingNote note_;  ///< how copying or marking went
};

/// The next outcome that is not right; nothing after the last.
std::optional<std::size_t> ReviewScreen::next_miss() const {
    for (std::size_t i = index_ + 1; i < session_.outcomes().size(); ++i) {
        if (session_.outcomes()[i].grade.verdict != questions::Verdict::Right) {
            return i;
        }
    }
    return std::nullopt;
}

void ReviewScreen::show(std::size_t index) {
    index_ = index;
    note_.clear();
    view_ = questions::make_view(questions::face_of(question().body));
    view_->reveal(question().body, outcome().answer);
}

Transition ReviewScreen::show_next() {
    const auto next = next_miss();
    if (!next) {
        return Unused{};
    }
    show(*next);
    return Stay{initial_focus(), true};
}

Transition ReviewScreen::read_source() const {
    if (question().citations->empty()) {
        return Unused{};
    }
    return Push{make_source_screen(services_, place_, question())};
}

Transition ReviewScreen::explain() const {
    if (facts_of(pack(), question()).empty()) {
        return Unused{};
    }
    return Push{make_explain_screen(services_, place_, question())};
}

Transition ReviewScreen::copy() {
    tell_done(copy_references(services_, question()));
    return note_.note().words.empty() ? Transition{Unused{}} : Transition{Stay{}};
}

Transition ReviewScreen::mark() {
    tell_done(marks_.toggle(question().id));
    return Stay{};
}

Transition ReviewScreen::take(const ui::Emitted& emitted) {
    if (emitted.id == back_id) {
        return Pop{};
    }
    if (emitted.id == next_id) {
        return show_next();
    }
    if (emitted.id == GameId::copy) {
        return copy();
    }
    if (emitted.id == mark_id) {
        return mark();
    }
    if (emitted.id == GameId::explain) {
        return explain();
    }
    return emitted.id == GameId::source ? read_source() : Transition{Unused{}};
}

Transition ReviewScreen::key(const canvas::KeyPressed& key) {
    if (key.key == canvas::Key::Escape) {
        return Pop{};
    }
    if (plain(key, canvas::Key::Enter)) {
        return show_next();
    }
    if (means(key, profile::KeyAction::Copy)) {
        return copy();
    }
    if (means(key, profile::KeyAction::Mark)) {
        return mark();
    }
    if (means(key, profile::KeyAction::Explain)) {
        return explain();
    }
    return means(key, profile::KeyAction::ReadSource) ? read_source() : Transition{Unused{}};
}

std::unique_ptr<ui::Widget> ReviewScreen::buttons(const ui::Look& look) const {
    const Words& w = words();
    const auto cap = [&](const std::string& key) {
        return look.scale.compact() ? std::string() : key;
    };
    auto flow = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    if (look.scale.compact()) {
        flow->add(mark_icon(look, marks_.has(question().id)));
    }
    if (!question().citations->empty()) {
        flow->make<ui::IconButton>(GameId::copy, ui::Icon::Copy,
                                   look.say(browsing_words().copy_reference));
    }
    if (!facts_of(pack(), question()).empty()) {
        flow->add(explain_button(look, services_.settings.keys));
    }
    if (!question().citations->empty()) {
        flow->make<ui::Button>(
            GameId::source, look.say(w.read_source), ui::Rank::Secondary,
            cap(look.say(keycap(services_.settings.keys, profile::KeyAction::ReadSource))));
    }
    const bool more = next_miss().has_value();
    flow->make<ui::Button>(back_id, look.say(w.back), more ? ui::Rank::Secondary : ui::Rank::Main,
                           cap(look.say(w.escape_key)));
    if (more) {
        flow->make<ui::Button>(next_id, look.say(w.next_miss), ui::Rank::Main,
                               cap(std::string(ui::enter_key)));
    }
    return flow;
}

std::unique_ptr<ui::Widget> ReviewScreen::build(const ui::Look& look) const {
    const float side = side_margin(look);
    const auto inset = [&](std::unique_ptr<ui::Widget> widget, float top, float bottom) {
        return std::make_unique<ui::Padded>(std::move(widget), ui::Insets{side, top, side, bottom});
    };
    const std::string separator = words().separator;
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    head->add(std::make_unique<ui::Label>(
                  look.say(question_number(index_ + 1, session_.outcomes().size())) + separator +
                      look.say(mode_words(session_.rules().mode).name),
                  ui::Type::Small, &ui::Theme::text2),
              ui::share());
    head->add(look_controls(look));
    auto left = std::make_unique<ui::Row>(ui::Gap::small);
    if (!look.scale.compact()) {
        left->add(mark_button(look, marks_.has(question().id),
                              look.say(keycap(services_.settings.keys, profile::KeyAction::Mark))));
    }
    if (!note_.note().words.empty()) {
        left->add(note_line(look, note_.note()), ui::share());
    }
    auto bar = std::make_unique<ui::Spread>(ui::Gap::medium);
    bar->add(std::move(left));
    bar->add(buttons(look));

    auto page = std::make_unique<ui::Column>();
    page->add(inset(std::move(head), look.scale.compact() ? ui::Gap::medium : ui::Gap::section, 0));
    page->add(inset(told_view({question(), outcome(), *view_, pack(), {}, false}, look),
                    look.scale.compact() ? ui::Gap::small : ui::Gap::normal, 0),
              ui::share());
    page->add(inset(std::move(bar), ui::Gap::normal, ui::Gap::normal));
    return page;
}

}  // namespace

std::unique_ptr<Screen> make_review_screen(Services& services, std::size_t pack,
                                           const quiz::Session& session, std::size_t index) {
    return std::make_unique<ReviewScreen>(services, pack, session, index);
}

}  // namespace screens
