// SPDX-License-Identifier: MIT
//
// Rules 2, 3 and 5 on pairs to be found: each case plants one fault in a question of the shipped
// pack.
#include "packs/planted.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace planted;
using questions::Matching;
using questions::Question;

Matching& matching(Question& question) { return std::get<Matching>(question.body); }

std::size_t spare_of(Question& question) {
    const Matching& body = matching(question);
    std::size_t spare = 0;
    while (std::ranges::find(body.key.targets, spare) != body.key.targets.end()) {
        ++spare;
    }
    return spare;
}

/// Whether one of its pairs is told in the name of a source that its left card names.
bool is_attributed(const Question& question) {
    const auto* body = std::get_if<Matching>(&question.body);
    return body != nullptr && std::ranges::any_of(body->face.options, [](const auto& option) {
               return option.fr.find(", selon ") != std::string::npos;
           });
}

/// Whether all of it is asked in one source's words.
bool has_one_source(const Question& question) {
    return is_a<Matching>(question) && question.proof->named_source;
}

}  // namespace

TEST_CASE("a matching as it is made has no fault") {
    CHECK(codes_after(is_a<Matching>, [](Question&) {}) == "");
}

TEST_CASE("the links of the key are those of the facts") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              std::swap(matching(question).key.targets[0], matching(question).key.targets[1]);
          }) == "key-differs pairs-not-parted");
}

TEST_CASE("each card is of its fact") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              question.proof->parts.pop_back();
          }) == "options-unproved");
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              question.proof->parts[0] = "no-such-fact";
          }).find("options-unproved") != std::string::npos);
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              matching(question).face.options[0] = {"Rien du tout", "Nothing at all"};
          }) == "displayed-otherwise");
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              auto& body = matching(question);
              body.face.targets[body.key.targets[0]] = {"Rien du tout", "Nothing at all"};
          }) == "displayed-otherwise");
}

TEST_CASE("no target belongs to two options") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              auto& body = matching(question);
              body.key.targets[0] = body.key.targets[1];
          }) == "options-unproved");
}

TEST_CASE("the spare one goes with nothing") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              const std::size_t spare = spare_of(question);
              question.proof->options[spare] =
                  question.proof->options[matching(question).key.targets[0]];
              question.proof->spare.reset();
          }) == "option-not-disproved");
}

TEST_CASE("without a spare one the last pair is a gift") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              auto& body = matching(question);
              const auto spare = static_cast<std::ptrdiff_t>(spare_of(question));
              body.face.targets.erase(body.face.targets.begin() + spare);
              question.proof->options.erase(question.proof->options.begin() + spare);
              for (std::size_t& target : body.key.targets) {
                  target -= target > static_cast<std::size_t>(spare) ? 1 : 0;
              }
          }) == "last-pair-free");
}

TEST_CASE("two pairs of which each could be the other's stay apart") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              question.proof->parts[0] = question.proof->parts[1];
          }).find("pairs-not-parted") != std::string::npos);
}

TEST_CASE("each pair is cited, and told in its source's name where it must be") {
    CHECK(codes_after(is_attributed, [](Question& question) {
              question.citations.edit().resize(1);
          }).find("uncited") != std::string::npos);
    CHECK(codes_after(is_attributed, [](Question& question) {
              for (text::Bilingual& option : matching(question).face.options) {
                  option.fr.resize(std::min(option.fr.size(), option.fr.find(", selon ")));
                  option.en.resize(std::min(option.en.size(), option.en.find(", according to ")));
              }
          }) == "not-attributed");
    CHECK(codes_after(has_one_source, [](Question& question) {
              question.prompt = {"Rends à chacun le sien.", "Match each with its own."};
          }) == "not-attributed");
}

TEST_CASE("what is asked is explained by its first pair") {
    CHECK(codes_after(is_a<Matching>, [](Question& question) {
              question.explanation = {"Voilà.", "There you are."};
          }) == "explanation-without-value");
}
