// SPDX-License-Identifier: MIT
#include "questions/kinds.h"
#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using questions::Answer;
using questions::Body;
using questions::Lines;
using text::Language;

namespace {

Lines blank(const questions::Question& question, Language language) {
    return questions::lines(question.body, questions::empty_answer(question.body), language);
}

std::optional<Answer> typed(const questions::Question& question, const char* line,
                            Language language = Language::French) {
    return questions::typed(question.body, line, language);
}

questions::Question timeline() {
    questions::Timeline body;
    body.face.event = {"Ouverture du musée", "Opening of the museum"};
    body.face.anchors = {{{"Fondation", "Founding"}, facts::parse_date("1990").value()},
                         {{"Incendie", "Fire"}, facts::parse_date("2003-05").value()}};
    body.key = {1, facts::parse_date("1998-02-03").value()};
    return support::question("t", body);
}

}  // namespace

TEST_CASE("a choice is numbered options, and its answer one of them") {
    const auto question = support::single("a", 3);
    CHECK(blank(question, Language::English) ==
          Lines{{}, {"choice 0", "choice 1", "choice 2"}, "a number from 1 to 3", "choice 0", ""});
    CHECK(questions::lines(question.body, questions::Single::Answer{2}, Language::French).given ==
          "choix 2");
    CHECK(typed(question, " 3 ") == Answer(questions::Single::Answer{2}));
    CHECK(typed(question, "CHOIX  1") == Answer(questions::Single::Answer{1}));
    for (const char* bad : {"", "0", "4", "-1", "1.0", "choice 1", "99999999999999999999"}) {
        CAPTURE(bad);
        CHECK(typed(question, bad) == std::nullopt);
    }
}

TEST_CASE("true and false have a letter, a number and a word in each language") {
    const auto question = support::true_false("a", false);
    CHECK(blank(question, Language::French) ==
          Lines{{}, {"Vrai", "Faux"}, "v pour vrai, f pour faux", "Faux", ""});
    for (const char* yes : {"v", "V", "1", "vrai"}) {
        CHECK(typed(question, yes) == Answer(questions::TrueFalse::Answer{true}));
    }
    for (const char* no : {"f", "2", "FAUX"}) {
        CHECK(typed(question, no) == Answer(questions::TrueFalse::Answer{false}));
    }
    CHECK(typed(question, "t") == std::nullopt);
    CHECK(typed(question, "t", Language::English) == Answer(questions::TrueFalse::Answer{true}));
}

TEST_CASE("a number is asked for with its bounds and told with its unit") {
    auto question = support::numeric("a");
    auto& face = std::get<questions::Numeric>(question.body).face;
    face.unit = {"%", "%"};
    CHECK(blank(question, Language::French).expects ==
          "un nombre de 0 à 100 %, qui compte comme juste à 5 points près");
    CHECK(blank(question, Language::English).expects ==
          "a number from 0 to 100%, which counts as right up to 5 percentage points off");
    CHECK(blank(question, Language::English).key == "50%");
    face.unit = {"emplois", "jobs"};
    face.max = {12000, 0};
    face.tolerance = {};
    CHECK(blank(question, Language::English).expects == "a number from 0 to 12,000 jobs");
    face.unit = {};
    face.grouped = false;
    CHECK(blank(question, Language::English).expects == "a number from 0 to 12000");
    CHECK(typed(question, "1 234,5") ==
          Answer(questions::Numeric::Answer{text::Decimal{12345, 1}, {}}));
    CHECK(typed(question, "1e5") == std::nullopt);
    CHECK(typed(question, "nan") == std::nullopt);
}

TEST_CASE("a name is taken as it was typed, up to a thousand characters") {
    auto question = support::short_text("a", "Écosse", "Scotland");
    CHECK(blank(question, Language::French) ==
          Lines{{}, {}, "ta réponse en toutes lettres", "Écosse", ""});
    std::get<questions::ShortText>(question.body).face.expected = {"un pays", "a country"};
    CHECK(blank(question, Language::English).expects == "a country");
    CHECK(typed(question, "ecosse") == Answer(questions::ShortText::Answer{"ecosse"}));
    CHECK(typed(question, " \t") == std::nullopt);
    const std::string book(1500, 'x');
    CHECK(typed(question, book.c_str()) ==
          Answer(questions::ShortText::Answer{std::string(1000, 'x')}));
}

TEST_CASE("a timeline is an event and numbered slots between dated anchors") {
    CHECK(blank(timeline(), Language::French) ==
          Lines{{"Ouverture du musée"},
                {"avant : 1990 – Fondation",
                 "entre les deux : 1990 – Fondation ; mai 2003 – Incendie",
                 "après : mai 2003 – Incendie"},
                "un numéro de 1 à 3",
                "3 février 1998, entre les deux : 1990 – Fondation ; mai 2003 – Incendie",
                ""});
    CHECK(typed(timeline(), "3") == Answer(questions::Timeline::Answer{2}));
}

