// SPDX-License-Identifier: MIT
#include "screens/game_screen.h"

#include "learning/recorder.h"
#include "quiz/kept_answer.h"
#include "screens/game_moves.h"
#include "screens/game_view.h"
#include "screens/pause_screen.h"
#include "screens/report_screen.h"
#include "screens/results_screen.h"
#include "screens/sleep_watch.h"
#include "screens/source_screen.h"
#include "screens/speaking.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/screen_keys.h"

#include <algorithm>
#include <cassert>

namespace screens {
namespace {

using canvas::Key;

constexpr std::chrono::seconds tick(1);
/// These can be heard, for who wants it.
constexpr std::chrono::seconds last_seconds(5);

class GameScreen : public Screen {
public:
    GameScreen(Services& services, GamePlan plan);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    void cover() override;
    profile::KeyScene key_scene() const override {
        return asking() ? profile::KeyScene::Asking : profile::KeyScene::Told;
    }
    Transition interrupted() override { return pause(); }
    Transition resume(const std::string& answer) override;
    Transition pass_time() override;
    std::optional<std::chrono::milliseconds> next_change() const override;

private:
    bool asking() const { return std::holds_alternative<quiz::Asking>(session_.state()); }
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    text::Language language() const { return services_.shown_language(); }
    bool tells_at_once() const { return session_.mode().telling == quiz::Telling::AfterEach; }
    std::chrono::milliseconds elapsed() const;
    std::optional<std::chrono::milliseconds> left() const;
    bool too_soon() const;
    Transition take_asking(const ui::Emitted& emitted);
    Transition key_asking(const canvas::KeyPressed& key);
    Transition use(const questions::Taken& taken);
    Transition make(std::optional<Move> move);
    void ask();
    Transition submit();
    Transition skip();
    bool overslept();
    Transition put_off();
    Transition hint();
    Transition tell();
    Transition next();
    Transition advance();
    Transition pause();
    Transition start_over();
    Transition read_source() const;
    Transition report() const;
    void speak(const std::string& text);
    void choose_certainty(std::size_t index);

