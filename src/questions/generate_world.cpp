// SPDX-License-Identifier: MIT
#include "questions/generate_world.h"

#include "facts/sentence.h"
#include "facts/voices.h"
#include "questions/short_text/entity_names.h"

#include <algorithm>
#include <cassert>
#include <unordered_set>

namespace questions {
namespace {

using facts::Date;
using facts::Fact;
using facts::Relation;
using facts::Value;

std::string tag_key(facts::EntityClass entity_class, const std::string& tag) {
    return std::string(to_string(entity_class)) + " " + tag;
}

/// A text that is the same for equal values, to keep each of them once.
std::string value_key(const Value& value) {
    struct Key {
        std::string operator()(const facts::EntityRef& v) const { return v.id; }
        std::string operator()(const facts::EntityList& v) const {
            std::string key;
            for (const facts::Id& id : v.ids) {
                key += id + " ";
            }
            return key;
        }
        std::string operator()(const facts::Money& v) const { return range(v.low, v.high); }
        std::string operator()(const facts::Percent& v) const { return to_string(v.value); }
        std::string operator()(const facts::Count& v) const {
            return range(v.low, v.high) + v.unit->singular.shown(text::Language::French);
        }
        std::string operator()(const Date& v) const { return to_string(v); }
        std::string operator()(const facts::Months& v) const { return std::to_string(v.months); }
        std::string operator()(facts::Compare v) const {
            return std::to_string(static_cast<int>(v));
        }
        std::string operator()(const facts::Phrase& v) const {
            return v.noun->fr.name + " " + v.noun->en.name;
        }
        static std::string range(std::int64_t low, std::optional<std::int64_t> high) {
            return std::to_string(low) + "-" + std::to_string(high.value_or(low));
        }
    };
    return std::visit(Key{}, value.content);
}

/// The date that an event fact gives to what its label names: the one of a determined role.
const Date* event_date(const Fact& fact, const Relation& relation, facts::RoleName& role_name) {
    for (const auto& [role, value] : fact.roles) {
        const auto* date = std::get_if<Date>(&value.content);
        if (date != nullptr && value.qualifier == facts::Qualifier::Exact &&
            relation.determined_role(role) != nullptr) {
            role_name = role;
            return date;
        }
    }
    return nullptr;
}

bool holds_a_year(std::string_view text) {
    std::size_t digits = 0;
    for (const char c : text) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits == 4) {
            return true;
        }
    }
    return false;
}

}  // namespace

Shown::Shown(text::Bilingual option) : words(std::move(option)) {
    // Our own words are sound UTF-8, so all bytes but those that go on are characters.
    const auto length = [](std::string_view text) {
        return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
            return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        }));
    };
    lengths = {length(words.fr), length(words.en)};
}

Form parse_form(const text::Bilingual& text) {
    return {facts::sound_template(text.fr), facts::sound_template(text.en)};
}

Ask::Ask(const facts::AskForm& ask, bool one_fact)
    : source(&ask),
      form(parse_form(ask.stem)),
      option(parse_form(ask.option)),
      of_one_fact(one_fact) {}

bool Ask::allows(std::string_view kind) const {
    return source->kinds.empty() ||
           std::find(source->kinds.begin(), source->kinds.end(), kind) != source->kinds.end();
}

World::World(const facts::FactBase& base) : reasoning_(base) {
    add_relations();
    add_held();
    add_entities();
    add_sources();
    add_events();
}

void World::add_relations() {
    std::unordered_map<std::string, std::vector<const Relation*>> groups;
    for (const Relation& relation : base().relations()) {
        groups[relation.group + " " + std::string(to_string(relation.modality))].push_back(
            &relation);
    }
    for (const Relation& relation : base().relations()) {
        RelationWorld& made = relations_[&relation];
        made.says = parse_form(relation.says);
        for (const auto& [role, ask] : relation.asks) {
            made.asks.emplace(role, Ask(ask));
        }
        for (const Relation* other :
             groups[relation.group + " " + std::string(to_string(relation.modality))]) {
            if (other != &relation) {
                made.group.push_back(other);
            }
        }
    }
}

void World::add_held() {
    std::unordered_set<std::string> seen;
    std::optional<std::pair<int, int>> years;
    for (const Fact& fact : base().facts()) {
        RelationWorld& relation = relations_.at(base().relation_of(fact));
        if (const auto own = fact.asks.find(facts::RoleName(facts::statement_role));
            own != fact.asks.end()) {
            own_says_.emplace(&fact, parse_form(own->second.stem));
        }
        for (const auto& [role, value] : fact.roles) {
            if (seen.insert(fact.relation + " " + role + " " + value_key(value)).second) {
                relation.held[role].push_back({&fact, &value});
            }
            if (const auto* date = std::get_if<Date>(&value.content)) {
                years = years ? std::pair(std::min(years->first, date->year),
                                          std::max(years->second, date->year))
                              : std::pair(date->year, date->year);
            }
        }
    }
    years_ = years.value_or(std::pair(0, 0));
}

