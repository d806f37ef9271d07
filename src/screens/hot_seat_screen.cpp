// SPDX-License-Identifier: MIT
#include "screens/hot_seat_screen.h"

#include "screens/buzzer_hands.h"
#include "screens/game_moves.h"
#include "screens/game_view.h"
#include "screens/hot_seat_view.h"
#include "screens/hot_seat_wording.h"
#include "screens/pause_screen.h"
#include "screens/reading.h"
#include "screens/report_screen.h"
#include "screens/scores_screen.h"
#include "screens/source_screen.h"
#include "screens/speaking.h"
#include "screens/wording.h"
#include "ui/screen_keys.h"

#include <algorithm>

namespace screens {
namespace {

using canvas::Key;
using quiz::Stage;
using std::chrono::milliseconds;

/// Who has just buzzed may still hold or hit the key.
constexpr milliseconds after_buzz(1000);

class HotSeatScreen : public Screen {
public:
    HotSeatScreen(Services& services, MatchPlan plan);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    Transition hear(const canvas::Event& event, bool typing) override;
    void cover() override;
    profile::KeyScene key_scene() const override {
        return match_.stage() == Stage::Told ? profile::KeyScene::Told : profile::KeyScene::Asking;
    }
    Transition interrupted() override { return pause(); }
    Transition resume(const std::string& answer) override;
    Transition pass_time() override;
    std::optional<milliseconds> next_change() const override;

private:
    const ShelvedPack& pack() const { return services_.packs[plan_.pack]; }
    text::Language language() const { return services_.shown_language(); }
    const questions::Question& question() const { return match_.session().question(); }
    const std::vector<profile::PlayerChoice>& players() const { return plan_.choice.players; }
    /// Play time.
    milliseconds now() const { return covered_at_.value_or(services_.clock.ticks()) - away_; }
    bool too_soon() const;
    TimeSeen seen() const { return time_seen(match_, now()); }
    std::size_t word_count() const;
    bool reads_on() const;

    Transition take_asking(const ui::Emitted& emitted);
    Transition use(const questions::Taken& taken);
    Transition make(std::optional<Move> move);
    Transition submit();
    Transition give_up();
    Transition hint();
    Transition begin();
    Transition next();
    Transition read_source() const;
    Transition report() const;
    Transition key_answering(const canvas::KeyPressed& key);
    Transition press(std::size_t seat);
    bool is_dead(const Heard& heard, bool typing) const;
    Transition follow(Stage before);
    void show_question();
    void ask();
    void tell();
    Transition pause() { return Push{make_pause_screen(services_, Paused::Match)}; }
    void speak(const std::string& text);

