// SPDX-License-Identifier: MIT
#include "facts/noun_words.h"
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

/// What sources that are silent for one reason do not do: one form for one of them, one for more.
struct SilenceWords {
    text::Bilingual one;
    text::Bilingual several;
};

/// A source that does not say it, why, and what is told of that after the answer.
struct Silent {
    const Source* source = nullptr;
    Silence why;
    base::Shared<SourceWords> called = {};
    /// Of one that says otherwise: what it says, and the citations of it where another fact tells
    /// it.
    text::Bilingual otherwise = {};
    std::vector<Citation> citations = {};
    /// Of another: what it does not do to which thing.
    const SilenceWords* words = nullptr;
    text::Bilingual thing = {};

    bool says_otherwise() const { return why.kind == Silence::Kind::SaysOtherwise; }
};

/// What is asked of a fact.
struct Enquiry {
    const Telling& telling;
    const Source& teller;
    text::Bilingual prompt;
    text::Bilingual lower_prompt;       ///< see lower_case
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

/// Whether the publication of the source is named in a text, given as lower_case has it.
bool is_named(const Enquiry& enquiry, const Source& source, const text::Bilingual& lower_text) {
    return names_entity(enquiry.world(), *enquiry.base().find_entity(source.publication),
                        lower_text);
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
            is_older(enquiry, source) || is_named(enquiry, source, enquiry.lower_prompt)) {
            continue;
        }
        auto why = voices.silences(enquiry.fact(), enquiry.told, source.id);
        if (!why.empty()) {
            out.push_back({&source, std::move(why.front())});
        }
    }
    return out;
}

/// The statement of a fact, with its source in brackets where it does not name it.
text::Bilingual sourced(const Enquiry& enquiry, const facts::Fact& fact, const Source& source) {
    text::Bilingual statement = fact.statement;
    if (is_named(enquiry, source, {lower_case(statement.fr), lower_case(statement.en)})) {
        return statement;
    }
    const text::Bilingual& label = enquiry.world().words_of(source)->dated;
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
            fmt::runtime(form.in(language)), enquiry.world().words_of(source)->name.in(language),
            facts::value_words(enquiry.base(), *claim->prints, facts::Form::Plain, language));
    }
    return out;
}

bool is_figure(facts::ValueType type) {
    using enum facts::ValueType;
    return type == Money || type == Percent || type == Count || type == Months;
}

const SilenceWords& silence_words(const Enquiry& enquiry, const Silence& why) {
    static const SilenceWords names_not = {{"{} ne mentionne pas {}.", "{} does not mention {}."},
                                           {"{} ne mentionnent pas {}.", "{} do not mention {}."}};
    static const SilenceWords no_date = {
        {"{} ne donne pas cette date.", "{} does not give that date."},
        {"{} ne donnent pas cette date.", "{} do not give that date."}};
    static const SilenceWords no_figure = {
        {"{} ne donne pas ce chiffre.", "{} does not give that figure."},
        {"{} ne donnent pas ce chiffre.", "{} do not give that figure."}};
    // They may well tell of the same thing, but not this.
    static const SilenceWords nothing = {
        {"{} n’écrit rien de tel.", "{} says nothing of the kind."},
        {"{} n’écrivent rien de tel.", "{} say nothing of the kind."}};
    if (why.kind == Silence::Kind::NamesNot) {
        return names_not;
    }
    if (why.kind == Silence::Kind::TellsNot) {
        // Of a figure with its date, as of a target, it is the figure that is asked for.
        const bool has_figure = std::ranges::any_of(enquiry.told, [&](const facts::RoleName& role) {
            return is_figure(type_of(*enquiry.fact().find_role(role)));
        });
        return has_figure ? no_figure : no_date;
    }
    return nothing;
}

bool same_reason(const Silence& a, const Silence& b) {
    return a.kind == b.kind && a.entity == b.entity;
}

/// Puts in what is told of it.
void word(const Enquiry& enquiry, Silent& silent) {
    silent.called = enquiry.world().words_of(*silent.source);
    if (!silent.says_otherwise()) {
        silent.words = &silence_words(enquiry, silent.why);
        if (!silent.why.entity.empty()) {
            const facts::Entity& thing = *enquiry.base().find_entity(silent.why.entity);
            for (const text::Language language : languages) {
                silent.thing.in(language) =
                    facts::noun_words(thing.noun, facts::Form::Plain, language);
            }
        }
        return;
    }
    if (silent.why.fact == enquiry.fact().id) {
        silent.otherwise = printed_otherwise(enquiry, *silent.source);
        return;
    }
    const facts::Fact& other = *enquiry.base().find_fact(silent.why.fact);
    silent.otherwise = sourced(enquiry, other, *silent.source);
    for (const facts::Claim& claim : other.claims) {
        if (claim.source == silent.source->id) {
            silent.citations.push_back(citation_of(enquiry.base(), other, claim));
        }
    }
}

/// Those that are offered, in some order.
using Wrong = std::vector<const Silent*>;

