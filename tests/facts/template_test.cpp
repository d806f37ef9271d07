// SPDX-License-Identifier: MIT
#include "facts/template.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace facts;
using support::relation;

namespace {

Relation stake() {
    return relation("stake", {{"subject", ValueType::Entity},
                              {"company", ValueType::Entity},
                              {"value", ValueType::Percent}});
}

std::string faults(std::string_view text, std::string_view asked = "") {
    std::string told;
    for (const TemplateFault& fault : template_faults(text, stake(), asked)) {
        told += std::to_string(fault.offset) + ": " + fault.message +
                (fault.hint.empty() ? "" : " (" + fault.hint + ")") + "\n";
    }
    return told;
}

}  // namespace

TEST_CASE("a template is literal words, roles in a form, choices and reserved words") {
    const Template form =
        sound_template("{when}, {subject} {subject|né|née|nés|nées} {company.de} {value}.");
    const std::vector<Template::Part> expected = {
        Reserved::When,
        ", ",
        Template::RolePart{"subject", Form::Plain},
        " ",
        Template::ChoicePart{"subject", {"né", "née", "nés", "nées"}},
        " ",
        Template::RolePart{"company", Form::De},
        " ",
        Template::RolePart{"value", Form::Plain},
        "."};
    CHECK(form.parts == expected);
    CHECK(form.says("company"));
    CHECK(form.agrees_with("subject"));
    CHECK_FALSE(form.agrees_with("company"));
    CHECK(form.has(Reserved::When));
    CHECK_FALSE(form.has(Reserved::Source));
}

TEST_CASE("three words say a comparison") {
    const Relation speed =
        relation("speed", {{"subject", ValueType::Entity}, {"value", ValueType::Compare}});
    constexpr std::string_view form = "{subject} roulait {value|moins|aussi|plus} vite.";
    CHECK(template_faults(form, speed, "").empty());
    CHECK(sound_template(form).says("value"));
    CHECK_FALSE(sound_template("{subject} {value|lent|lents}").says("value"));
    CHECK(template_faults(form, speed, "value").front().message ==
          "the sentence asks for 'value', so it may not say or agree with it");
}

TEST_CASE("an empty choice word says nothing in that number") {
    const Template form = sound_template("part{value||s}");
    CHECK(std::get<Template::ChoicePart>(form.parts[1]).words == std::vector<std::string>{"", "s"});
}

TEST_CASE("a sound template has no fault") {
    CHECK(faults("quelle part {company.de} revenait {subject.a} {when} ?", "value") == "");
}

TEST_CASE("a fault tells where it is and what is allowed") {
    CHECK(faults("la part {subjet.de}") ==
          "9: 'subjet' is not a role of 'stake', which has subject, company, value "
          "(did you mean 'subject'?)\n");
    CHECK(faults("{subject.du} capital") ==
          "9: 'du' is not a form; a form is one of bare, de, a, que, loc, self, on, since, by, "
          "around, of (did you mean 'de'?)\n");
    CHECK(faults("{subject.} capital").substr(0, 24) == "9: '' is not a form; a f");
    CHECK(faults("{value.on}") == "1: '.on' does not suit 'value', whose type is percent\n");
    CHECK(faults("{value|s|p|q}") == "1: three words do not suit 'value', whose type is percent\n");
    CHECK(faults("{value|a|b|c|d|e}") ==
          "1: a choice has two words (singular, plural), three (less, the same, more) or four "
          "(masculine, feminine, and their plurals), not 5\n");
    CHECK(faults("a } b") == "2: '}' without '{' before it\n");
    CHECK(faults("a {subject") == "2: '{' without '}' after it\n");
    CHECK(faults("a {subject {value}") == "2: '{' without '}' after it\n");
    CHECK(faults("{Subject}") == "1: 'Subject' is not the name of a role\n");
    CHECK(faults("{}") == "1: '' is not the name of a role\n");
}

TEST_CASE("a question neither says nor agrees with what it asks for") {
    CHECK(faults("{value} {subject|né|née|nés|nées}", "subject") ==
          "9: the sentence asks for 'subject', so it may not say or agree with it\n");
}

TEST_CASE("all faults of a template are told") {
    CHECK(faults("{a} {b}") ==
          "1: 'a' is not a role of 'stake', which has subject, company, value\n"
          "5: 'b' is not a role of 'stake', which has subject, company, value\n");
}
