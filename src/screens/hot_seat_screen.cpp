// SPDX-License-Identifier: MIT
#include "screens/hot_seat_screen.h"

#include "screens/buzzer_hands.h"
#include "screens/game_view.h"
#include "screens/hot_seat_view.h"
#include "screens/hot_seat_wording.h"
#include "screens/left_match.h"
#include "screens/question_screen.h"
#include "screens/reading.h"
#include "screens/scores_screen.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"

#include <algorithm>

namespace screens {
namespace {

using quiz::Stage;
using std::chrono::milliseconds;

/// Who has just buzzed may still hold or hit the key.
constexpr milliseconds after_buzz(1000);

class HotSeatScreen : public QuestionScreen {
public:
    HotSeatScreen(Services& services, MatchPlan plan);

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override;
    Transition hear(const canvas::Event& event, bool typing) override;
    void cover() override;

private:
    const quiz::Session& session() const override { return match_.session(); }
    bool answering() const override { return match_.stage() == Stage::Answering; }
    bool told() const override { return match_.stage() == Stage::Told; }
    bool on_the_clock() const override;
    bool hidden() const override { return covered() && asked(); }
    Paused paused() const override { return asked() ? Paused::Match : Paused::MatchBetween; }

    Transition submit() override;
    Transition give_up() override;
    bool take_hint() override { return match_.hint(); }
    Transition next() override;
    Transition start_over() override;
    std::optional<Doubt> doubt_before_that() const override;
    Transition wake() override;
    Transition pass_time_awake() override;
    std::optional<milliseconds> next_change_awake() const override;
    Transition take_else(const ui::Emitted& emitted) override;
    Transition key_else(const canvas::KeyPressed& key) override;

    const std::vector<profile::PlayerChoice>& players() const { return plan_.choice.players; }
    /// Whether there is a question to be seen that is not over.
    bool asked() const { return match_.stage() == Stage::Open || answering(); }
    bool too_soon() const;
    TimeSeen seen() const { return time_seen(match_, now()); }
    std::size_t word_count() const;
    bool reads_on() const;

    Transition begin();
    Transition press(std::size_t seat);
    bool is_dead(const Heard& heard, bool typing) const;
    Transition follow(Stage before);
    void ask();
    void conclude();
    void keep();

