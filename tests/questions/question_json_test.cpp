// SPDX-License-Identifier: MIT
#include "questions/question_json.h"
#include "json/document.h"

#include <doctest/doctest.h>

using namespace questions;
using text::Language;

namespace {

struct Read {
    std::optional<Body> body;
    std::string faults;
};

Read read(std::string text, std::vector<Language> languages = {Language::English}) {
    const auto document = json::parse(std::move(text), "q.json");
    REQUIRE(document.ok());
    base::Diagnostics faults;
    Read out;
    {
        const json::Reader reader(faults, std::move(languages));
        json::Fields fields(document->root(), reader);
        out.body = read_body(fields);
    }
    for (const auto& fault : faults.all()) {
        out.faults += to_string(fault) + "\n";
    }
    return out;
}

Body sound(std::string text) {
    Read out = read(std::move(text));
    CHECK(out.faults == "");
    REQUIRE(out.body);
    return *out.body;
}

std::string written(const Body& body, Language language = Language::English) {
    Question question;
    question.body = body;
    const json::Value all = write_question(question, language);
    json::Value own = json::Value::object();
    for (const std::string_view key : {"options", "targets", "key", "accepted", "range"}) {
        if (const json::Value* value = all.find(key)) {
            own.set(std::string(key), *value);
        }
    }
    return json::to_line(own);
}

/// The answer read and written again, or the fault.
std::string answered(const Body& body, std::string text) {
    const auto document = json::parse(std::move(text), "a.json");
    REQUIRE(document.ok());
    base::Diagnostics faults;
    const json::Reader reader(faults);
    const auto answer = read_answer(body, document->root(), reader);
    if (!answer) {
        REQUIRE(faults.all().size() == 1);
        return faults.all().front().message;
    }
    CHECK(faults.empty());
    return json::to_line(write_answer(body, *answer));
}

const std::string single_question =
    R"({"kind": "single", "options": ["Paris", "Lyon", "Lille"], "key": 2})";
const std::string multiple_question =
    R"({"kind": "multiple", "options": ["Oslo", "Bergen", "Lund"], "key": [1, 0]})";
const std::string source_question =
    R"({"kind": "source", "options": ["Le Phare, 2014", "La Digue, 2016"], "key": 1})";
const std::string numeric_question =
    R"({"kind": "numeric", "key": {"value": 44.4, "tolerance": 1, "unit": "%"},
        "range": {"min": 0, "max": 100, "step": 0.1}})";
const std::string typed_question =
    R"({"kind": "short_text", "key": "Paris", "accepted": ["Lutetia", "Paris"]})";
const std::string timeline_question =
    R"({"kind": "timeline", "event": "The fair", "date": "2013-05",
        "anchors": [{"label": "The end", "date": "2015"},
                    {"label": "The start", "date": "2012-10-02"}]})";
const std::string ordering_question =
    R"({"kind": "ordering", "options": ["Summer", "Winter", "Spring"], "key": [2, 0, 1]})";
const std::string categorise_question =
    R"({"kind": "categorise", "options": ["Oslo", "Lund", "Bergen"],
        "targets": ["Norway", "Sweden"], "key": [0, 1, 0]})";
const std::string matching_question =
    R"({"kind": "matching", "options": ["Oslo", "Lund"], "targets": ["Sweden", "Fiji", "Norway"],
        "key": [2, 0]})";

}  // namespace

