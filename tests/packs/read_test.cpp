// SPDX-License-Identifier: MIT
#include "base/system_files.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

namespace {

std::string faults_of(const support::MemoryFiles& files, const std::string& path = "mill") {
    base::Diagnostics diagnostics;
    const auto pack = packs::read(path, files, diagnostics);
    REQUIRE(pack);
    return mill::messages(diagnostics);
}

/// The faults after one replacement in one file.
std::string faults_after(const std::string& name, std::string_view from, std::string_view to) {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, name, from, to);
    return faults_of(files);
}

std::string faults_of_single(std::string text) {
    support::MemoryFiles files;
    files.content["capitals.json"] = std::move(text);
    return faults_of(files, "capitals.json");
}

std::string capitals(std::string_view from = {}, std::string_view to = {}) {
    std::string text =
        base::SystemFiles().read(mill::data_folder + "packs/capitals.json", 1 << 20).value();
    if (!from.empty()) {
        REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
    }
    return text;
}

}  // namespace

TEST_CASE("a sound folder is read whole and without a word") {
    base::Diagnostics diagnostics;
    const support::MemoryFiles files = mill::files();
    const auto pack = packs::read("mill", files, diagnostics);
    REQUIRE(pack);
    CHECK(mill::messages(diagnostics) == "");
    CHECK(pack->about.id == "mill");
    CHECK(pack->about.title == text::Bilingual{"Le moulin du Val", "The Val mill"});
    CHECK(pack->base.sources().size() == 2);
    CHECK(pack->base.entities().size() == 10);
    CHECK(pack->base.relations().size() == 5);
    CHECK(pack->base.closures().size() == 1);
    CHECK(pack->base.facts().size() == 7);
    CHECK(pack->base.disagreements().size() == 1);
    REQUIRE(pack->authored.size() == 1);
    CHECK(pack->authored[0].id == "mill/river");
    CHECK(pack->texts.size() == files.content.size());

    const facts::Fact* stake = pack->base.find_fact("stake-alto");
    REQUIRE(stake != nullptr);
    CHECK(stake->value() == facts::Value{facts::Percent{{60, 0}}, {}, {}});
    CHECK(stake->as_of == facts::parse_date("2014-11"));
    CHECK(stake->find_role("company") != nullptr);
    REQUIRE(stake->claims.size() == 1);
    CHECK(stake->claims[0].at.size() == 1);
    CHECK(stake->claims[0].context.size() == 1);
    const facts::Fact* echo = pack->base.find_fact("works-echo");
    REQUIRE(echo != nullptr);
    CHECK(echo->claims[0].reserve);
    CHECK(echo->claims[0].by == std::vector<facts::Id>{"mayor"});
}

TEST_CASE("the ten lines of the smallest pack are a pack") {
    support::MemoryFiles files;
    files.content["capitals.json"] = capitals();
    base::Diagnostics diagnostics;
    const auto pack = packs::read("capitals.json", files, diagnostics);
    REQUIRE(pack);
    CHECK(mill::messages(diagnostics) == "");
    CHECK(pack->about.title.en == "Capitals");
    CHECK(pack->about.languages == std::vector<text::Language>{text::Language::English});
    REQUIRE(pack->authored.size() == 1);
    const questions::Question& question = pack->authored[0];
    CHECK(question.id == "capitals/france");
    CHECK(question.pack == "capitals");
    const auto* single = std::get_if<questions::Single>(&question.body);
    REQUIRE(single != nullptr);
    CHECK(single->face.options.size() == 3);
    CHECK(single->key.index == 0);
    REQUIRE(question.citations->size() == 1);
    CHECK(question.citations->front().publication.en == "Encyclopædia Britannica, Paris");
    CHECK(question.citations->front().url == "https://www.britannica.com/place/Paris");
}

TEST_CASE("a path that cannot be read is the world's fault, not the content's") {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("nowhere", support::MemoryFiles(), diagnostics);
    REQUIRE(!pack);
    CHECK(base::to_string(pack.error()) ==
          "nowhere: error: cannot read: No such file or directory");
    CHECK(diagnostics.empty());
}

TEST_CASE("a pack that nobody wants any more is not read to its end") {
    /// Whose reader changes his mind when he is given the facts.
    class FilesOfTest : public support::MemoryFiles {
    public:
        FilesOfTest() : MemoryFiles(mill::files()) {}
        base::Result<std::string> read(const std::filesystem::path& path,
                                       std::uintmax_t limit) const override {
            if (path == "mill/facts.json") {
                stop.request_stop();
            }
            return MemoryFiles::read(path, limit);
        }
        mutable std::stop_source stop;
    };
    const FilesOfTest files;
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", files, diagnostics, files.stop.get_token());
    REQUIRE(!pack);
    CHECK(base::to_string(pack.error()) == "mill: error: no longer wanted");
    CHECK(files.reads.back() == "mill/facts.json");
}

