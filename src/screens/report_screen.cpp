// SPDX-License-Identifier: MIT
#include "screens/report_screen.h"

#include "screens/browsing.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "text/typography.h"
#include "ui/button.h"
#include "ui/screen_keys.h"
#include "ui/spacing.h"

namespace screens {
namespace {

using canvas::Key;

constexpr const char* close_id = "close";
constexpr const char* note_id = "report-note";
constexpr const char* copy_id = "report-copy";
constexpr const char* keep_id = "report-keep";

class ReportScreen : public Screen {
public:
    ReportScreen(Services& services, profile::Report report)
        : services_(services), report_(std::move(report)) {
        report_.build = services.build;
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return kept_ ? close_id : note_id; }
    bool is_dialog() const override { return true; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override {
        if (plain(key, Key::Escape) || (kept_ && plain(key, Key::Enter))) {
            return Pop{};
        }
        return plain(key, Key::Enter) ? keep() : Transition{Unused{}};
    }

private:
    /// The report as of now.
    profile::Report dated() const;
    Transition keep();
    std::unique_ptr<ui::Widget> content(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> buttons(const ui::Look& look) const;

    Services& services_;
    profile::Report report_;
    bool kept_ = false;
    Note note_;
    std::string reason_;  ///< why it could not be kept
};

profile::Report ReportScreen::dated() const {
    profile::Report report = report_;
    report.language = services_.shown_language();
    report.at = services_.clock.now();
    return report;
}

Transition ReportScreen::keep() {
    const BrowsingWords& w = browsing_words();
    if (!services_.keep_report) {
        note_ = {w.report_no_folder, true};
        return Stay{};
    }
    const base::Result<base::Done> kept = services_.keep_report(dated());
    kept_ = kept.ok();
    note_ = kept_ ? Note{w.report_kept, false} : Note{w.report_not_kept, true};
    reason_ = kept_ ? std::string() : base::to_string(kept.error());
    return Stay{kept_ ? close_id : keep_id};
}

/// What is written, name by name; what is empty is not.
std::unique_ptr<ui::Widget> ReportScreen::content(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::tiny);
    column->make<ui::Label>(look.say(w.what_is_written), ui::Type::Strong, &ui::Theme::text2);
    const auto add = [&](const text::Bilingual& name, const std::string& what) {
        if (!what.empty()) {
            column->make<ui::Label>(look.say(labelled(name, what)), ui::Type::Small);
        }
    };
    add(w.report_item, report_.item);
    add(w.report_prompt, report_.prompt);
    add(w.report_answer, report_.answer);
    add(w.report_seed, report_.seed ? std::to_string(*report_.seed) : std::string());
    add(w.version, report_.build);
    if (const auto file = services_.folders.reports_file()) {
        column->make<ui::Label>(look.say(w.report_file), ui::Type::Small);
        column->make<ui::Label>(file->string(), ui::Type::Small, &ui::Theme::text2);
    }
    return std::make_unique<ui::Panel>(
        std::move(column), ui::Insets::sides(ui::Gap::normal, ui::Gap::medium),
        ui::Sheet{&ui::Theme::paper, &ui::Theme::border, true, ui::Radius::card});
}

std::unique_ptr<ui::Widget> ReportScreen::buttons(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    auto flow = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    flow->make<ui::Button>(copy_id, look.say(w.report_copy), ui::Rank::Secondary);
    if (kept_) {
        flow->make<ui::Button>(close_id, look.say(words().close), ui::Rank::Main,
                               std::string(ui::enter_key));
    } else {
        flow->make<ui::Button>(keep_id, look.say(w.report_keep), ui::Rank::Main,
                               std::string(ui::enter_key));
    }
    return flow;
}

std::unique_ptr<ui::Widget> ReportScreen::build(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    auto body = std::make_unique<ui::Column>(ui::Gap::normal);
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    head->add(std::make_unique<ui::Label>(look.say(w.report_title), ui::Type::Heading),
              ui::share());
    if (!kept_) {
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(words().close));
    }
    body->add(std::move(head));
    body->make<ui::Label>(look.say(w.report_effect), ui::Type::Body, &ui::Theme::text2);
    if (!kept_) {
        body->add(ui::typing_row(note_id, report_.note, look.say(w.report_note), look));
        if (auto keys = ui::screen_keys(ui::ScreenKeys::Letters, look)) {
            body->add(std::move(keys));
        }
    }
    body->add(content(look));
    if (!note_.words.empty()) {
        body->add(note_line(look, note_));
    }
    if (!reason_.empty()) {
        // As the system tells it, which is not translated.
        body->make<ui::Label>(reason_, ui::Type::Small);
    }
    return dialog_sheet(look, std::move(body), ui::Extent::dialog, buttons(look));
}

Transition ReportScreen::take(const ui::Emitted& emitted) {
    if (emitted.id == note_id) {
        report_.note = emitted.text();
        return Stay{};
    }
    if (auto typed = ui::typed_on_screen(emitted, report_.note)) {
        report_.note = *std::move(typed);
        return Stay{};
    }
    if (emitted.id == ui::typing_done_id) {
        return Stay{keep_id};
    }
    if (emitted.id == copy_id) {
        note_ = copy(services_, profile::report_line(dated()));
        reason_.clear();
        return Stay{};
    }
    return emitted.id == keep_id ? keep() : Transition{Pop{}};
}

}  // namespace

std::unique_ptr<Screen> make_report_screen(Services& services, profile::Report report) {
    return std::make_unique<ReportScreen>(services, std::move(report));
}

}  // namespace screens