TEST_CASE("a question is written in the shape of its kind") {
    CHECK(written(sound(single_question)) ==
          R"({"options":["Paris","Lyon","Lille"],"targets":[],"key":2,"accepted":[]})");
    CHECK(written(sound(multiple_question)) ==
          R"({"options":["Oslo","Bergen","Lund"],"targets":[],"key":[0,1],"accepted":[]})");
    CHECK(written(sound(source_question)) ==
          R"({"options":["Le Phare, 2014","La Digue, 2016"],"targets":[],"key":1,"accepted":[]})");
    CHECK(written(sound(R"({"kind": "true_false", "key": 1})")) ==
          R"({"options":["True","False"],"targets":[],"key":1,"accepted":[]})");
    CHECK(written(sound(numeric_question)) ==
          R"({"options":[],"targets":[],"key":{"value":44.4,"tolerance":1,"unit":"%"},)"
          R"("accepted":[],"range":{"min":0,"max":100,"step":0.1,"log":false}})");
    CHECK(written(sound(typed_question)) ==
          R"({"options":[],"targets":[],"key":"Paris","accepted":["Paris","Lutetia"]})");
    CHECK(written(sound(timeline_question)) ==
          R"~({"options":["The fair","2 October 2012 – The start","2015 – The end"],)~"
          R"("targets":[],"key":[1,0,2],"accepted":[]})");
    CHECK(written(sound(ordering_question)) ==
          R"({"options":["Summer","Winter","Spring"],"targets":[],"key":[2,0,1],"accepted":[]})");
    CHECK(written(sound(categorise_question)) ==
          R"({"options":["Oslo","Lund","Bergen"],"targets":["Norway","Sweden"],"key":[0,1,0],)"
          R"("accepted":[]})");
    CHECK(written(sound(matching_question)) ==
          R"({"options":["Oslo","Lund"],"targets":["Sweden","Fiji","Norway"],"key":[2,0],)"
          R"("accepted":[]})");
}

TEST_CASE("texts are written as displayed in the language asked for") {
    const Read both = read(
        R"({"kind": "single", "options": [{"fr": "l'an 44,4 %", "en": "year 44.4%"}, "x"],
            "key": 0})",
        {Language::French, Language::English});
    REQUIRE(both.body);
    CHECK(written(*both.body, Language::French) ==
          "{\"options\":[\"l’an 44,4\u202f%\",\"x\"],\"targets\":[],\"key\":0,\"accepted\":[]}");
    CHECK(written(sound(R"({"kind": "true_false", "key": true})"), Language::French) ==
          R"({"options":["Vrai","Faux"],"targets":[],"key":0,"accepted":[]})");
}

TEST_CASE("all that is told of a question is written") {
    Question question;
    question.id = "pack/fact/value.single";
    question.prompt = {"Qui ?", "Who?"};
    question.body = TrueFalse{};
    question.explanation = {"Parce que.", "Because."};
    question.note = text::Bilingual{"Deux avis.", "Two views."};
    Citation citation;
    citation.source = "s1";
    citation.publication = {"La Gazette", "La Gazette"};
    citation.date = facts::parse_date("2014-02");
    citation.date_certainty = facts::DateCertainty::Inferred;
    citation.paragraph = 3;
    question.citations = {{citation}};
    question.facts = {"fact"};
    question.chapter = "one";
    question.difficulty = 1.0 / 3;
    CHECK(json::to_line(write_question(question, Language::English)) ==
          R"({"id":"pack/fact/value.single","kind":"true_false","prompt":"Who?",)"
          R"("options":["True","False"],"targets":[],"key":0,"accepted":[],)"
          R"("explanation":"Because.","note":"Two views.","citations":[{"source":"s1",)"
          R"("publication":"La Gazette","headline":null,"date":"2014-02",)"
          R"("date_certainty":"inferred","paragraph":3,"url":null,"stance":"asserts","by":"",)"
          R"("reserve":false,"publication_inferred":false,"headline_inferred":false}],)"
          R"("facts":["fact"],"chapter":"one","difficulty":0.3333})");
}

TEST_CASE("the unit of a number may have another word for one") {
    const Body body =
        sound(R"({"kind": "numeric", "key": {"value": 6, "unit": "crowns", "unit_one": "crown"}})");
    CHECK(std::get<Numeric>(body).face.unit_one.en == "crown");
    CHECK(std::get<Numeric>(sound(numeric_question)).face.unit_one.empty());
}

TEST_CASE("a number may be a year, whose thousands are not parted") {
    const Body year = sound(R"({"kind": "numeric", "key": {"value": 1789, "year": true}})");
    CHECK(lines(year, empty_answer(year), Language::French).key == "1789");
    const Body number = sound(R"({"kind": "numeric", "key": {"value": 1789}})");
    CHECK(lines(number, empty_answer(number), Language::English).key == "1,789");
}

