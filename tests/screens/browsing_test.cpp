// SPDX-License-Identifier: MIT
//
// Browsing with keys alone and with clicks alone: timeline, sources, search, packs, reports.
#include "support/contains.h"
#include "support/screens/documented_pack.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

Stage::Setting documented() {
    Stage::Setting setting;
    setting.packs = {support::documented_pack()};
    return setting;
}

constexpr std::string_view cost = "Le phare de Brumeval a coûté 42\u202F000 écus.";

}  // namespace

TEST_CASE("the rail leads to every place for browsing, and Escape home again") {
    Stage stage(PROGRAM, documented());
    const std::vector<std::pair<const char*, std::string_view>> places = {
        {"to-timeline", "4 faits datés, de 1869 à 1871"},
        {"to-sources", "Ce que dit chaque article"},
        {"to-search", "Questions, faits et sources de tous les packs."},
        {"to-packs", "1 pack · 5 questions"}};
    for (const auto& [id, words] : places) {
        stage.click(id);
        CHECK(contains(stage.words(), words));
        CHECK_FALSE(stage.navigator->focused().empty());
    }
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("the timeline is walked by arrows, zoomed, listed, and opens what it is at") {
    Stage stage(PROGRAM, documented());
    stage.click("to-timeline");
    CHECK(stage.navigator->focused() == "chart");
    CHECK(contains(stage.words(), "La première pierre du phare a été posée en mai 1869."));
    CHECK(contains(stage.words(), "1 sur 4"));
    stage.press(Key::Right);
    CHECK(contains(stage.words(), cost));
    stage.press(Key::Down);
    CHECK(contains(stage.words(), "La lanterne a été posée le 10\u00A0mars 1871."));
    stage.press(Key::Plus);
    stage.press(Key::Plus);
    CHECK(contains(stage.words(), "La lanterne a été posée le 10\u00A0mars 1871."));
    CHECK(stage.navigator->focused() == "chart");
    stage.press(Key::V);
    CHECK(stage.navigator->focused() == "event-2");
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Qui le dit"));
    stage.press(Key::Escape);
    CHECK(stage.navigator->focused() == "event-2");
    stage.press(Key::V);
    stage.press(Key::Minus);
    stage.press(Key::Minus);
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Le Courrier de Brumeval"));
}

TEST_CASE("the timeline is used by clicks alone") {
    Stage stage(PROGRAM, documented());
    stage.click("to-timeline");
    stage.click("next");
    stage.click("next");
    CHECK(contains(stage.words(), "3 sur 4"));
    stage.click("previous");
    CHECK(contains(stage.words(), "2 sur 4"));
    stage.click("zoom-in");
    stage.click("zoom-out");
    const canvas::Rect scale = ui::find(stage.root(), "time-scale")->box();
    const std::string whole = stage.words();
    stage.click({scale.right() - 8, scale.centre().y});
    CHECK(stage.words() != whole);
    stage.click({scale.x + 8, scale.centre().y});
    CHECK(stage.words() == whole);
    stage.click("dot-2");
    CHECK(contains(stage.words(), "3 sur 4"));
    stage.click("dot-2");
    CHECK(contains(stage.words(), "Qui le dit"));
    stage.click("back");
    const canvas::Rect lanes = ui::find(stage.root(), "lanes")->box();
    stage.click({lanes.right() - 8, lanes.centre().y});
    CHECK(contains(stage.words(), "La Gazette du môle"));
    stage.click("list");
    stage.click("event-1");
    CHECK(contains(stage.words(), cost));
}

TEST_CASE("several events in one dot part when it is clicked, and are listed where they cannot") {
    Stage::Setting setting = documented();
    setting.settings.scale = 80;
    Stage stage(PROGRAM, setting);
    stage.click("to-timeline");
    const canvas::Rect lanes = ui::find(stage.root(), "lanes")->box();
    stage.click({lanes.right() - 8, lanes.centre().y});
    const auto crowd = [&stage] {
        for (const char* id : {"crowd-0", "crowd-1", "crowd-2", "crowd-3"}) {
            if (stage.has(id)) {
                return std::string(id);
            }
        }
        return std::string();
    };
    REQUIRE_FALSE(crowd().empty());
    constexpr int halvings = 40;
    for (int click = 0; click < halvings && !crowd().empty(); ++click) {
        stage.click(crowd());
    }
    CHECK(crowd().empty());
}

TEST_CASE("where there is little room the timeline is a list until asked otherwise") {
    Stage::Setting setting = documented();
    setting.size = {960, 540};
    Stage stage(PROGRAM, setting);
    stage.click("to-timeline");
    CHECK(stage.has("event-0"));
    stage.press(Key::V);
    CHECK(stage.has("chart"));
}

TEST_CASE("the timeline shows one chapter alone, and all of them again") {
    Stage stage(PROGRAM, documented());
    stage.click("to-timeline");
    CHECK(contains(stage.words(), "4 faits datés"));
    stage.click("theme-filter");
    CHECK(contains(stage.words(), "Tous les chapitres"));
    CHECK(stage.navigator->focused() == "theme-0");
    stage.press(Key::Down);
    stage.press(Key::Enter);
    const std::string one = stage.words();
    CHECK_FALSE(contains(one, "4 faits datés"));
    CHECK(contains(one, "daté"));
    stage.click("theme-filter");
    CHECK(stage.navigator->focused() == "theme-1");
    stage.press(Key::Escape);
    CHECK(stage.words() == one);
    stage.click("theme-filter");
    stage.click("theme-0");
    CHECK(contains(stage.words(), "4 faits datés"));
}

TEST_CASE("a fact sheet marks on the rail where the player came from") {
    Stage stage(PROGRAM, documented());
    // Of the whole sketch, the entry whose words have the colour of what is chosen.
    const auto marked = [&](const std::string& entry) {
        return contains(stage.draw().sketch(), "text 13 medium #4F3CC9 \"" + entry + "\"");
    };
    stage.click("to-timeline");
    stage.click("open");
    CHECK(contains(stage.words(), "Qui le dit"));
    CHECK(marked("Frise"));
    CHECK_FALSE(marked("Sources"));
    stage.press(Key::Escape);
    stage.click("to-search");
    stage.type("phare");
    stage.click("fact-0");
    CHECK(marked("Chercher"));
    // From there a search begins anew.
    stage.control(Key::F);
    CHECK(stage.navigator->focused() == "search-field");
    stage.restart();
    stage.click("to-sources");
    stage.click("source-0");
    stage.click("fact-0");
    CHECK(marked("Sources"));
}

TEST_CASE("an article is read paragraph by paragraph, with who contradicts it") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    CHECK(contains(stage.words(), "3 faits · 2 questions · 1 désaccord"));
    stage.click("source-0");
    const std::string words = stage.words();
    CHECK(contains(words, "Une lumière pour la côte"));
    CHECK(contains(words, "PARAGRAPHE 1"));
    CHECK(contains(words, cost));
    CHECK(contains(words, "Les sources ne disent pas la même chose"));
    CHECK(contains(words, "La collecte pour le phare a réuni 45\u202F000 écus."));
    CHECK(contains(words, "les articles ne sont pas joints au jeu"));
    CHECK_FALSE(contains(words, "Combien le phare"));
    stage.click("margin-1");
    CHECK(contains(stage.words(), "Combien le phare"));
    stage.click("other-0");
    CHECK(contains(stage.words(), "Qui le dit"));
    stage.press(Key::Escape);
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Ce que dit chaque article"));
}

