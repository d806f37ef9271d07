// SPDX-License-Identifier: MIT
#include "cli/script_game.h"

#include "json/document.h"
#include "json/fields.h"
#include "questions/question_json.h"
#include "quiz/hot_seat.h"
#include "quiz/kept_answer.h"
#include "text/typography.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace cli {
namespace {

/// One line of the script, understood.
struct Step {
    bool skip = false;
    questions::Answer answer;
    std::optional<quiz::Certainty> certainty;
    int hints = 0;
    std::chrono::milliseconds time{0};
};

constexpr std::int64_t most_hints = 100;
constexpr double most_seconds = 1e6;

std::optional<std::chrono::milliseconds> read_seconds(json::Fields& fields) {
    const auto node = fields.optional("seconds");
    if (!node) {
        return std::chrono::milliseconds(0);
    }
    const auto seconds = node->number();
    if (!seconds || *seconds < 0 || *seconds > most_seconds) {
        fields.reader().wrong_type(*node, "a number from 0 to 1000000");
        return std::nullopt;
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(*seconds * 1000 + 0.5));
}

/// Reads a step; whether it can be used is whether `faults` has an error.
Step read_step(json::Node root, const questions::Body& body, base::Diagnostics& faults) {
    const json::Reader reader(faults);
    json::Fields fields(root, reader);
    Step step;
    step.skip = fields.boolean_or("skip", false);
    step.time = read_seconds(fields).value_or(std::chrono::milliseconds(0));
    if (step.skip) {
        return step;
    }
    if (const auto certainty = fields.optional_integer("certainty", {1, 3})) {
        step.certainty = static_cast<quiz::Certainty>(*certainty);
    }
    step.hints = static_cast<int>(fields.optional_integer("hints", {0, most_hints}).value_or(0));
    if (const auto node = fields.required("answer")) {
        if (auto answer = questions::read_answer(body, *node, reader)) {
            step.answer = std::move(*answer);
        }
    }
    return step;
}

/// What is told of a question only once it is answered.
constexpr std::array<const char*, 5> told_later = {"key", "accepted", "explanation", "note",
                                                   "citations"};

std::string_view verdict_word(const quiz::Outcome& outcome) {
    if (outcome.given != quiz::Given::Answered) {
        return "skipped";
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return "right";
        case questions::Verdict::Partly: return "partly";
        case questions::Verdict::Wrong:
        case questions::Verdict::NotReady: break;
    }
    return "wrong";
}

class Script {
public:
    Script(const ScriptGame& game, quiz::Session session)
        : game_(game), session_(std::move(session)), now_(game.start) {}

    Status play();

private:
    enum class Next { Step, End, Refused, Failed };

    Next read(Step& step);
    bool apply(const Step& step);
    void complain(base::Diagnostics& faults);
    void print(const json::Value& event) { game_.console.print(json::to_line(event) + "\n"); }
    void set_player(json::Value& event, std::size_t question) const;
    json::Value table() const;
    void print_question();
    void print_verdict(std::size_t index);
    void print_end();

