// SPDX-License-Identifier: MIT
#include "questions/citing.h"

#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using questions::Citation;

namespace {

Citation citation(std::string publication, const char* date) {
    Citation made;
    made.publication = {publication, publication};
    if (date != nullptr) {
        made.date = *facts::parse_date(date);
    }
    return made;
}

std::string order(std::vector<Citation> citations) {
    std::string names;
    for (const Citation& one : questions::as_listed(std::move(citations))) {
        names += one.publication.fr;
    }
    return names;
}

/// A question whose key is "2012".
questions::Question year_asked() {
    questions::Timeline body;
    body.face.event = {"l’ouverture", "the opening"};
    body.face.anchors = {{{"la fermeture", "the closing"}, *facts::parse_date("2014")}};
    body.key = {0, *facts::parse_date("2012")};
    return support::question("q", body);
}

}  // namespace

TEST_CASE("of citations the first stays, and the others follow by their dates") {
    CHECK(order({citation("k", "2015"), citation("c", "2014-03-02"), citation("e", nullptr),
                 citation("b", "2014-03"), citation("d", "2016"), citation("a", "2012"),
                 citation("f", nullptr)}) == "kabcdef");
    CHECK(order({citation("b", "2014"), citation("a", "2014")}) == "ba");
    CHECK(order({}).empty());
}

TEST_CASE("a hint names the article by its publication and its date") {
    const questions::Question question = support::true_false("q", true);
    Citation cited = citation("ITespresso.fr", "2015-01");
    CHECK(questions::article_named(question, cited) ==
          text::Bilingual{"ITespresso.fr (janvier 2015)", "ITespresso.fr (January 2015)"});
    cited.date_certainty = facts::DateCertainty::Inferred;
    CHECK(questions::article_named(question, cited) ==
          text::Bilingual{"ITespresso.fr (janvier 2015, date déduite)",
                          "ITespresso.fr (January 2015, date inferred)"});
    CHECK(questions::article_named(question, citation("Clubic", nullptr)) ==
          text::Bilingual{"Clubic", "Clubic"});
}

TEST_CASE("where a year is the answer a hint names the article by its headline") {
    Citation cited = citation("La Gazette", "2012-10-12");
    CHECK(questions::article_named(year_asked(), cited) ==
          text::Bilingual{"La Gazette", "La Gazette"});
    cited.headline = "Une ouverture : laquelle ?";
    CHECK(questions::article_named(year_asked(), cited) ==
          text::Bilingual{"La Gazette, «\u00A0Une ouverture\u00A0: laquelle\u202F?\u00A0»",
                          "La Gazette, “Une ouverture\u00A0: laquelle\u202F?”"});
    cited.date = *facts::parse_date("2016");
    CHECK(questions::article_named(year_asked(), cited).fr == "La Gazette (2016)");
}
