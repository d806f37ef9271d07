// SPDX-License-Identifier: MIT
#include "packs/search.h"

#include "support/facts/fact_builder.h"
#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using text::Language;

namespace {

using Numbers = std::vector<std::size_t>;

questions::Question asking(std::string french, std::string english) {
    questions::Question question;
    question.prompt = {std::move(french), std::move(english)};
    return question;
}

packs::Search search() {
    support::Parts parts;
    parts.entities = {support::company("echo", "L’Écho des phares")};
    facts::Source source;
    source.id = "s1";
    source.publication = "echo";
    source.headline = "Une lumière pour la côte";
    parts.sources = {source};
    parts.facts = {support::fact("cost", "cost", {}), support::fact("keeper", "keeper", {})};
    parts.facts[0].statement = {"Le phare a coûté 42 000 écus.", "The lighthouse cost 42,000."};
    parts.facts[1].statement = {"L’œuvre du gardien Aubry.", "The work of Aubry the keeper."};
    const std::vector<questions::Question> questions = {
        asking("Qui a payé le phare ?", "Who paid for the lighthouse?"),
        asking("Combien la pharmacie coûtait-elle ?", "How much was the chemist’s?"),
        asking("Quel phare ?", "")};
    return {questions, parts.base()};
}

}  // namespace

TEST_CASE("what is typed begins words of what is found, whatever the accents and case") {
    const packs::Search all = search();
    CHECK(all.find("PHAR", Language::French).questions == Numbers{0, 1, 2});
    CHECK(all.find("coute", Language::French).facts == Numbers{0});
    CHECK(all.find("oeuvr", Language::French).facts == Numbers{1});
    CHECK(all.find("hare", Language::French).empty());
    CHECK(all.find("ecus 42", Language::French).facts == Numbers{0});
    CHECK(all.find("ecus 43", Language::French).empty());
}

TEST_CASE("whole words come before words that only begin so") {
    const packs::Search all = search();
    CHECK(all.find("phare", Language::French).questions == Numbers{0, 2});
    CHECK(all.find("a p", Language::French).questions == Numbers{0});
    CHECK(all.find("co", Language::French).questions == Numbers{1});
}

TEST_CASE("words behind an apostrophe and headlines are found") {
    const packs::Search all = search();
    CHECK(all.find("écho", Language::French).sources == Numbers{0});
    CHECK(all.find("lumiere cote", Language::English).sources == Numbers{0});
}

TEST_CASE("each language finds its own words, and those of a pack in one language") {
    const packs::Search all = search();
    CHECK(all.find("lighthouse", Language::French).empty());
    CHECK(all.find("lighthouse", Language::English).questions == Numbers{0});
    CHECK(all.find("quel", Language::English).questions == Numbers{2});
}

TEST_CASE("a query of nothing but punctuation finds nothing") {
    const packs::Search all = search();
    CHECK(all.find("", Language::French).empty());
    CHECK(all.find(" ?! ", Language::French).empty());
}

TEST_CASE("the words that were found are marked where they stand") {
    using Ranges = std::vector<text::ByteRange>;
    CHECK(packs::found_words("L’Écho a coûté", "echo cout") == Ranges{{4, 9}, {12, 19}});
    CHECK(packs::found_words("aucun", "x").empty());
    CHECK(packs::found_words("", "x").empty());
    CHECK(packs::found_words("phare", "").empty());
}