TEST_CASE("who has the article reads its passages, marked, and all of its body") {
    Stage::Setting setting;
    setting.packs = {support::documented_pack_with_articles()};
    Stage stage(PROGRAM, setting);
    stage.click("to-sources");
    stage.click("source-0");
    const std::string words = stage.words();
    CHECK(contains(words, "Le conseil a voté la dépense sans débat."));
    CHECK(contains(words, "Rien d’autre."));
    CHECK_FALSE(contains(words, "les articles ne sont pas joints au jeu"));
}

TEST_CASE("the plan of an article leads to its paragraphs, text grows and is kept so") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    stage.click("source-0");
    stage.click("plan-1");
    CHECK(stage.navigator->focused() == "fact-1");
    stage.click("larger-text");
    stage.press(Key::Plus);
    stage.press(Key::Plus);
    CHECK(stage.services.settings.reading_size == 3);
    stage.click("smaller-text");
    CHECK(stage.services.settings.reading_size == 2);
    CHECK(stage.kept_settings.back().reading_size == 2);
}

TEST_CASE("a reference is copied, and a clipboard that does not answer is told") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    stage.click("source-0");
    stage.press(Key::C);
    CHECK(
        stage.host.clipboard() ==
        "Le Courrier de Brumeval, «\u00A0Une lumière pour la côte\u00A0», 14\u00A0mars 1871 (date "
        "déduite), https://courrier.example/1871/lumiere");
    CHECK(contains(stage.words(), "Copié dans le presse-papiers."));
    stage.host.clipboard_works = false;
    stage.click("copy");
    CHECK(contains(stage.words(), "le presse-papiers ne répond pas"));
}

