// SPDX-License-Identifier: MIT
#include "screens/game_screen.h"

#include "learning/recorder.h"
#include "quiz/kept_answer.h"
#include "screens/game_view.h"
#include "screens/marks.h"
#include "screens/question_screen.h"
#include "screens/results_screen.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"

#include <algorithm>
#include <cassert>

namespace screens {
namespace {

constexpr std::chrono::seconds tick(1);
/// These can be heard, for who wants it.
constexpr std::chrono::seconds last_seconds(5);

class GameScreen : public QuestionScreen {
public:
    GameScreen(Services& services, GamePlan plan);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;

private:
    const quiz::Session& session() const override { return session_; }
    bool answering() const override {
        return std::holds_alternative<quiz::Asking>(session_.state());
    }
    bool told() const override { return !answering(); }
    bool on_the_clock() const override { return left().has_value(); }
    bool hidden() const override { return covered() && on_the_clock(); }
    Paused paused() const override {
        return session_.mode().timed() ? Paused::TimedGame : Paused::Game;
    }

    Transition submit() override;
    Transition give_up() override;
    bool take_hint() override { return session_.hint(); }
    Transition next() override;
    Transition mark() override;
    Transition start_over() override;
    Transition wake() override;
    Transition pass_time_awake() override;
    std::optional<std::chrono::milliseconds> next_change_awake() const override;
    Transition take_else(const ui::Emitted& emitted) override;
    void go_on() override { session_.set_clock(services().settings.time_factor); }

    bool tells_at_once() const { return session_.mode().telling == quiz::Telling::AfterEach; }
    std::chrono::milliseconds elapsed() const { return now() - asked_at_; }
    std::optional<std::chrono::milliseconds> left() const;
    bool too_soon() const;
    void ask();
    Transition conclude();
    Transition advance();

    quiz::Session session_;
    learning::Recorder recorder_;
    Marks marks_;
    std::optional<quiz::Certainty> certainty_;
    bool not_kept_ = false;
    std::chrono::milliseconds asked_at_{0};
    std::chrono::milliseconds told_at_{0};
    std::optional<std::chrono::seconds> shown_left_;  ///< as the clock was drawn
};

learning::Game game_of(const Services& services, std::size_t pack, const quiz::Session& session) {
    return {services.packs[pack].about.id, session.rules().mode,
            session.rules().seed,          services.build,
            services.clock.now(),          quiz::ids_of(session.questions())};
}

GameScreen::GameScreen(Services& services, GamePlan plan)
    : QuestionScreen(services, plan.pack),
      session_(std::move(plan.questions), plan.rules, std::move(plan.outcomes)),
      recorder_(services.store, game_of(services, plan.pack, session_), plan.kept_as),
      marks_(services, plan.pack) {
    assert(answering());
    ask();
}

void GameScreen::ask() {
    show_question();
    // Who is marked by it and says nothing means neither a guess nor certainty.
    certainty_ = services().settings.ask_certainty ? std::optional(quiz::Certainty::FairlySure)
                                                   : std::nullopt;
    asked_at_ = now();
    ask_aloud();
}

std::optional<std::chrono::milliseconds> GameScreen::left() const {
    const auto limit = session_.limit();
    if (!limit || !answering()) {
        return std::nullopt;
    }
    return std::max(*limit - elapsed(), std::chrono::milliseconds(0));
}

/// Where nothing is told in between, a second press of the same key meets the next question.
bool GameScreen::too_soon() const {
    return !tells_at_once() && session_.index() > 0 &&
           elapsed() < std::chrono::milliseconds(services().settings.cool_down);
}

std::string GameScreen::initial_focus() const {
    return answering() ? view().initial_focus() : GameId::next;
}

std::unique_ptr<ui::Widget> GameScreen::build(const ui::Look& look) const {
    const GameState state{session_,
                          view(),
                          pack(),
                          certainty_,
                          session_.stake(certainty_, elapsed()),
                          left(),
                          notice(),
                          not_kept_,
                          services().settings.keys,
                          in_a_row(session_.streak()),
                          {},
                          {},
                          note(),
                          marks_.has(question().id)};
    if (hidden()) {
        return hidden_view(look, game_bar(state, look));
    }
    return answering() ? question_view(state, look, game_bar(state, look))
                       : feedback_view(state, look, game_bar(state, look));
}

Transition GameScreen::take_else(const ui::Emitted& emitted) {
    if (!answering() || emitted.id != GameId::certainty) {
        return Unused{};
    }
    certainty_ = static_cast<quiz::Certainty>(emitted.index() + 1);
    return Stay{};
}

Transition GameScreen::submit() {
    if (too_soon() || not_ready(session_.submit(view().answer(), certainty_, elapsed()))) {
        return Stay{};
    }
    return conclude();
}

Transition GameScreen::give_up() {
    if (too_soon()) {
        return Stay{};
    }
    session_.skip(elapsed());
    return conclude();
}

/// The question is over: that is kept, and told if the mode does.
Transition GameScreen::conclude() {
    const base::Result<learning::Notice> kept = recorder_.record(quiz::kept_answer(
        question(), session_.outcomes().back(), language(), services().clock.now()));
    not_kept_ = !kept.ok();
    if (!tells_at_once()) {
        return advance();
    }
    show_outcome(session_.streak());
    told_at_ = now();
    return Stay{GameId::next, true};
}

Transition GameScreen::next() {
    // Whoever pressed twice meant the answer, not what follows it.
    if (now() - told_at_ < std::chrono::milliseconds(services().settings.cool_down)) {
        return Stay{};
    }
    return advance();
}

Transition GameScreen::mark() {
    Note note = marks_.toggle(question().id);
    if (told()) {
        tell_done(std::move(note));
    } else if (note.bad) {
        tell(std::move(note.words));
    }
    return Stay{};
}

Transition GameScreen::advance() {
    session_.next();
    if (std::holds_alternative<quiz::Finished>(session_.state())) {
        services().sounds.ask(canvas::Sound::Finished);
        const base::Result<learning::Notice> kept = recorder_.finish(services().clock.now());
        return Replace{
            make_results_screen(services(), {pack_place(), std::move(session_), kept.ok()})};
    }
    ask();
    return Stay{view().initial_focus(), true};
}

Transition GameScreen::start_over() {
    return Replace{make_game_screen(
        services(), GamePlan{pack_place(), session_.questions(), session_.rules()})};
}

/// The clock stood still meanwhile, and the player had all the time in the world.
Transition GameScreen::wake() {
    session_.put_off();
    ask();
    tell(playing_words().slept);
    return pause();
}

Transition GameScreen::pass_time_awake() {
    const auto time = left();
    if (!time) {
        return Unused{};
    }
    if (time->count() == 0) {
        session_.run_out();
        return conclude();
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*time);
    if (shown_left_ == seconds) {
        return Unused{};
    }
    shown_left_ = seconds;
    if (services().settings.clock_ticks && seconds <= last_seconds) {
        services().sounds.ask(canvas::Sound::Tick);
    }
    return Stay{};
}

std::optional<std::chrono::milliseconds> GameScreen::next_change_awake() const {
    const auto time = left();
    if (!time) {
        return std::nullopt;
    }
    const auto into_second = *time % tick;
    return into_second.count() == 0 ? tick : into_second;
}

}  // namespace

std::unique_ptr<Screen> make_game_screen(Services& services, GamePlan plan) {
    return std::make_unique<GameScreen>(services, std::move(plan));
}

}  // namespace screens
