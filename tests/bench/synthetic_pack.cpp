// SPDX-License-Identifier: MIT
#include "bench/synthetic_pack.h"

#include "base/random.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace bench {
namespace {

constexpr int facts_per_company = 5;
constexpr int disputed_company = 25;  ///< of one in so many, two articles disagree about the staff
constexpr int owned_company = 5;      ///< of one in so many, all owners are told
constexpr int backed_company = 5;     ///< of one in so many, the backers are known to be all
constexpr int shared_fact = 3;        ///< one in so many is told by two articles
constexpr int facts_per_source = 100;
constexpr int paragraphs = 20;

constexpr const char* relations = R"({"relations": [
{"id": "born", "roles": {"subject": {"type": "entity"}, "value": {"type": "date"}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "actual", "group": "birth",
 "says": {"fr": "{subject} est né {value.on}.", "en": "{subject} was born {value.on}."},
 "asks": {"value": {"fr": "quand {subject} est-il né ?", "en": "when was {subject} born?",
                    "noun": {"fr": ["quand", "m"], "en": "when"}}},
 "label": {"fr": "la naissance {subject.de}", "en": "the birth {subject.de}"},
 "pair": {"left": "subject", "right": "value",
          "title": {"fr": "quand chacune de ces sociétés est-elle née ?",
                    "en": "when was each of these companies born?"}}},
{"id": "seat", "roles": {"subject": {"type": "entity"},
                         "value": {"type": "entity", "classes": ["place"]}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "actual", "group": "seat",
 "says": {"fr": "{subject} s’est installé {value.loc}.", "en": "{subject} settled {value.loc}."},
 "asks": {"source": {"fr": "quel article écrit que {subject} s’est installé {value.loc} ?",
                     "en": "which article writes that {subject} settled {value.loc}?",
                     "noun": {"fr": ["quel article", "m"], "en": "which article"},
                     "kinds": ["source"]},
          "value": {"fr": "dans quelle ville {subject} s’est-il installé ?",
                    "en": "in which town did {subject} settle?",
                    "noun": {"fr": ["quelle ville", "f"], "en": "which town"}}},
 "pair": {"left": "subject", "right": "value",
          "title": {"fr": "où chacune de ces sociétés s’est-elle installée ?",
                    "en": "where did each of these companies settle?"}}},
{"id": "staff", "roles": {"subject": {"type": "entity"}, "value": {"type": "count"}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "actual", "group": "staff",
 "says": {"fr": "{subject} a embauché {value}.", "en": "{subject} hired {value}."},
 "asks": {"value": {"fr": "combien de personnes {subject} a-t-il embauchées ?",
                    "en": "how many people did {subject} hire?",
                    "noun": {"fr": ["combien de personnes", "f"], "en": "how many people"}}},
 "scale": {"min": 0, "max": 1000, "step": "1", "tolerance": {"abs": "10"}}},
{"id": "led", "roles": {"subject": {"type": "entity"},
                        "value": {"type": "entity", "classes": ["person"]}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "actual", "group": "head",
 "says": {"fr": "{subject} a été dirigé par {value}.", "en": "{subject} was led by {value}."},
 "asks": {"value": {"fr": "qui a dirigé {subject} ?", "en": "who led {subject}?",
                    "noun": {"fr": ["qui", "m"], "en": "who"}}}},
{"id": "works", "roles": {"subject": {"type": "entity"}, "value": {"type": "money"}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "planned", "group": "works",
 "says": {"fr": "les travaux prévus {subject.de} devaient coûter {value}.",
          "en": "the works planned at {subject} were to cost {value}."},
 "asks": {"value": {"fr": "combien devaient coûter les travaux prévus {subject.de} ?",
                    "en": "how much were the works planned at {subject} to cost?",
                    "noun": {"fr": ["combien", "m"], "en": "how much"}}},
 "scale": {"min": 1000000, "max": 200000000, "step": "1000000", "tolerance": {"rel": "0.1"},
           "options_ratio": "1.25"}},
{"id": "owned", "roles": {"subject": {"type": "entity"},
                          "value": {"type": "entities", "classes": ["person"]}},
 "determined": [{"role": "value", "by": ["subject"]}],
 "nature": "event", "modality": "actual", "group": "owners",
 "says": {"fr": "{subject} a été racheté par {value}.", "en": "{subject} was bought by {value}."},
 "asks": {"value": {"fr": "qui a racheté {subject} ?", "en": "who bought {subject}?",
                    "noun": {"fr": ["qui", "m"], "en": "who"}, "kinds": ["multiple"]}}},
{"id": "backed", "roles": {"subject": {"type": "entity", "classes": ["person"]},
                           "value": {"type": "entity", "classes": ["company"]}},
 "determined": [], "nature": "event", "modality": "actual", "group": "backer",
 "says": {"fr": "{subject} a soutenu {value}.", "en": "{subject} backed {value}."},
 "asks": {"subject": {"fr": "qui a soutenu {value} ?", "en": "who backed {value}?",
                      "noun": {"fr": ["qui", "m"], "en": "who"}, "kinds": ["single"]}}}
])";

class Writer {
public:
    Writer(int facts, std::uint64_t seed) : count_(facts), random_(seed) {}

    support::MemoryFiles run() {
        make_names();
        support::MemoryFiles files;
        files.content["synthetic/pack.json"] =
            R"({"format": 1, "id": "synthetic", "title": {"fr": "Synthèse", "en": "Synthesis"},
"languages": ["fr", "en"], "licence": "CC0-1.0",
"chapters": [{"id": "all", "title": {"fr": "Tout", "en": "All"}}]})";
        files.content["synthetic/sources.json"] = sources();
        files.content["synthetic/entities.json"] = entities();
        files.content["synthetic/relations.json"] = relations + closures();
        files.content["synthetic/facts.json"] = facts();
        files.content["synthetic/disagreements.json"] = disagreements();
        return files;
    }

private:
    int below(int limit) {
        return static_cast<int>(random_.below(static_cast<std::uint64_t>(limit)));
    }

    /// Syllables enough that no name comes twice (one that did is made again), and that in the
    /// largest pack too a name has few others near it, as names have.
    std::string name() {
        constexpr std::array syllables = {"ba",  "cor", "du",  "fel", "gi",   "lan", "mo",  "nur",
                                          "pi",  "ros", "su",  "tal", "vo",   "zer", "bri", "cla",
                                          "dro", "fru", "gle", "pla", "quin", "stu", "tre", "wol"};
        while (true) {
            std::string made;
            for (int i = 0; i < 6; ++i) {
                made += syllables[static_cast<std::size_t>(below(syllables.size()))];
            }
            made[0] = static_cast<char>(made[0] - 'a' + 'A');
            if (taken_.insert(made).second) {
                return made;
            }
        }
    }

    void make_names() {
        const int companies = (count_ + facts_per_company - 1) / facts_per_company;
        constexpr std::array given = {"Alice",  "Bruno", "Chloé", "Denis", "Élise",  "Franck",
                                      "Gaëlle", "Hugo",  "Inès",  "Jean",  "Karine", "Louis"};
        for (int i = 0; i < companies; ++i) {
            companies_.push_back(name());
            heads_.push_back(std::string(given[static_cast<std::size_t>(below(given.size()))]) +
                             " " + name());
        }
        for (int i = 0; i < 200; ++i) {
            towns_.push_back(name());
        }
    }

    int source_count() const { return 2 + count_ / facts_per_source; }

    std::string sources() const {
        std::string out = "{\"sources\": [";
        for (int i = 0; i < source_count(); ++i) {
            out += fmt::format(
                R"({}{{"id": "s{}", "publication": "paper", "headline": null, "url": null,
"date": "2015-06-01", "date_certainty": "printed", "language": "fr",
"nickname": {{"fr": "l’article {}", "en": "piece {}"}}, "paragraphs": [)",
                i == 0 ? "" : ",\n", i, i + 1, i + 1);
            for (int n = 1; n <= paragraphs; ++n) {
                out += fmt::format(R"({}{{"n": {}, "print": "90:{:016x}"}})", n == 1 ? "" : ", ", n,
                                   i * paragraphs + n);
            }
            out += "]}";
        }
        return out + "]}\n";
    }

    static void add_entity(std::string& out, const std::string& id, const char* kind,
                           const std::string& name, const char* french, std::string_view more) {
        out += fmt::format(
            R"(,
{{"id": "{}", "class": "{}", "fr": {{"name": "{}", "gender": "m", "number": "s"{}}}, "en": {{"name": "{}"}}{}}})",
            id, kind, name, french, name, more);
    }

    std::string entities() const {
        std::string out =
            R"({"entities": [
{"id": "paper", "class": "publication", "fr": {"name": "Courrier", "gender": "m", "number": "s", "article": "le"}, "en": {"name": "Courrier", "article": "the"}})";
        for (std::size_t i = 0; i < companies_.size(); ++i) {
            add_entity(out, fmt::format("c{}", i), "company", companies_[i], "", "");
            const std::string surname = heads_[i].substr(heads_[i].find(' ') + 1);
            add_entity(out, fmt::format("h{}", i), "person", heads_[i], "",
                       fmt::format(R"(, "also": ["{}"], "tags": ["head{}"])", surname, i % 3));
        }
        for (std::size_t i = 0; i < towns_.size(); ++i) {
            add_entity(out, fmt::format("t{}", i), "place", towns_[i], R"(, "loc": "à")", "");
        }
        return out + "]}\n";
    }

