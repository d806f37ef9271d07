// SPDX-License-Identifier: MIT
#include "facts/sorter.h"

#include "facts/listing.h"
#include "facts/template.h"

#include <algorithm>
#include <cassert>

namespace facts {
namespace {

Value entity_value(const Id& id) { return {EntityRef{id}, {}, {}}; }

/// Whether questions may ask about the fact at all.
bool is_open_to_questions(const FactBase& base, const Fact& fact) {
    const auto disagreements = base.disagreements_of(fact);
    const bool never = std::any_of(disagreements.begin(), disagreements.end(),
                                   [](const auto* each) { return each->stems == Stems::Never; });
    return affirmed(fact) && !never && !fact.not_askable.contains("*");
}

bool holds(const std::vector<RoleName>& roles, std::string_view role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const Date* date_in(const Fact& fact, const RoleName& role) {
    const Value* value = fact.find_role(role);
    return value == nullptr ? nullptr : std::get_if<Date>(&value->content);
}

/// Whether the role holds the entity, or one that it could be taken for.
bool holds_in(const FactBase& base, const Fact& fact, const RoleName& role, const Id& entity) {
    const Value* value = fact.find_role(role);
    const auto held = value == nullptr ? std::vector<Id>() : entities_in(*value);
    return std::any_of(held.begin(), held.end(), [&](const Id& each) {
        return each == entity || base.confusable(each, entity);
    });
}

/// Whether it is one of a list.
bool is_member(const Sortable& sortable) {
    return type_of(*sortable.fact->find_role(sortable.part->item)) == ValueType::Entities;
}

bool within_year(const Date& date, int year) {
    const Date whole{.year = year};
    return first_day(whole) <= first_day(date) && last_day(date) <= last_day(whole);
}

}  // namespace

std::vector<RoleName> told_roles(const SortingPart& part) {
    std::vector<RoleName> told = {part.item};
    for (const text::Language language : {text::Language::French, text::Language::English}) {
        for (const Template::Part& each : sound_template(part.label.in(language)).parts) {
            const auto* role = std::get_if<Template::RolePart>(&each);
            if (role != nullptr && !holds(told, role->role)) {
                told.push_back(role->role);
            }
        }
    }
    return told;
}

Sorter::Sorter(const Reasoning& reasoning, const Voices& voices, const Sorting& sorting)
    : reasoning_(reasoning), voices_(voices), sorting_(sorting) {
    for (const SortingPart& part : sorting.parts) {
        for (const Fact* fact : reasoning.base().facts_of(part.relation)) {
            const bool meant = part.facts.empty() || std::find(part.facts.begin(), part.facts.end(),
                                                               fact->id) != part.facts.end();
            const bool told = !sorting.source || says(*fact, *sorting.source);
            if (meant && told && is_open_to_questions(reasoning.base(), *fact) &&
                !fact->not_askable.contains(part.bin)) {
                add(part, *fact);
            }
        }
    }
}

void Sorter::add(const SortingPart& part, const Fact& fact) {
    const Value* item = fact.find_role(part.item);
    const auto bin = bin_of(part, fact);
    if (item == nullptr || !bin) {
        return;
    }
    const auto* list = std::get_if<EntityList>(&item->content);
    if (list == nullptr) {
        all_.push_back({&part, &fact, *item, *bin});
        return;
    }
    for (const Id& member : list->ids) {
        all_.push_back({&part, &fact, entity_value(member), *bin});
    }
}

std::optional<Bin> Sorter::bin_of(const SortingPart& part, const Fact& fact) const {
    if (!part.named.empty()) {
        return Bin{Bin::Kind::Named, {}, static_cast<int>(&part - sorting_.parts.data())};
    }
    if (part.bin == source_role) {
        const auto teller = voices_.only_teller(fact);
        return teller ? std::optional(Bin{Bin::Kind::Source, *teller, 0}) : std::nullopt;
    }
    if (const Date* date = date_in(fact, part.bin)) {
        return within_year(*date, date->year) ? std::optional(Bin{Bin::Kind::Year, {}, date->year})
                                              : std::nullopt;
    }
    const Value* value = fact.find_role(part.bin);
    const auto* entity = value == nullptr ? nullptr : std::get_if<EntityRef>(&value->content);
    if (entity == nullptr) {
        return std::nullopt;
    }
    if (sorting_.bins.empty()) {
        return Bin{Bin::Kind::Entity, entity->id, 0};
    }
    const auto around =
        std::find_if(sorting_.bins.begin(), sorting_.bins.end(),
                     [&](const Id& bin) { return reasoning_.base().within(entity->id, bin); });
    return around == sorting_.bins.end() ? std::nullopt
                                         : std::optional(Bin{Bin::Kind::Entity, *around, 0});
}

/// Its date is determined by what is told, and nobody it is disputed with dates it in that year.
bool Sorter::outside_year(const Sortable& sortable, int year) const {
    const FactBase& base = reasoning_.base();
    const Fact& fact = *sortable.fact;
    const Determined* determined = base.relation_of(fact)->determined_role(sortable.part->bin);
    const auto told = told_roles(*sortable.part);
    if (determined == nullptr ||
        !std::all_of(determined->by.begin(), determined->by.end(),
                     [&told](const RoleName& role) { return holds(told, role); })) {
        return false;
    }
    const Date whole{.year = year};
    const auto disagreements = base.disagreements_of(fact);
    const bool disputed =
        std::any_of(disagreements.begin(), disagreements.end(), [&](const Disagreement* each) {
            return std::any_of(each->facts.begin(), each->facts.end(), [&](const Id& id) {
                const Fact* other = base.find_fact(id);
                const Date* date = other == nullptr ? nullptr : date_in(*other, sortable.part->bin);
                return each->stems != Stems::Free && other != &fact && date != nullptr &&
                       !disjoint(*date, whole);
            });
        });
    return !disputed && disjoint(*date_in(fact, sortable.part->bin), whole);
}

/// The fact would be wrong with that entity for its bin, whatever the player is not told of it:
/// what is told determines the bin, or the bin determines something told, which is otherwise.
bool Sorter::contradicted(const Sortable& sortable, const Id& bin) const {
    const Fact& fact = *sortable.fact;
    const RoleName& role = sortable.part->bin;
    const auto ground = reasoning_.disproved(fact, role, entity_value(bin), sorting_.source);
    if (!ground || ground->kind != Ground::Kind::Contradiction) {
        return false;
    }
    const auto told = told_roles(*sortable.part);
    const auto is_told = [&](const RoleName& each) { return each == role || holds(told, each); };
    const Determined* determined =
        reasoning_.base().relation_of(fact)->determined_role(ground->role);
    return determined != nullptr && is_told(ground->role) &&
           std::all_of(determined->by.begin(), determined->by.end(), is_told);
}

/// Whether the fact bars that entity from being called a wrong bin.
bool Sorter::barred(const Sortable& sortable, const Id& bin) const {
    return reasoning_.about(*sortable.fact, sortable.part->bin, sorting_.source)
        .bars(entity_value(bin));
}

/// All facts that tell the same stand in a closed list, and none of them has that entity for its
/// bin.
bool Sorter::outside_closure(const Sortable& sortable, const Id& bin) const {
    const FactBase& base = reasoning_.base();
    const Fact& fact = *sortable.fact;
    const RoleName& role = sortable.part->bin;
    const auto told = told_roles(*sortable.part);
    const auto covers = [&](std::size_t number) {
        const Closure& closure = base.closures()[number];
        const auto is_told = [&](const auto& each) { return holds(told, each.first); };
        return closes(base, closure, fact, role, sorting_.source) &&
               (std::all_of(closure.given.begin(), closure.given.end(), is_told) ||
                std::all_of(fact.roles.begin(), fact.roles.end(), [&](const auto& each) {
                    return each.first == role || is_told(each) ||
                           closure.given.contains(each.first);
                }));
    };
    if (std::ranges::none_of(reasoning_.index().closures_for(fact), covers)) {
        return false;
    }
    const auto facts = base.facts_of(fact.relation);
    return std::none_of(facts.begin(), facts.end(), [&](const Fact* other) {
        return holds_in(base, *other, role, bin) &&
               std::all_of(told.begin(), told.end(), [&](const RoleName& each) {
                   const Value* ours = fact.find_role(each);
                   const Value* theirs = other->find_role(each);
                   return theirs == nullptr || may_be_same(base, *ours, *theirs);
               });
    });
}

/// Of the relation it is in no list that makes up the bin, and those are closed.
bool Sorter::outside_lists(const Sortable& sortable, const Bin& bin) const {
    const auto* entity = std::get_if<EntityRef>(&sortable.item.content);
    bool closed = false;
    for (const Sortable& other : all_) {
        const bool alike =
            bin.kind == Bin::Kind::Named || (other.part->relation == sortable.part->relation &&
                                             other.part->item == sortable.part->item);
        if (entity == nullptr || other.bin != bin || !alike) {
            continue;
        }
        const RoleName& role = other.part->item;
        if (type_of(*other.fact->find_role(role)) == ValueType::Entities) {
            if (excluded(reasoning_, voices_, *other.fact, role, entity->id, sorting_.source) !=
                Exclusion::OutsideList) {
                return false;
            }
            closed = true;
        } else {
            closed = closed || is_whole(*other.fact, *other.part);
        }
    }
    return closed && !in_bin(*sortable.part, entity->id, bin);
}

/// Whether a closure lists all that the bin of the fact holds.
bool Sorter::is_whole(const Fact& fact, const SortingPart& part) const {
    const auto closures = reasoning_.index().closures_for(fact);
    return std::ranges::any_of(closures, [&](std::size_t number) {
        const Closure& closure = reasoning_.base().closures()[number];
        const auto of_bin = [&part](const auto& each) { return each.first == part.bin; };
        return closes(reasoning_.base(), closure, fact, part.item, sorting_.source) &&
               std::all_of(closure.given.begin(), closure.given.end(), of_bin);
    });
}

/// Whether some fact of the part's relation, asked about or not, has the entity in that bin.
bool Sorter::in_bin(const SortingPart& part, const Id& entity, const Bin& bin) const {
    const auto facts = reasoning_.base().facts_of(part.relation);
    return bin.kind == Bin::Kind::Entity &&
           std::any_of(facts.begin(), facts.end(), [&](const Fact* fact) {
               return holds_in(reasoning_.base(), *fact, part.bin, bin.id) &&
                      holds_in(reasoning_.base(), *fact, part.item, entity);
           });
}

bool Sorter::ruled_out(const Sortable& sortable, const Bin& bin) const {
    assert(sortable.bin != bin);
    switch (bin.kind) {
        case Bin::Kind::Year: return outside_year(sortable, bin.number);
        case Bin::Kind::Source:
            return !voices_.silences(*sortable.fact, told_roles(*sortable.part), bin.id).empty();
        case Bin::Kind::Entity:
            return !reasoning_.base().confusable(sortable.bin.id, bin.id) &&
                   !barred(sortable, bin.id) &&
                   ((!is_member(sortable) &&
                     (contradicted(sortable, bin.id) || outside_closure(sortable, bin.id))) ||
                    outside_lists(sortable, bin));
        case Bin::Kind::Named: return outside_lists(sortable, bin);
    }
    return false;
}

}  // namespace facts
