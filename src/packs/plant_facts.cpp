// SPDX-License-Identifier: MIT
#include "packs/planting.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::EntityRef;
using facts::Fact;
using facts::Value;
using json::Kind;
using json::Node;

/// A role of a fact, as a value and in the file.
struct Place {
    std::string role;
    const Value* value = nullptr;
    Node node;
};

class FactPlanter {
public:
    FactPlanter(Planting& planting, Node node, const Fact& fact)
        : planting_(planting), node_(node), fact_(fact) {
        for (const auto& [role, value] : fact.roles) {
            const auto with = node.find("with");
            const auto filled = role == "subject" || role == "value" ? node.find(role)
                                : with                               ? with->find(role)
                                                                     : std::nullopt;
            if (filled) {
                places_.push_back({role, &value, *filled});
            }
        }
    }

    void run() {
        for (const Place& place : places_) {
            plant_other_value(place);
            plant_other_entity(place);
            plant_figure(place);
            plant_date(place.node, place.role);
            plant_list(place);
            plant_unit(place);
        }
        plant_swaps();
        for (const char* key : {"as_of"}) {
            if (const auto date = node_.find(key)) {
                plant_moved_date("shifted-time", *date, "the time");
            }
        }
        plant_statement();
    }

private:
    void plant(std::string_view kind, Node at, const std::string& what, std::string_view from,
               std::string_view to, std::vector<Edit> edits) {
        planting_.plant(kind, at.place(),
                        fmt::format("{} of fact '{}': {} becomes {}", what, fact_.id, from, to),
                        std::move(edits));
    }
    void plant_replaced(std::string_view kind, Node at, const std::string& what, std::string to) {
        plant(kind, at, what, planting_.bytes(at), to, {planting_.replace(at, to)});
    }