    Services& services_;
    std::size_t pack_;
    quiz::Session session_;
    learning::Recorder recorder_;
    std::unique_ptr<questions::AnswerView> view_;
    std::optional<quiz::Certainty> certainty_;
    text::Bilingual notice_;
    bool not_kept_ = false;
    std::chrono::milliseconds asked_at_{0};
    std::chrono::milliseconds told_at_{0};
    std::optional<std::chrono::milliseconds> covered_at_;  ///< another screen is over this one
    std::optional<std::chrono::seconds> shown_left_;       ///< as the clock was drawn
    SleepWatch sleep_;
};

learning::Game game_of(const Services& services, std::size_t pack, const quiz::Session& session) {
    return {services.packs[pack].about.id, session.rules().mode,
            session.rules().seed,          services.build,
            services.clock.now(),          quiz::ids_of(session.questions())};
}

GameScreen::GameScreen(Services& services, GamePlan plan)
    : services_(services),
      pack_(plan.pack),
      session_(std::move(plan.questions), plan.rules, std::move(plan.outcomes)),
      recorder_(services.store, game_of(services, plan.pack, session_), plan.kept_as) {
    assert(asking());
    ask();
}

void GameScreen::ask() {
    view_ = questions::make_view(questions::face_of(session_.question().body));
    // Who is marked by it and says nothing means neither a guess nor certainty.
    certainty_ = services_.settings.ask_certainty ? std::optional(quiz::Certainty::FairlySure)
                                                  : std::nullopt;
    notice_ = {};
    asked_at_ = services_.clock.ticks();
    sleep_.slept(services_.clock);  // from here on it matters
    speak(question_aloud(session_.question(), language()));
}

void GameScreen::speak(const std::string& text) {
    if (services_.settings.speech) {
        services_.host.speaker().say(text, text::code(language()));
    }
}

std::chrono::milliseconds GameScreen::elapsed() const {
    return covered_at_.value_or(services_.clock.ticks()) - asked_at_;
}

std::optional<std::chrono::milliseconds> GameScreen::left() const {
    const auto limit = session_.limit();
    if (!limit || !asking()) {
        return std::nullopt;
    }
    return std::max(*limit - elapsed(), std::chrono::milliseconds(0));
}

/// Where nothing is told in between, a second press of the same key meets the next question.
bool GameScreen::too_soon() const {
    return !tells_at_once() && session_.index() > 0 &&
           elapsed() < std::chrono::milliseconds(services_.settings.cool_down);
}

std::string GameScreen::initial_focus() const {
    return asking() ? view_->initial_focus() : GameId::next;
}

std::unique_ptr<ui::Widget> GameScreen::build(const ui::Look& look) const {
    const GameState state{session_,
                          *view_,
                          pack(),
                          certainty_,
                          session_.stake(certainty_, elapsed()),
                          left(),
                          notice_,
                          not_kept_,
                          services_.settings.keys,
                          in_a_row(session_.streak())};
    if (covered_at_ && left()) {
        return hidden_view(look, game_bar(state, look));
    }
    return asking() ? question_view(state, look, game_bar(state, look))
                    : feedback_view(state, look, game_bar(state, look));
}

Transition GameScreen::use(const questions::Taken& taken) {
    if (!taken.used) {
        return Unused{};
    }
    notice_ = {};
    return Stay{taken.focus};
}

Transition GameScreen::take(const ui::Emitted& emitted) {
    if (emitted.id == GameId::leave) {
        return pause();
    }
    if (asking()) {
        return take_asking(emitted);
    }
    return make(move_of(emitted, false));
}

Transition GameScreen::take_asking(const ui::Emitted& emitted) {
    if (overslept()) {
        return put_off();
    }
    if (emitted.id == ui::typing_done_id) {
        return Stay{GameId::submit};
    }
    if (emitted.id == GameId::certainty) {
        choose_certainty(emitted.index());
        return Stay{};
    }
    const std::optional<Move> move = move_of(emitted, true);
    return move ? make(move) : use(view_->take(emitted, language()));
}

Transition GameScreen::key(const canvas::KeyPressed& key) {
    const canvas::Modifiers control{.shift = false, .control = true, .alt = false};
    if (asking() && key.key == Key::Enter && key.with == control) {
        return submit();
    }
    if (key.with != canvas::Modifiers{}) {
        return Unused{};
    }
    if (key.key == Key::Escape || key.key == Key::Space) {
        return pause();
    }
    return asking() ? key_asking(key) : make(move_of(key.key, false));
}

Transition GameScreen::key_asking(const canvas::KeyPressed& key) {
    if (overslept()) {
        return put_off();
    }
    const questions::Taken taken = view_->key(key, language());
    return taken.used ? use(taken) : make(move_of(key.key, true));
}

Transition GameScreen::make(std::optional<Move> move) {
    if (!move) {
        return Unused{};
    }
    switch (*move) {
        case Move::Submit: return submit();
        case Move::Pass: return skip();
        case Move::Hint: return hint();
        case Move::Next: return next();
        case Move::Source: return read_source();
        case Move::Report: return report();
    }
    return Unused{};
}

void GameScreen::choose_certainty(std::size_t index) {
    certainty_ = static_cast<quiz::Certainty>(index + 1);
}

Transition GameScreen::submit() {
    if (too_soon()) {
        return Stay{};
    }
    const questions::Grade grade = session_.submit(view_->answer(), certainty_, elapsed());
    if (grade.verdict == questions::Verdict::NotReady) {
        notice_ = grade.reason.empty() ? words().answer_first : grade.reason;
        return Stay{};
    }
    return tell();
}

Transition GameScreen::skip() {
    if (too_soon()) {
        return Stay{};
    }
    session_.skip(elapsed());
    return tell();
}

Transition GameScreen::hint() {
    if (!session_.hint()) {
        return Unused{};
    }
    view_->strike_out(session_.struck_out());
    notice_ = hint_told(session_);
    return Stay{view_->initial_focus()};
}

Transition GameScreen::tell() {
    const quiz::Outcome& outcome = session_.outcomes().back();
    const base::Result<learning::Notice> kept = recorder_.record(
        quiz::kept_answer(session_.question(), outcome, language(), services_.clock.now()));
    not_kept_ = !kept.ok();
    if (!tells_at_once()) {
        return advance();
    }
    view_->reveal(session_.question().body, outcome.answer);
    sound_outcome(services_.sounds, outcome, session_.streak());
    speak(outcome_aloud(session_.question(), outcome, language()));
    told_at_ = services_.clock.ticks();
    return Stay{GameId::next, true};
}

Transition GameScreen::next() {
    // Whoever pressed twice meant the answer, not what follows it.
    const std::chrono::milliseconds since = services_.clock.ticks() - told_at_;
    if (since < std::chrono::milliseconds(services_.settings.cool_down)) {
        return Stay{};
    }
    return advance();
}

Transition GameScreen::advance() {
    session_.next();
    if (std::holds_alternative<quiz::Finished>(session_.state())) {
        services_.sounds.ask(canvas::Sound::Finished);
        const base::Result<learning::Notice> kept = recorder_.finish(services_.clock.now());
        return Replace{make_results_screen(services_, {pack_, std::move(session_), kept.ok()})};
    }
    ask();
    return Stay{view_->initial_focus(), true};
}

Transition GameScreen::pause() {
    return Push{
        make_pause_screen(services_, session_.mode().timed() ? Paused::TimedGame : Paused::Game)};
}

void GameScreen::cover() {
    if (!covered_at_) {
        covered_at_ = services_.clock.ticks();
    }
}

Transition GameScreen::resume(const std::string& answer) {
    if (answer == pause_quits) {
        return Pop{};
    }
    if (answer == pause_starts_over) {
        return start_over();
    }
    sleep_.slept(services_.clock);  // behind a pause it does not
    // What had the focus is still there, unless the question was hidden meanwhile.
    const bool was_hidden = covered_at_ && left();
    if (covered_at_) {
        asked_at_ += services_.clock.ticks() - *covered_at_;
        covered_at_.reset();
    }
    session_.set_clock(services_.settings.time_factor);
    return Stay{was_hidden ? view_->initial_focus() : std::string()};
}

Transition GameScreen::start_over() {
    return Replace{
        make_game_screen(services_, GamePlan{pack_, session_.questions(), session_.rules()})};
}

/// Whether the machine slept while a question was asked against the clock: that stood still
/// meanwhile, and the player had all the time in the world.
bool GameScreen::overslept() { return sleep_.slept(services_.clock) && left(); }

Transition GameScreen::put_off() {
    session_.put_off();
    ask();
    notice_ = playing_words().slept;
    return pause();
}

Transition GameScreen::pass_time() {
    if (overslept()) {
        return put_off();
    }
    const auto time = left();
    if (!time) {
        return Unused{};
    }
    if (time->count() == 0) {
        session_.run_out();
        return tell();
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*time);
    if (shown_left_ == seconds) {
        return Unused{};
    }
    shown_left_ = seconds;
    if (services_.settings.clock_ticks && seconds <= last_seconds) {
        services_.sounds.ask(canvas::Sound::Tick);
    }
    return Stay{};
}

std::optional<std::chrono::milliseconds> GameScreen::next_change() const {
    const auto time = left();
    if (!time) {
        return std::nullopt;
    }
    const auto into_second = *time % tick;
    return into_second.count() == 0 ? tick : into_second;
}

Transition GameScreen::read_source() const {
    if (session_.question().citations->empty()) {
        return Unused{};
    }
    return Push{make_source_screen(pack(), session_.question())};
}

Transition GameScreen::report() const {
    return Push{make_report_screen(services_, report_on(session_, language()))};
}

}  // namespace

std::unique_ptr<Screen> make_game_screen(Services& services, GamePlan plan) {
    return std::make_unique<GameScreen>(services, std::move(plan));
}

}  // namespace screens