    const ScriptGame& game_;
    quiz::Session session_;
    base::Instant now_;
    std::size_t line_ = 0;
};

void Script::complain(base::Diagnostics& faults) {
    for (base::Diagnostic diagnostic : faults.all()) {
        diagnostic.place.line = line_;
        game_.console.complain(base::to_string(diagnostic) + "\n");
    }
}

Script::Next Script::read(Step& step) {
    while (true) {
        const auto line = game_.script.line();
        if (!line) {
            game_.console.complain(line.error());
            return Next::Failed;
        }
        if (!*line) {
            return Next::End;
        }
        ++line_;
        if ((*line)->find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        base::Diagnostics faults;
        const auto document = json::parse(**line, game_.script_name);
        if (!document) {
            faults.add(document.error());
        } else {
            step = read_step(document->root(), session_.question().body, faults);
        }
        complain(faults);
        return faults.errors() > 0 ? Next::Refused : Next::Step;
    }
}

bool Script::apply(const Step& step) {
    base::Diagnostics faults;
    if (step.skip) {
        session_.skip(step.time);
    } else {
        for (int taken = 0; taken < step.hints; ++taken) {
            if (!session_.hint()) {
                faults.error(
                    {game_.script_name, line_}, "no-hint",
                    fmt::format("{} hints are asked for, {} can be had", step.hints, taken));
                complain(faults);
                return false;
            }
        }
        if (session_.submit(step.answer, step.certainty, step.time).verdict ==
            questions::Verdict::NotReady) {
            faults.error({game_.script_name, line_}, "not-ready", "the answer is not complete");
            complain(faults);
            return false;
        }
    }
    now_ += step.time;
    return true;
}

/// Whose question it is, where there are several.
void Script::set_player(json::Value& event, std::size_t question) const {
    if (!game_.players.empty()) {
        event.set("player", game_.players[quiz::seat_in_turn(question, game_.players.size())]);
    }
}

json::Value Script::table() const {
    json::Value players = json::Value::list();
    const std::size_t seats = game_.players.size();
    for (const quiz::Standing& one :
         quiz::standings(seats, quiz::attempts_in_turns(session_.outcomes(), seats))) {
        json::Value player = json::Value::object();
        player.set("name", game_.players[one.seat])
            .set("place", one.place)
            .set("points", one.points)
            .set("right", one.right)
            .set("asked", one.asked);
        players.add(std::move(player));
    }
    return players;
}

void Script::print_question() {
    const json::Value written = questions::write_question(session_.question(), game_.language);
    json::Value event = json::Value::object();
    const auto limit = session_.limit();
    const auto lives = session_.lives();
    event.set("event", "question")
        .set("number", session_.index() + 1)
        .set("of", session_.questions().size())
        .set("worth", session_.worth())
        .set("limit",
             limit ? json::Value(shortest(text::Decimal{limit->count(), 3})) : json::Value())
        .set("lives", lives ? json::Value(*lives) : json::Value());
    set_player(event, session_.index());
    for (const auto& [key, value] : std::get<json::Value::Object>(written.content())) {
        event.set(key, value);
    }
    for (const char* key : told_later) {
        event.remove(key);
    }
    print(event);
}

/// `index` counts the outcomes from 0.
void Script::print_verdict(std::size_t index) {
    const quiz::Outcome& outcome = session_.outcomes()[index];
    const questions::Question& question = session_.questions()[outcome.index];
    const json::Value written = questions::write_question(question, game_.language);
    const bool answered = outcome.given == quiz::Given::Answered;
    json::Value struck = json::Value::list();
    for (const std::size_t option : session_.struck_out(outcome)) {
        struck.add(option);
    }
    json::Value event = json::Value::object();
    event.set("event", "verdict").set("number", outcome.index + 1);
    set_player(event, outcome.index);
    event.set("id", question.id)
        .set("verdict", verdict_word(outcome))
        .set("answer",
             answered ? questions::write_answer(question.body, outcome.answer) : json::Value())
        .set("out_of_time", outcome.given == quiz::Given::OutOfTime)
        .set("credit", outcome.grade.credit)
        .set("points", outcome.points)
        .set("hints", outcome.hints)
        .set("struck_out", std::move(struck))
        .set("certainty",
             outcome.certainty ? json::Value(static_cast<int>(*outcome.certainty)) : json::Value())
        .set("seconds", shortest(text::Decimal{outcome.time.count(), 3}))
        .set("reason", text::typo(outcome.grade.reason.shown(game_.language), game_.language));
    for (const char* key : told_later) {
        event.set(key, *written.find(key));
    }
    event.set("score", session_.score(index + 1)).set("streak", session_.streak(index + 1));
    print(event);
}

void Script::print_end() {
    const auto& outcomes = session_.outcomes();
    json::Value review = json::Value::list();
    for (const quiz::Outcome& outcome : outcomes) {
        if (outcome.grade.verdict != questions::Verdict::Right) {
            review.add(session_.questions()[outcome.index].id);
        }
    }
    json::Value event = json::Value::object();
    event.set("event", "end")
        .set("pack", game_.pack)
        .set("language", text::code(game_.language))
        .set("mode", session_.rules().mode)
        .set("seed", session_.rules().seed)
        .set("of", session_.questions().size())
        .set("answered", outcomes.size())
        .set("right", session_.right())
        .set("score", session_.score())
        .set("best_streak", session_.best_streak())
        .set("complete", std::holds_alternative<quiz::Finished>(session_.state()))
        .set("review", std::move(review));
    if (!game_.players.empty()) {
        event.set("players", table());
    }
    print(event);
}

Status Script::play() {
    Status status = done;
    while (std::holds_alternative<quiz::Asking>(session_.state()) && game_.console.working()) {
        print_question();
        Step step;
        const Next next = read(step);
        if (next == Next::End) {
            break;
        }
        if (next != Next::Step || !apply(step)) {
            return next == Next::Failed ? failed : refused;
        }
        if (session_.mode().telling == quiz::Telling::AfterEach) {
            print_verdict(session_.outcomes().size() - 1);
        }
        const auto kept = game_.recorder.record(quiz::kept_answer(
            session_.question(), session_.outcomes().back(), game_.language, now_));
        if (!kept) {
            game_.console.complain(kept.error());
        }
        session_.next();
    }
    if (session_.mode().telling == quiz::Telling::AtTheEnd) {
        for (std::size_t i = 0; i < session_.outcomes().size(); ++i) {
            print_verdict(i);
        }
    }
    print_end();
    if (std::holds_alternative<quiz::Finished>(session_.state())) {
        const auto finished = game_.recorder.finish(now_);
        if (!finished) {
            game_.console.complain(finished.error());
            status = failed;
        }
    }
    return game_.recorder.waiting() > 0 ? failed : status;
}

}  // namespace

Status play_by_script(const ScriptGame& game, quiz::Session session) {
    return Script(game, std::move(session)).play();
}

}  // namespace cli