TEST_CASE("an address opens in the browser, and a failure is told at once or later") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    stage.click("source-0");
    stage.click("open-address");
    CHECK(stage.host.opened() == std::vector<std::string>{"https://courrier.example/1871/lumiere"});
    CHECK_FALSE(contains(stage.words(), "Le navigateur n’a pas pu"));
    stage.send(canvas::AddressFailed{});
    CHECK(contains(stage.words(), "Le navigateur n’a pas pu"));
    stage.press(Key::Escape);
    stage.click("source-0");
    stage.host.opens = false;
    stage.click("open-address");
    CHECK(contains(stage.words(), "Le navigateur n’a pas pu"));
    stage.press(Key::Escape);
    stage.send(canvas::AddressFailed{});
    CHECK(contains(stage.words(), "Ce que dit chaque article"));
}

TEST_CASE("an article without an address of the web offers none to open") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    stage.click("source-1");
    CHECK_FALSE(stage.has("open-address"));
}

TEST_CASE("questions that rest on an article or a fact are played from there") {
    Stage stage(PROGRAM, documented());
    stage.click("to-sources");
    stage.click("source-0");
    stage.click("play-source");
    CHECK(contains(stage.words(), "Question 1 sur 2"));
    stage.press(Key::Escape);
    stage.click("quit");
    CHECK(contains(stage.words(), "PARAGRAPHE 1"));
    stage.click("fact-0");
    stage.click("question-2");
    CHECK(contains(stage.words(), "Question 1 sur 1"));
}

TEST_CASE("search finds as one types, gives no answer away, and opens what was found") {
    Stage stage(PROGRAM, documented());
    stage.control(Key::F);
    CHECK(stage.navigator->focused() == "search-field");
    stage.type("COUT");
    std::string words = stage.words();
    CHECK(contains(words, "Combien le phare a-t-il coûté"));
    CHECK(contains(words, "Énoncé masqué"));
    CHECK_FALSE(contains(words, "42"));
    stage.press(Key::Down);
    CHECK(stage.navigator->focused() == "question-0");
    stage.press(Key::Down);
    CHECK(stage.navigator->focused() == "fact-0");
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), cost));
    stage.press(Key::Escape);
    stage.control(Key::F);
    CHECK(stage.navigator->focused() == "search-field");
    stage.press(Key::Escape);
    CHECK_FALSE(contains(stage.words(), "Combien le phare"));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Bonjour"));
}

TEST_CASE("a fact that no question asks is found with its statement") {
    Stage stage(PROGRAM, documented());
    stage.click("to-search");
    stage.type("lanterne");
    CHECK(contains(stage.words(), "La lanterne a été posée le 10\u00A0mars 1871."));
}

TEST_CASE("what finds nothing offers to clear the search") {
    Stage stage(PROGRAM, documented());
    stage.click("to-search");
    stage.type("zzz");
    CHECK(contains(stage.words(), "Aucun résultat pour ces mots."));
    stage.click("clear");
    CHECK(stage.navigator->focused() == "search-field");
    CHECK_FALSE(contains(stage.words(), "Rien ne commence"));
}

TEST_CASE("search follows the language") {
    Stage stage(PROGRAM, documented());
    stage.click("to-search");
    stage.type("lighth");
    CHECK(contains(stage.words(), "Aucun résultat pour ces mots."));
    stage.control(Key::L);
    CHECK(contains(stage.words(), "Who paid for the lighthouse"));
}

