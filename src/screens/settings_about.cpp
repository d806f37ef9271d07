// SPDX-License-Identifier: MIT
#include "screens/settings_about.h"

#include "screens/settings_wording.h"
#include "ui/boxes.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
void add_entry(ui::Column& rows, const ui::Look& look, const text::Bilingual& name,
               const std::string& what, const text::Bilingual& more) {
    if (what.empty()) {
        return;
    }
    if (!rows.children().empty()) {
        rows.make<ui::Divider>();
    }
    auto row = std::make_unique<ui::Column>(ui::Gap::hair);
    row->make<ui::Label>(look.say(name), ui::Type::Entry);
    row->make<ui::Label>(what, ui::Type::Body, &ui::Theme::text2);
    if (!more.empty()) {
        row->make<ui::Label>(look.say(more), ui::Type::Small, &ui::Theme::text2);
    }
    rows.make<ui::Padded>(std::move(row), ui::Insets::sides(0, ui::Gap::medium));
}

std::unique_ptr<ui::Widget> about_page(const ui::Look& look, const Services& services) {
    const SettingsWords& w = settings_words();
    auto rows = std::make_unique<ui::Column>();
    add_entry(*rows, look, w.program, look.say(w.program_told));
    add_entry(*rows, look, w.version, services.build);
    add_entry(*rows, look, w.licence, look.say(w.licence_told));
    add_entry(*rows, look, w.privacy, look.say(w.privacy_told));
    return rows;
}

}  // namespace screens
