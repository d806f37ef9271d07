// SPDX-License-Identifier: MIT
#include "screens/scores_screen.h"

#include "screens/controls.h"
#include "screens/ended_page.h"
#include "screens/hot_seat_screen.h"
#include "screens/hot_seat_setup_screen.h"
#include "screens/hot_seat_wording.h"
#include "screens/left_match.h"
#include "screens/outcome_list.h"
#include "screens/review_screen.h"
#include "screens/wording.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/scroll.h"
#include "ui/seat_plate.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

class ScoresScreen : public Screen {
public:
    ScoresScreen(Services& services, MatchPlan plan, quiz::Match match)
        : services_(services), plan_(std::move(plan)), match_(std::move(match)) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return std::string(ended_id(EndedMove::Again)); }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    profile::KeyScene key_scene() const override { return profile::KeyScene::Results; }

private:
    text::Bilingual headline() const;
    Transition make(EndedMove move);
    Transition leave_for(EndedMove move);
    Transition play_again();
    Transition change_players();
    std::unique_ptr<ui::Widget> table(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> row(const ui::Look& look, const quiz::Standing& standing) const;

    Services& services_;
    MatchPlan plan_;
    quiz::Match match_;
};

/// Nobody wins where all have the same.
text::Bilingual ScoresScreen::headline() const {
    std::vector<text::Bilingual> first;
    const std::vector<quiz::Standing> all = match_.standings();
    for (const quiz::Standing& standing : all) {
        if (standing.place == 1) {
            first.push_back(seat_name(match_, standing.seat));
        }
    }
    return first.size() == all.size() ? hot_seat_words().all_level : winners_told(first);
}

std::unique_ptr<ui::Widget> ScoresScreen::row(const ui::Look& look,
                                              const quiz::Standing& standing) const {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(seat_name(match_, standing.seat)), ui::Type::Entry);
    told->make<ui::Label>(look.say(place_words(standing)) + words().separator +
                              look.say(right_of(standing.right, standing.asked)),
                          ui::Type::Small, &ui::Theme::text2);
    auto line = std::make_unique<ui::Row>(ui::Gap::medium);
    line->make<ui::Badge>(match_.seats()[standing.seat].badge, ui::Extent::pack_badge);
    line->add(std::move(told), ui::share());
    line->make<ui::Label>(look.say(figure(standing.points)), ui::Type::Heading).fix_digits();
    return std::make_unique<ui::SeatPlate>(
        fmt::format("standing-{}", standing.seat), std::move(line),
        ui::Insets::sides(ui::Gap::normal, ui::Gap::small),
        standing.place == 1 ? ui::SeatPlate::State::Active : ui::SeatPlate::State::Plain);
}

std::unique_ptr<ui::Widget> ScoresScreen::table(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    for (const quiz::Standing& standing : match_.standings()) {
        column->add(row(look, standing));
    }
    column->make<ui::Label>(look.say(hot_seat_words().not_kept), ui::Type::Small,
                            &ui::Theme::text2);
    return column;
}

std::unique_ptr<ui::Widget> ScoresScreen::build(const ui::Look& look) const {
    std::unique_ptr<ui::Widget> body;
    if (look.scale.compact()) {
        body = ended_column(look, table(look), match_.session(), "scores");
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Stretch);
        row->add(std::make_unique<ui::Scroll>("scores", table(look)),
                 ui::fixed(ui::Extent::dialog));
        row->add(outcome_panel(look, match_.session(), "outcomes"), ui::share());
        body = std::move(row);
    }
    const HotSeatWords& w = hot_seat_words();
    return ended_page(
        look, {headline(), w.title, services_.packs[plan_.pack].about.title, std::move(body),
               ended_actions(look, services_.settings.keys,
                             {words().home, {}, w.change_players, w.play_again})});
}

/// The same players, other questions.
Transition ScoresScreen::play_again() {
    MatchPlan next = plan_match(services_, plan_.pack, plan_.rules, plan_.choice);
    return Replace{make_hot_seat_screen(services_, std::move(next))};
}

Transition ScoresScreen::change_players() {
    return Replace{make_hot_seat_setup_screen(services_, {plan_.pack})};
}

/// Until then the scores can be looked at again at the next start.
Transition ScoresScreen::make(EndedMove move) {
    keep_match(services_, std::nullopt);
    return leave_for(move);
}

Transition ScoresScreen::leave_for(EndedMove move) {
    switch (move) {
        case EndedMove::Other: return change_players();
        case EndedMove::Again: return play_again();
        case EndedMove::Leave:
        case EndedMove::LookBack: break;
    }
    return Home{};
}

Transition ScoresScreen::take(const ui::Emitted& emitted) {
    if (emitted.id.starts_with(outcome_prefix)) {
        return Push{make_review_screen(services_, plan_.pack, match_.session(), emitted.index())};
    }
    const std::optional<EndedMove> move = ended_move(emitted);
    return move ? make(*move) : Unused{};
}

Transition ScoresScreen::key(const canvas::KeyPressed& key) {
    const std::optional<EndedMove> move = ended_move(key);
    return move ? make(*move) : Unused{};
}

}  // namespace

std::unique_ptr<Screen> make_scores_screen(Services& services, MatchPlan plan, quiz::Match match) {
    return std::make_unique<ScoresScreen>(services, std::move(plan), std::move(match));
}

}  // namespace screens