/// « La Lettre du Cloud en octobre 2012 et Clubic Pro en 2016 ne nomment pas Andromède. »
text::Bilingual told_silence(const Wrong& wrong, const Silent& first) {
    Wrong alike;
    std::ranges::copy_if(wrong, std::back_inserter(alike),
                         [&](const Silent* each) { return same_reason(each->why, first.why); });
    std::ranges::stable_sort(alike, [](const Silent* a, const Silent* b) {
        return first_day(a->source->date) < first_day(b->source->date);
    });
    text::Bilingual out;
    for (const text::Language language : languages) {
        std::vector<std::string> names;
        for (const Silent* each : alike) {
            names.push_back(each->called->name.in(language));
        }
        const text::Bilingual& form = names.size() == 1 ? first.words->one : first.words->several;
        out.in(language) = fmt::format(fmt::runtime(form.in(language)), text::join(names, language),
                                       first.thing.in(language));
    }
    return out;
}

/// What the others say instead, and what they leave out; with the facts and citations of all that
/// is told. `fact`: what is asked of.
void tell_sources(const Wrong& wrong, const facts::Id& fact, Question& question) {
    for (const Silent* each : wrong) {
        if (!each->says_otherwise()) {
            continue;
        }
        const facts::Id& told = each->why.fact;
        const bool of_another = told != fact;
        if ((of_another && std::ranges::find(question.facts, told) != question.facts.end()) ||
            !tell(each->otherwise, question.explanation) || !of_another) {
            continue;
        }
        question.facts.push_back(told);
        std::ranges::copy(each->citations, std::back_inserter(question.citations.edit()));
    }
    for (auto each = wrong.begin(); each != wrong.end(); ++each) {
        const bool told = std::any_of(wrong.begin(), each, [&](const Silent* earlier) {
            return same_reason(earlier->why, (*each)->why);
        });
        if (!told && !(*each)->says_otherwise()) {
            tell(told_silence(wrong, **each), question.explanation);
        }
    }
}

double difficulty(const facts::Fact& fact, const Wrong& wrong) {
    const auto tempting = std::ranges::count_if(wrong, &Silent::says_otherwise);
    return std::min(
        1.0, difficulty_of(WhichSource::id, fact, {}) + 0.05 * static_cast<double>(tempting));
}

/// What is offered: the right one and the others.
struct Offer {
    const facts::Fact* fact = nullptr;
    Silent teller;
    std::vector<Silent> others;
    bool dated = true;  ///< their dates are shown
};

void finish(const Offer& offer, base::Random chance, Question& question) {
    Wrong wrong;
    for (const Silent& each : offer.others) {
        wrong.push_back(&each);
    }
    chance.shuffle(wrong);
    std::ranges::stable_sort(wrong, std::ranges::greater(), &Silent::says_otherwise);
    wrong.resize(std::min(wrong.size(), most_wrong));
    tell_sources(wrong, offer.fact->id, question);
    question.difficulty = difficulty(*offer.fact, wrong);
    chance.shuffle(wrong);

    WhichSource body;
    body.key.index = static_cast<std::size_t>(chance.below(wrong.size() + 1));
    wrong.insert(wrong.begin() + static_cast<std::ptrdiff_t>(body.key.index), &offer.teller);
    for (const Silent* each : wrong) {
        body.face.sources.push_back(offer.dated ? each->called->dated : each->called->label);
        question.proof->sources.push_back(each->source->id);
    }
    question.body = std::move(body);
}

Draft draft_of(const Enquiry& enquiry, std::vector<Silent> others) {
    Draft draft = enquiry.telling.begin(facts::source_role, enquiry.prompt);
    draft.question.explanation = sourced(enquiry, enquiry.fact(), enquiry.teller);
    draft.question.body = WhichSource();
    draft.question.proof =
        Proof{enquiry.fact().id, facts::RoleName(facts::source_role), {}, {}, {}};
    Offer offer{&enquiry.fact(), {&enquiry.teller, {}}, std::move(others), enquiry.dated};
    offer.teller.called = enquiry.world().words_of(enquiry.teller);
    for (Silent& each : offer.others) {
        word(enquiry, each);
    }
    draft.finish = [offer = std::move(offer)](base::Random chance, Question& question) {
        finish(offer, chance, question);
    };
    return draft;
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
    Enquiry enquiry{telling, *base.find_source(*teller), {}, {}, {}, true};
    for (const text::Language language : languages) {
        const facts::Template& form = ask.form.in(language);
        if (!form.parts.empty()) {
            enquiry.prompt.in(language) = facts::finished(
                {}, facts::filled(form, facts::Filling{base, telling.fact}, language));
            enquiry.lower_prompt.in(language) = lower_case(enquiry.prompt.in(language));
        }
    }
    for (const auto& [role, value] : telling.fact.roles) {
        if (ask.form.says(role)) {
            enquiry.told.push_back(role);
        }
    }
    enquiry.dated = !holds_year(enquiry.prompt, enquiry.teller.date);
    if (is_named(enquiry, enquiry.teller, enquiry.lower_prompt)) {
        return NoStem{Reason::Leak};
    }
    std::vector<Silent> wrong = silent_sources(enquiry, voices);
    return wrong.size() < least_wrong ? Made(NoStem{Reason::Pool})
                                      : Made(draft_of(enquiry, std::move(wrong)));
}

}  // namespace questions
