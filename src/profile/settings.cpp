// SPDX-License-Identifier: MIT
#include "profile/settings.h"

#include "json/document.h"
#include "json/value.h"
#include "learning/open_store.h"
#include "profile/damaged_copy.h"
#include "profile/hot_seat_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string_view>

namespace profile {
namespace {

/// Written only where the player has keys of his own.
constexpr std::string_view keys_name = "keys";

/// The same for who plays around one screen.
constexpr std::string_view hot_seat_name = "hot_seat";

/// One key of the file: how it is read, written, and what is allowed, for the warning.
struct Field {
    std::string_view key;
    std::string allowed;
    std::function<bool(Settings&, json::Node)> read;  ///< false: not allowed
    std::function<std::string(const Settings&)> write;
};

Field whole_number(std::string_view key, int Settings::*member, int least, int most) {
    return {key, fmt::format("a whole number from {} to {}", least, most),
            [=](Settings& settings, json::Node node) {
                const auto value = node.integer();
                if (!value || *value < least || *value > most) {
                    return false;
                }
                settings.*member = static_cast<int>(*value);
                return true;
            },
            [=](const Settings& settings) { return fmt::to_string(settings.*member); }};
}

/// One of a few whole numbers.
template <std::size_t Count>
Field one_of(std::string_view key, int Settings::*member, const std::array<int, Count>& choices) {
    return {key, fmt::format("{}", fmt::join(choices, " or ")),
            [=](Settings& settings, json::Node node) {
                const auto value = node.integer();
                const bool known = value && std::ranges::find(choices, *value) != choices.end();
                settings.*member = known ? static_cast<int>(*value) : settings.*member;
                return known;
            },
            [=](const Settings& settings) { return fmt::to_string(settings.*member); }};
}

Field flag(std::string_view key, bool Settings::*member) {
    return {key, "true or false",
            [=](Settings& settings, json::Node node) {
                if (!node.is(json::Kind::Boolean)) {
                    return false;
                }
                settings.*member = node.boolean();
                return true;
            },
            [=](const Settings& settings) { return fmt::to_string(settings.*member); }};
}

/// `words` name the values of the enumeration in its order.
template <class Enum>
Field word(std::string_view key, Enum Settings::*member, std::vector<std::string_view> words) {
    return {key, fmt::format("\"{}\"", fmt::join(words, "\" or \"")),
            [=](Settings& settings, json::Node node) {
                for (std::size_t i = 0; i < words.size(); ++i) {
                    if (node.is(json::Kind::Text) && node.text() == words[i]) {
                        settings.*member = static_cast<Enum>(i);
                        return true;
                    }
                }
                return false;
            },
            [=](const Settings& settings) {
                return fmt::format("\"{}\"", words[static_cast<std::size_t>(settings.*member)]);
            }};
}

/// Where a member is not what it should be, what it had stays.
void read_choice(GameChoice& choice, json::Node node) {
    const auto text = [](json::Node value, std::string& into) {
        if (value.is(json::Kind::Text)) {
            into = value.text();
        }
    };
    for (const json::Member member : node.members()) {
        const json::Node value = member.value;
        if (member.name() == "pack") {
            text(value, choice.pack);
        } else if (member.name() == "mode") {
            text(value, choice.mode);
        } else if (member.name() == "level") {
            text(value, choice.level);
        } else if (member.name() == "length") {
            const auto length = value.integer();
            choice.length = static_cast<int>(
                std::clamp(length.value_or(choice.length), std::int64_t{0}, std::int64_t{1000}));
        } else if (member.name() == "chapters" && value.is(json::Kind::List)) {
            for (const json::Node chapter : value.items()) {
                if (chapter.is(json::Kind::Text)) {
                    choice.chapters.emplace_back(chapter.text());
                }
            }
        }
    }
}

Field choice_field() {
    return {"last_game", "an object",
            [](Settings& settings, json::Node node) {
                if (!node.is(json::Kind::Object)) {
                    return false;
                }
                read_choice(settings.last_game, node);
                return true;
            },
            [](const Settings& settings) {
                const GameChoice& choice = settings.last_game;
                json::Value chapters = json::Value::list();
                for (const std::string& chapter : choice.chapters) {
                    chapters.add(chapter);
                }
                json::Value value = json::Value::object();
                value.set("pack", choice.pack)
                    .set("mode", choice.mode)
                    .set("level", choice.level)
                    .set("length", choice.length)
                    .set("chapters", std::move(chapters));
                return json::to_line(value);
            }};
}

Field language_field() {
    return {"language", "\"fr\", \"en\" or null",
            [](Settings& settings, json::Node node) {
                settings.language =
                    node.is(json::Kind::Text) ? text::language_of(node.text()) : std::nullopt;
                return settings.language || node.is(json::Kind::Null);
            },
            [](const Settings& settings) {
                return settings.language ? fmt::format("\"{}\"", text::code(*settings.language))
                                         : std::string("null");
            }};
}

Field player_field() {
    return {"player", "a name of 1 to 80 characters",
            [](Settings& settings, json::Node node) {
                const bool text = node.is(json::Kind::Text);
                if (!text || (!node.text().empty() && !learning::valid_profile(node.text()))) {
                    return false;
                }
                settings.player = node.text();
                return true;
            },
            [](const Settings& settings) { return json::to_line(json::Value(settings.player)); }};
}

/// An object: action to chord. What cannot be bound is told, the rest counts.
void read_keys(json::Node node, ReadSettings& out) {
    if (!node.is(json::Kind::Object)) {
        out.told.warning(node.place(), "settings",
                         "\"keys\" must be an object; the usual keys are used");
        return;
    }
    std::vector<std::pair<KeyAction, std::string>> wanted;
    std::map<KeyAction, json::Member> members;
    const auto tell = [&](const json::Member& member, const std::string& fault) {
        out.told.warning(member.value.place(), "settings",
                         fmt::format("\"{}\": {}", member.name(), fault));
    };
    for (const json::Member member : node.members()) {
        const auto known = std::ranges::find(key_actions(), member.name(), &KeyActionInfo::word);
        const std::string chord(member.value.is(json::Kind::Text) ? member.value.text() : "");
        if (known == key_actions().end()) {
            tell(member, "no action is called this; it is left out");
        } else if (!is_bindable(chord)) {
            tell(member,
                 "the key must be like \"H\", \"7\", \"F5\", \"Space\" or \"Ctrl+H\"; the usual "
                 "one is used");
        } else {
            wanted.emplace_back(known->action, chord);
            members.emplace(known->action, member);
        }
    }
    for (const KeyMap::Clash& clash : out.settings.keys.bind_all(wanted)) {
        const json::Member& member = members.at(clash.action);
        tell(member,
             fmt::format("{} is the key of \"{}\"; the usual one is used", member.value.text(),
                         key_actions()[static_cast<std::size_t>(clash.other)].word));
    }
}

std::string keys_as_json(const KeyMap& keys) {
    std::vector<std::string> members;
    for (const KeyActionInfo& one : key_actions()) {
        if (!keys.is_usual(one.action)) {
            members.push_back(fmt::format("\"{}\": \"{}\"", one.word, keys.chord_of(one.action)));
        }
    }
    return fmt::format("{{{}}}", fmt::join(members, ", "));
}

/// All keys, in the order of the file.
std::vector<Field> all_fields() {
    return {language_field(),
            word("theme", &Settings::theme, {"light", "dark", "high_contrast"}),
            word("font", &Settings::font, {"inter", "opendyslexic"}),
            whole_number("scale", &Settings::scale, 80, 200),
            whole_number("reading_size", &Settings::reading_size, 0, 3),
            whole_number("line_spacing", &Settings::line_spacing, 100, 200),
            flag("reduced_motion", &Settings::reduced_motion),
            flag("focus_always", &Settings::focus_always),
            flag("full_screen", &Settings::full_screen),
            whole_number("window_width", &Settings::window_width, 320, 16384),
            whole_number("window_height", &Settings::window_height, 180, 16384),
            flag("sound", &Settings::sound),
            whole_number("interface_volume", &Settings::interface_volume, 0, 100),
            whole_number("verdict_volume", &Settings::verdict_volume, 0, 100),
            whole_number("clock_volume", &Settings::clock_volume, 0, 100),
            flag("clock_ticks", &Settings::clock_ticks),
            flag("speech", &Settings::speech),
            flag("ask_certainty", &Settings::ask_certainty),
            one_of("time_factor", &Settings::time_factor, time_factors),
            whole_number("cool_down", &Settings::cool_down, 0, 1000),
            flag("hold_free", &Settings::hold_free),
            flag("single_switch", &Settings::single_switch),
            whole_number("switch_pace", &Settings::switch_pace, 1000, 4000),
            player_field(),
            flag("welcomed", &Settings::welcomed),
            choice_field()};
}

void read_members(json::Node root, ReadSettings& out) {
    const std::vector<Field> fields = all_fields();
    for (const json::Member member : root.members()) {
        if (member.name() == keys_name) {
            read_keys(member.value, out);
            continue;
        }
        if (member.name() == hot_seat_name) {
            out.settings.hot_seat = read_hot_seat(member.value, out.told);
            continue;
        }
        const auto field = std::ranges::find(fields, member.name(), &Field::key);
        if (field == fields.end()) {
            out.settings.unknown.emplace_back(member.key.source(),
                                              json::to_line(json::to_value(member.value)));
        } else if (!field->read(out.settings, member.value)) {
            out.told.warning(
                member.value.place(), "settings",
                fmt::format("\"{}\" must be {}; the default is used", field->key, field->allowed));
        }
    }
}

constexpr std::uintmax_t most_bytes = 1u << 20;

}  // namespace

ReadSettings read_settings(const std::filesystem::path& path, base::Files& files,
                           base::Instant now) {
    ReadSettings out;
    if (files.kind(path) == base::FileKind::Missing) {
        return out;
    }
    auto content = files.read(path, most_bytes);
    if (!content) {
        out.told.warning(content.error().place, "settings",
                         content.error().message + "; the defaults are used");
        return out;
    }
    const auto document = json::parse(*content, path.string());
    if (document && document->root().is(json::Kind::Object)) {
        read_members(document->root(), out);
        return out;
    }
    const auto fault =
        document ? base::error_at(document->root().place(), "not an object") : document.error();
    const auto aside = keep_damaged(path, *content, files, now);
    out.told.warning(fault.place, "settings", fault.message + "; the defaults are used",
                     aside ? "the file is kept as " + aside->string() : "");
    return out;
}

base::Result<base::Done> write_settings(const Settings& settings, const std::filesystem::path& path,
                                        base::Files& files) {
    auto made = files.make_folder(path.parent_path());
    if (!made) {
        return made;
    }
    std::vector<std::string> lines;
    for (const Field& field : all_fields()) {
        lines.push_back(fmt::format("  \"{}\": {}", field.key, field.write(settings)));
    }
    if (!settings.keys.is_usual()) {
        lines.push_back(fmt::format("  \"{}\": {}", keys_name, keys_as_json(settings.keys)));
    }
    if (settings.hot_seat != HotSeatChoice()) {
        lines.push_back(fmt::format("  \"{}\": {}", hot_seat_name,
                                    json::to_line(hot_seat_json(settings.hot_seat))));
    }
    for (const auto& [key, value] : settings.unknown) {
        lines.push_back(fmt::format("  {}: {}", key, value));
    }
    return files.replace(path, fmt::format("{{\n{}\n}}\n", fmt::join(lines, ",\n")));
}

}  // namespace profile
