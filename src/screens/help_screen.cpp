// SPDX-License-Identifier: MIT
#include "screens/help_screen.h"

#include "screens/controls.h"
#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/spacing.h"

#include <utility>

namespace screens {
namespace {

constexpr const char* close_id = "close";

struct HelpLine {
    text::Bilingual keys;
    text::Bilingual use;
};

text::Bilingual same(const std::string& key) { return {key, key}; }

using Lines = std::vector<HelpLine>;

/// The keys that are nobody's to give away.
Lines fixed_lines() {
    const Words& w = words();
    return {{same(ui::enter_key.data()), w.help_enter},
            {same("Tab"), w.help_move},
            {w.arrows_key, w.help_arrows},
            {w.escape_key, w.help_escape}};
}

/// The answers in few lines, as there is one after the other. Of the second keys only those that
/// the player has given no other work.
Lines answer_lines(const ui::Look& look) {
    const Words& w = words();
    const ui::ChoiceKeys& keys = look.choice_keys;
    Lines lines = {{same(keys.range(ui::choice_key_count)), w.help_choose}};
    if (const std::string letters = keys.letters(ui::choice_key_count); !letters.empty()) {
        lines.push_back({same(letters), w.help_choose_too});
    }
    const char truth = look.language == text::Language::French ? 'V' : 'T';
    for (const auto& [letter, use] : {std::pair{truth, w.help_true}, {'F', w.help_false}}) {
        if (keys.is_free(letter)) {
            lines.push_back({same(std::string(1, letter)), use});
        }
    }
    return lines;
}

/// Each action stands once: where it is at hand first.
void add_actions(Lines& lines, const profile::KeyMap& keys, profile::KeyScene scene,
                 profile::KeyScene told_before) {
    for (const profile::KeyActionInfo& one : profile::key_actions()) {
        if (one.action > profile::KeyAction::Answer6 && meet(one.scene, scene) &&
            !meet(one.scene, told_before)) {
            lines.push_back({keycap(keys, one.action), action_words(one.action)});
        }
    }
}

struct HelpPart {
    text::Bilingual title;
    Lines lines;
};

Lines pad_lines() {
    const KeyWords& w = key_words();
    return {{w.pad_stick, w.pad_move},   {w.pad_shoulders, w.pad_groups},
            {same("A"), w.pad_activate}, {same("B"), w.pad_back},
            {same("X"), w.pad_hint},     {same("Y"), w.pad_menu},
            {same("Start"), w.pad_pause}};
}

std::vector<HelpPart> help_parts(const profile::KeyMap& keys, const ui::Look& look) {
    using enum profile::KeyScene;
    const KeyWords& w = key_words();
    std::vector<HelpPart> parts = {{w.anywhere, fixed_lines()},
                                   {w.asking, answer_lines(look)},
                                   {w.told, {}},
                                   {w.results, {}},
                                   {w.browsing, {}}};
    add_actions(parts[0].lines, keys, Elsewhere, {});
    add_actions(parts[1].lines, keys, Asking, Elsewhere);
    add_actions(parts[2].lines, keys, Told, Elsewhere | Asking);
    add_actions(parts[3].lines, keys, Results, Elsewhere | Asking | Told);
    add_actions(parts[4].lines, keys, Browsing, Elsewhere | Asking | Told | Results);
    parts.push_back({w.pad_title, pad_lines()});
    return parts;
}

std::unique_ptr<ui::Widget> grid_of(const Lines& lines, const ui::Look& look) {
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
        for (const HelpPart& part : help_parts(services_.settings.keys, look)) {
            body->make<ui::Label>(look.say(part.title), ui::Type::Section);
            body->add(grid_of(part.lines, look));
        }
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
