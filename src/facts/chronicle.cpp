// SPDX-License-Identifier: MIT
#include "facts/chronicle.h"

#include "facts/sentence.h"
#include "facts/weighing.h"

#include <algorithm>

namespace facts {
namespace {

using text::Language;

/// When the event that the fact tells took place; null where it tells none, or only about when.
const Date* event_date(const Fact& fact, const Relation& relation) {
    if (relation.nature != Nature::Event || relation.modality != Modality::Actual) {
        return nullptr;
    }
    for (const auto& [role, value] : fact.roles) {
        const auto* date = std::get_if<Date>(&value.content);
        if (date != nullptr && value.qualifier == Qualifier::Exact &&
            relation.determined_role(role) != nullptr) {
            return date;
        }
    }
    return nullptr;
}

text::Bilingual label_of(const FactBase& base, const Fact& fact, const Relation& relation) {
    text::Bilingual label;
    for (const Language language : {Language::French, Language::English}) {
        const std::string& form = relation.label.in(language);
        if (!form.empty()) {
            label.in(language) = finished("", filled(sound_template(form), {base, fact}, language));
        }
    }
    return label;
}

std::optional<Dated> dated(const FactBase& base, const Fact& fact) {
    const Relation& relation = *base.relation_of(fact);
    if (!affirmed(fact)) {
        return std::nullopt;
    }
    if (const Date* date = event_date(fact, relation)) {
        return Dated{&fact, *date, *date, true, label_of(base, fact, relation)};
    }
    if (fact.period) {
        return Dated{&fact, fact.period->first, fact.period->second, false,
                     label_of(base, fact, relation)};
    }
    if (fact.as_of) {
        return Dated{&fact, *fact.as_of, *fact.as_of, false, label_of(base, fact, relation)};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Dated> chronicle(const FactBase& base) {
    std::vector<Dated> all;
    for (const Fact& fact : base.facts()) {
        if (std::optional<Dated> one = dated(base, fact)) {
            all.push_back(*std::move(one));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated& a, const Dated& b) {
        return std::pair(first_day(a.first), last_day(a.last)) <
               std::pair(first_day(b.first), last_day(b.last));
    });
    return all;
}

Stretch stretch(const Date& first, const Date& last) {
    const auto number = [](std::chrono::sys_days day) {
        return static_cast<double>(day.time_since_epoch().count());
    };
    return {number(first_day(first)), number(last_day(last)) + 1};
}

bool earlier(const Date& a, const Date& b) {
    return std::pair(first_day(a), last_day(a)) < std::pair(first_day(b), last_day(b));
}

std::vector<const Source*> sources_in_time(const FactBase& base) {
    std::vector<const Source*> all;
    for (const Source& source : base.sources()) {
        all.push_back(&source);
    }
    std::ranges::stable_sort(all, earlier, [](const Source* source) { return source->date; });
    return all;
}

}  // namespace facts
