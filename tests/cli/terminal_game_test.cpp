// SPDX-License-Identifier: MIT
#include "cli/terminal_game.h"

#include "cli/text_input.h"
#include "learning/open_store.h"
#include "support/contains.h"
#include "support/manual_clock.h"
#include "support/questions/small_questions.h"
#include "support/text_output.h"

#include <doctest/doctest.h>

using support::contains;
using text::Language;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

questions::Question capital() {
    questions::Single body;
    body.face.options = {{"Lyon", "Lyons"}, {"Paris", "Paris"}, {"Lille", "Lille"}};
    body.key.index = 1;
    questions::Question question = support::question("pack/capital", body);
    question.prompt = {"Quelle est la capitale ?", "What is the capital?"};
    question.explanation = {"Paris l'est depuis longtemps.", "Paris has long been it."};
    question.note = text::Bilingual{"Un journal dit Lyon.", "One paper says Lyons."};
    questions::Citation citation;
    citation.source = "001";
    citation.publication = {"La Gazette", "La Gazette"};
    citation.headline = "Les capitales";
    citation.date = facts::parse_date("2014-03");
    citation.date_certainty = facts::DateCertainty::Inferred;
    citation.paragraph = 4;
    question.citations = {{citation}};
    return question;
}

/// No-break spaces as ~, narrow ones as _, so that a test shows them.
std::string visible(std::string text) {
    for (const auto& [space, sign] : {std::pair{"\u00a0", "~"}, std::pair{"\u202f", "_"}}) {
        for (std::size_t at = 0; (at = text.find(space, at)) != std::string::npos;) {
            text.replace(at, std::string_view(space).size(), sign);
        }
    }
    return text;
}

struct Played {
    std::string text;
    std::string complaints;
    cli::Status status;
    std::vector<learning::Answer> kept;
};

Played play(std::vector<questions::Question> questions, const std::string& typed,
            Language language = Language::French, learning::Notice notice = {}) {
    const auto store = learning::memory_store("a", now);
    learning::Recorder recorder(*store, {"pack", "quick", 0, "test", now});
    support::TextOutput out;
    support::TextOutput err;
    cli::Console console(out, err);
    cli::TextInput input(typed);
    support::ManualClock clock(now);
    const cli::Status status = cli::play_in_terminal(
        {console, input, clock, recorder, std::move(notice), {"Le paquet", "The pack"}},
        quiz::Session(std::move(questions), {}), language);
    std::vector<learning::Answer> kept;
    if (recorder.game()) {
        kept = store->answers(*recorder.game()).value();
    }
    return {visible(out.text), err.text, status, kept};
}

}  // namespace

TEST_CASE("a whole game in French, typography and all") {
    const Played played = play({capital(), support::true_false("pack/b", true)}, "2\n\nf\n\n");
    CHECK(played.status == cli::done);
    CHECK(played.complaints.empty());
    CHECK(played.text ==
          "Le paquet\n"
          "2 questions.\n"
          "i~: indice, p~: passer, l~: English, q~: quitter, h~: aide.\n"
          "\n"
          "Question 1 sur 2, 100~points\n"
          "Quelle est la capitale_?\n"
          "  1. Lyon\n"
          "  2. Paris\n"
          "  3. Lille\n"
          "Ta réponse (un numéro de 1 à 3)~: \n"
          "Bonne réponse_!\n"
          "+ 100~points.\n"
          "La bonne réponse~: Paris\n"
          "Paris l’est depuis longtemps.\n"
          "D’après La Gazette, «~Les capitales~», §~4, mars 2014 (date déduite)\n"
          "Les sources divergent. Un journal dit Lyon.\n"
          "Entrée pour continuer~: \n"
          "Question 2 sur 2, 100~points\n"
          "Quoi_?\n"
          "  1. Vrai\n"
          "  2. Faux\n"
          "Ta réponse (v pour vrai, f pour faux)~: \n"
          "Pas tout à fait.\n"
          "Ta réponse~: Faux\n"
          "La bonne réponse~: Vrai\n"
          "Parce que.\n"
          "Entrée pour continuer~: \n"
          "Résultats\n"
          "1 sur 2, 100~points.\n"
          "À revoir~:\n"
          "\n"
          "Quoi_?\n"
          "La bonne réponse~: Vrai\n");
}

