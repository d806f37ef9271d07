// SPDX-License-Identifier: MIT
#include "screens/mode_tile.h"

#include "screens/wording_playing.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/spacing.h"

#include <array>
#include <utility>

namespace screens {
namespace {

using ui::Icon;
using ui::Theme;

constexpr std::array<std::pair<std::string_view, ModeSign>, 14> signs = {{
    {"quick", {Icon::Play, &Theme::primary}},
    {"chapter", {Icon::Layers, &Theme::primary}},
    {"story", {Icon::Book, &Theme::info}},
    {"exam", {Icon::Target, &Theme::text2}},
    {"survival", {Icon::Heart, &Theme::bad}},
    {"blitz", {Icon::Bolt, &Theme::bad}},
    {"daily", {Icon::Sun, &Theme::warn}},
    {"timeline", {Icon::Timeline, &Theme::ok}},
    {"sources", {Icon::Quote, &Theme::info}},
    {"disagreements", {Icon::Contrast, &Theme::warn}},
    {"mistakes", {Icon::Repeat, &Theme::bad}},
    {"marked", {Icon::Flag, &Theme::primary}},
    {"hot-seat", {Icon::People, &Theme::info}},
    {"buzzers", {Icon::People, &Theme::info}},
}};

}  // namespace

ModeSign mode_sign(std::string_view mode) {
    for (const auto& [id, sign] : signs) {
        if (id == mode) {
            return sign;
        }
    }
    return {};
}

std::unique_ptr<ui::Pressable> mode_tile(const ui::Look& look, std::string id,
                                         std::string_view mode, std::size_t index, TileForm form) {
    const ModeWords words = mode_words(mode);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(words.name), ui::Type::Entry);
    told->make<ui::Label>(look.say(words.effect), ui::Type::Small, &Theme::text2);
    const ModeSign look_of_mode = mode_sign(mode);
    auto sign =
        std::make_unique<ui::Sign>(look_of_mode.icon, ui::Extent::small_badge, look_of_mode.ink,
                                   look_of_mode.ink, ui::Sign::Ground::Tile);
    std::unique_ptr<ui::Container> body;
    if (form == TileForm::Flat) {
        body = std::make_unique<ui::Row>(ui::Gap::medium);
        body->add(std::move(sign));
        body->add(std::move(told), ui::share());
    } else {
        auto line = std::make_unique<ui::Row>();
        line->add(std::move(sign));
        body = std::make_unique<ui::Column>(ui::Gap::medium);
        body->add(std::move(line));
        body->add(std::move(told));
    }
    auto tile = std::make_unique<ui::Pressable>(
        std::move(id), std::move(body),
        form == TileForm::Flat ? ui::Insets::sides(ui::Gap::medium, ui::Gap::medium)
                               : ui::Insets::all(ui::Gap::normal));
    tile->set_value(index);
    return tile;
}

}  // namespace screens
