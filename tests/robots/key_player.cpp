// SPDX-License-Identifier: MIT
#include "robots/game_table.h"
#include "robots/player.h"
#include "text/fold.h"

#include <algorithm>
#include <numeric>

namespace robots {

std::string Player::said(const text::Bilingual& text) const { return shown(text, language_); }

namespace {

using questions::Categorise;
using questions::Matching;
using questions::Multiple;
using questions::Numeric;
using questions::Ordering;
using questions::ShortText;
using questions::Single;
using questions::Timeline;
using questions::TrueFalse;
using questions::WhichSource;

class KeyPlayer : public Player {
public:
    using Player::Player;

    // The button that starts a game has the focus from the start.
    void start() override { robot().press("Return"); }
    /// In a field the letter would be typed: Tab leaves it.
    void skip() override {
        robot().press("Tab");
        robot().press("p");
    }
    void go_on(const std::string&) override { robot().press("Return"); }

    std::optional<questions::Answer> right_answer(const questions::Question& question) override {
        return std::visit([&](const auto& body) { return right(body); }, question.body);
    }

    void answer(const questions::Question&, const questions::Answer& answer,
                const Found&) override {
        std::visit([&](const auto& given) { give(given); }, answer);
        // Where Enter has other work to do, it submits with Ctrl.
        const bool enter_works = std::holds_alternative<Ordering::Answer>(answer) ||
                                 std::holds_alternative<Matching::Answer>(answer);
        robot().press(enter_works ? "ctrl+Return" : "Return");
    }

private:
    using Right = std::optional<questions::Answer>;

    Right right(const Single& body) { return Single::Answer{body.key.index}; }
    Right right(const TrueFalse& body) { return TrueFalse::Answer{body.key.truth}; }
    Right right(const Numeric& body) { return Numeric::Answer{body.key.value, {}}; }
    Right right(const Timeline& body) { return Timeline::Answer{body.key.slot}; }
    Right right(const Ordering& body) { return Ordering::Answer{body.key.order}; }
    Right right(const Multiple& body) { return Multiple::Answer{body.key.indexes}; }
    Right right(const Matching& body) {
        return Matching::Answer{{body.key.targets.begin(), body.key.targets.end()}};
    }
    Right right(const WhichSource& body) { return WhichSource::Answer{body.key.index}; }
    Right right(const Categorise& body) {
        return Categorise::Answer{{body.key.bins.begin(), body.key.bins.end()}};
    }
    /// An accepted name that is on every keyboard, else without its accents.
    Right right(const ShortText& body) {
        for (const std::string& name :
             language() == text::Language::French ? body.key.accepted_fr : body.key.accepted_en) {
            for (const std::string& spelt : {name, text::fold(name)}) {
                if (Robot::can_type(spelt) &&
                    check(body, {spelt}).verdict == questions::Verdict::Right) {
                    return ShortText::Answer{spelt};
                }
            }
        }
        throw Stuck("no keyboard has the letters of: " + said(body.key.shown));
    }

    void give(const Single::Answer& answer) { robot().press(std::to_string(*answer.index + 1)); }
    void give(const Multiple::Answer& answer) {
        for (const std::size_t index : answer.indexes) {
            robot().press(std::to_string(index + 1));
        }
    }
    /// The number on the left, then the letter on the right.
    void give(const Matching::Answer& answer) {
        for (std::size_t i = 0; i < answer.targets.size(); ++i) {
            const char letter = static_cast<char>('a' + static_cast<char>(*answer.targets[i]));
            robot().press(std::to_string(i + 1) + " " + letter);
        }
    }
    void give(const WhichSource::Answer& answer) {
        robot().press(std::to_string(*answer.index + 1));
    }
    /// Each number sorts the next label.
    void give(const Categorise::Answer& answer) {
        for (const auto& bin : answer.bins) {
            robot().press(std::to_string(*bin + 1));
        }
    }
    void give(const TrueFalse::Answer& answer) {
        const bool french = language() == text::Language::French;
        robot().press(*answer.truth ? (french ? "v" : "t") : "f");
    }
    void give(const Numeric::Answer& answer) {
        std::string digits = to_string(*answer.value);
        const std::size_t point = digits.find('.');
        if (point != std::string::npos && language() == text::Language::French) {
            digits[point] = ',';
        }
        robot().type(digits);
    }
    void give(const ShortText::Answer& answer) { robot().type(answer.text); }
    /// With the arrows alone, from the first place, which has the focus.
    void give(const Timeline::Answer& answer) {
        std::string keys = "Home";
        for (std::size_t i = 0; i < *answer.slot; ++i) {
            keys += " Right";
        }
        robot().press(keys);
    }
    /// Row by row from the top: its number, then up to its place.
    void give(const Ordering::Answer& answer) {
        std::vector<std::size_t> now(answer.order.size());
        std::iota(now.begin(), now.end(), std::size_t{0});
        for (std::size_t place = 0; place < now.size(); ++place) {
            const auto at = std::find(now.begin(), now.end(), answer.order[place]);
            const auto from = static_cast<std::size_t>(at - now.begin());
            if (from == place) {
                continue;
            }
            std::string keys = std::to_string(from + 1);
            for (std::size_t i = place; i < from; ++i) {
                keys += " Up";
            }
            robot().press(keys + " Return");
            std::rotate(now.begin() + static_cast<std::ptrdiff_t>(place), at, at + 1);
        }
    }
};

}  // namespace

std::unique_ptr<Player> key_player(Robot& robot, text::Language language) {
    return std::make_unique<KeyPlayer>(robot, language);
}

}  // namespace robots