    bool is_disputed(int company) const { return company % disputed_company == 0; }
    bool is_owned(int company) const { return company % owned_company == 1; }
    bool is_backed(int company) const { return company % backed_company == 2; }

    /// Someone who leads another company.
    std::size_t stranger(int company, int step) const {
        return static_cast<std::size_t>(company + step) % heads_.size();
    }

    std::string closures() const {
        std::string out = ",\n\"closures\": [";
        const char* between = "";
        for (int company = 0; company * facts_per_company + facts_per_company <= count_;
             ++company) {
            if (is_backed(company)) {
                out += fmt::format(
                    R"({}{{"relation": "backed", "given": {{"value": "c{}"}}, "scope": "pack", "why": "all"}})",
                    between, company);
                between = ",\n";
            }
        }
        return out + "]}\n";
    }

    /// Of the `i`-th fact: its relation, its value, and how the statements tell it.
    struct Told {
        const char* relation;
        std::string subject, value, fr, en;
    };
    Told told(int i, int number) {
        const std::string& company = companies_[static_cast<std::size_t>(number)];
        switch (i % facts_per_company) {
            case 0: {
                const int year = 1950 + below(60);
                return {"born",
                        {},
                        fmt::format(R"({{"date": "{}"}})", year),
                        fmt::format("{} est né en {}.", company, year),
                        fmt::format("{} was born in {}.", company, year)};
            }
            case 1: {
                const auto town = static_cast<std::size_t>(below(static_cast<int>(towns_.size())));
                return {"seat",
                        {},
                        fmt::format(R"({{"entity": "t{}"}})", town),
                        fmt::format("{} s’est installé à {}.", company, towns_[town]),
                        fmt::format("{} settled in {}.", company, towns_[town])};
            }
            case 2: return staff(company, 20 + below(400));
            case 3: {
                const std::string& head = heads_[static_cast<std::size_t>(number)];
                return {"led",
                        {},
                        fmt::format(R"({{"entity": "h{}"}})", number),
                        fmt::format("{} a été dirigé par {}.", company, head),
                        fmt::format("{} was led by {}.", company, head)};
            }
            default: {
                if (is_disputed(number)) {
                    return staff(company, 500 + below(400));
                }
                if (is_owned(number)) {
                    return owned(company, number);
                }
                if (is_backed(number)) {
                    return backed(company, number);
                }
                const int millions = 2 + below(150);
                return {"works",
                        {},
                        fmt::format(R"({{"money": {}000000}})", millions),
                        fmt::format("Les travaux prévus de {} devaient coûter {} millions d’euros.",
                                    company, millions),
                        fmt::format("The works planned at {} were to cost €{} million.", company,
                                    millions)};
            }
        }
    }

