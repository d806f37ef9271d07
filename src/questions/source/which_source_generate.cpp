// SPDX-License-Identifier: MIT
#include "facts/sentence.h"
#include "questions/kind_generate.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

using facts::Silence;
using facts::Source;

constexpr std::size_t least_wrong = 2;
constexpr std::size_t most_wrong = 3;
/// Of a pack with very many sources, so many are enough to find some.
constexpr std::size_t most_looked_at = 16;

/// A source that does not say it, and why.
struct Silent {
    const Source* source = nullptr;
    Silence why;
};

/// What is asked of a fact.
struct Enquiry {
    const Telling& telling;
    const Source& teller;
    text::Bilingual prompt;
    std::vector<facts::RoleName> told;  ///< the roles in the prompt
    bool dated = true;                  ///< the dates of the sources do not tell

    const World& world() const { return telling.world; }
    const facts::FactBase& base() const { return telling.world.base(); }
    const facts::Fact& fact() const { return telling.fact; }
};

bool holds_year(const text::Bilingual& prompt, const facts::Date& date) {
    const std::string year = std::to_string(date.year);
    return stands_in(year, prompt.fr) || stands_in(year, prompt.en);
}

bool is_named(const Enquiry& enquiry, const facts::Id& publication, const text::Bilingual& text) {
    return names_value(enquiry.world(), {facts::EntityRef{publication}, {}, {}},
                       {lower_case(text.fr), lower_case(text.en)});
}

/// Whether the source came out before something that the prompt dates had happened.
bool is_older(const Enquiry& enquiry, const Source& source) {
    return enquiry.telling.relation.modality == facts::Modality::Actual &&
           std::any_of(enquiry.told.begin(), enquiry.told.end(), [&](const facts::RoleName& role) {
               const auto* date =
                   std::get_if<facts::Date>(&enquiry.fact().find_role(role)->content);
               return date != nullptr && before(source.date, *date);
           });
}

/// What may be offered as wrong, in the order of the file: all of it where sources are few. Without
/// dates, a publication is offered once, and the teller's not at all.
std::vector<Silent> silent_sources(const Enquiry& enquiry, const facts::Voices& voices) {
    std::vector<Silent> out;
    const auto& sources = enquiry.base().sources();
    const auto teller = static_cast<std::size_t>(&enquiry.teller - sources.data());
    const std::size_t start = sources.size() <= most_looked_at ? 0 : teller;
    for (std::size_t i = 0; i < std::min(sources.size(), most_looked_at); ++i) {
        const Source& source = sources[(start + i) % sources.size()];
        const auto reads_alike = [&](const Source& other) {
            return !enquiry.dated && other.publication == source.publication;
        };
        if (source.id == enquiry.teller.id || reads_alike(enquiry.teller) ||
            std::any_of(out.begin(), out.end(),
                        [&](const Silent& each) { return reads_alike(*each.source); }) ||
            is_older(enquiry, source) || is_named(enquiry, source.publication, enquiry.prompt)) {
            continue;
        }
        auto why = voices.silences(enquiry.fact(), enquiry.told, source.id);
        if (!why.empty()) {
            out.push_back({&source, std::move(why.front())});
        }
    }
    return out;
}

text::Bilingual label_of(const Enquiry& enquiry, const Source& source, bool dated) {
    text::Bilingual label;
    for (const text::Language language : languages) {
        label.in(language) = facts::source_label(enquiry.base(), source, dated, language);
    }
    return label;
}

/// The statement of a fact, with its source in brackets where it does not name it.
text::Bilingual sourced(const Enquiry& enquiry, const facts::Fact& fact, const Source& source) {
    text::Bilingual statement = fact.statement;
    if (is_named(enquiry, source.publication, statement)) {
        return statement;
    }
    const text::Bilingual label = label_of(enquiry, source, true);
    for (const text::Language language : languages) {
        std::string& sentence = statement.in(language);
        if (!sentence.empty() && sentence.back() == '.') {
            sentence.pop_back();
            sentence += " (" + label.in(language) + ").";
        }
    }
    return statement;
}