TEST_CASE(
    "packs are listed with what is in them, and the faults of a broken one with their place") {
    Stage::Setting setting;
    setting.packs = {support::documented_pack(), support::faulty_pack()};
    Stage stage(PROGRAM, setting);
    stage.click("to-packs");
    std::string words = stage.words();
    CHECK(contains(words, "2 packs · 5 questions"));
    CHECK(contains(words, "5 questions · 2 sources"));
    CHECK(contains(words, "Le bureau du port"));
    CHECK(contains(words, "Illisible"));
    CHECK_FALSE(contains(words, "broken/pack.json"));
    stage.press(Key::Down);
    stage.press(Key::Enter);
    words = stage.words();
    CHECK(contains(words, "broken/pack.json:3:14: error: \"title\" is missing"));
    CHECK_FALSE(stage.has("play-pack"));
    stage.click("pack-0");
    stage.click("play-pack");
    CHECK(contains(stage.words(), "Nouvelle partie"));
}

TEST_CASE("a report shows what is written, is kept with the answer, and is copied") {
    Stage stage(PROGRAM, documented());
    std::vector<profile::Report> kept;
    stage.services.keep_report = [&](const profile::Report& report) {
        kept.push_back(report);
        return base::Result<base::Done>(base::Done{});
    };
    stage.services.folders.data = "/home/ana";
    stage.play({support::sample_single()});
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    stage.send(canvas::KeyPressed{Key::R, {}});
    stage.send(canvas::TextTyped{'r'});  // what the key types is not meant for the note
    stage.send(canvas::KeyReleased{Key::R});
    CHECK(stage.navigator->focused() == "report-note");
    CHECK(contains(stage.words(), "Élément\u00A0: brumeval/payer/single"));
    CHECK(contains(stage.words(), "La guilde des pêcheurs"));
    CHECK(contains(stage.words(), "/home/ana/reports.jsonl"));
    stage.type("faux !");
    stage.click("report-copy");
    CHECK(stage.host.clipboard() ==
          R"({"at":"2026-11-22T08:30:00Z","item":"brumeval/payer/single","mode":"quick","seed":0,)"
          R"("build":"0.1.0","language":"fr","prompt":"Qui a payé le phare de Brumeval ?",)"
          R"("answer":"La guilde des pêcheurs","note":"faux !"})");
    stage.click("report-keep");
    CHECK(contains(stage.words(), "Signalement enregistré."));
    REQUIRE(kept.size() == 1);
    CHECK(profile::report_line(kept[0]) == stage.host.clipboard());
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Pas tout à fait"));
}

TEST_CASE("a report that cannot be kept says why and can be tried again") {
    Stage stage(PROGRAM, documented());
    stage.play({support::sample_single()});
    stage.press(Key::P);
    stage.click("report");
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Aucun dossier n’est connu"));
    stage.services.keep_report = [](const profile::Report&) {
        return base::Result<base::Done>(base::error_at({"reports.jsonl"}, "no space left"));
    };
    stage.click("report-keep");
    CHECK(contains(stage.words(), "reports.jsonl: error: no space left"));
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Question passée"));
}

TEST_CASE("without facts or packs the screens say what to do") {
    Stage stage(PROGRAM);
    stage.click("to-timeline");
    CHECK(contains(stage.words(), "Aucun pack installé ne contient de faits sourcés."));
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "1 pack · 5 questions"));
    stage.click("to-sources");
    CHECK(contains(stage.words(), "Aucun pack installé ne contient de faits sourcés."));
    stage.services.packs.clear();
    stage.click("to-packs");
    CHECK(contains(stage.words(), "Aucun pack de questions n’est installé."));
}

TEST_CASE("browsing keeps the focus in both languages and all themes") {
    Stage stage(PROGRAM, documented());
    for (const char* id : {"to-timeline", "to-sources", "to-search", "to-packs"}) {
        stage.click(id);
        const std::string focus = stage.navigator->focused();
        stage.control(Key::L);
        stage.control(Key::T);
        CHECK(stage.navigator->focused() == focus);
    }
}