TEST_CASE("references that lead nowhere are told at the word, with what may be meant") {
    CHECK(faults_after("facts.json", R"("subject": "alto")", R"("subject": "altto")") ==
          "mill/facts.json:8:18: error: no entity has the id 'altto' [unknown-entity]\n"
          "  hint: did you mean 'alto'?");
    CHECK(faults_after("facts.json", R"("relation": "born")", R"("relation": "borne")") ==
          "mill/facts.json:63:19: error: no relation has the id 'borne' "
          "[unknown-relation]\n  hint: did you mean 'born'?");
    CHECK(faults_after("facts.json", R"("source": "echo")", R"("source": "eco")") ==
          "mill/facts.json:120:21: error: no source has the id 'eco' [unknown-source]\n"
          "  hint: did you mean 'echo'?");
    CHECK(faults_after("disagreements.json", R"("works-echo")", R"("work-echo")") ==
          "mill/disagreements.json:8:34: error: no fact has the id 'work-echo' "
          "[unknown-fact]\n  hint: did you mean 'works-echo'?");
    CHECK(faults_after("questions.json", R"("chapter": "mill")", R"("chapter": "mil")") ==
          "mill/questions.json:11:18: error: no chapter has the id 'mil' "
          "[unknown-chapter]\n  hint: did you mean 'mill'?");
    CHECK(faults_after("facts.json", R"("with": {"holder": "rive"})",
                       R"("with": {"older": "rive"})") ==
          "mill/facts.json:157:16: error: relation 'aim' has no role 'older' "
          "[unknown-role]\n  hint: did you mean 'holder'?");
}

TEST_CASE("ids are checked and stand once") {
    CHECK(faults_after("facts.json", R"("id": "birth")", R"("id": "stake-alto")") ==
          "mill/facts.json:62:13: error: fact 'stake-alto' is already declared at "
          "mill/facts.json:6:13 [duplicate-id]");
    CHECK(faults_after("entities.json", R"("id": "dolce")", R"("id": "../dolce")") ==
          "mill/entities.json:46:13: error: '../dolce' is no id: 1 to 100 of the "
          "characters a–z, 0–9 and - [bad-id]");
}

TEST_CASE("a missing translation is told where it is missing") {
    CHECK(faults_after("facts.json", R"("en": "The wheel was rebuilt by Basso.")",
                       R"("$comment": "forgotten")") ==
          "mill/facts.json:136:20: error: /facts/5/statement lacks the key 'en' "
          "[missing-key]");
}

