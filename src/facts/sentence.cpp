// SPDX-License-Identifier: MIT
#include "facts/sentence.h"

#include "facts/date_words.h"
#include "facts/noun_words.h"
#include "facts/reasoning.h"
#include "text/utf8.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace facts {
namespace {

using text::Language;

bool french(Language language) { return language == Language::French; }

const Source& source_of(const FactBase& base, const Claim& claim) {
    const Source* source = base.find_source(claim.source);
    assert(source != nullptr);
    return *source;
}

std::string publication_words(const FactBase& base, const Source& source, Language language) {
    const Entity* publication = base.find_entity(source.publication);
    assert(publication != nullptr);
    return noun_words(publication->noun, Form::Plain, language);
}

const Value& role_value(const Filling& filling, std::string_view role) {
    if (filling.replacement != nullptr && role == filling.replaced_role) {
        return *filling.replacement;
    }
    const Value* value = filling.fact.find_role(role);
    assert(value != nullptr);
    return *value;
}

/// Who gives the list that `role` holds, when he stands in it himself.
const Entity* self_in(const Filling& filling, std::string_view role, const Value& value) {
    if (role == "holder" || filling.fact.find_role("holder") == nullptr) {
        return nullptr;
    }
    const auto holder = entities_in(role_value(filling, "holder"));
    const auto listed = entities_in(value);
    if (holder.size() != 1 ||
        std::find(listed.begin(), listed.end(), holder.front()) == listed.end()) {
        return nullptr;
    }
    return filling.base.find_entity(holder.front());
}

std::string reserved_words(Reserved word, const Filling& filling, Language language) {
    if (word == Reserved::When) {
        const auto time = stated_time(filling.fact);
        return time ? period_words(*time, language) : std::string();
    }
    assert(!filling.fact.claims.empty());
    const Claim& claim = filling.claim != nullptr ? *filling.claim : filling.fact.claims.front();
    if (word == Reserved::By) {
        return by_words(filling.base, claim, language);
    }
    const Source& source = source_of(filling.base, claim);
    return filling.date_asked ? source.nickname.in(language)
                              : source_words(filling.base, source, language);
}

const std::string& chosen_word(const Template::ChoicePart& choice, const Filling& filling,
                               Language language) {
    const Value& value = role_value(filling, choice.role);
    if (choice.words.size() == 3) {
        const Compare compare = std::get<Compare>(value.content);
        return choice.words[compare == Compare::Less ? 0 : compare == Compare::Same ? 1 : 2];
    }
    const std::size_t plural = is_plural(filling.base, value, language) ? 1 : 0;
    if (choice.words.size() == 2) {
        return choice.words[plural];
    }
    const std::size_t feminine = gender_of(filling.base, value) == Gender::Feminine ? 1 : 0;
    return choice.words[2 * plural + feminine];
}

}  // namespace

std::string filled(const Template& form, const Filling& filling, Language language) {
    constexpr std::size_t usual_bytes = 120;
    std::string sentence;
    sentence.reserve(usual_bytes);
    for (const Template::Part& part : form.parts) {
        if (const auto* words = std::get_if<std::string>(&part)) {
            sentence += *words;
        } else if (const auto* reserved = std::get_if<Reserved>(&part)) {
            sentence += reserved_words(*reserved, filling, language);
        } else if (const auto* choice = std::get_if<Template::ChoicePart>(&part)) {
            sentence += chosen_word(*choice, filling, language);
        } else {
            const auto& place = std::get<Template::RolePart>(part);
            const Value& value = role_value(filling, place.role);
            sentence += value_words(filling.base, value, place.form, language,
                                    self_in(filling, place.role, value));
        }
    }
    return sentence;
}

std::string source_words(const FactBase& base, const Source& source, Language language) {
    return publication_words(base, source, language) + " " +
           date_words(lowered(source.date, Precision::Month), Form::On, language);
}

std::string source_label(const FactBase& base, const Source& source, bool dated,
                         Language language) {
    const std::string publication = publication_words(base, source, language);
    return dated ? fmt::format(
                       "{}, {}", publication,
                       date_words(lowered(source.date, Precision::Month), Form::Plain, language))
                 : publication;
}

std::string by_words(const FactBase& base, const Claim& claim, Language language) {
    if (claim.by_unnamed) {
        return french(language) ? "une source non nommée" : "an unnamed source";
    }
    std::vector<std::string> names;
    for (const Id& id : claim.by) {
        const Entity* entity = base.find_entity(id);
        assert(entity != nullptr);
        names.push_back(noun_words(entity->noun, Form::Plain, language));
    }
    return text::join(names, language);
}

std::string attribution_words(const FactBase& base, const Attribution& attribution,
                              Language language) {
    assert(attribution.claim != nullptr);
    const Source& source = source_of(base, *attribution.claim);
    const std::string publication = publication_words(base, source, language);
    const std::string& nickname = source.nickname.in(language);
    const Date date = lowered(source.date, Precision::Month);
    if (attribution.only_date) {
        return date_words(date, Form::On, language) + ", ";
    }
    if (attribution.says_by) {
        const std::string where =
            attribution.by_nickname ? nickname
            : attribution.says_date
                ? fmt::format("{}, {}", publication, date_words(date, Form::Plain, language))
                : publication;
        return fmt::format("{} {} ({}), ", french(language) ? "d’après" : "according to",
                           by_words(base, *attribution.claim, language), where);
    }
    const std::string who = attribution.by_nickname ? nickname
                            : attribution.says_date ? source_words(base, source, language)
                                                    : publication;
    return fmt::format("{} {}, ", french(language) ? "selon" : "according to", who);
}

std::string finished(std::string_view prefix, std::string_view sentence) {
    std::string whole;
    whole.reserve(prefix.size() + sentence.size());
    whole.append(prefix).append(sentence);
    if (whole.empty() || (whole.front() >= 'A' && whole.front() <= 'Z')) {
        return whole;
    }
    if (whole.front() >= 'a' && whole.front() <= 'z') {
        whole.front() = static_cast<char>(whole.front() - 'a' + 'A');
        return whole;
    }
    return text::capitalised(whole);
}

}  // namespace facts
