// SPDX-License-Identifier: MIT
#include "questions/typing_view.h"

#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace questions {
namespace {

constexpr std::string_view prefix = "type-";
constexpr std::string_view space = "space";
constexpr std::string_view erase = "erase";

/// Rows of ten, or of eight, are full with them.
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz'-,.1234567890";
constexpr std::string_view digits = "1234567890,-";

std::string id_of(std::string_view key) { return fmt::format("{}{}", prefix, key); }

std::unique_ptr<ui::Widget> characters(ScreenKeys keys, const ui::Look& look) {
    const bool compact = look.scale.compact();
    const bool all = keys == ScreenKeys::Letters;
    const std::size_t columns = all ? (compact ? 8 : 10) : (compact ? 6 : 12);
    auto grid = std::make_unique<ui::Grid>(columns, ui::Gap::small);
    for (const char character : all ? letters : digits) {
        const std::string label(1, character);
        const bool point = !all && character == ',' && look.language == text::Language::English;
        grid->make<ui::Button>(id_of(point ? "." : label), point ? "." : text::capitalised(label),
                               ui::Rank::Secondary)
            .make_small();
    }
    return grid;
}

std::unique_ptr<ui::Widget> actions(ScreenKeys keys, const ui::Look& look) {
    // As wide as the keys above, so that the way down leads to one of them from everywhere.
    auto row = std::make_unique<ui::Grid>(keys == ScreenKeys::Letters ? 3 : 2, ui::Gap::small);
    const auto add = [&](std::string id, const text::Bilingual& label, ui::Icon icon) {
        auto& button = row->make<ui::Button>(std::move(id), look.say(label), ui::Rank::Secondary);
        button.make_small();
        button.set_icon(icon);
    };
    if (keys == ScreenKeys::Letters) {
        add(id_of(space), {"Espace", "Space"}, ui::Icon::None);
    }
    add(id_of(erase), {"Effacer", "Delete"}, ui::Icon::Back);
    add(typing_done_id, {"Terminé", "Done"}, ui::Icon::Check);
    return row;
}

}  // namespace

std::unique_ptr<ui::Widget> screen_keys(ScreenKeys keys, const ui::Look& look) {
    if (!look.without_keyboard) {
        return nullptr;
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->group();
    column->add(characters(keys, look));
    column->add(actions(keys, look));
    return column;
}

std::unique_ptr<ui::TextField> typing_field(std::string id, std::string text,
                                            std::string placeholder, ui::TextField::Look kind,
                                            const ui::Look& look) {
    auto field = std::make_unique<ui::TextField>(std::move(id), std::move(text),
                                                 std::move(placeholder), kind);
    if (look.without_keyboard) {
        field->only_show();
    }
    return field;
}

std::optional<std::string> typed_on_screen(const ui::Emitted& emitted, const std::string& text) {
    if (!emitted.id.starts_with(prefix) || emitted.id == typing_done_id) {
        return std::nullopt;
    }
    const std::string_view key = std::string_view(emitted.id).substr(prefix.size());
    if (key == erase) {
        return text.substr(0, text::previous_boundary(text, text.size()));
    }
    return text + (key == space ? " " : std::string(key));
}

}  // namespace questions