    MatchPlan plan_;
    quiz::Match match_;
    text::Bilingual happened_;  ///< of the buzzers
    bool not_kept_ = false;
    Reading reading_;
    milliseconds since_{0};  ///< the stage at hand
    BuzzerHands hands_;
    TimeSeen seen_;
};

HotSeatScreen::HotSeatScreen(Services& services, MatchPlan plan)
    : QuestionScreen(services, plan.pack),
      plan_(std::move(plan)),
      match_(match_of(plan_, now())),
      since_(now()),
      hands_(plan_.choice.players) {
    show_question();
}

/// A second press of the same key was not meant for what has just appeared.
bool HotSeatScreen::too_soon() const {
    return now() - since_ < milliseconds(services().settings.cool_down);
}

/// Nobody is hurried before the question, and who has the hand only where there is a limit.
bool HotSeatScreen::on_the_clock() const {
    const Stage stage = match_.stage();
    return stage == Stage::Ready || stage == Stage::Open || match_.left(now()).has_value();
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

std::string HotSeatScreen::initial_focus() const {
    switch (match_.stage()) {
        case Stage::Cover: return HotSeatId::begin;
        case Stage::Open: return HotSeatId::nobody;
        case Stage::Answering: return view().initial_focus();
        case Stage::Told: return GameId::next;
        case Stage::Ready: return HotSeatId::pause;
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
        view().kind_name(),
        word_by_word && stage != Stage::Told ? reading_.words(word_count()) : std::nullopt};
    if (hidden()) {
        return hidden_view(look, match_bar(state, look));
    }
    switch (stage) {
        case Stage::Cover: return cover_view(state, look);
        case Stage::Ready: return ready_view(state, look);
        case Stage::Open: return open_view(state, look);
        default: break;
    }
    const GameState game{match_.session(),
                         view(),
                         pack(),
                         std::nullopt,
                         match_.session().stake(std::nullopt, milliseconds(0)),
                         match_.left(now()),
                         notice(),
                         not_kept_,
                         services().settings.keys,
                         told_remark(match_),
                         dead_keys(match_, players()),
                         state.words,
                         note()};
    return stage == Stage::Answering ? question_view(game, look, match_bar(state, look))
                                     : feedback_view(game, look, match_bar(state, look));
}

Transition HotSeatScreen::take_else(const ui::Emitted& emitted) {
    if (emitted.id == HotSeatId::begin) {
        return begin();
    }
    if (emitted.id == HotSeatId::nobody) {
        return give_up();
    }
    if (emitted.id == HotSeatId::pause) {
        return pause();
    }
    if (emitted.id.starts_with(HotSeatId::buzzer)) {
        return press(emitted.index());
    }
    return Unused{};
}

Transition HotSeatScreen::key_else(const canvas::KeyPressed& key) {
    switch (match_.stage()) {
        case Stage::Cover: return key.key == canvas::Key::Enter ? begin() : Transition{Unused{}};
        case Stage::Open:
            return move_of(key, true) == Move::Pass ? give_up() : Transition{Unused{}};
        default: return Unused{};
    }
}

Transition HotSeatScreen::hear(const canvas::Event& event, bool typing) {
    if (std::holds_alternative<canvas::FocusLost>(event)) {
        hands_.let_go();
        return Unused{};
    }
    if (overslept()) {
        return wake();
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
            services().sounds.ask(canvas::Sound::Buzz, static_cast<int>(seat));
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
    const questions::Grade grade = match_.submit(view().answer(), now());
    if (not_ready(grade)) {
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
        case Stage::Told: conclude(); break;
        case Stage::Open:
            if (before == Stage::Answering) {
                services().sounds.ask(canvas::Sound::Wrong);
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
            services().sounds.ask(canvas::Sound::Finished);
            return Replace{make_scores_screen(services(), std::move(plan_), std::move(match_))};
    }
    return Stay{initial_focus(), true};
}

void HotSeatScreen::ask() {
    show_question();
    happened_ = {};
    ask_aloud();
}

void HotSeatScreen::conclude() {
    happened_ = {};
    keep();
    show_question();
    show_outcome(1);
}

/// As far as it was played, so that it can go on at the next start.
void HotSeatScreen::keep() {
    const quiz::Rules& rules = session().rules();
    const learning::Game game{pack().about.id,  rules.mode,    rules.seed,
                              services().build, plan_.started, quiz::ids_of(session().questions())};
    not_kept_ = !keep_match(services(), kept_match(game, plan_.choice, session(), match_.played()));
}

void HotSeatScreen::cover() {
    if (!covered()) {
        hands_.let_go();
    }
    QuestionScreen::cover();
}

std::optional<Doubt> HotSeatScreen::doubt_before_that() const {
    if (session().outcomes().empty()) {
        return std::nullopt;
    }
    const HotSeatWords& w = hot_seat_words();
    return Doubt{w.restart_match, w.restart_effect, playing_words().restart};
}

Transition HotSeatScreen::start_over() {
    return Replace{make_hot_seat_screen(
        services(), MatchPlan{plan_.pack, std::move(plan_.questions), std::move(plan_.rules),
                              std::move(plan_.choice), services().clock.now()})};
}

/// The clock stood still meanwhile: who has the hand has what was left to him.
Transition HotSeatScreen::wake() {
    if (answering()) {
        tell(hot_seat_words().slept);
    } else {
        happened_ = hot_seat_words().slept;
    }
    return pause();
}

Transition HotSeatScreen::pass_time_awake() {
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

std::optional<milliseconds> HotSeatScreen::next_change_awake() const {
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

}  // namespace

std::unique_ptr<Screen> make_hot_seat_screen(Services& services, MatchPlan plan) {
    return std::make_unique<HotSeatScreen>(services, std::move(plan));
}

}  // namespace screens
