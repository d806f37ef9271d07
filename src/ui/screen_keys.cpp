// SPDX-License-Identifier: MIT
#include "ui/screen_keys.h"

#include "text/utf8.h"
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace ui {
namespace {

constexpr std::string_view prefix = "type-";
constexpr std::string_view space = "space";
constexpr std::string_view erase = "erase";

/// Rows of ten, or of eight, are full with them.
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz'-,.1234567890";
constexpr std::string_view digits = "1234567890,-";

std::string id_of(std::string_view key) { return fmt::format("{}{}", prefix, key); }

std::unique_ptr<Widget> characters(ScreenKeys keys, const Look& look) {
    const bool compact = look.scale.compact();
    const bool all = keys == ScreenKeys::Letters;
    const std::size_t columns = all ? (compact ? 8 : 10) : (compact ? 6 : 12);
    auto grid = std::make_unique<Grid>(columns, Gap::small);
    for (const char character : all ? letters : digits) {
        const std::string label(1, character);
        const bool point = !all && character == ',' && look.language == text::Language::English;
        grid->make<Button>(id_of(point ? "." : label), point ? "." : text::capitalised(label),
                           Rank::Secondary)
            .make_small();
    }
    return grid;
}

std::unique_ptr<Widget> actions(ScreenKeys keys, const Look& look) {
    // As wide as the keys above, so that the way down leads to one of them from everywhere.
    auto row = std::make_unique<Grid>(keys == ScreenKeys::Letters ? 3 : 2, Gap::small);
    const auto add = [&](std::string id, const text::Bilingual& label, Icon icon) {
        auto& button = row->make<Button>(std::move(id), look.say(label), Rank::Secondary);
        button.make_small();
        button.set_icon(icon);
    };
    if (keys == ScreenKeys::Letters) {
        add(id_of(space), {"Espace", "Space"}, Icon::None);
    }
    add(id_of(erase), {"Effacer", "Delete"}, Icon::Back);
    add(typing_done_id, {"Terminé", "Done"}, Icon::Check);
    return row;
}

template <class Field>
std::unique_ptr<Field> for_hands(std::unique_ptr<Field> field, const Look& look) {
    if (look.without_keyboard) {
        field->only_show();
    }
    return field;
}

}  // namespace

std::unique_ptr<Widget> screen_keys(ScreenKeys keys, const Look& look) {
    if (!look.without_keyboard) {
        return nullptr;
    }
    auto column = std::make_unique<Column>(Gap::small);
    column->group();
    column->add(characters(keys, look));
    column->add(actions(keys, look));
    return column;
}

std::unique_ptr<Widget> screen_keys_button(const Look& look) {
    if (look.without_keyboard) {
        return nullptr;
    }
    return std::make_unique<IconButton>(screen_keys_id, Icon::Keyboard,
                                        look.say({"Clavier à l’écran", "On-screen keyboard"}));
}

std::unique_ptr<TextField> typing_field(std::string id, std::string text, std::string placeholder,
                                        const Look& look) {
    return for_hands(
        std::make_unique<TextField>(std::move(id), std::move(text), std::move(placeholder)), look);
}

std::unique_ptr<NumberField> number_field(std::string id, std::string text, const Track& track,
                                          const Look& look) {
    return for_hands(std::make_unique<NumberField>(std::move(id), std::move(text), track), look);
}

std::unique_ptr<Widget> typing_row(std::string id, std::string text, std::string placeholder,
                                   const Look& look) {
    auto row = std::make_unique<Row>(Gap::small);
    row->add(typing_field(std::move(id), std::move(text), std::move(placeholder), look), share());
    if (auto button = screen_keys_button(look)) {
        row->add(std::move(button));
    }
    return row;
}

std::optional<std::string> typed_on_screen(const Emitted& emitted, const std::string& text) {
    if (!emitted.id.starts_with(prefix) || emitted.id == typing_done_id) {
        return std::nullopt;
    }
    const std::string_view key = std::string_view(emitted.id).substr(prefix.size());
    if (key == erase) {
        return text.substr(0, text::previous_boundary(text, text.size()));
    }
    return text + (key == space ? " " : std::string(key));
}

}  // namespace ui