TEST_CASE("in English the same game says the same") {
    const Played played = play({capital()}, "paris\n\n", Language::English);
    CHECK(contains(played.text, "Right!\n+ 100 points.\nThe right answer: Paris\n"));
}

TEST_CASE("answers are kept with what the player said of them") {
    const Played played = play({capital(), capital(), capital()}, "i\n1 !\n\np\n\n2?\n\n");
    REQUIRE(played.kept.size() == 3);
    CHECK(played.kept[0].verdict == learning::Verdict::Wrong);
    CHECK(played.kept[0].certainty == 3);
    CHECK(played.kept[0].hints == 1);
    CHECK(played.kept[1].verdict == learning::Verdict::Skipped);
    CHECK(played.kept[2].points == 33);
    CHECK(played.kept[2].certainty == 1);
}

TEST_CASE("what is not understood is asked again and costs nothing") {
    const Played played = play({capital()}, "9\n\nLondres\n2\n\n");
    CHECK(contains(played.text, "Je n’ai pas compris. Il me faut un numéro de 1 à 3.\n"));
    REQUIRE(played.kept.size() == 1);
    CHECK(played.kept[0].points == 100);
}

TEST_CASE("the language can change in the midst of a question and of its explanation") {
    const Played played = play({capital()}, "l\n2\nl\n\n");
    CHECK(contains(played.text, "What is the capital?\n  1. Lyons\n"));
    CHECK(played.text.find("Right!\n") < played.text.find("Bonne réponse"));
    CHECK(played.kept[0].language == "en");
}

TEST_CASE("a hint shows the first letter, and there is only one") {
    const Played played =
        play({support::short_text("a", "Écosse", "Scotland")}, "i\ni\necosse\n\n");
    CHECK(contains(played.text, "Première lettre~: É. La question vaut maintenant 50~points.\n"));
    CHECK(contains(played.text, "Il n’y a pas d’indice ici.\n"));
    CHECK(played.kept[0].points == 50);
}

TEST_CASE("the last hint names the article, its date and the paragraph") {
    CHECK(contains(play({capital()}, "i\ni\nq\n").text,
                   "La réponse se lit dans La Gazette (mars 2014, date déduite), paragraphe 4. La "
                   "question vaut maintenant 25~points.\n"));
    CHECK(contains(play({capital()}, "i\ni\nq\n", Language::English).text,
                   "The answer can be read in La Gazette (March 2014, date inferred), paragraph 4. "
                   "The question is now worth 25 points.\n"));
}

TEST_CASE("what the answer rests on is told first, then the other sources, the oldest first") {
    questions::Question question = capital();
    for (const auto& [name, date] : {std::pair("Le Courrier", "2013"), {"L’Almanach", "2012"}}) {
        questions::Citation other = question.citations->front();
        other.publication = {name, name};
        other.date = facts::parse_date(date);
        question.citations.edit().push_back(std::move(other));
    }
    const std::string told = play({question}, "2\nq\n").text;
    REQUIRE(contains(told, "Le Courrier"));
    CHECK(told.find("La Gazette") < told.find("L’Almanach"));
    CHECK(told.find("L’Almanach") < told.find("Le Courrier"));
}

TEST_CASE("who leaves early, or whose input ends, still sees how it went") {
    for (const char* typed : {"1\nq\n", "1\n", "1\n\nq\n"}) {
        const Played played = play({capital(), capital()}, typed);
        CHECK(played.status == cli::done);
        CHECK(played.kept.size() == 1);
        CHECK(played.text.substr(played.text.find("Résultats")) ==
              ("Résultats\n"
               "Partie arrêtée après 1 question sur 2.\n"
               "0 sur 1, 0~point.\n"
               "À revoir~:\n"
               "\n"
               "Quelle est la capitale_?\n"
               "La bonne réponse~: Paris\n"
               "D’après La Gazette, «~Les capitales~», §~4, mars 2014 (date déduite)\n"
               "Les sources divergent. Un journal dit Lyon.\n"));
    }
    CHECK(play({capital()}, "q\n").kept.empty());
}

