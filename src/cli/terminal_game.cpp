// SPDX-License-Identifier: MIT
#include "cli/terminal_game.h"

#include "base/sleep_watch.h"
#include "cli/citation_lines.h"
#include "cli/terminal_words.h"
#include "questions/citing.h"
#include "quiz/hot_seat.h"
#include "quiz/kept_answer.h"
#include "quiz/partly.h"
#include "text/fold.h"
#include "text/numbers.h"
#include "text/typography.h"
#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace cli {
namespace {

using text::Language;

enum class Turn {
    Again,
    Next,
    Quit,
    Slept,  ///< the machine did, over a question against the clock
};

/// What was typed before a mark of certainty, and what the mark says.
struct Typed {
    std::string line;
    std::optional<quiz::Certainty> certainty;
};

class Terminal {
public:
    Terminal(const TerminalGame& game, quiz::Session session, Language language)
        : game_(game), session_(std::move(session)), language_(language) {}

    Status play();

private:
    const TerminalWords& words() const { return terminal_words(language_); }
    std::string number(std::int64_t value) const { return text::number(value, language_); }
    bool asking() const { return std::holds_alternative<quiz::Asking>(session_.state()); }
    bool finished() const { return std::holds_alternative<quiz::Finished>(session_.state()); }

    /// Prints a plain text with the typography of the language; its line ends stay.
    void say(const std::string& plain);
    template <class... Values>
    void say(const std::string& pattern, const Values&... values) {
        say(fmt::format(fmt::runtime(pattern), values...));
    }
    /// The same by the plural form of `count`.
    template <class... Values>
    void say_counted(const Counted& counted, std::int64_t count, const Values&... values) {
        const bool one = text::plural(count, language_) == text::Plural::One;
        say(one ? counted.one : counted.many, values...);
    }
    /// Asks for a line; nothing at the end of the input, or when nobody reads any more.
    std::optional<std::string> ask(const std::string& prompt);

    void welcome();
    void tell_notice(const learning::Notice& notice);
    void show_question();
    Turn question_turn();
    Turn answer(const std::string& line);
    bool tells_at_once() const { return session_.mode().telling == quiz::Telling::AfterEach; }
    std::string heading() const;
    std::string counted(const Counted& words, std::int64_t count) const;
    Typed split_certainty(const std::string& line, bool has_options) const;
    void hint();
    void keep();
    void keep_match();
    void show_feedback(std::size_t number);
    Turn tell();
    void tell_all();
    void show_sources(const questions::Question& question);
    Turn feedback_turn();
    void show_table();
    void show_results();
    Status end();

