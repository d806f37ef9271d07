// SPDX-License-Identifier: MIT
//
// Which key does what. The screens know each action by the key that it has from the start; this
// map says which key the player presses for it. Tab, Enter, Escape, the arrows and the keys that
// move or erase in a text are nobody's to give away.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace profile {

/// Where the player is, and so which actions are at hand; an action may be so in several. Two may
/// share a key if they never are at once.
enum class KeyScene : unsigned {
    Asking = 1U << 0U,
    Told = 1U << 1U,
    Results = 1U << 2U,
    Browsing = 1U << 3U,   ///< home, timeline, sources, fact sheets, packs, search
    Reading = 1U << 4U,    ///< fact sheets and articles, opened from a question that waits
    Keeping = 1U << 5U,    ///< the list of what is kept where
    Elsewhere = 1U << 6U,  ///< where nothing is at hand but what is so anywhere
    Anywhere = Asking | Told | Results | Browsing | Reading | Keeping | Elsewhere,
};
constexpr KeyScene operator|(KeyScene a, KeyScene b) {
    return static_cast<KeyScene>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool meet(KeyScene a, KeyScene b) {
    return (static_cast<unsigned>(a) & static_cast<unsigned>(b)) != 0;
}

enum class KeyAction {
    Answer1,
    Answer2,
    Answer3,
    Answer4,
    Answer5,
    Answer6,
    Hint,
    Skip,
    Mark,
    ReadSource,
    Explain,
    Report,
    PauseAsking,
    PauseTold,
    PlayAgain,
    NewGame,
    Search,
    Copy,
    ListView,
    ZoomIn,
    ZoomOut,
    Sound,
    Larger,
    Smaller,
    UsualSize,
    ChangeLanguage,
    ChangeTheme,
    FullScreen,
    Help,
    Quit,
};
constexpr std::size_t key_action_count = 30;

struct KeyActionInfo {
    KeyAction action = KeyAction::Hint;
    std::string_view word;                ///< in the settings file
    KeyScene scene = KeyScene::Anywhere;  ///< all in which it is at hand
    std::string_view chord;               ///< from the start
};

/// All of them, in the order of the enumeration.
const std::array<KeyActionInfo, key_action_count>& key_actions();

/// Whether a chord can be bound: "A" to "Z", "0" to "9", "F1" to "F12", "Space", "Insert", "Plus"
/// or "Minus", alone or after "Ctrl+".
bool is_bindable(std::string_view chord);

class KeyMap {
public:
    std::string_view chord_of(KeyAction action) const;
    bool is_usual(KeyAction action) const { return !changed_.contains(action); }
    bool is_usual() const { return changed_.empty(); }

    /// Which action a chord means in `scene`; nothing when it has no meaning of the player's own.
    std::optional<KeyAction> action_of(std::string_view chord, KeyScene scene) const;

    /// Which other action has this chord where `action` is at hand.
    std::optional<KeyAction> taken_by(KeyAction action, std::string_view chord) const;

    /// Gives the action a key that is bindable and not taken; false, and nothing changes, if it is
    /// neither.
    bool bind(KeyAction action, std::string_view chord);

    struct Clash {
        KeyAction action;  ///< that keeps its usual key
        KeyAction other;   ///< that has the key it was to have
    };
    /// Binds many at once, so that two may change keys; all bindable. Of two with the same key the
    /// one named last keeps its usual key.
    std::vector<Clash> bind_all(const std::vector<std::pair<KeyAction, std::string>>& wanted);

    void reset(KeyAction action) { changed_.erase(action); }
    void reset() { changed_.clear(); }

    bool operator==(const KeyMap&) const = default;

private:
    std::map<KeyAction, std::string> changed_;  ///< only what is not as it was from the start
};

}  // namespace profile