/// "Clubic Pro en 2016 donne 33 %."
text::Bilingual printed_otherwise(const Enquiry& enquiry, const Source& source) {
    const auto claim =
        std::find_if(enquiry.fact().claims.begin(), enquiry.fact().claims.end(),
                     [&](const facts::Claim& each) { return each.source == source.id; });
    const text::Bilingual form = {"{} donne {}.", "{} gives {}."};
    text::Bilingual out;
    for (const text::Language language : languages) {
        out.in(language) = fmt::format(
            fmt::runtime(form.in(language)), facts::source_words(enquiry.base(), source, language),
            facts::value_words(enquiry.base(), *claim->prints, facts::Form::Plain, language));
    }
    return out;
}

/// What sources that are silent for one reason do not do: one form for one of them, one for more.
struct SilenceWords {
    text::Bilingual one;
    text::Bilingual several;
};

SilenceWords silence_words(const Enquiry& enquiry, const Silence& why) {
    if (why.kind == Silence::Kind::NamesNot) {
        return {{"{} ne nomme pas {}.", "{} does not name {}."},
                {"{} ne nomment pas {}.", "{} do not name {}."}};
    }
    if (why.kind == Silence::Kind::TellsNot) {
        const bool is_date = type_of(*enquiry.fact().find_role(why.role)) == facts::ValueType::Date;
        return is_date
                   ? SilenceWords{{"{} ne donne pas cette date.", "{} does not give that date."},
                                  {"{} ne donnent pas cette date.", "{} do not give that date."}}
                   : SilenceWords{{"{} ne donne pas ce chiffre.", "{} does not give that figure."},
                                  {"{} ne donnent pas ce chiffre.", "{} do not give that figure."}};
    }
    return {{"{} n’en dit rien.", "{} says nothing of it."},
            {"{} n’en disent rien.", "{} say nothing of it."}};
}

bool same_reason(const Silence& a, const Silence& b) {
    return a.kind == b.kind && a.entity == b.entity && a.role == b.role;
}

/// « La Lettre du Cloud en octobre 2012 et Clubic Pro en 2016 ne nomment pas Andromède. »
text::Bilingual told_silence(const Enquiry& enquiry, const std::vector<Silent>& wrong,
                             const Silence& why) {
    const SilenceWords words = silence_words(enquiry, why);
    text::Bilingual out;
    for (const text::Language language : languages) {
        std::vector<std::string> names;
        for (const Silent& each : wrong) {
            if (same_reason(each.why, why)) {
                names.push_back(facts::source_words(enquiry.base(), *each.source, language));
            }
        }
        const text::Bilingual& form = names.size() == 1 ? words.one : words.several;
        const std::string thing =
            why.entity.empty()
                ? std::string()
                : facts::value_words(enquiry.base(), {facts::EntityRef{why.entity}, {}, {}},
                                     facts::Form::Plain, language);
        out.in(language) =
            fmt::format(fmt::runtime(form.in(language)), text::join(names, language), thing);
    }
    return out;
}

/// What the key's source says, what the others say instead, and what they leave out; with the
/// facts and citations of all that is told.
void tell_sources(const Enquiry& enquiry, const std::vector<Silent>& wrong, Question& question) {
    question.explanation = sourced(enquiry, enquiry.fact(), enquiry.teller);
    for (const Silent& each : wrong) {
        if (each.why.kind != Silence::Kind::SaysOtherwise) {
            continue;
        }
        if (each.why.fact == enquiry.fact().id) {
            tell(printed_otherwise(enquiry, *each.source), question.explanation);
            continue;
        }
        const facts::Fact& other = *enquiry.base().find_fact(each.why.fact);
        if (std::find(question.facts.begin(), question.facts.end(), other.id) !=
                question.facts.end() ||
            !tell(sourced(enquiry, other, *each.source), question.explanation)) {
            continue;
        }
        question.facts.push_back(other.id);
        const Question story = told_question(enquiry.world(), question.pack, other);
        for (const Citation& citation : *story.citations) {
            if (citation.source == each.source->id) {
                question.citations.edit().push_back(citation);
            }
        }
    }
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const bool told = std::any_of(
            wrong.begin(), wrong.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const Silent& earlier) { return same_reason(earlier.why, wrong[i].why); });
        if (!told && wrong[i].why.kind != Silence::Kind::SaysOtherwise) {
            tell(told_silence(enquiry, wrong, wrong[i].why), question.explanation);
        }
    }
}

