// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric_words.h"
#include "questions/numeric/positions.h"
#include "robots/player.h"
#include "screens/wording.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace robots {
namespace {

using questions::Categorise;
using questions::Matching;
using questions::Multiple;
using questions::Numeric;
using questions::Ordering;
using questions::Positions;
using questions::ShortText;
using questions::Single;
using questions::Timeline;
using questions::TrueFalse;
using questions::WhichSource;

/// Half of the handle of a slider: so far from both ends of it its stretch begins.
constexpr float handle_half = 12;
/// From the figures at the ends of a slider up to its middle.
constexpr float above_ends = 30;

class ClickPlayer : public Player {
public:
    using Player::Player;

    void start() override { robot().click(said(screens::words().start)); }
    void skip() override { robot().click(said(screens::words().skip)); }
    void go_on(const std::string& button) override { robot().click(button); }

    std::optional<questions::Answer> right_answer(const questions::Question& question) override {
        return std::visit([&](const auto& body) { return right(body); }, question.body);
    }

    void answer(const questions::Question& question, const questions::Answer& answer,
                const Found& prompt) override {
        std::visit(
            [&](const auto& body) {
                using Body = std::decay_t<decltype(body)>;
                give(body, std::get<typename Body::Answer>(answer), prompt.next);
            },
            question.body);
        robot().click(said(screens::words().submit));
    }

private:
    using Right = std::optional<questions::Answer>;

    Right right(const Single& body) { return Single::Answer{body.key.index}; }
    Right right(const TrueFalse& body) { return TrueFalse::Answer{body.key.truth}; }
    /// The place of the slider that is nearest to it.
    Right right(const Numeric& body) {
        const Positions positions(body.face);
        return Numeric::Answer{positions.value(positions.nearest(body.key.value)), {}};
    }
    Right right(const ShortText&) { return std::nullopt; }
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

    /// What stands below the prompt: the same words may stand in it.
    Found below_prompt(const std::string& words, std::size_t from) {
        return robot().wait_until(words,
                                  [&](const Sight& sight) { return sight.find(words, from); });
    }

    void give(const Single& body, const Single::Answer& answer, std::size_t from) {
        robot().click(below_prompt(said(body.face.options[*answer.index]), from).at);
    }
    void give(const Multiple& body, const Multiple::Answer& answer, std::size_t from) {
        for (const std::size_t index : answer.indexes) {
            robot().click(below_prompt(said(body.face.options[index]), from).at);
        }
    }
    void give(const Matching& body, const Matching::Answer& answer, std::size_t from) {
        for (std::size_t i = 0; i < answer.targets.size(); ++i) {
            robot().click(below_prompt(said(body.face.options[i]), from).at);
            robot().click(below_prompt(said(body.face.targets[*answer.targets[i]]), from).at);
        }
    }
    void give(const WhichSource& body, const WhichSource::Answer& answer, std::size_t from) {
        robot().click(below_prompt(said(body.face.sources[*answer.index]), from).at);
    }
    /// A click on a label, which lies in the tray, then one on a bin, below the tray; the others
    /// move up once the label lies in its bin.
    void give(const Categorise& body, const Categorise::Answer& answer, std::size_t from) {
        for (std::size_t i = 0; i < answer.bins.size(); ++i) {
            const std::string label = said(body.face.options[i]);
            const std::string bin = said(body.face.bins[*answer.bins[i]]);
            robot().click(below_prompt(label, from).at);
            robot().click(below_prompt(bin, from).at);
            robot().wait_until(label, [&](const Sight& sight) {
                const auto at = sight.find(bin, from);
                return at ? sight.find(label, at->next) : at;
            });
        }
    }
    void give(const TrueFalse&, const TrueFalse::Answer& answer, std::size_t from) {
        const text::Bilingual word =
            *answer.truth ? text::Bilingual{"Vrai", "True"} : text::Bilingual{"Faux", "False"};
        robot().click(below_prompt(said(word), from).at);
    }
    /// On the slider, above the figures at its ends; then the figure shows in the field.
    void give(const Numeric& body, const Numeric::Answer& answer, std::size_t from) {
        const Found least = below_prompt(figure(body, body.face.min, true), from);
        const Found most = below_prompt(figure(body, body.face.max, true), least.next);
        const Positions positions(body.face);
        const double share = static_cast<double>(positions.nearest(*answer.value)) /
                             static_cast<double>(positions.last());
        const float left = least.box.x + handle_half;
        const float right = most.box.right() - handle_half;
        const float x = left + static_cast<float>(share) * (right - left);
        robot().click(canvas::Point{x, least.at.y - above_ends});
        below_prompt(figure(body, *answer.value, false), from);
    }
    void give(const ShortText&, const ShortText::Answer&, std::size_t) {
        throw Stuck("cannot type");
    }
    /// Places are numbered from 1.
    void give(const Timeline&, const Timeline::Answer& answer, std::size_t from) {
        robot().click(below_prompt(std::to_string(*answer.slot + 1), from).at);
    }

    /// Row by row from the top: a click picks one up, a click on another puts it in its place.
    void give(const Ordering& body, const Ordering::Answer& answer, std::size_t from) {
        std::vector<std::size_t> now(answer.order.size());
        std::iota(now.begin(), now.end(), std::size_t{0});
        for (std::size_t place = 0; place < now.size(); ++place) {
            const auto at = std::find(now.begin(), now.end(), answer.order[place]);
            if (now[place] == *at) {
                continue;
            }
            for (const std::size_t option : {*at, now[place]}) {
                robot().click(below_prompt(said(body.face.options[option]), from).at);
            }
            std::rotate(now.begin() + static_cast<std::ptrdiff_t>(place), at, at + 1);
        }
    }

    std::string figure(const Numeric& body, const text::Decimal& value, bool with_unit) const {
        const auto words = [&](text::Language in) {
            return with_unit ? questions::value_words(body.face, value, in)
                             : questions::figure_words(body.face, value, in);
        };
        return said({words(text::Language::French), words(text::Language::English)});
    }
};

}  // namespace

std::unique_ptr<Player> click_player(Robot& robot, text::Language language) {
    return std::make_unique<ClickPlayer>(robot, language);
}

}  // namespace robots
