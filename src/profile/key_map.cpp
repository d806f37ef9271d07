// SPDX-License-Identifier: MIT
#include "profile/key_map.h"

#include <algorithm>

namespace profile {
namespace {

const KeyActionInfo& info(KeyAction action) {
    return key_actions()[static_cast<std::size_t>(action)];
}

}  // namespace

const std::array<KeyActionInfo, key_action_count>& key_actions() {
    using enum KeyScene;
    static constexpr std::array<KeyActionInfo, key_action_count> all = {{
        {KeyAction::Answer1, "answer_1", Asking, "1"},
        {KeyAction::Answer2, "answer_2", Asking, "2"},
        {KeyAction::Answer3, "answer_3", Asking, "3"},
        {KeyAction::Answer4, "answer_4", Asking, "4"},
        {KeyAction::Answer5, "answer_5", Asking, "5"},
        {KeyAction::Answer6, "answer_6", Asking, "6"},
        {KeyAction::Hint, "hint", Asking, "I"},
        {KeyAction::Skip, "skip", Asking, "P"},
        {KeyAction::Mark, "mark", Asking | Told, "M"},
        {KeyAction::ReadSource, "read_source", Told, "L"},
        {KeyAction::Explain, "explain", Told, "E"},
        {KeyAction::Report, "report", Told | Browsing | Reading, "R"},
        {KeyAction::PauseAsking, "pause_question", Asking, "Space"},
        {KeyAction::PauseTold, "pause_feedback", Told, "Space"},
        {KeyAction::PlayAgain, "play_again", Results, "R"},
        {KeyAction::NewGame, "new_game", Results, "N"},
        {KeyAction::Search, "search", Browsing, "Ctrl+F"},
        {KeyAction::Copy, "copy", Told | Browsing | Reading | Keeping, "C"},
        {KeyAction::ListView, "list_view", Browsing, "V"},
        {KeyAction::ZoomIn, "zoom_in", Browsing | Reading, "Plus"},
        {KeyAction::ZoomOut, "zoom_out", Browsing | Reading, "Minus"},
        {KeyAction::Sound, "sound", Anywhere, "S"},
        {KeyAction::Larger, "larger", Anywhere, "Ctrl+Plus"},
        {KeyAction::Smaller, "smaller", Anywhere, "Ctrl+Minus"},
        {KeyAction::UsualSize, "usual_size", Anywhere, "Ctrl+0"},
        {KeyAction::ChangeLanguage, "change_language", Anywhere, "Ctrl+L"},
        {KeyAction::ChangeTheme, "change_theme", Anywhere, "Ctrl+T"},
        {KeyAction::FullScreen, "full_screen", Anywhere, "F11"},
        {KeyAction::Help, "help", Anywhere, "F1"},
        {KeyAction::Quit, "quit", Anywhere, "Ctrl+Q"},
    }};
    return all;
}

bool is_bindable(std::string_view chord) {
    constexpr std::string_view control = "Ctrl+";
    if (chord.starts_with(control)) {
        chord.remove_prefix(control.size());
    }
    if (chord.size() == 1) {
        return (chord[0] >= 'A' && chord[0] <= 'Z') || (chord[0] >= '0' && chord[0] <= '9');
    }
    constexpr std::array named = {"F1", "F2",  "F3",  "F4",  "F5",    "F6",     "F7",   "F8",
                                  "F9", "F10", "F11", "F12", "Space", "Insert", "Plus", "Minus"};
    return std::ranges::find(named, chord) != named.end();
}

std::string_view KeyMap::chord_of(KeyAction action) const {
    const auto changed = changed_.find(action);
    return changed == changed_.end() ? info(action).chord : std::string_view(changed->second);
}

std::optional<KeyAction> KeyMap::action_of(std::string_view chord, KeyScene scene) const {
    for (const KeyActionInfo& one : key_actions()) {
        if (meet(one.scene, scene) && chord_of(one.action) == chord) {
            return one.action;
        }
    }
    return std::nullopt;
}

std::optional<KeyAction> KeyMap::taken_by(KeyAction action, std::string_view chord) const {
    for (const KeyActionInfo& one : key_actions()) {
        if (one.action != action && meet(one.scene, info(action).scene) &&
            chord_of(one.action) == chord) {
            return one.action;
        }
    }
    return std::nullopt;
}

bool KeyMap::bind(KeyAction action, std::string_view chord) {
    if (!is_bindable(chord) || taken_by(action, chord)) {
        return false;
    }
    if (chord == info(action).chord) {
        reset(action);
    } else {
        changed_[action] = chord;
    }
    return true;
}

std::vector<KeyMap::Clash> KeyMap::bind_all(
    const std::vector<std::pair<KeyAction, std::string>>& wanted) {
    for (const auto& [action, chord] : wanted) {
        changed_[action] = chord;
    }
    // Each round gives up one of them, whose usual key may clash in turn.
    std::vector<Clash> clashes;
    const auto clashing = [&](const auto& one) {
        return changed_.contains(one.first) && taken_by(one.first, one.second).has_value();
    };
    while (true) {
        const auto last = std::find_if(wanted.rbegin(), wanted.rend(), clashing);
        if (last == wanted.rend()) {
            break;
        }
        clashes.push_back({last->first, *taken_by(last->first, last->second)});
        changed_.erase(last->first);
    }
    std::erase_if(changed_, [](const auto& one) { return one.second == info(one.first).chord; });
    return clashes;
}

}  // namespace profile