double difficulty(const Enquiry& enquiry, const std::vector<Silent>& wrong) {
    const auto tempting = std::count_if(wrong.begin(), wrong.end(), [](const Silent& each) {
        return each.why.kind == Silence::Kind::SaysOtherwise;
    });
    return std::min(1.0, difficulty_of(WhichSource::id, enquiry.fact(), {}) +
                             0.05 * static_cast<double>(tempting));
}

Question question_of(const Enquiry& enquiry, std::vector<Silent> wrong) {
    Question question = enquiry.telling.begin(facts::source_role, enquiry.prompt);
    base::Random chance = enquiry.telling.chance(question.id);
    chance.shuffle(wrong);
    std::stable_sort(wrong.begin(), wrong.end(), [](const Silent& a, const Silent& b) {
        return a.why.kind == Silence::Kind::SaysOtherwise &&
               b.why.kind != Silence::Kind::SaysOtherwise;
    });
    wrong.resize(std::min(wrong.size(), most_wrong));
    tell_sources(enquiry, wrong, question);
    question.difficulty = difficulty(enquiry, wrong);
    chance.shuffle(wrong);

    WhichSource body;
    body.key.index = static_cast<std::size_t>(chance.below(wrong.size() + 1));
    wrong.insert(wrong.begin() + static_cast<std::ptrdiff_t>(body.key.index),
                 {&enquiry.teller, {}});
    Proof proof{enquiry.fact().id, facts::RoleName(facts::source_role), {}, {}, {}};
    for (const Silent& each : wrong) {
        body.face.sources.push_back(label_of(enquiry, *each.source, enquiry.dated));
        proof.sources.push_back(each.source->id);
    }
    question.body = std::move(body);
    question.proof = std::move(proof);
    return question;
}

bool never_asked(const facts::FactBase& base, const facts::Fact& fact) {
    const auto disagreements = base.disagreements_of(fact);
    return std::any_of(disagreements.begin(), disagreements.end(),
                       [](const auto* each) { return each->stems == facts::Stems::Never; });
}

}  // namespace

Made make_which_source(const Telling& telling, const Ask& ask, const facts::Voices& voices) {
    const facts::FactBase& base = telling.world.base();
    const auto teller = voices.only_teller(telling.fact);
    if (!teller) {
        return NoStem{Reason::Clash};
    }
    if (never_asked(base, telling.fact)) {
        return NoStem{Reason::Disputed};
    }
    Enquiry enquiry{telling, *base.find_source(*teller), {}, {}, true};
    for (const text::Language language : languages) {
        const facts::Template& form = ask.form.in(language);
        if (!form.parts.empty()) {
            enquiry.prompt.in(language) = facts::finished(
                {}, facts::filled(form, facts::Filling{base, telling.fact}, language));
        }
    }
    for (const auto& [role, value] : telling.fact.roles) {
        if (ask.form.says(role)) {
            enquiry.told.push_back(role);
        }
    }
    enquiry.dated = !holds_year(enquiry.prompt, enquiry.teller.date);
    if (is_named(enquiry, enquiry.teller.publication, enquiry.prompt)) {
        return NoStem{Reason::Leak};
    }
    std::vector<Silent> wrong = silent_sources(enquiry, voices);
    return wrong.size() < least_wrong ? Made(NoStem{Reason::Pool})
                                      : Made(question_of(enquiry, std::move(wrong)));
}

}  // namespace questions