TEST_CASE("values are one thing, of the right form") {
    CHECK(faults_after("facts.json", R"({"money": 11000000})", R"({"mony": 11000000})") ==
          "mill/facts.json:111:16: error: a value has one of the keys entity, entities, "
          "money, percent, count, date, months, compare, phrase [no-value]\n"
          "  hint: did you mean 'money'?");
    CHECK(faults_after("facts.json", R"({"money": 11000000})",
                       R"({"money": 11000000, "months": 3})") ==
          "mill/facts.json:111:46: error: a value is one of 'money' and 'months', not "
          "both [two-values]");
    CHECK(faults_after("facts.json", R"({"money": 11000000})", R"({"money": [5, 2]})") ==
          "mill/facts.json:111:26: error: the range from 5 to 2 does not rise "
          "[range-order]");
    CHECK(faults_after("facts.json", R"({"date": "2011-05-03"})", R"({"date": "2011-02-30"})") ==
          "mill/facts.json:65:25: error: '2011-02-30' is no date [bad-date]\n"
          "  hint: write 2016, 2014-03, 2012-10-02, 2013-autumn or 2014-04-mid");
    CHECK(faults_after("facts.json", R"("importance": 2,
      "statement": {
        "fr": "Selon)",
                       R"("importance": 4,
      "statement": {
        "fr": "Selon)") ==
          "mill/facts.json:87:21: error: /facts/3/importance must be a whole number from 1 to 3, "
          "not 4 "
          "[out-of-range]");
}

TEST_CASE("a template is checked at the very character") {
    CHECK(faults_after("relations.json", R"({subject} was born {value.on}.)",
                       R"({subject} was born {values.on}.)") ==
          "mill/relations.json:65:36: error: 'values' is not a role of 'born', which has subject, "
          "value [bad-template]\n"
          "  hint: did you mean 'value'?");
}

TEST_CASE("the form of an option says what is asked for, and no other role than there are") {
    const std::string before = R"("en": "when was {subject} born?",)";
    const auto with = [&](const std::string& option) {
        return faults_after("relations.json", before, before + " \"option\": " + option + ",");
    };
    CHECK(with(R"({"fr": "né {value.on}", "en": "born {value.on}"})") == "");
    CHECK(with(R"({"fr": "un jour", "en": "born {value.on}"})") ==
          "mill/relations.json:70:62: error: an option must say {value} [bad-template]\n"
          "  hint: else all of them read alike");
    CHECK(with(R"({"fr": "né {value.on}", "en": "{value.on} in {plce}"})") ==
          "mill/relations.json:70:101: error: 'plce' is not a role of 'born', which has subject, "
          "value [bad-template]");
}

TEST_CASE("an unknown key and an unknown file are warnings") {
    CHECK(faults_after("facts.json", R"("relation": "wheelwright")",
                       R"("relatio": 1, "relation": "wheelwright")") ==
          "mill/facts.json:131:7: warning: /facts/5 has an unknown key 'relatio' "
          "[unknown-key]\n  hint: did you mean 'relation'?");
    support::MemoryFiles files = mill::files();
    files.content["mill/source.json"] = "{}";
    CHECK(faults_of(files) ==
          "mill/source.json: warning: a pack has no file of this name "
          "[unknown-file]\n  hint: did you mean 'sources.json'?");
}

TEST_CASE("one file that is broken does not make the others seem wrong") {
    support::MemoryFiles files = mill::files();
    files.content["mill/entities.json"] = "{ \"entities\": [";
    CHECK(faults_of(files) ==
          "mill/entities.json:1:16: error: the file ends here; expected a value or ']' [syntax]");
    files.content.erase("mill/pack.json");
    files.content["mill/entities.json"] = "";
    CHECK(faults_of(files) ==
          "mill: error: the folder has no file 'pack.json' [missing-file]\n"
          "mill/entities.json:1:1: error: the file is empty [empty]");
}

TEST_CASE("all faults come in one run") {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "facts.json", R"("subject": "alto")", R"("subject": "altto")");
    mill::spoil(files, "facts.json", R"("id": "wheel")", R"("id": "The Wheel")");
    mill::spoil(files, "questions.json", R"("key": true)", R"("key": "yes")");
    CHECK(faults_of(files) ==
          "mill/facts.json:8:18: error: no entity has the id 'altto' [unknown-entity]\n"
          "  hint: did you mean 'alto'?\n"
          "mill/facts.json:130:13: error: 'The Wheel' is no id: 1 to 100 of the characters a–z, "
          "0–9 and - [bad-id]\n"
          "mill/questions.json:9:14: error: /questions/0/key must be a whole number from 0 to 1, "
          "not a text [wrong-type]");
}

TEST_CASE("formats: a later one, none") {
    CHECK(faults_of_single(capitals(R"("format": 1)", R"("format": 2)")) ==
          "capitals.json:1:13: error: format 2: made for a later version of the program, "
          "which reads format 1 [later-format]");
    CHECK(faults_of_single(capitals(R"("format": 1, )", "")) ==
          "capitals.json:1:1: error: the document lacks the key 'format' [missing-key]");
}

TEST_CASE("authored questions: key, options, source, letters that look alike") {
    CHECK(faults_of_single(capitals(R"("key": 0)", R"("key": 3)")) ==
          "capitals.json:4:57: error: /questions/0/key must be a whole number from 0 to 2, not 3 "
          "[out-of-range]");
    CHECK(faults_of_single(capitals(R"("Lyon")", R"("paris")")) ==
          "capitals.json:4:28: error: /questions/0/options/1 reads like another option "
          "[same-option]");
    const std::string text = capitals();
    const std::size_t source = text.find(",\n      \"source\"");
    CHECK(faults_of_single(text.substr(0, source) + "} ] }\n") ==
          "capitals.json:3:5: warning: question 'capitals/france' names neither a source "
          "nor a fact [unsourced]\n"
          "  hint: add \"source\": {\"title\": …, \"url\": …}");
    CHECK(faults_of_single(capitals(R"("Lyon")", "\"L\xD1\x83on\"")) ==
          "capitals.json:4:18: warning: 'L\xD1\x83on' mixes Latin letters with "
          "look-alikes: U+0443 \xD1\x83 [mixed-script]");
    CHECK(faults_of_single(capitals(R"("single")", R"("singel")")) ==
          "capitals.json:3:31: error: /questions/0/kind must be one of single, true_false, "
          "numeric, short_text, timeline, ordering, source, multiple, categorise, matching, not "
          "'singel' [unknown-word]\n"
          "  hint: did you mean 'single'?");
}

TEST_CASE("a pack may tell its version, as its author counts") {
    support::MemoryFiles files;
    files.content["capitals.json"] =
        capitals(R"("licence")", R"("version": "1.2-beta", "licence")");
    base::Diagnostics diagnostics;
    const auto pack = packs::read("capitals.json", files, diagnostics);
    REQUIRE(pack);
    CHECK(mill::messages(diagnostics) == "");
    CHECK(pack->about.version == "1.2-beta");
    CHECK(faults_of_single(capitals(R"("licence")", R"("version": 1.2, "licence")")) ==
          "capitals.json:1:87: error: /version must be a text, not 1.2 [wrong-type]");
}

TEST_CASE("a pack of nothing is no pack") {
    CHECK(faults_of_single(R"({"format": 1, "id": "none", "title": "None", "languages": ["en"],
                               "licence": "MIT", "questions": []})") ==
          "capitals.json: error: the pack holds no fact and no question [empty-pack]");
}