TEST_CASE("an order is numbered options, typed as their numbers") {
    questions::Ordering body;
    body.face.options = {{"Été", "Summer"}, {"Hiver", "Winter"}, {"Printemps", "Spring"}};
    body.key = {{2, 0, 1}, {{"juillet", "July"}, {"décembre", "December"}, {"avril", "April"}}};
    const auto question = support::question("o", body);
    CHECK(blank(question, Language::French) ==
          Lines{{},
                {"Été", "Hiver", "Printemps"},
                "les numéros de 1 à 3, dans le bon ordre",
                "avril – Printemps ; juillet – Été ; décembre – Hiver",
                "",
                {"1. avril – Printemps", "2. juillet – Été", "3. décembre – Hiver"}});
    const Answer answer = questions::Ordering::Answer{{1, 2, 0}};
    CHECK(questions::lines(question.body, answer, Language::English).given ==
          "Winter; Spring; Summer");
    for (const char* same : {"2 3 1", "231", "2, 3, 1", " 2 > 3 > 1 "}) {
        CHECK(typed(question, same) == answer);
    }
    for (const char* bad : {"", "2 3", "2 3 3", "2 3 1 1", "2 3 4", "0 1 2", "été"}) {
        CAPTURE(bad);
        CHECK(typed(question, bad) == std::nullopt);
    }
}

TEST_CASE("links are typed as numbers with letters") {
    questions::Matching body;
    body.face.options = {{"Orme", "Elm"}, {"Saule", "Willow"}};
    body.face.targets = {{"60 %", "60%"}, {"5 %", "5%"}, {"35 %", "35%"}};
    body.key.targets = {2, 0};
    const auto question = support::question("l", body);
    CHECK(blank(question, Language::French) ==
          Lines{{"a. 60 %", "b. 5 %", "c. 35 %"},
                {"Orme", "Saule"},
                "pour chaque numéro, de 1 à 2, la lettre qui va avec, par exemple 1 b, 2 a",
                "Orme : 35 % ; Saule : 60 %",
                "",
                {"Orme : 35 %", "Saule : 60 %"}});
    CHECK(blank(question, Language::English).expects ==
          "for each number, from 1 to 2, the letter that goes with it, for example 1 b, 2 a");
    const Answer answer = questions::Matching::Answer{{2, 1}};
    CHECK(questions::lines(question.body, answer, Language::English).given ==
          "Elm: 35%; Willow: 5%");
    for (const char* same : {"1 c, 2 b", "1c2b", "2 B, 1 C", "c b", "1-c 2-b", "cb"}) {
        CAPTURE(same);
        CHECK(typed(question, same) == answer);
    }
    for (const char* bad : {"", "1 c", "1 c, 2 c", "1 c, 2 d", "1 c, 3 b", "0 c, 2 b", "1 c, 1 b",
                            "c b a", "1 2", "35 %"}) {
        CAPTURE(bad);
        CHECK(typed(question, bad) == std::nullopt);
    }
}

TEST_CASE("a source is chosen by its number or its name") {
    const auto question = support::question(
        "s", questions::WhichSource{{{{"Le Phare, mars 2014", "Le Phare, March 2014"},
                                      {"La Digue, 2016", "La Digue, 2016"}}},
                                    {1}});
    CHECK(blank(question, Language::English) == Lines{{},
                                                      {"Le Phare, March 2014", "La Digue, 2016"},
                                                      "a number from 1 to 2",
                                                      "La Digue, 2016",
                                                      ""});
    CHECK(typed(question, "la digue, 2016") == Answer(questions::WhichSource::Answer{1}));
    CHECK(typed(question, "3") == std::nullopt);
    CHECK(questions::lines(question.body, questions::WhichSource::Answer{0}, Language::French)
              .given == "Le Phare, mars 2014");
}

TEST_CASE("several options are named by their numbers or words") {
    const auto question = support::question(
        "m", questions::Multiple{{{{"Alto", "Alto"}, {"Basso", "Basso"}, {"Dolce", "Dolce"}}},
                                 {{0, 2}}});
    using Several = questions::Multiple::Answer;
    CHECK(blank(question, Language::English) ==
          Lines{{},
                {"Alto", "Basso", "Dolce"},
                "all the right answers, from 1 to 3, for example 1 3",
                "Alto and Dolce",
                ""});
    CHECK(questions::lines(question.body, Several{{0, 1}}, Language::French).given ==
          "Alto et Basso");
    for (const char* line : {"1 3", "3,1", " 1 ; 3 ", "alto, dolce", "1, 3"}) {
        CAPTURE(line);
        CHECK(typed(question, line) == Answer(Several{{0, 2}}));
    }
    CHECK(typed(question, "2") == Answer(Several{{1}}));
    for (const char* bad : {"", "4", "1 1", "1, x", ";"}) {
        CAPTURE(bad);
        CHECK(typed(question, bad) == std::nullopt);
    }
}