    template <class T>
    const T& any_of(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(planting_.chance().below(items.size()))];
    }

    /// The key of another fact in place of this one's.
    void plant_other_value(const Place& place) {
        if (place.role != "value") {
            return;
        }
        std::vector<std::string> others;
        for (const Node other : planting_.objects("facts")) {
            const Fact* fact = planting_.base().find_fact(text_of(other, "id"));
            const auto value = other.find("value");
            if (fact != nullptr && value && !(fact->value() == *place.value) &&
                facts::type_of(fact->value()) == facts::type_of(*place.value)) {
                others.emplace_back(planting_.bytes(*value));
            }
        }
        if (!others.empty()) {
            plant_replaced("swapped-key", place.node, "the value", any_of(others));
        }
    }

    /// Another thing of the same class in place of the one that fills a role.
    void plant_other_entity(const Place& place) {
        const auto* ref = std::get_if<EntityRef>(&place.value->content);
        if (ref == nullptr || place.role == "value") {
            return;
        }
        const auto entity_class = planting_.base().find_entity(ref->id)->entity_class;
        std::vector<std::string> others;
        for (const facts::Entity& entity : planting_.base().entities()) {
            if (entity.id != ref->id && entity.entity_class == entity_class) {
                others.push_back(as_json(entity.id));
            }
        }
        if (!others.empty()) {
            plant_replaced("other-entity", place.node, "the " + place.role, any_of(others));
        }
    }

    /// What fills two roles exchanged.
    void plant_swaps() {
        for (std::size_t i = 0; i < places_.size(); ++i) {
            for (std::size_t j = i + 1; j < places_.size(); ++j) {
                const auto* a = std::get_if<EntityRef>(&places_[i].value->content);
                const auto* b = std::get_if<EntityRef>(&places_[j].value->content);
                if (a != nullptr && b != nullptr && a->id != b->id) {
                    planting_.plant(
                        "swapped-roles", places_[i].node.place(),
                        fmt::format("'{}' and '{}' of fact '{}' exchanged: '{}', '{}'",
                                    places_[i].role, places_[j].role, fact_.id, b->id, a->id),
                        {planting_.replace(places_[i].node, as_json(b->id)),
                         planting_.replace(places_[j].node, as_json(a->id))});
                }
            }
        }
    }

    /// The digits of an amount: two exchanged or one counted up, and ten times as much.
    static std::vector<std::string> other_figures(const std::string& digits) {
        std::vector<std::string> out;
        for (std::size_t i = 0; i + 1 < digits.size() && out.empty(); ++i) {
            if (digits[i] != digits[i + 1] && digits[i + 1] != '0' && digits[i] != '.' &&
                digits[i + 1] != '.') {
                std::string swapped = digits;
                std::swap(swapped[i], swapped[i + 1]);
                out.push_back(swapped);
            }
        }
        std::string counted = digits;
        counted[0] = counted[0] == '9' ? '8' : static_cast<char>(counted[0] + 1);
        out.push_back(counted);
        if (digits.find('.') == std::string::npos) {
            out.push_back(digits + "0");
        }
        return out;
    }

    void plant_figure(const Place& place) {
        for (const char* key : {"money", "percent", "count", "months"}) {
            auto amount = place.node.find(key);
            if (amount && amount->is(Kind::List)) {
                amount = *amount->items().begin();
            }
            if (!amount) {
                continue;
            }
            const bool text = amount->is(Kind::Text);
            const std::string digits(text ? amount->text() : amount->source());
            for (const std::string& other : other_figures(digits)) {
                plant_replaced("altered-figure", *amount, "the " + place.role,
                               text ? as_json(other) : other);
            }
            if (place.role == "value") {
                plant_qualifier(place.node);
            }
        }
    }

    void plant_qualifier(Node value) {
        for (const char* other : {"about", "at_least"}) {
            if (const auto told = value.find("q"); !told) {
                plant("changed-qualifier", value, "the value", "exact", other,
                      {planting_.add(value, fmt::format(R"("q": "{}")", other))});
            } else if (told->text() != other) {
                plant_replaced("changed-qualifier", *told, "the qualifier", as_json(other));
            }
        }
    }

    void plant_date(Node value, const std::string& role) {
        if (const auto date = value.find("date")) {
            plant_moved_date("shifted-date", *date, "the " + role);
        }
    }

    /// A year earlier or later, and the next month.
    void plant_moved_date(std::string_view kind, Node date, const std::string& what) {
        const std::string told(date.text());
        const int year = std::stoi(told.substr(0, 4));
        for (const int step : {-1, 1}) {
            plant_replaced(kind, date, what,
                           as_json(fmt::format("{:04}{}", year + step, told.substr(4))));
        }
        if (told.size() >= 7 && told[5] >= '0' && told[5] <= '9') {
            const int month = std::stoi(told.substr(5, 2));
            plant_replaced(
                kind, date, what,
                as_json(fmt::format("{:04}-{:02}{}", year, month % 12 + 1, told.substr(7))));
        }
    }

    void plant_list(const Place& place) {
        const auto list = place.node.find("entities");
        const auto ids = list ? list->find("ids") : std::nullopt;
        if (!ids) {
            return;
        }
        for (std::size_t i = 0; i < ids->size() && ids->size() > 1; ++i) {
            planting_.plant(
                "dropped-member", ids->place(),
                fmt::format("the {} of fact '{}' loses its member {}", place.role, fact_.id, i + 1),
                {planting_.drop(*ids, i)});
        }
        if (const auto complete = list->find("complete"); complete && !complete->boolean()) {
            plant_replaced("false-closure", *complete, "whether the list is complete", "true");
        }
    }

    void plant_unit(const Place& place) {
        const auto unit = place.node.find("unit");
        if (!unit || !place.node.find("count")) {
            return;
        }
        plant_replaced("changed-unit", *unit, "the unit",
                       R"({"fr": ["hectare", "hectares"], "en": ["hectare", "hectares"]})");
        if (facts::type_of(*place.value) == facts::ValueType::Count) {
            plant("changed-unit", place.node, "the unit", "things", "euros",
                  {planting_.replace(place.node,
                                     fmt::format(R"({{"money": {}}})",
                                                 planting_.bytes(*place.node.find("count"))))});
        }
    }

    void plant_statement() {
        const auto statement = node_.find("statement");
        for (const text::Language language : planting_.pack().about.languages) {
            const auto told = statement ? statement->find(text::code(language)) : std::nullopt;
            if (!told) {
                continue;
            }
            plant_digit(*told);
            plant_name(*told, language);
            if (statement->size() > 1) {
                drop_language(*statement, text::code(language));
            }
        }
    }

    void drop_language(Node texts, std::string_view code) {
        std::size_t number = 0;
        for (const json::Member& member : texts.members()) {
            if (member.name() == code) {
                planting_.plant(
                    "dropped-language", member.key.place(),
                    fmt::format("the statement of fact '{}' in '{}' is taken out", fact_.id, code),
                    {planting_.drop(texts, number)});
            }
            ++number;
        }
    }

    /// The first digit of the last number of the statement counted up.
    void plant_digit(Node told) {
        const std::string text(told.text());
        const std::size_t last = text.find_last_of("123456789");
        if (last == std::string::npos) {
            return;
        }
        std::string other = text;
        other[last] = other[last] == '9' ? '8' : static_cast<char>(other[last] + 1);
        plant("altered-statement", told, "the statement", text.substr(last, 1),
              other.substr(last, 1), {planting_.replace(told, as_json(other))});
    }

    /// Another thing of its class named in place of one that the fact holds.
    void plant_name(Node told, text::Language language) {
        const std::string text(told.text());
        for (const Place& place : places_) {
            const auto* ref = std::get_if<EntityRef>(&place.value->content);
            if (ref == nullptr) {
                continue;
            }
            const facts::Entity& entity = *planting_.base().find_entity(ref->id);
            const std::string& name = entity.noun.name(language);
            const std::size_t at = text.find(name);
            std::vector<std::string> others;
            for (const facts::Entity& other : planting_.base().entities()) {
                if (&other != &entity && other.entity_class == entity.entity_class) {
                    others.push_back(other.noun.name(language));
                }
            }
            if (at != std::string::npos && !others.empty()) {
                const std::string& other = any_of(others);
                std::string changed = text;
                changed.replace(at, name.size(), other);
                plant("renamed-in-statement", told, "the statement", name, other,
                      {planting_.replace(told, as_json(changed))});
            }
        }
    }

    Planting& planting_;
    Node node_;
    const Fact& fact_;
    std::vector<Place> places_;
};

}  // namespace

void plant_in_facts(Planting& planting) {
    for (const Node node : planting.objects("facts")) {
        if (const Fact* fact = planting.base().find_fact(text_of(node, "id"))) {
            FactPlanter(planting, node, *fact).run();
        }
    }
}

}  // namespace packs