    const TerminalGame& game_;
    quiz::Session session_;
    Language language_;
    std::chrono::milliseconds shown_at_{0};
    Status status_ = done;
    base::SleepWatch sleep_;
};

void Terminal::say(const std::string& plain) {
    std::size_t begin = 0;
    while (begin <= plain.size()) {
        const std::size_t end = std::min(plain.find('\n', begin), plain.size());
        game_.console.print(text::typo(plain.substr(begin, end - begin), language_) + "\n");
        begin = end + 1;
    }
}

std::optional<std::string> Terminal::ask(const std::string& prompt) {
    game_.console.print(text::typo(prompt, language_));
    auto line = game_.input.line();
    if (!line) {
        game_.console.complain("\n" + base::to_string(line.error()) + "\n");
        status_ = failed;
        return std::nullopt;
    }
    return game_.console.working() ? *line : std::nullopt;
}

void Terminal::welcome() {
    const auto count = static_cast<std::int64_t>(session_.questions().size());
    say(game_.title.shown(language_));
    // Where wrong answers end the game its length says nothing.
    if (!session_.lives()) {
        say_counted(words().questions, count, number(count));
    }
    if (!tells_at_once()) {
        say(words().told_later);
    }
    if (!game_.players.empty()) {
        say(words().for_fun);
    }
    say(words().commands);
    tell_notice(game_.store_notice);
}

void Terminal::tell_notice(const learning::Notice& notice) {
    switch (notice.trouble) {
        case learning::Trouble::None: return;
        case learning::Trouble::MemoryOnly: return say(words().memory_only, notice.reason);
        case learning::Trouble::SetAside: return say(words().set_aside, notice.path);
        case learning::Trouble::WrittenAnew: return say(words().written_anew);
    }
}

std::string Terminal::counted(const Counted& words, std::int64_t count) const {
    const bool one = text::plural(count, language_) == text::Plural::One;
    return fmt::format(fmt::runtime(one ? words.one : words.many), number(count));
}

/// "Question 3 sur 10, 100 points", and what ends it.
std::string Terminal::heading() const {
    const auto lives = session_.lives();
    std::string line =
        lives ? fmt::format(fmt::runtime(words().asking_on), session_.index() + 1, session_.worth())
              : fmt::format(fmt::runtime(words().asking), session_.index() + 1,
                            session_.questions().size(), session_.worth());
    if (lives) {
        line += ", " + counted(words().lives, *lives);
    }
    if (const auto limit = session_.limit()) {
        const text::Decimal seconds = shortest(text::Decimal{limit->count(), 3});
        line += ", " + fmt::format(fmt::runtime(words().seconds), text::number(seconds, language_));
    }
    return line;
}

void Terminal::show_question() {
    const questions::Question& question = session_.question();
    say("");
    if (!game_.players.empty()) {
        say(words().your_turn,
            game_.players[quiz::seat_in_turn(session_.index(), game_.players.size())]);
    }
    say(heading());
    say(question.prompt.shown(language_));
    const questions::Lines lines =
        questions::lines(question.body, questions::empty_answer(question.body), language_);
    for (const std::string& line : lines.lead) {
        say(line);
    }
    const std::vector<std::size_t> struck = session_.struck_out();
    for (std::size_t i = 0; i < lines.options.size(); ++i) {
        const bool out = std::ranges::find(struck, i) != struck.end();
        const std::string option =
            out ? fmt::format(fmt::runtime(words().struck), lines.options[i]) : lines.options[i];
        game_.console.print(fmt::format("  {}. {}\n", i + 1, text::typo(option, language_)));
    }
}

Turn Terminal::question_turn() {
    const questions::Body& body = session_.question().body;
    const auto expects = questions::lines(body, questions::empty_answer(body), language_).expects;
    const auto typed = ask(fmt::format(fmt::runtime(words().prompt), expects));
    if (!typed) {
        return Turn::Quit;
    }
    const std::string line(text::trimmed(*typed));
    const std::string command = text::fold(line);
    if (command == "q") {
        return Turn::Quit;
    }
    if (sleep_.slept(game_.clock) && session_.limit()) {
        return Turn::Slept;
    }
    if (command == "i") {
        hint();
    } else if (command == "p") {
        session_.skip(game_.clock.ticks() - shown_at_);
        return Turn::Next;
    } else if (command == "l") {
        language_ = text::other(language_);
        show_question();
    } else if (command == "h" || command == "?") {
        say(words().help);
    } else {
        return answer(line);
    }
    return Turn::Again;
}

Typed Terminal::split_certainty(const std::string& line, bool has_options) const {
    if (!has_options || line.empty() || (line.back() != '!' && line.back() != '?')) {
        return {line, std::nullopt};
    }
    return {std::string(text::trimmed(line.substr(0, line.size() - 1))),
            line.back() == '!' ? quiz::Certainty::Certain : quiz::Certainty::Guess};
}

Turn Terminal::answer(const std::string& line) {
    const questions::Body& body = session_.question().body;
    const questions::Lines lines = questions::lines(body, questions::empty_answer(body), language_);
    const Typed typed = split_certainty(line, !lines.options.empty());
    const auto answer = questions::typed(body, typed.line, language_);
    if (!answer ||
        session_.submit(*answer, typed.certainty, game_.clock.ticks() - shown_at_).verdict ==
            questions::Verdict::NotReady) {
        say(words().not_understood, lines.expects);
        return Turn::Again;
    }
    return Turn::Next;
}

void Terminal::hint() {
    if (!session_.hint()) {
        say(words().no_hint);
        return;
    }
    const std::string letter = session_.first_letter().shown(language_);
    if (const questions::Citation* source = session_.shown_source()) {
        const std::string article =
            questions::article_named(session_.question(), *source).in(language_);
        if (source->paragraph == 0) {
            say(words().hint_source, article, session_.worth());
        } else {
            say(words().hint_passage, article, source->paragraph, session_.worth());
        }
    } else if (letter.empty()) {
        say(words().hint_taken, session_.worth());
        show_question();
    } else {
        say(words().first_letter, letter, session_.worth());
    }
}

void Terminal::keep() {
    const auto kept = game_.recorder.record(quiz::kept_answer(
        session_.question(), session_.outcomes().back(), language_, game_.clock.now()));
    if (kept) {
        tell_notice(*kept);
    } else {
        say(words().not_kept, kept.error().message);
    }
    keep_match();
}

void Terminal::keep_match() {
    if (!game_.keep_match) {
        return;
    }
    const auto kept = game_.keep_match(session_);
    if (!kept) {
        say(words().not_kept, kept.error().message);
    }
}

/// Of the outcome of that place, from 0.
void Terminal::show_feedback(std::size_t index) {
    const quiz::Outcome& outcome = session_.outcomes()[index];
    const questions::Question& question = session_.questions()[outcome.index];
    const questions::Lines lines = questions::lines(question.body, outcome.answer, language_);
    const bool right = outcome.grade.verdict == questions::Verdict::Right;
    say("");
    if (outcome.given == quiz::Given::Skipped) {
        say(words().skipped);
    } else if (outcome.given == quiz::Given::OutOfTime) {
        say(words().too_late);
    } else {
        const bool partly = outcome.grade.verdict == questions::Verdict::Partly;
        say(right    ? words().right
            : partly ? quiz::partly_words(outcome.grade.credit).shown(language_)
                     : words().wrong);
    }
    if (outcome.points > 0) {
        say_counted(words().points, outcome.points, number(outcome.points));
    } else if (outcome.points < 0) {
        say_counted(words().points_lost, -outcome.points, number(-outcome.points));
    }
    if (const int streak = session_.streak(index + 1); streak > 1 && game_.players.empty()) {
        say(words().streak, number(streak));
    }
    if (!outcome.grade.reason.empty()) {
        say(outcome.grade.reason.shown(language_));
    }
    // What was forgiven is seen beside it.
    const bool just_right = right && outcome.grade.reason.empty();
    if (!just_right && !lines.given.empty()) {
        say(words().your_answer, lines.given);
    }
    say(words().right_answer, lines.key);
    say(question.explanation.shown(language_));
    show_sources(question);
}

void Terminal::show_sources(const questions::Question& question) {
    for (const questions::Citation& citation : questions::as_listed(*question.citations)) {
        const std::string lead = text::typo(words().source, language_);
        game_.console.print(fmt::format(fmt::runtime(lead), citation_line(citation, language_)) +
                            "\n");
    }
    if (question.note) {
        say(words().sources_differ, question.note->shown(language_));
    }
}

Turn Terminal::feedback_turn() {
    const auto typed = ask(words().go_on);
    if (!typed) {
        return Turn::Quit;
    }
    const std::string command = text::fold(*typed);
    if (command == "q") {
        return Turn::Quit;
    }
    if (command == "l") {
        language_ = text::other(language_);
        show_feedback(session_.outcomes().size() - 1);
        return Turn::Again;
    }
    return Turn::Next;
}

/// What became of the answer, as soon as the mode tells it.
Turn Terminal::tell() {
    if (!tells_at_once()) {
        say(words().noted);
        return Turn::Next;
    }
    show_feedback(session_.outcomes().size() - 1);
    Turn turn = Turn::Again;
    while (turn == Turn::Again) {
        turn = feedback_turn();
    }
    return turn;
}

void Terminal::tell_all() {
    for (std::size_t i = 0; i < session_.outcomes().size(); ++i) {
        say("");
        say(session_.questions()[session_.outcomes()[i].index].prompt.shown(language_));
        show_feedback(i);
    }
}

void Terminal::show_table() {
    const std::size_t seats = game_.players.size();
    for (const quiz::Standing& one :
         quiz::standings(seats, quiz::attempts_in_turns(session_.outcomes(), seats))) {
        say_counted(one.shared ? words().shared_place : words().place, one.points, one.place,
                    game_.players[one.seat], number(one.points),
                    number(static_cast<std::int64_t>(one.right)),
                    number(static_cast<std::int64_t>(one.asked)));
    }
}

void Terminal::show_results() {
    const auto& outcomes = session_.outcomes();
    say("");
    say(words().results);
    const auto answered = static_cast<std::int64_t>(outcomes.size());
    if (!finished()) {
        say_counted(words().left_early, answered, number(answered),
                    number(static_cast<std::int64_t>(session_.questions().size())));
    }
    if (game_.players.empty()) {
        say_counted(words().score, session_.score(),
                    number(static_cast<std::int64_t>(session_.right())), number(answered),
                    number(session_.score()));
    } else {
        show_table();
    }
    if (game_.players.empty() && session_.best_streak() > 1) {
        say(words().best_streak, number(session_.best_streak()));
    }
    if (session_.right() == outcomes.size()) {
        say(words().all_right);
        return;
    }
    if (!tells_at_once()) {
        return;  // it stands above
    }
    say(words().to_review);
    for (const quiz::Outcome& outcome : outcomes) {
        if (outcome.grade.verdict == questions::Verdict::Right) {
            continue;
        }
        const questions::Question& question = session_.questions()[outcome.index];
        const questions::Lines lines = questions::lines(question.body, outcome.answer, language_);
        say("");
        say(question.prompt.shown(language_));
        for (const std::string& line : lines.lead) {
            say(line);
        }
        say(words().right_answer, lines.key);
        show_sources(question);
    }
}

Status Terminal::end() {
    if (!tells_at_once()) {
        tell_all();
    }
    if (!session_.outcomes().empty()) {
        show_results();
    }
    if (finished()) {
        keep_match();
        const auto finish = game_.recorder.finish(game_.clock.now());
        if (!finish) {
            game_.console.complain(finish.error());
            status_ = failed;
        }
    }
    return game_.recorder.waiting() > 0 ? failed : status_;
}

Status Terminal::play() {
    welcome();
    while (!finished()) {
        shown_at_ = game_.clock.ticks();
        sleep_.slept(game_.clock);  // from here on it matters
        show_question();
        Turn turn = Turn::Again;
        while (turn == Turn::Again) {
            turn = question_turn();
        }
        if (turn == Turn::Quit) {
            break;
        }
        if (turn == Turn::Slept) {
            say(words().slept);
            session_.put_off();
            continue;
        }
        keep();
        turn = tell();
        session_.next();
        if (turn == Turn::Quit) {
            break;
        }
    }
    return end();
}

}  // namespace

Status play_in_terminal(const TerminalGame& game, quiz::Session session, Language language) {
    return Terminal(game, std::move(session), language).play();
}

}  // namespace cli
