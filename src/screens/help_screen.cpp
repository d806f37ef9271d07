// SPDX-License-Identifier: MIT
#include "screens/help_screen.h"

#include "screens/controls.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* close_id = "close";

struct HelpLine {
    text::Bilingual keys;
    text::Bilingual use;
};

text::Bilingual same(const char* key) { return {key, key}; }

std::vector<HelpLine> help_lines() {
    const Words& w = words();
    const BrowsingWords& b = browsing_words();
    return {{w.choice_keys, w.help_choose},
            {w.truth_keys, w.help_truth},
            {same(ui::enter_key.data()), w.help_enter},
            {same("Tab"), w.help_move},
            {w.arrows_key, w.help_arrows},
            {same("I"), w.help_hint},
            {same("P"), w.help_skip},
            {same("L"), w.help_source},
            {same("R"), b.help_report},
            {b.search_keys, b.help_search},
            {same("C"), b.help_copy},
            {same("V"), b.help_list},
            {w.space_key, w.help_pause},
            {w.escape_key, w.help_escape},
            {w.language_keys, w.help_language},
            {w.theme_keys, w.help_theme},
            {w.scale_keys, w.help_scale},
            {same("F11"), w.help_full_screen},
            {same("F1"), w.help_help},
            {w.quit_keys, w.help_quit}};
}

class HelpScreen : public Screen {
public:
    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        auto body = std::make_unique<ui::Column>(ui::Gap::medium);
        auto head = std::make_unique<ui::Row>(ui::Gap::normal);
        head->add(std::make_unique<ui::Label>(look.say(words().help_title), ui::Type::Heading),
                  ui::share());
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(words().close));
        body->add(std::move(head));
        auto lines = std::make_unique<ui::Grid>(look.scale.compact() ? 1 : 2, ui::Gap::small);
        for (const HelpLine& line : help_lines()) {
            lines->make<ui::KeyHint>(look.say(line.keys), look.say(line.use));
        }
        body->add(std::move(lines));
        return dialog_sheet(look, std::move(body), ui::Extent::wide_dialog);
    }
    std::string initial_focus() const override { return close_id; }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted&) override { return Pop{}; }
    Transition key(const canvas::KeyPressed& key) override {
        const bool closes = key.key == canvas::Key::Escape || key.key == canvas::Key::F1;
        return closes ? Transition{Pop{}} : Transition{Unused{}};
    }
};

}  // namespace

std::unique_ptr<Screen> make_help_screen() { return std::make_unique<HelpScreen>(); }

}  // namespace screens