TEST_CASE("what happened to the store is told at the start") {
    const Played played = play({capital()}, "q\n", Language::English,
                               {learning::Trouble::SetAside, "/d/progress.db.damaged", "x"});
    CHECK(contains(played.text,
                   "The file with your progress was damaged. It is kept as "
                   "/d/progress.db.damaged and a new one begins.\n"));
}

TEST_CASE("who has no reader any more plays no further") {
    const auto store = learning::memory_store("a", now);
    learning::Recorder recorder(*store, {"pack", "quick", 0, "test", now});
    support::TextOutput out;
    support::TextOutput err;
    out.failure = base::WriteFailure{true, "Broken pipe"};
    cli::Console console(out, err);
    cli::TextInput input("2\n\n2\n\n");
    support::ManualClock clock(now);
    CHECK(cli::play_in_terminal({console, input, clock, recorder, {}, {"a", "a"}},
                                quiz::Session({capital()}, {}), Language::French) == cli::done);
    CHECK(recorder.game() == std::nullopt);
    CHECK(console.conclude(cli::done) == cli::done);
    CHECK(err.text.empty());
}

TEST_CASE("a full disk behind standard output is complained of once") {
    support::TextOutput out;
    support::TextOutput err;
    out.failure = base::WriteFailure{false, "No space left on device"};
    cli::Console console(out, err);
    console.print("a");
    console.print("b");
    CHECK(console.conclude(cli::done) == cli::failed);
    CHECK(err.text == "standard output: error: cannot write: No space left on device\n");
}

namespace {

/// Lines, before each of which the machine sleeps for so long.
class SleepyInput : public base::Input {
public:
    SleepyInput(std::vector<std::pair<std::chrono::hours, std::string>> lines,
                support::ManualClock& clock)
        : lines_(std::move(lines)), clock_(clock) {}

    base::Result<std::optional<std::string>> line() override {
        if (at_ == lines_.size()) {
            return std::optional<std::string>();
        }
        clock_.set(clock_.now() + lines_[at_].first);
        return std::optional(lines_[at_++].second);
    }

private:
    std::vector<std::pair<std::chrono::hours, std::string>> lines_;
    support::ManualClock& clock_;
    std::size_t at_ = 0;
};

std::string play_sleepily(const std::string& mode,
                          std::vector<std::pair<std::chrono::hours, std::string>> lines) {
    const auto store = learning::memory_store("a", now);
    learning::Recorder recorder(*store, {"pack", mode, 0, "test", now});
    support::TextOutput out;
    cli::Console console(out, out);
    support::ManualClock clock(now);
    SleepyInput input(std::move(lines), clock);
    quiz::Rules rules;
    rules.mode = mode;
    cli::play_in_terminal({console, input, clock, recorder, {}, {"Le paquet", "The pack"}},
                          quiz::Session({capital(), support::true_false("pack/b", true)}, rules),
                          Language::English);
    return out.text;
}

}  // namespace

TEST_CASE("a question against the clock over which the machine slept is asked again later") {
    using std::chrono::hours;
    const std::string played = play_sleepily(
        "blitz",
        {{hours(8), "2"}, {hours(0), "t"}, {hours(8), ""}, {hours(0), "2"}, {hours(0), ""}});
    const std::string slept =
        "The computer went to sleep: the question does not count, and will be asked again.\n";
    CHECK(contains(played, slept + "\nQuestion 1 of 2"));
    CHECK(played.find(slept) == played.rfind(slept));
    CHECK(contains(played, "\n2 of 2, "));
    const std::string calm = play_sleepily("quick", {{hours(8), "2"}, {hours(0), ""}});
    CHECK_FALSE(contains(calm, slept));
    CHECK(contains(calm, "Right!"));
}
