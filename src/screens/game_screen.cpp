// SPDX-License-Identifier: MIT
#include "screens/game_screen.h"

#include "learning/recorder.h"
#include "quiz/kept_answer.h"
#include "screens/game_view.h"
#include "screens/pause_screen.h"
#include "screens/results_screen.h"
#include "screens/source_screen.h"
#include "screens/wording.h"

#include <cassert>

namespace screens {
namespace {

using canvas::Key;

constexpr std::uint64_t seeds = std::uint64_t{1} << 53;

class GameScreen : public Screen {
public:
    GameScreen(Services& services, GamePlan plan);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    Transition resume(const std::string& answer) override;

private:
    bool asking() const { return std::holds_alternative<quiz::Asking>(session_.state()); }
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    text::Language language() const { return services_.shown_language(); }
    std::chrono::milliseconds elapsed() const;
    Transition take_asking(const ui::Emitted& emitted);
    Transition key_asking(const canvas::KeyPressed& key);
    Transition key_told(const canvas::KeyPressed& key);
    Transition use(const questions::Taken& taken);
    void ask();
    Transition submit();
    Transition skip();
    Transition hint();
    Transition tell();
    Transition next();
    Transition pause();
    Transition read_source() const;
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
    std::chrono::milliseconds paused_at_{0};
};

learning::Game game_of(const Services& services, std::size_t pack, const quiz::Rules& rules) {
    return {services.packs[pack].about.id, rules.mode, rules.seed, services.build,
            services.clock.now()};
}

GameScreen::GameScreen(Services& services, GamePlan plan)
    : services_(services),
      pack_(plan.pack),
      session_(std::move(plan.questions), plan.rules),
      recorder_(services.store, game_of(services, plan.pack, plan.rules)) {
    assert(!session_.questions().empty());
    ask();
}

void GameScreen::ask() {
    view_ = questions::make_view(questions::face_of(session_.question().body));
    certainty_.reset();
    notice_ = {};
    asked_at_ = services_.clock.ticks();
}

std::chrono::milliseconds GameScreen::elapsed() const {
    return services_.clock.ticks() - asked_at_;
}

std::string GameScreen::initial_focus() const {
    return asking() ? view_->initial_focus() : GameId::next;
}

std::unique_ptr<ui::Widget> GameScreen::build(const ui::Look& look) const {
    const GameState state{session_, *view_,   pack(), certainty_, services_.settings.ask_certainty,
                          notice_,  not_kept_};
    return asking() ? question_view(state, look) : feedback_view(state, look);
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
    if (emitted.id == GameId::next) {
        return next();
    }
    return emitted.id == GameId::source ? read_source() : Transition{Unused{}};
}

Transition GameScreen::take_asking(const ui::Emitted& emitted) {
    if (emitted.id == GameId::submit) {
        return submit();
    }
    if (emitted.id == GameId::skip) {
        return skip();
    }
    if (emitted.id == GameId::hint) {
        return hint();
    }
    if (emitted.id == GameId::certainty) {
        choose_certainty(emitted.index());
        return Stay{};
    }
    return use(view_->take(emitted, language()));
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
    return asking() ? key_asking(key) : key_told(key);
}

Transition GameScreen::key_asking(const canvas::KeyPressed& key) {
    const questions::Taken taken = view_->key(key, language());
    if (taken.used) {
        return use(taken);
    }
    switch (key.key) {
        case Key::Enter: return submit();
        case Key::P: return skip();
        case Key::I: return hint();
        default: return Unused{};
    }
}

Transition GameScreen::key_told(const canvas::KeyPressed& key) {
    switch (key.key) {
        case Key::Enter: return next();
        case Key::L:
        case Key::E: return read_source();
        default: return Unused{};
    }
}

void GameScreen::choose_certainty(std::size_t index) {
    const auto chosen = static_cast<quiz::Certainty>(index + 1);
    // Chosen again it is taken back: nobody has to say.
    certainty_ = certainty_ == chosen ? std::nullopt : std::optional(chosen);
}

Transition GameScreen::submit() {
    const questions::Grade grade = session_.submit(view_->answer(), certainty_, elapsed());
    if (grade.verdict == questions::Verdict::NotReady) {
        notice_ = grade.reason.empty() ? words().answer_first : grade.reason;
        return Stay{};
    }
    return tell();
}

Transition GameScreen::skip() {
    session_.skip(elapsed());
    return tell();
}

Transition GameScreen::hint() {
    if (!session_.hint()) {
        return Unused{};
    }
    view_->strike_out(session_.struck_out());
    const text::Bilingual letter = session_.first_letter();
    notice_ = letter.empty() ? text::Bilingual{} : begins_with(letter);
    return Stay{view_->initial_focus()};
}

Transition GameScreen::tell() {
    const quiz::Outcome& outcome = session_.outcomes().back();
    view_->reveal(session_.question().body, outcome.answer);
    told_at_ = services_.clock.ticks();
    const base::Result<learning::Notice> kept = recorder_.record(
        quiz::kept_answer(session_.question(), outcome, language(), services_.clock.now()));
    not_kept_ = !kept.ok();
    return Stay{GameId::next, true};
}

Transition GameScreen::next() {
    // Whoever pressed twice meant the answer, not what follows it.
    const std::chrono::milliseconds since = services_.clock.ticks() - told_at_;
    if (since < std::chrono::milliseconds(services_.settings.cool_down)) {
        return Stay{};
    }
    session_.next();
    if (std::holds_alternative<quiz::Finished>(session_.state())) {
        const base::Result<learning::Notice> kept = recorder_.finish(services_.clock.now());
        return Replace{make_results_screen(services_, pack_, std::move(session_), kept.ok())};
    }
    ask();
    return Stay{view_->initial_focus(), true};
}

Transition GameScreen::pause() {
    paused_at_ = services_.clock.ticks();
    return Push{make_pause_screen()};
}

Transition GameScreen::resume(const std::string& answer) {
    if (answer == pause_quits) {
        return Pop{};
    }
    asked_at_ += services_.clock.ticks() - paused_at_;
    return Stay{};
}

Transition GameScreen::read_source() const {
    if (session_.question().citations.empty()) {
        return Unused{};
    }
    return Push{make_source_screen(pack(), session_.question())};
}

}  // namespace

GamePlan plan_game(const ShelvedPack& pack, std::size_t place,
                   const std::vector<questions::Question>& bank, quiz::Rules rules) {
    rules.chapters.clear();
    for (const packs::Chapter& chapter : pack.about.chapters) {
        rules.chapters.push_back(chapter.id);
    }
    std::vector<questions::Question> chosen = quiz::choose(bank, rules);
    return {place, std::move(chosen), std::move(rules)};
}

GamePlan plan_game(Services& services, std::size_t pack,
                   const std::vector<questions::Question>& bank, const std::string& mode,
                   std::size_t length) {
    return plan_game(services.packs[pack], pack, bank,
                     {mode, services.random.below(seeds), length, {}});
}

std::unique_ptr<Screen> make_game_screen(Services& services, GamePlan plan) {
    return std::make_unique<GameScreen>(services, std::move(plan));
}

}  // namespace screens
