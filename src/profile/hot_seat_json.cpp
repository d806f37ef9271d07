// SPDX-License-Identifier: MIT
#include "profile/hot_seat_json.h"

#include "profile/settings.h"
#include "text/utf8.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace profile {
namespace {

constexpr int longest_length = 1000;
constexpr int longest_limit = 600;

/// Reads members, and tells each whose value is not allowed.
class HotSeatReader {
public:
    explicit HotSeatReader(base::Diagnostics& told) : told_(told) {}

    HotSeatChoice read(json::Node node) {
        HotSeatChoice choice;
        if (!node.is(json::Kind::Object)) {
            tell(node, "\"hot_seat\" must be an object; the default is used");
            return choice;
        }
        for (const json::Member member : node.members()) {
            if (member.name() == "buzzers") {
                flag(member, choice.buzzers);
            } else if (member.name() == "length") {
                number(member, longest_length, choice.length);
            } else if (member.name() == "limit") {
                number(member, longest_limit, choice.limit);
            } else if (member.name() == "lock_false_starts") {
                flag(member, choice.lock_false_starts);
            } else if (member.name() == "word_by_word") {
                flag(member, choice.word_by_word);
            } else if (member.name() == "players") {
                choice.players = players(member.value);
            } else {
                tell_unknown(member);
            }
        }
        return choice;
    }

private:
    void tell(json::Node node, std::string message) {
        told_.warning(node.place(), "settings", std::move(message));
    }
    void tell_unused(const json::Member& member, std::string_view allowed) {
        tell(member.value, fmt::format("\"hot_seat\": \"{}\" must be {}; the default is used",
                                       member.name(), allowed));
    }
    void tell_unknown(const json::Member& member) {
        tell(member.value,
             fmt::format("\"hot_seat\": nothing is called \"{}\"; it is left out", member.name()));
    }

    void flag(const json::Member& member, bool& into) {
        if (member.value.is(json::Kind::Boolean)) {
            into = member.value.boolean();
        } else {
            tell_unused(member, "true or false");
        }
    }

    void number(const json::Member& member, int most, int& into) {
        const auto value = member.value.integer();
        if (value && *value >= 0 && *value <= most) {
            into = static_cast<int>(*value);
        } else {
            tell_unused(member, fmt::format("a whole number from 0 to {}", most));
        }
    }

    /// Those that are not enough are filled up, those that are too many left out.
    std::vector<PlayerChoice> players(json::Node node) {
        std::vector<PlayerChoice> all;
        if (!node.is(json::Kind::List)) {
            tell(node, "\"hot_seat\": \"players\" must be a list; two players are there");
        }
        for (const json::Node item : node.items()) {
            if (all.size() == most_players) {
                tell(item, fmt::format("\"hot_seat\": at most {} can play; the others are left out",
                                       most_players));
                break;
            }
            all.push_back(player(item, all));
        }
        while (all.size() < least_players) {
            all.push_back(next_player(all));
        }
        return all;
    }

    PlayerChoice player(json::Node node, const std::vector<PlayerChoice>& others) {
        PlayerChoice own = next_player(others);
        if (!node.is(json::Kind::Object)) {
            tell(node, "\"hot_seat\": a player must be an object; a new one is put there");
            return own;
        }
        for (const json::Member member : node.members()) {
            if (member.name() == "name") {
                name(member, own.name);
            } else if (member.name() == "badge") {
                badge(member, others, own.badge);
            } else if (member.name() == "buzzer") {
                buzzer(member, others, own.buzzer);
            } else if (member.name() == "time_factor") {
                time_factor(member, own.time_factor);
            } else {
                tell_unknown(member);
            }
        }
        return own;
    }

    void name(const json::Member& member, std::string& into) {
        if (member.value.is(json::Kind::Text) &&
            text::count_characters(member.value.text()) <= longest_player_name) {
            into = member.value.text();
        } else {
            tell_unused(member,
                        fmt::format("a text of at most {} characters", longest_player_name));
        }
    }

    void badge(const json::Member& member, const std::vector<PlayerChoice>& others,
               std::size_t& into) {
        const auto value = member.value.integer();
        const bool taken = std::ranges::any_of(others, [&](const PlayerChoice& one) {
            return value == static_cast<std::int64_t>(one.badge);
        });
        if (value && *value >= 0 && *value < static_cast<std::int64_t>(most_players) && !taken) {
            into = static_cast<std::size_t>(*value);
        } else {
            tell_unused(member, fmt::format("a whole number from 0 to {} that nobody else has",
                                            most_players - 1));
        }
    }

    void buzzer(const json::Member& member, const std::vector<PlayerChoice>& others,
                std::string& into) {
        const std::string word(member.value.is(json::Kind::Text) ? member.value.text() : "");
        if (is_buzzer(word) &&
            std::ranges::find(others, word, &PlayerChoice::buzzer) == others.end()) {
            into = word;
        } else {
            tell_unused(member,
                        "a key like \"Q\", \"0\", \"Right\" or \"Pad 1\" that nobody else has");
        }
    }

    void time_factor(const json::Member& member, int& into) {
        const auto value = member.value.integer();
        const auto known = std::ranges::find_if(
            time_factors, [&](int factor) { return value == std::int64_t{factor}; });
        if (known != time_factors.end()) {
            into = *known;
        } else {
            tell_unused(member, fmt::format("{}", fmt::join(time_factors, " or ")));
        }
    }

    base::Diagnostics& told_;
};

}  // namespace

HotSeatChoice read_hot_seat(json::Node node, base::Diagnostics& told) {
    return HotSeatReader(told).read(node);
}

json::Value hot_seat_json(const HotSeatChoice& choice) {
    json::Value players = json::Value::list();
    for (const PlayerChoice& one : choice.players) {
        json::Value player = json::Value::object();
        player.set("name", one.name)
            .set("badge", one.badge)
            .set("buzzer", one.buzzer)
            .set("time_factor", one.time_factor);
        players.add(std::move(player));
    }
    json::Value value = json::Value::object();
    value.set("buzzers", choice.buzzers)
        .set("length", choice.length)
        .set("limit", choice.limit)
        .set("lock_false_starts", choice.lock_false_starts)
        .set("word_by_word", choice.word_by_word)
        .set("players", std::move(players));
    return value;
}

}  // namespace profile