    Told owned(const std::string& company, int number) const {
        const std::size_t a = stranger(number, 1);
        const std::size_t b = stranger(number, 2);
        return {"owned",
                {},
                fmt::format(R"({{"entities": {{"ids": ["h{}", "h{}"], "complete": true}}}})", a, b),
                fmt::format("{} a été racheté par {} et {}.", company, heads_[a], heads_[b]),
                fmt::format("{} was bought by {} and {}.", company, heads_[a], heads_[b])};
    }

    Told backed(const std::string& company, int number) const {
        const std::size_t a = stranger(number, 3);
        return {"backed", fmt::format("h{}", a), fmt::format(R"({{"entity": "c{}"}})", number),
                fmt::format("{} a soutenu {}.", heads_[a], company),
                fmt::format("{} backed {}.", heads_[a], company)};
    }

    static Told staff(const std::string& company, int people) {
        return {"staff",
                {},
                fmt::format(R"({{"count": {}, "unit": {{"fr": ["personne", "personnes"], )"
                            R"("en": ["person", "people"]}}}})",
                            people),
                fmt::format("{} a embauché {} personnes.", company, people),
                fmt::format("{} hired {} people.", company, people)};
    }

    std::string claim(int source, int fact) {
        return fmt::format(
            R"({{"source": "s{}", "paragraph": {}, "stance": "asserts", "at": ["40:{:016x}"]}})",
            source % source_count(), 1 + below(paragraphs), fact);
    }

