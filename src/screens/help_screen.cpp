// SPDX-License-Identifier: MIT
#include "screens/help_screen.h"

#include "screens/controls.h"
#include "screens/keys.h"
#include "screens/keys_wording.h"
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

/// The six answers in one line as long as they have their usual keys.
std::vector<HelpLine> answer_lines(const profile::KeyMap& keys) {
    using profile::KeyAction;
    const Words& w = words();
    std::vector<HelpLine> lines;
    for (int i = 0; i < 6; ++i) {
        const auto action = static_cast<KeyAction>(static_cast<int>(KeyAction::Answer1) + i);
        if (!keys.is_usual(action)) {
            lines.push_back({keycap(keys, action), action_words(action)});
        }
    }
    lines.insert(lines.begin(), {w.choice_keys, w.help_choose});
    return lines;
}

std::vector<HelpLine> help_lines(const profile::KeyMap& keys) {
    using profile::KeyAction;
    const Words& w = words();
    const BrowsingWords& b = browsing_words();
    std::vector<HelpLine> lines = answer_lines(keys);
    lines.push_back({w.truth_keys, w.help_truth});
    lines.push_back({same(ui::enter_key.data()), w.help_enter});
    lines.push_back({same("Tab"), w.help_move});
    lines.push_back({w.arrows_key, w.help_arrows});
    lines.push_back({w.escape_key, w.help_escape});
    for (const profile::KeyActionInfo& one : profile::key_actions()) {
        if (one.action > KeyAction::Answer6) {
            lines.push_back({keycap(keys, one.action), action_words(one.action)});
        }
    }
    lines.push_back({same("R"), b.help_report});
    lines.push_back({b.search_keys, b.help_search});
    lines.push_back({same("C"), b.help_copy});
    lines.push_back({same("V"), b.help_list});
    return lines;
}

std::vector<HelpLine> pad_lines() {
    const KeyWords& w = key_words();
    return {{w.pad_stick, w.pad_move},   {w.pad_shoulders, w.pad_groups},
            {same("A"), w.pad_activate}, {same("B"), w.pad_back},
            {same("X"), w.pad_hint},     {same("Y"), w.pad_menu},
            {same("Start"), w.pad_pause}};
}

std::unique_ptr<ui::Widget> grid_of(const std::vector<HelpLine>& lines, const ui::Look& look) {
    auto grid = std::make_unique<ui::Grid>(look.scale.compact() ? 1 : 2, ui::Gap::small);
    for (const HelpLine& line : lines) {
        grid->make<ui::KeyHint>(look.say(line.keys), look.say(line.use));
    }
    return grid;
}

class HelpScreen : public Screen {
public:
    explicit HelpScreen(const Services& services) : services_(services) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        auto body = std::make_unique<ui::Column>(ui::Gap::medium);
        auto head = std::make_unique<ui::Row>(ui::Gap::normal);
        head->add(std::make_unique<ui::Label>(look.say(words().help_title), ui::Type::Heading),
                  ui::share());
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(words().close));
        body->add(std::move(head));
        body->add(grid_of(help_lines(services_.settings.keys), look));
        body->make<ui::Label>(look.say(key_words().pad_title), ui::Type::Section);
        body->add(grid_of(pad_lines(), look));
        return dialog_sheet(look, std::move(body), ui::Extent::wide_dialog);
    }
    std::string initial_focus() const override { return close_id; }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted&) override { return Pop{}; }
    Transition key(const canvas::KeyPressed& key) override {
        const bool closes = key.key == canvas::Key::Escape || key.key == canvas::Key::F1;
        return closes ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    const Services& services_;
};

}  // namespace

std::unique_ptr<Screen> make_help_screen(const Services& services) {
    return std::make_unique<HelpScreen>(services);
}

}  // namespace screens
