// SPDX-License-Identifier: MIT
//
// What the program keeps of its player, and where; and how to begin anew.
#pragma once

#include "screens/browsing.h"
#include "screens/services.h"
#include "screens/settings_screen.h"

namespace screens {

class DataSettings {
public:
    /// `over`: while a game waits nothing can be erased.
    DataSettings(Services& services, SettingsOver over) : services_(services), over_(over) {}

    /// Looks at the files and the store: what is shown until it is called again.
    void look_again();
    std::unique_ptr<ui::Widget> build(const ui::Look& look) const;
    /// Nothing when `emitted` is none of its.
    std::optional<Transition> take(const ui::Emitted& emitted);
    /// Puts the paths on the clipboard. What is told of it is brought into view, as for erase.
    Transition copy();
    /// Forgets what the player at hand has done; it was confirmed.
    Transition erase();

private:
    /// A file or folder with what is told of it.
    struct Place {
        text::Bilingual name;
        std::filesystem::path path;
        text::Bilingual size;
    };
    void add(const text::Bilingual& name, const std::optional<std::filesystem::path>& path);

    Services& services_;
    SettingsOver over_;
    std::vector<Place> places_;
    std::optional<learning::Player> player_;  ///< nothing: the store cannot be read
    Note note_;
};

}  // namespace screens
