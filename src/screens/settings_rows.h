// SPDX-License-Identifier: MIT
//
// The settings one by one: how each is named, shown, changed and brought back.
#pragma once

#include "screens/services.h"
#include "screens/settings_wording.h"
#include "ui/widget.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace screens {

struct SettingRow {
    std::string id;
    std::string focus_id;  ///< of the widget that changes it first
    SettingWords words;
    /// What the player changes it with; its id, or ids that begin with it, are the row's.
    std::function<std::unique_ptr<ui::Widget>(const ui::Look&, const Services&)> control;
    /// Takes what a control emitted; false when it is another row's.
    std::function<bool(const ui::Emitted&, profile::Settings&)> take;
    std::function<bool(const profile::Settings&)> is_usual;
    std::function<void(profile::Settings&)> reset;
    std::optional<canvas::Sound> sample;  ///< heard after a change
};

std::vector<SettingRow> game_rows();
std::vector<SettingRow> display_rows();
std::vector<SettingRow> access_rows();
std::vector<SettingRow> sound_rows();

}  // namespace screens
