// SPDX-License-Identifier: MIT
#include "screens/results_screen.h"

#include "screens/controls.h"
#include "screens/ended_page.h"
#include "screens/game_screen.h"
#include "screens/game_view.h"
#include "screens/history_screen.h"
#include "screens/outcome_list.h"
#include "screens/review_screen.h"
#include "screens/setup_screen.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace screens {
namespace {

/// More games than these are not looked through for a best.
constexpr std::size_t compared_games = 1000;

/// Whether there were games of this mode and pack before, and this one has more points than each.
bool beats_all(const Services& services, std::size_t pack, const quiz::Session& session) {
    const auto games = services.store.last_games(compared_games);
    if (!games) {
        return false;
    }
    bool first_seen = false;  // the newest is this one
    bool others = false;
    for (const learning::GameSummary& game : *games) {
        if (!std::exchange(first_seen, true) || !game.ended ||
            game.game.mode != session.rules().mode ||
            game.game.pack != services.packs[pack].about.id) {
            continue;
        }
        others = true;
        if (game.points >= session.score()) {
            return false;
        }
    }
    return others;
}

class ResultsScreen : public Screen {
public:
    ResultsScreen(Services& services, PlayedGame game)
        : services_(services),
          pack_(game.pack),
          session_(std::move(game.session)),
          kept_(game.kept),
          past_(game.past),
          left_(game.left),
          new_best_(!game.past && beats_all(services, pack_, session_)) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return std::string(ended_id(EndedMove::Again)); }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    profile::KeyScene key_scene() const override { return profile::KeyScene::Results; }

private:
    /// A game that was left, where the rest of it can still be asked.
    bool goes_on() const { return left_ && std::holds_alternative<quiz::Asking>(session_.state()); }
    bool perfect() const { return session_.right() == session_.outcomes().size(); }
    std::vector<questions::Question> misses() const;
    GamePlan rest() const;
    Transition replay();
    Transition make(EndedMove move);
    std::chrono::seconds time() const;
    std::unique_ptr<ui::Widget> summary(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> figure_line(const ui::Look& look, const std::string& figure,
                                            const text::Bilingual& word, ui::Token ink) const;
    EndedWords ways() const;

    Services& services_;
    std::size_t pack_;
    quiz::Session session_;
    bool kept_;
    bool past_;
    std::optional<learning::GameId> left_;
    bool new_best_;
};

std::chrono::seconds ResultsScreen::time() const {
    std::chrono::milliseconds sum(0);
    for (const quiz::Outcome& outcome : session_.outcomes()) {
        sum += outcome.time;
    }
    return std::chrono::round<std::chrono::seconds>(sum);
}

std::vector<questions::Question> ResultsScreen::misses() const {
    std::vector<questions::Question> out;
    for (const quiz::Outcome& outcome : session_.outcomes()) {
        if (step_of(outcome) != ui::Step::Right) {
            out.push_back(session_.questions()[outcome.index]);
        }
    }
    return out;
}

std::unique_ptr<ui::Widget> ResultsScreen::figure_line(const ui::Look& look,
                                                       const std::string& figure,
                                                       const text::Bilingual& word,
                                                       ui::Token ink) const {
    auto column = std::make_unique<ui::Column>();
    column->make<ui::Label>(figure, ui::Type::Title, ink, ui::Side::Centre);
    column->make<ui::Label>(look.say(word), ui::Type::Small, &ui::Theme::text2, ui::Side::Centre);
    return column;
}

std::unique_ptr<ui::Widget> ResultsScreen::summary(const ui::Look& look) const {
    const Words& w = words();
    const std::size_t all = session_.outcomes().size();
    const double share =
        all == 0 ? 0 : static_cast<double>(session_.right()) / static_cast<double>(all);
    auto ring = std::make_unique<ui::Ring>(share, ui::Extent::large_ring, ui::Extent::ring_line,
                                           &ui::Theme::primary, out_of(session_.right(), all),
                                           ui::Type::Display);
    ring->set_caption(look.say(w.right_word));
    auto figures = std::make_unique<ui::Row>(ui::Gap::normal, ui::Rise::Top);
    figures->add(figure_line(look, look.say(figure(session_.score())),
                             points_word(session_.score()), &ui::Theme::primary),
                 ui::share());
    figures->add(figure_line(look, look.say(figure(session_.best_streak())), w.best_streak_word,
                             &ui::Theme::warn),
                 ui::share());
    if (session_.mode().timed()) {
        figures->add(figure_line(look, look.say(duration(time())), playing_words().time_word,
                                 &ui::Theme::info),
                     ui::share());
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::wide);
    auto middle = std::make_unique<ui::Row>();
    middle->add(std::make_unique<ui::Space>(), ui::share());
    middle->add(std::move(ring));
    middle->add(std::make_unique<ui::Space>(), ui::share());
    column->add(std::move(middle));
    column->add(std::move(figures));
    const text::Bilingual left =
        left_at(session_.outcomes().size() + 1, session_.questions().size());
    const text::Bilingual& word = goes_on()                     ? left
                                  : new_best_                   ? playing_words().new_best
                                  : perfect()                   ? w.perfect
                                  : session_.right() * 2 >= all ? w.well_done
                                                                : w.keep_going;
    column->make<ui::Label>(look.say(word), ui::Type::Body, &ui::Theme::text2, ui::Side::Centre);
    if (!kept_) {
        column->make<ui::Label>(look.say(w.not_kept), ui::Type::Small, &ui::Theme::warn,
                                ui::Side::Centre);
    }
    return std::make_unique<ui::Panel>(std::move(column), ui::Insets::all(ui::Gap::section));
}

EndedWords ResultsScreen::ways() const {
    const Words& w = words();
    return {past_ ? w.back : w.home, past_ ? text::Bilingual() : playing_words().history,
            w.new_game,
            goes_on()   ? playing_words().go_on
            : perfect() ? w.replay
                        : w.replay_misses};
}

std::unique_ptr<ui::Widget> ResultsScreen::build(const ui::Look& look) const {
    std::unique_ptr<ui::Widget> body;
    if (look.scale.compact()) {
        body = ended_column(look, summary(look), session_, "results");
    } else {
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(summary(look), ui::fixed(ui::Extent::side_column));
        row->add(outcome_panel(look, session_, "results"), ui::share());
        body = std::move(row);
    }
    return ended_page(look,
                      {goes_on() ? playing_words().game_left
                       : past_   ? playing_words().past_game
                                 : words().finished,
                       mode_words(session_.rules().mode).name, services_.packs[pack_].about.title,
                       std::move(body), ended_actions(look, services_.settings.keys, ways())});
}

GamePlan ResultsScreen::rest() const {
    return {pack_, session_.questions(), session_.rules(), session_.outcomes(), left_};
}

Transition ResultsScreen::replay() {
    // The misses of any game are asked as mistakes: told at once, with all the time there is.
    quiz::Rules rules = perfect() ? session_.rules() : new_rules(services_, pack_, "mistakes", 0);
    rules.length = session_.questions().size();
    return Replace{make_game_screen(
        services_, GamePlan{pack_, perfect() ? session_.questions() : misses(), rules})};
}

Transition ResultsScreen::make(EndedMove move) {
    switch (move) {
        case EndedMove::LookBack:
            return any_being_read(services_.packs)
                       ? Transition{AwaitPacks{}}
                       : Transition{Replace{make_history_screen(services_)}};
        case EndedMove::Other: return Replace{make_setup_screen(services_)};
        case EndedMove::Again:
            return goes_on() ? Transition{Replace{make_game_screen(services_, rest())}} : replay();
        case EndedMove::Leave: break;
    }
    return past_ ? Transition{Pop{}} : Transition{Home{}};
}

Transition ResultsScreen::take(const ui::Emitted& emitted) {
    if (emitted.id.starts_with(outcome_prefix)) {
        return Push{make_review_screen(services_, pack_, session_, emitted.index())};
    }
    const std::optional<EndedMove> move = ended_move(emitted);
    return move ? make(*move) : Unused{};
}

Transition ResultsScreen::key(const canvas::KeyPressed& key) {
    const std::optional<EndedMove> move = ended_move(key);
    return move ? make(*move) : Unused{};
}

}  // namespace

std::unique_ptr<Screen> make_results_screen(Services& services, PlayedGame game) {
    return std::make_unique<ResultsScreen>(services, std::move(game));
}

}  // namespace screens
