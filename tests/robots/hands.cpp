// SPDX-License-Identifier: MIT
#include "robots/hands.h"

#include "text/fold.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace robots {
namespace {

std::string numbered(std::string_view what, std::size_t index) {
    return fmt::format("{}-{}", what, index + 1);
}

/// Whether the keys on the screen have all of its letters.
bool on_screen(const std::string& text) {
    constexpr std::string_view keys = "abcdefghijklmnopqrstuvwxyz0123456789 '-,.";
    return text.find_first_not_of(keys) == std::string::npos;
}

}  // namespace

void Hands::type(const std::string& text) {
    ask_for_keys();
    for (const char letter : text) {
        take(letter == ' ' ? "type-space" : std::string("type-") + letter);
    }
    take("type-done");
}

void Hands::give(const questions::Single& body) { take(numbered("answer", body.key.index)); }

void Hands::give(const questions::WhichSource& body) { take(numbered("answer", body.key.index)); }

void Hands::give(const questions::Multiple& body) {
    for (const std::size_t index : body.key.indexes) {
        take(numbered("answer", index));
    }
}

void Hands::give(const questions::TrueFalse& body) {
    take(body.key.truth ? "answer-true" : "answer-false");
}

void Hands::give(const questions::Numeric& body) {
    std::string digits = to_string(body.key.value);
    const std::size_t point = digits.find('.');
    if (point != std::string::npos && language_ == text::Language::French) {
        digits[point] = ',';
    }
    type(digits);
}

void Hands::give(const questions::ShortText& body) {
    const auto& names =
        language_ == text::Language::French ? body.key.accepted_fr : body.key.accepted_en;
    const auto name = std::ranges::find_if(names, [&](const std::string& one) {
        const std::string plain = text::fold(one);
        return on_screen(plain) && check(body, {plain}).verdict == questions::Verdict::Right;
    });
    REQUIRE(name != names.end());
    type(text::fold(*name));
}

void Hands::give(const questions::Ordering& body) {
    std::vector<std::size_t> now(body.key.order.size());
    std::iota(now.begin(), now.end(), std::size_t{0});
    for (std::size_t place = 0; place < now.size(); ++place) {
        const auto at = std::ranges::find(now, body.key.order[place]);
        const auto from = static_cast<std::size_t>(at - now.begin());
        if (from != place) {
            move_row(numbered("row", *at), numbered("row", now[place]),
                     static_cast<int>(from - place));
            std::rotate(now.begin() + static_cast<std::ptrdiff_t>(place), at, at + 1);
        }
    }
}

void Hands::give(const questions::Matching& body) {
    for (std::size_t i = 0; i < body.key.targets.size(); ++i) {
        take(numbered("left", i));
        take(numbered("right", body.key.targets[i]));
    }
}

void Hands::give(const questions::Categorise& body) {
    for (std::size_t i = 0; i < body.key.bins.size(); ++i) {
        take(numbered("label", i));
        take(numbered("bin", body.key.bins[i]));
    }
}

void Hands::give(const questions::Timeline& body) { take(numbered("slot", body.key.slot)); }

void Hands::play(const questions::Question& question) {
    std::visit([&](const auto& body) { give(body); }, question.body);
    // On a place of a time line, which is chosen by going there, the button submits.
    if (!stage_.has("next")) {
        take("submit");
    }
    REQUIRE(stage_.has("next"));
    CHECK(stage_.words().find(language_ == text::Language::French ? "Bonne réponse" : "Right") !=
          std::string::npos);
    stage_.wait();
    take("next");
}

void fill_every_field(Hands& hands, support::Stage& stage) {
    const auto shows = [&](const char* words) {
        return stage.words().find(words) != std::string::npos;
    };
    hands.take("to-search");
    hands.type("phare");
    CHECK(shows("\nphare\n"));
    CHECK(stage.navigator->focused() == "question-0");
    hands.take("to-home");
    hands.take("mode-hot-seat");
    for (const auto& [field, name] : {std::pair{"name-0", "ana"}, {"name-1", "jean-luc b"}}) {
        hands.ask_for_keys();
        hands.take(field);
        hands.type(name);
        CHECK(stage.navigator->focused() == field);
    }
    hands.take("to-home");
    const auto& players = stage.services.settings.hot_seat.players;
    CHECK(players[0].name == "Ana");
    CHECK(players[1].name == "Jean-luc b");

    std::string note;
    stage.services.keep_report = [&](const profile::Report& report) -> base::Result<base::Done> {
        note = report.note;
        return base::Done{};
    };
    stage.play({support::sample("single").question});
    hands.take("skip");
    hands.take("report");
    hands.type("une faute");
    CHECK(stage.navigator->focused() == "report-keep");
    hands.take("report-keep");
    CHECK(note == "une faute");
    for (const char* kind : {"numeric", "short_text"}) {
        const questions::Question question = support::sample(kind).question;
        stage.play({question});
        hands.play(question);
    }
}

support::Stage::Setting tall() {
    support::Stage::Setting setting;
    setting.size = {1400, 1600};
    return setting;
}

std::vector<questions::Question> one_of_each() {
    std::vector<questions::Question> all;
    for (const support::Sample& sample : support::samples()) {
        all.push_back(sample.question);
    }
    return all;
}

}  // namespace robots