    std::string facts() {
        std::string out = "{\"facts\": [";
        for (int i = 0; i < count_; ++i) {
            const int company = i / facts_per_company;
            const Told fact = told(i, company);
            std::string claims = claim(i, i);
            if (i % shared_fact == 0 && !is_disputed(company)) {
                claims += ", " + claim(i + 1, i);
            }
            fmt::format_to(std::back_inserter(out),
                           R"({}
{{"id": "f{}", "relation": "{}", "subject": "{}", "value": {}, "chapter": "all", "importance": {},
"statement": {{"fr": "{}", "en": "{}"}}, "claims": [{}]}})",
                           i == 0 ? "" : ",", i, fact.relation,
                           fact.subject.empty() ? fmt::format("c{}", company) : fact.subject,
                           fact.value, 1 + i % 3, fact.fr, fact.en, claims);
        }
        return out + "]}\n";
    }

    /// The second and the last fact of a company, where it is disputed, tell its staff.
    std::string disagreements() const {
        std::string out = "{\"disagreements\": [";
        for (int i = 0; i + facts_per_company <= count_;
             i += disputed_company * facts_per_company) {
            out += fmt::format(
                R"({}
{{"id": "d{}", "kind": "contradiction", "facts": ["f{}", "f{}"], "stems": "attributed",
"note": {{"fr": "Les deux articles ne donnent pas le même effectif.",
"en": "The two articles do not give the same staff."}}}})",
                i == 0 ? "" : ",", i, i + 2, i + facts_per_company - 1);
        }
        return out + "]}\n";
    }

    int count_;
    base::Random random_;
    std::vector<std::string> companies_;
    std::vector<std::string> heads_;  ///< of the companies
    std::vector<std::string> towns_;
    std::set<std::string> taken_;
};

}  // namespace

support::MemoryFiles synthetic_pack(int facts, std::uint64_t seed) {
    return Writer(facts, seed).run();
}

}  // namespace bench