TEST_CASE("numbers without a range are spread below a power of ten") {
    CHECK(written(sound(R"({"kind": "numeric", "key": {"value": 6}})")) ==
          R"({"options":[],"targets":[],"key":{"value":6,"tolerance":0,"unit":""},"accepted":[],)"
          R"("range":{"min":0,"max":100,"step":1,"log":false}})");
    CHECK(written(sound(R"({"kind": "numeric", "key": {"value": -0.5}})")) ==
          R"({"options":[],"targets":[],"key":{"value":-0.5,"tolerance":0,"unit":""},)"
          R"("accepted":[],"range":{"min":-1,"max":0,"step":0.1,"log":false}})");
}

TEST_CASE("a key of digits is typed in digits") {
    CHECK(std::get<ShortText>(sound(R"({"kind": "short_text", "key": "1789"})")).face.digits);
    CHECK_FALSE(std::get<ShortText>(sound(typed_question)).face.digits);
}

TEST_CASE("faults of authors are told with their place") {
    CHECK(read(R"({"kind": "singel", "key": 0})").faults.substr(0, 9) == "q.json:1:");
    CHECK(read(R"({"kind": "single", "options": ["a"], "key": 0})").faults ==
          "q.json:1:31: error: /options must hold 2 to 26 options [out-of-range]\n");
    CHECK(read(R"({"kind": "single", "options": ["été", "b", "Ete"], "key": 0})").faults ==
          "q.json:1:44: error: /options/2 reads like another option [same-option]\n");
    CHECK(read(R"({"kind": "multiple", "options": ["a", "b"], "key": [0, 1]})").faults ==
          "q.json:1:52: error: /key must name some of the options, not all [out-of-range]\n");
    CHECK(read(R"({"kind": "numeric", "key": {"value": 5}, "range": {"min": 6, "max": 9,
               "step": 1}})")
              .faults ==
          "q.json:1:51: error: /range must have a step above 0 and bounds around the key "
          "[out-of-range]\n");
    CHECK(read(R"({"kind": "numeric", "key": {"value": 5, "tolerance": -1}})").faults ==
          "q.json:1:54: error: /key/tolerance must not be below 0 [out-of-range]\n");
    CHECK(read(R"({"kind": "ordering", "options": ["a", "b"], "key": [0, 1]})").faults ==
          "q.json:1:52: error: /key must not be the order in which the options are shown "
          "[already-ordered]\n  hint: write the options in another order\n");
    CHECK(read(R"({"kind": "ordering", "options": ["a", "b"], "key": [1, 1]})").faults ==
          "q.json:1:52: error: /key must name every option once [out-of-range]\n");
    CHECK(read(R"({"kind": "categorise", "options": ["a", "b"], "targets": ["x", "y"],
               "key": [0, 2]})")
              .faults ==
          "q.json:2:27: error: /key/1 must be a whole number from 0 to 1, not 2 [out-of-range]\n");
    CHECK(read(R"({"kind": "categorise", "options": ["a", "b"], "targets": ["x", "y"],
               "key": [0]})")
              .faults ==
          "q.json:2:23: error: /key must name a target for each of the 2 options [out-of-range]\n");
    CHECK(read(R"({"kind": "categorise", "options": ["a", "b"], "targets": ["x", "y"],
               "key": [1, 1]})")
              .faults ==
          "q.json:2:23: error: /key must use more than one of the targets [out-of-range]\n");
    CHECK(read(R"({"kind": "categorise", "options": ["a", "b"], "targets": ["x"],
               "key": [0, 0]})")
              .faults == "q.json:1:58: error: /targets must hold 2 to 4 options [out-of-range]\n");
    CHECK(read(R"({"kind": "matching", "options": ["a", "b"], "targets": ["c", "d"],
               "key": [0, 0]})")
              .faults == "q.json:2:23: error: /key must name no target twice [out-of-range]\n");
    CHECK(read(R"({"kind": "matching", "options": ["a", "b"], "targets": ["c", "d"],
               "key": [0]})")
              .faults ==
          "q.json:2:23: error: /key must name a target for each of the 2 options "
          "[out-of-range]\n");
    CHECK(read(R"({"kind": "matching", "options": ["a", "b"], "targets": ["c", "C"],
               "key": [0, 1]})")
              .faults ==
          "q.json:1:62: error: /targets/1 reads like another option [same-option]\n");
    CHECK(read(R"({"kind": "timeline", "event": "e", "date": "2012-10", "anchors":
               [{"label": "a", "date": "2012"}]})")
              .faults ==
          "q.json:2:16: error: /anchors must have dates that can be put in order, with each other "
          "and the event's [unordered-dates]\n");
    CHECK(read(R"({"kind": "timeline", "event": "e", "date": "2012-13", "anchors":
               [{"label": "a", "date": "2012"}]})")
              .faults ==
          "q.json:1:44: error: /date must be a date such as 2016, 2014-03, "
          "2012-10-02, 2013-autumn or 2014-04-mid [bad-date]\n");
}

