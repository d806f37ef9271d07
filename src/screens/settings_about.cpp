// SPDX-License-Identifier: MIT
#include "screens/settings_about.h"

#include "screens/settings_wording.h"
#include "ui/boxes.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

/// A name and what belongs to it; nothing where that is not known. Paths are told as they are.
void add_row(ui::Column& rows, const ui::Look& look, const text::Bilingual& name,
             const std::string& what) {
    if (what.empty()) {
        return;
    }
    if (!rows.children().empty()) {
        rows.make<ui::Divider>();
    }
    auto row = std::make_unique<ui::Column>(ui::Gap::hair);
    row->make<ui::Label>(look.say(name), ui::Type::Entry);
    row->make<ui::Label>(what, ui::Type::Body, &ui::Theme::text2);
    rows.make<ui::Padded>(std::move(row), ui::Insets::sides(0, ui::Gap::medium));
}

std::string below(const std::optional<std::filesystem::path>& folder, const char* file) {
    return folder ? (*folder / file).string() : std::string();
}

}  // namespace

std::unique_ptr<ui::Widget> about_page(const ui::Look& look, const Services& services) {
    const SettingsWords& w = settings_words();
    auto rows = std::make_unique<ui::Column>();
    add_row(*rows, look, w.program, look.say(w.program_told));
    add_row(*rows, look, w.version, services.build);
    add_row(*rows, look, w.licence, look.say(w.licence_told));
    add_row(*rows, look, w.privacy, look.say(w.privacy_told));
    const profile::Folders& folders = services.folders;
    add_row(*rows, look, w.progress_place, below(folders.data, "progress.db"));
    add_row(*rows, look, w.settings_place, below(folders.config, "settings.json"));
    add_row(*rows, look, w.packs_place, below(folders.data, "packs"));
    add_row(*rows, look, w.reports_place, services.reports_place);
    return rows;
}

}  // namespace screens