    Services& services_;
    MatchPlan plan_;
    quiz::Match match_;
    std::unique_ptr<questions::AnswerView> view_;  ///< of the question at hand
    text::Bilingual notice_;                       ///< of the answer
    text::Bilingual happened_;                     ///< of the buzzers
    Reading reading_;
    milliseconds since_{0};                   ///< the stage at hand
    milliseconds away_{0};                    ///< was spent on other screens
    std::optional<milliseconds> covered_at_;  ///< another screen is over this one
    BuzzerHands hands_;
    TimeSeen seen_;
};

HotSeatScreen::HotSeatScreen(Services& services, MatchPlan plan)
    : services_(services),
      plan_(std::move(plan)),
      match_(match_of(plan_, services.clock.ticks())),
      since_(services.clock.ticks()),
      hands_(plan_.choice.players) {
    show_question();
}

/// A second press of the same key was not meant for what has just appeared.
bool HotSeatScreen::too_soon() const {
    return now() - since_ < milliseconds(services_.settings.cool_down);
}

std::size_t HotSeatScreen::word_count() const {
    return static_cast<std::size_t>(std::ranges::count(question().prompt.shown(language()), ' ')) +
           1;
}

/// Whether words of the question are still to come.
bool HotSeatScreen::reads_on() const {
    return plan_.choice.word_by_word && match_.stage() == Stage::Open &&
           reading_.words(word_count());
}

void HotSeatScreen::speak(const std::string& text) {
    if (services_.settings.speech) {
        services_.host.speaker().say(text, text::code(language()));
    }
}

std::string HotSeatScreen::initial_focus() const {
    switch (match_.stage()) {
        case Stage::Cover: return HotSeatId::begin;
        case Stage::Open: return HotSeatId::nobody;
        case Stage::Answering: return view_->initial_focus();
        case Stage::Told: return GameId::next;
        case Stage::Ready:
        case Stage::Over: break;
    }
    return GameId::leave;
}

std::unique_ptr<ui::Widget> HotSeatScreen::build(const ui::Look& look) const {
    const Stage stage = match_.stage();
    const bool word_by_word = plan_.choice.word_by_word && match_.has_buzzers();
    const MatchState state{
        match_,
        players(),
        pack(),
        now(),
        happened_,
        view_->kind_name(),
        word_by_word && stage != Stage::Told ? reading_.words(word_count()) : std::nullopt};
    const bool asked = stage == Stage::Open || stage == Stage::Answering;
    if (covered_at_ && asked) {
        return hidden_view(look, match_bar(state, look));
    }
    switch (stage) {
        case Stage::Cover: return cover_view(state, look);
        case Stage::Ready: return ready_view(state, look);
        case Stage::Open: return open_view(state, look);
        default: break;
    }
    const GameState game{match_.session(),
                         *view_,
                         pack(),
                         std::nullopt,
                         match_.session().stake(std::nullopt, milliseconds(0)),
                         match_.left(now()),
                         notice_,
                         false,
                         services_.settings.keys,
                         told_remark(match_),
                         dead_keys(match_, players()),
                         state.words};
    return stage == Stage::Answering ? question_view(game, look, match_bar(state, look))
                                     : feedback_view(game, look, match_bar(state, look));
}

Transition HotSeatScreen::take(const ui::Emitted& emitted) {
    if (emitted.id == GameId::leave) {
        return pause();
    }
    if (emitted.id == HotSeatId::begin) {
        return begin();
    }
    if (emitted.id == HotSeatId::nobody) {
        return give_up();
    }
    if (emitted.id.starts_with(HotSeatId::buzzer)) {
        return press(emitted.index());
    }
    if (match_.stage() == Stage::Answering) {
        return take_asking(emitted);
    }
    return make(move_of(emitted, false));
}

Transition HotSeatScreen::take_asking(const ui::Emitted& emitted) {
    if (emitted.id == ui::typing_done_id) {
        return Stay{GameId::submit};
    }
    const std::optional<Move> move = move_of(emitted, true);
    return move ? make(move) : use(view_->take(emitted, language()));
}

Transition HotSeatScreen::use(const questions::Taken& taken) {
    if (!taken.used) {
        return Unused{};
    }
    notice_ = {};
    return Stay{taken.focus};
}

Transition HotSeatScreen::key(const canvas::KeyPressed& key) {
    const canvas::Modifiers control{.shift = false, .control = true, .alt = false};
    const Stage stage = match_.stage();
    if (stage == Stage::Answering && key.key == Key::Enter && key.with == control) {
        return submit();
    }
    if (key.with != canvas::Modifiers{}) {
        return Unused{};
    }
    if (key.key == Key::Escape || key.key == Key::Space) {
        return pause();
    }
    switch (stage) {
        case Stage::Cover: return key.key == Key::Enter ? begin() : Transition{Unused{}};
        case Stage::Open: return key.key == Key::P ? give_up() : Transition{Unused{}};
        case Stage::Answering: return key_answering(key);
        case Stage::Told: return make(move_of(key.key, false));
        case Stage::Ready:
        case Stage::Over: break;
    }
    return Unused{};
}

Transition HotSeatScreen::key_answering(const canvas::KeyPressed& key) {
    const questions::Taken taken = view_->key(key, language());
    return taken.used ? use(taken) : make(move_of(key.key, true));
}

Transition HotSeatScreen::make(std::optional<Move> move) {
    if (!move) {
        return Unused{};
    }
    switch (*move) {
        case Move::Submit: return submit();
        case Move::Pass: return give_up();
        case Move::Hint: return hint();
        case Move::Next: return next();
        case Move::Source: return read_source();
        case Move::Report: return report();
    }
    return Unused{};
}

Transition HotSeatScreen::hear(const canvas::Event& event, bool typing) {
    if (std::holds_alternative<canvas::FocusLost>(event)) {
        hands_.let_go();
        return Unused{};
    }
    if (const auto* typed = std::get_if<canvas::TextTyped>(&event)) {
        return hands_.repeats(typed->character) ? Transition{Stay{}} : Transition{Unused{}};
    }
    const std::optional<Heard> heard = hands_.hear(event, typing);
    if (!heard) {
        return Unused{};
    }
    switch (match_.stage()) {
        case Stage::Cover:
            return heard->seat == match_.hand() && heard->buzzes && !heard->again
                       ? begin()
                       : Transition{Unused{}};
        case Stage::Ready:
        case Stage::Open:
            if (!heard->buzzes) {
                return Unused{};
            }
            return heard->again ? Transition{Stay{}} : press(heard->seat);
        case Stage::Answering:
            return is_dead(*heard, typing) ? Transition{Stay{}} : Transition{Unused{}};
        case Stage::Told:
        case Stage::Over: break;
    }
    return Unused{};
}

/// While somebody answers the buzzers of the others are dead, and his own for a moment. Letters
/// that buzz mean nothing else: who hits his key once more must not give up by it. Keys that lead
/// about the screen go on doing so.
bool HotSeatScreen::is_dead(const Heard& heard, bool typing) const {
    if (!match_.has_buzzers()) {
        return false;
    }
    const bool just_now = now() - since_ < after_buzz;
    const bool others = heard.pad && heard.seat != match_.hand();
    return just_now || others || (heard.letter && !typing);
}

Transition HotSeatScreen::press(std::size_t seat) {
    const Stage before = match_.stage();
    switch (match_.press(seat, now())) {
        case quiz::Press::Noted:
            services_.sounds.ask(canvas::Sound::Buzz, static_cast<int>(seat));
            break;
        case quiz::Press::TooEarly: happened_ = too_early(seat_name(match_, seat)); break;
        case quiz::Press::Locked:
        case quiz::Press::Ignored: break;
    }
    return follow(before);
}

Transition HotSeatScreen::begin() {
    if (match_.stage() != Stage::Cover || too_soon()) {
        return Stay{};
    }
    match_.begin(now());
    return follow(Stage::Cover);
}

Transition HotSeatScreen::submit() {
    const Stage before = match_.stage();
    const std::size_t seat = *match_.hand();
    const questions::Grade grade = match_.submit(view_->answer(), now());
    if (grade.verdict == questions::Verdict::NotReady) {
        notice_ = grade.reason.empty() ? words().answer_first : grade.reason;
        return Stay{};
    }
    happened_ = passed_on(seat_name(match_, seat));
    return follow(before);
}

Transition HotSeatScreen::give_up() {
    const Stage before = match_.stage();
    if (before == Stage::Open && now() - since_ < after_buzz) {
        return Stay{};
    }
    if (const auto hand = match_.hand()) {
        happened_ = passed_on(seat_name(match_, *hand));
    }
    match_.give_up(now());
    return follow(before);
}

Transition HotSeatScreen::hint() {
    if (!match_.hint()) {
        return Unused{};
    }
    view_->strike_out(match_.session().struck_out());
    notice_ = hint_told(match_.session());
    return Stay{view_->initial_focus()};
}

Transition HotSeatScreen::next() {
    if (too_soon()) {
        return Stay{};
    }
    match_.next(now());
    return follow(Stage::Told);
}

/// Goes along with what has become of the match, which was in `before`.
Transition HotSeatScreen::follow(Stage before) {
    const Stage stage = match_.stage();
    seen_ = seen();
    if (stage == before) {
        return Stay{};
    }
    since_ = now();
    switch (stage) {
        case Stage::Answering: ask(); break;
        case Stage::Told: tell(); break;
        case Stage::Open:
            if (before == Stage::Answering) {
                services_.sounds.ask(canvas::Sound::Wrong);
                reading_.go_on(now());
            } else {
                happened_ = {};
                reading_.begin(now());
                speak(question().prompt.shown(language()));
            }
            break;
        case Stage::Cover:
        case Stage::Ready:
            happened_ = {};
            show_question();
            break;
        case Stage::Over:
            services_.sounds.ask(canvas::Sound::Finished);
            return Replace{make_scores_screen(services_, std::move(plan_), std::move(match_))};
    }
    return Stay{initial_focus(), true};
}

void HotSeatScreen::show_question() {
    view_ = questions::make_view(questions::face_of(question().body));
}

void HotSeatScreen::ask() {
    show_question();
    notice_ = {};
    happened_ = {};
    speak(question_aloud(question(), language()));
}

void HotSeatScreen::tell() {
    const quiz::Outcome& outcome = match_.session().outcomes().back();
    happened_ = {};
    show_question();
    view_->reveal(question().body, outcome.answer);
    sound_outcome(services_.sounds, outcome, 1);
    speak(outcome_aloud(question(), outcome, language()));
}

void HotSeatScreen::cover() {
    if (!covered_at_) {
        covered_at_ = services_.clock.ticks();
        hands_.let_go();
    }
}

Transition HotSeatScreen::resume(const std::string& answer) {
    if (answer == pause_quits) {
        return Pop{};
    }
    if (answer == pause_starts_over) {
        return Replace{make_hot_seat_screen(services_, std::move(plan_))};
    }
    const bool was_hidden = match_.stage() == Stage::Open || match_.stage() == Stage::Answering;
    if (covered_at_) {
        away_ += services_.clock.ticks() - *covered_at_;
        covered_at_.reset();
    }
    return Stay{was_hidden ? initial_focus() : std::string()};
}

Transition HotSeatScreen::pass_time() {
    const Stage before = match_.stage();
    const auto hand = match_.hand();
    if (match_.update(now())) {
        if (before == Stage::Answering) {
            happened_ = passed_on(seat_name(match_, *hand));
        }
        return follow(before);
    }
    const bool more_words = reads_on() && reading_.read(now(), word_count());
    if (seen() == seen_ && !more_words) {
        return Unused{};
    }
    seen_ = seen();
    return Stay{};
}

std::optional<milliseconds> HotSeatScreen::next_change() const {
    std::optional<milliseconds> wait = match_.wait(now());
    if (const auto left = match_.left(now())) {
        const milliseconds into_second = *left % std::chrono::seconds(1);
        wait = into_second.count() == 0 ? std::chrono::seconds(1) : into_second;
    }
    if (reads_on()) {
        const milliseconds word = reading_.wait(now());
        wait = std::min(wait.value_or(word), word);
    }
    return wait;
}

Transition HotSeatScreen::read_source() const {
    if (question().citations->empty()) {
        return Unused{};
    }
    return Push{make_source_screen(pack(), question())};
}

Transition HotSeatScreen::report() const {
    return Push{make_report_screen(services_, report_on(match_.session(), language()))};
}

}  // namespace

std::unique_ptr<Screen> make_hot_seat_screen(Services& services, MatchPlan plan) {
    return std::make_unique<HotSeatScreen>(services, std::move(plan));
}

}  // namespace screens