void World::add_entities() {
    for (const facts::Entity& entity : base().entities()) {
        for (const std::string& tag : entity.tags) {
            tagged_[tag_key(entity.entity_class, tag)].push_back(&entity);
        }
        const facts::Value self{base().reference(entity), {}, {}};
        options_.emplace_back(Shown({option_words(base(), self, text::Language::French),
                                     option_words(base(), self, text::Language::English)}));
        std::vector<std::string>& lower = lower_names_.emplace_back();
        for (const std::string& name : names_of(entity)) {
            lower.push_back(lower_case(name));
        }
    }
}

void World::add_sources() {
    source_words_.reserve(base().sources().size());
    for (const facts::Source& source : base().sources()) {
        SourceWords& words = source_words_.emplace_back().edit();
        for (const text::Language language : languages) {
            words.name.in(language) = facts::source_words(base(), source, language);
            words.label.in(language) = facts::source_label(base(), source, false, language);
            words.dated.in(language) = facts::source_label(base(), source, true, language);
        }
    }
}

void World::add_events() {
    for (const Fact& fact : base().facts()) {
        const Relation& relation = *base().relation_of(fact);
        facts::RoleName role;
        const Date* date = event_date(fact, relation, role);
        if (date == nullptr || relation.nature != facts::Nature::Event ||
            relation.modality != facts::Modality::Actual || relation.label.empty() ||
            !affirmed(fact)) {
            continue;
        }
        const auto ask = asks(relation).find(role);
        const bool not_asked = fact.not_askable.contains("*") || fact.not_askable.contains(role) ||
                               relation.not_askable.contains("*") ||
                               relation.not_askable.contains(role);
        const bool other_kinds = ask != asks(relation).end() && !ask->second.allows("timeline");
        const auto disagreements = base().disagreements_of(fact);
        const auto asked_with = [&disagreements](facts::Stems stems) {
            return std::any_of(disagreements.begin(), disagreements.end(),
                               [stems](const auto* each) { return each->stems == stems; });
        };
        if (not_asked || other_kinds || asked_with(facts::Stems::Never)) {
            continue;
        }
        DatedEvent event{&fact, role, *date, first_day(*date), last_day(*date), {}, {}, false};
        event.attributed = fact.stem_names_source || asked_with(facts::Stems::Attributed);
        const Form label = parse_form(relation.label);
        for (const text::Language language : languages) {
            event.label.in(language) = facts::filled(label.in(language), {base(), fact}, language);
            event.heading.in(language) = facts::finished("", event.label.in(language));
        }
        if (!holds_a_year(event.label.fr) && !holds_a_year(event.label.en)) {
            events_.push_back(std::move(event));
        }
    }
    std::stable_sort(events_.begin(), events_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Form& World::says(const Fact& fact) const {
    const auto own = own_says_.find(&fact);
    return own != own_says_.end() ? own->second : relations_.at(base().relation_of(fact)).says;
}

const std::map<facts::RoleName, Ask>& World::asks(const Relation& relation) const {
    return relations_.at(&relation).asks;
}

std::span<const Held> World::held(const Relation& relation, std::string_view role) const {
    const auto& held = relations_.at(&relation).held;
    const auto found = held.find(role);
    return found == held.end() ? std::span<const Held>() : found->second;
}

std::span<const Relation* const> World::group(const Relation& relation) const {
    return relations_.at(&relation).group;
}

std::span<const facts::Entity* const> World::tagged(facts::EntityClass entity_class,
                                                    const std::string& tag) const {
    const auto found = tagged_.find(tag_key(entity_class, tag));
    return found == tagged_.end() ? std::span<const facts::Entity* const>() : found->second;
}

std::size_t World::number_of(const facts::Entity& entity) const {
    const auto number = static_cast<std::size_t>(&entity - base().entities().data());
    assert(number < base().entities().size());
    return number;
}

const base::Shared<Shown>& World::option(const facts::Entity& entity) const {
    return options_[number_of(entity)];
}

const base::Shared<SourceWords>& World::words_of(const facts::Source& source) const {
    const auto number = static_cast<std::size_t>(&source - base().sources().data());
    assert(number < source_words_.size());
    return source_words_[number];
}

base::Shared<Shown> World::option(const Value& value) const {
    if (const auto* entity = std::get_if<facts::EntityRef>(&value.content)) {
        return option(*base().find_entity(*entity));
    }
    const auto shown = [&] {
        return Shown({option_words(base(), value, text::Language::French),
                      option_words(base(), value, text::Language::English)});
    };
    if (const auto* date = std::get_if<Date>(&value.content)) {
        const auto [known, added] = dates_.try_emplace(*date);
        if (added) {
            known->second = shown();
        }
        return known->second;
    }
    return shown();
}

std::size_t World::DateHash::operator()(const Date& date) const {
    std::size_t hash = static_cast<std::size_t>(date.year);
    for (const auto part :
         {static_cast<std::size_t>(date.precision), std::size_t{date.month}, std::size_t{date.day},
          static_cast<std::size_t>(date.season), static_cast<std::size_t>(date.part)}) {
        hash = hash * 37 + part;
    }
    return hash;
}

std::span<const std::string> World::lower_names(const facts::Entity& entity) const {
    return lower_names_[number_of(entity)];
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

}  // namespace questions
