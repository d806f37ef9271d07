// SPDX-License-Identifier: MIT
//
// Rule 7: banks in which a cue gives the key away, and banks in which none does.
#include "packs/guesses.h"
#include "packs/check.h"
#include "packs/luck.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <array>
#include <functional>

namespace {

using Spoil = std::function<void(questions::Single& body, questions::Question& question, int i)>;

/// A word of six letters that begins like no other.
std::string word(int option, int i) {
    const auto letter = [](int n) { return static_cast<char>('a' + n); };
    return {letter(option), letter(i % 26), letter(i / 26), 'x', 'y', 'z'};
}

/// `count` questions with four options of one length; the key goes round the places.
std::vector<questions::Question> bank_of(int count, const Spoil& spoil) {
    std::vector<questions::Question> bank;
    for (int i = 0; i < count; ++i) {
        questions::Question question;
        question.id = fmt::format("made/{}", i);
        const std::string prompt = fmt::format("Prompt {}?", i);
        question.prompt = {prompt, prompt};
        questions::Single body;
        for (int option = 0; option < 4; ++option) {
            const std::string words = word(option, i);
            body.face.options.push_back({words, words});
        }
        body.key.index = static_cast<std::size_t>((i * i + i / 3) % 4);
        spoil(body, question, i);
        question.body = std::move(body);
        bank.push_back(std::move(question));
    }
    return bank;
}

packs::Pack english_pack() {
    packs::Pack pack;
    pack.path = "made.json";
    pack.about.id = "made";
    pack.about.languages = {text::Language::English};
    return pack;
}

std::string faults_of(const std::vector<questions::Question>& bank) {
    const packs::Pack pack = english_pack();
    base::Diagnostics diagnostics;
    const packs::RuleResult result = packs::check_guessing({pack, bank}, diagnostics);
    CHECK(result.checked == 7);
    CHECK(result.passed == 7 - diagnostics.all().size());
    return mill::messages(diagnostics);
}

std::string& key_of(questions::Single& body) { return body.face.options[body.key.index].en; }

void fair(questions::Single&, questions::Question&, int) {}

}  // namespace

TEST_CASE("a fair bank is right by chance") { CHECK(faults_of(bank_of(60, fair)) == ""); }

TEST_CASE("the key is always the longest") {
    const Spoil longest = [](questions::Single& body, questions::Question&, int) {
        key_of(body) += "more";
    };
    CHECK(faults_of(bank_of(60, longest)) ==
          "made.json: error: in 'en', who only looks at 'longest' is right in 60 of 60 questions, "
          "where chance gives 15.0 (p = 7.5e-37, at least 1.4e-04 is allowed) [guessable]");
    CHECK(faults_of(bank_of(10, longest)) ==
          "made.json: warning: in 'en', who only looks at 'longest' is right in 10 of 10 "
          "questions, where chance gives 2.5 (p = 9.5e-07, at least 1.4e-04 is allowed) "
          "[guessable]");
}

TEST_CASE("each cue has its bot") {
    const auto only = [](const std::string& faults, std::string_view bot) {
        CAPTURE(faults);
        CHECK(faults.find(fmt::format("looks at '{}'", bot)) != std::string::npos);
        CHECK(faults.find('\n') == std::string::npos);
    };
    only(faults_of(bank_of(60, [](auto& body, auto&, int) { body.key.index = 2; })), "position");
    only(faults_of(bank_of(60, [](auto& body, auto&, int) { key_of(body).pop_back(); })),
         "shortest");
    only(faults_of(bank_of(60, [](auto& body, auto& question,
                                  int) { question.prompt.en += " " + key_of(body); })),
         "overlap");
    only(faults_of(bank_of(60, [](auto& body, auto&, int i) { key_of(body)[0] = "ABCD"[i % 4]; })),
         "odd-one-out");
    only(faults_of(bank_of(60,
                           [](auto& body, auto&, int i) {
                               for (int option = 0; option < 4; ++option) {
                                   body.face.options[static_cast<std::size_t>(option)].en =
                                       fmt::format("{}{:02}{}", option + 1, i, option + 5);
                               }
                               key_of(body).back() = '0';
                           })),
         "roundest");
    only(faults_of(bank_of(60, [](auto& body, auto&, int) { key_of(body) = "zzzxyz"; })),
         "previous");
}

TEST_CASE("orders and typed answers are left out, several keys and statements take part") {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    const auto bank = packs::bank(*pack, 0);
    for (const packs::Sheet& sheet : packs::sheets_of(bank, text::Language::French)) {
        CAPTURE(sheet.id);
        CHECK(sheet.options.size() >= 2);
        CHECK(sheet.key.size() < sheet.options.size());
        CHECK(sheet.id.find("short_text") == std::string::npos);
        CHECK(sheet.id.find("timeline") == std::string::npos);
    }
}

TEST_CASE("the tail of the binomial distribution, and of draws with different chances") {
    const std::vector<double> coins(10, 0.5);
    CHECK(packs::at_least(0, coins) == doctest::Approx(1));
    CHECK(packs::at_least(8, coins) == doctest::Approx(56.0 / 1024));
    CHECK(packs::at_least(11, coins) == 0);
    // A coin and a die: P(both) = 1/12, P(one at least) = 1 - 1/2 * 5/6.
    const std::array<double, 2> mixed = {0.5, 1.0 / 6};
    CHECK(packs::at_least(2, mixed) == doctest::Approx(1.0 / 12));
    CHECK(packs::at_least(1, mixed) == doctest::Approx(7.0 / 12));
    CHECK(packs::at_least(1, {}) == 0);
    // 10,000 draws of 1/4: the tail at 2,700 by R's pbinom(2699, 10000, 0.25, lower.tail = FALSE).
    const std::vector<double> many(10000, 0.25);
    CHECK(packs::at_least(2500, many) == doctest::Approx(0.5053).epsilon(0.001));
}