TEST_CASE("an answer is shaped as its key, and null is none yet") {
    CHECK(answered(sound(single_question), "1") == "1");
    CHECK(answered(sound(multiple_question), "[2, 0]") == "[0,2]");
    CHECK(answered(sound(multiple_question), "[]") == "null");
    CHECK(answered(sound(multiple_question), "[1, 1]") ==
          "the document must name each option once");
    CHECK(answered(sound(source_question), "0") == "0");
    CHECK(answered(sound(source_question), "null") == "null");
    CHECK(answered(sound(R"({"kind": "true_false", "key": 1})"), "1") == "1");
    CHECK(answered(sound(R"({"kind": "true_false", "key": 1})"), "false") == "1");
    CHECK(answered(sound(numeric_question), "44.40") == "44.4");
    CHECK(answered(sound(numeric_question), "\"44,4\"") == "44.4");
    CHECK(answered(sound(numeric_question), R"({"value": 44.4, "tolerance": 2, "unit": "%"})") ==
          "44.4");
    CHECK(answered(sound(numeric_question), "\"beaucoup\"") == "\"beaucoup\"");
    CHECK(answered(sound(typed_question), "\"paris\"") == "\"paris\"");
    CHECK(answered(sound(timeline_question), "[0, 1, 2]") == "[0,1,2]");
    CHECK(answered(sound(ordering_question), "[0, 1, 2]") == "[0,1,2]");
    CHECK(answered(sound(ordering_question), "[0, 1]") ==
          "the document must name every option once");
    CHECK(answered(sound(categorise_question), "[1, 1, 0]") == "[1,1,0]");
    CHECK(answered(sound(categorise_question), "[1, null, 0]") == "[1,null,0]");
    CHECK(answered(sound(categorise_question), "[1, 0]") ==
          "the document must name a target for each of the 3 options");
    CHECK(answered(sound(matching_question), "[0, 2]") == "[0,2]");
    CHECK(answered(sound(matching_question), "[null, 2]") == "[null,2]");
    CHECK(answered(sound(matching_question), "[2, 2]") == "the document must name no target twice");
    CHECK(answered(sound(matching_question), "[2]") ==
          "the document must name a target for each of the 2 options");
    for (const std::string& each : {single_question, numeric_question, timeline_question,
                                    ordering_question, categorise_question, matching_question}) {
        CHECK(answered(sound(each), "null") == "null");
    }
    CHECK(answered(sound(typed_question), "null") == "\"\"");
}

TEST_CASE("an answer that no screen could give is a fault") {
    CHECK(answered(sound(single_question), "3").substr(0, 12) == "the document");
    CHECK(answered(sound(timeline_question), "[2, 1, 0]") ==
          "the document must name every option once, the anchors (1 and up) in their order");
    CHECK(answered(sound(numeric_question), "true") == "the document must be a number, not true");
}
