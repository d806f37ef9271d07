// SPDX-License-Identifier: MIT
//
// Fillers of roles: an entity's id, or a value (FACTS, section 2, "Value"); and nouns.
#include "base/printable.h"
#include "packs/reading.h"
#include "text/distance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::string_view value_keys[] = {"entity", "entities", "money",   "percent", "count",
                                           "date",   "months",   "compare", "phrase"};

constexpr json::Choice<facts::Gender> genders[] = {{"m", facts::Gender::Masculine},
                                                   {"f", facts::Gender::Feminine}};
constexpr json::Choice<facts::Number> numbers[] = {{"s", facts::Number::Singular},
                                                   {"p", facts::Number::Plural}};

/// A whole amount, or [low, high].
struct Amount {
    std::int64_t low = 0;
    std::optional<std::int64_t> high;
};

std::optional<Amount> read_amount(json::Node node, const Reading& reading) {
    constexpr json::Range amounts{0, 1'000'000'000'000'000};
    if (!node.is(json::Kind::List)) {
        const auto low = reading.reader.integer(node, amounts);
        return low ? std::optional(Amount{*low, {}}) : std::nullopt;
    }
    if (node.size() != 2) {
        reading.reader.wrong_type(node, "a whole number or a list of the lowest and the highest");
        return std::nullopt;
    }
    const auto low = reading.reader.integer(*node.items().begin(), amounts);
    const auto high = reading.reader.integer(*++node.items().begin(), amounts);
    if (!low || !high) {
        return std::nullopt;
    }
    if (*low >= *high) {
        reading.faults().error(node.place(), "range-order",
                               fmt::format("the range from {} to {} does not rise", *low, *high));
        return std::nullopt;
    }
    return Amount{*low, *high};
}

void read_unit_words(json::Fields& fields, text::Language language, facts::Unit& unit,
                     const Reading& reading) {
    const auto words = fields.list(text::code(language));
    if (words.size() == 2) {
        unit.singular.in(language) = reading.reader.text(words[0]).value_or("");
        unit.plural.in(language) = reading.reader.text(words[1]).value_or("");
    } else if (const auto node = fields.node().find(text::code(language))) {
        reading.reader.wrong_type(*node, "a list of the singular and the plural");
    }
}

facts::Unit read_unit(json::Fields& value, const Reading& reading) {
    facts::Unit unit;
    if (const auto node = value.required("unit")) {
        json::Fields fields(*node, reading.reader);
        for (const text::Language language : reading.reader.languages()) {
            read_unit_words(fields, language, unit, reading);
        }
    }
    return unit;
}

std::optional<facts::EntityList> read_entity_list(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::EntityList list;
    for (const json::Node item : fields.list("ids")) {
        if (auto id = read_reference(item, Named::Entity, reading)) {
            if (std::ranges::find(list.ids, *id) != list.ids.end()) {
                reading.faults().error(item.place(), "listed-twice",
                                       fmt::format("'{}' stands twice in the list", *id));
            } else {
                list.ids.push_back(std::move(*id));
            }
        }
    }
    list.complete = fields.boolean_or("complete", true);
    return list.ids.empty() ? std::nullopt : std::optional(list);
}

std::optional<facts::Content> read_phrase(json::Fields& value, json::Node node, Reading& reading) {
    static constexpr json::Choice<facts::PhraseShape> shapes[] = {
        {"np", facts::PhraseShape::NounPhrase}, {"inf", facts::PhraseShape::Infinitive}};
    facts::Phrase phrase;
    phrase.shape = value.choice("shape", shapes).value_or(facts::PhraseShape::NounPhrase);
    json::Fields fields(node, reading.reader);
    phrase.noun = read_noun(fields, reading);
    return phrase;
}

std::optional<facts::Content> read_content(std::size_t type, json::Node node, json::Fields& value,
                                           Reading& reading) {
    static constexpr json::Choice<facts::Compare> comparisons[] = {{"more", facts::Compare::More},
                                                                   {"same", facts::Compare::Same},
                                                                   {"less", facts::Compare::Less}};
    const auto content = [](auto read) {
        return read ? std::optional<facts::Content>(std::move(*read)) : std::nullopt;
    };
    switch (static_cast<facts::ValueType>(type)) {
        case facts::ValueType::Entity: {
            const auto id = read_reference(node, Named::Entity, reading);
            return id ? std::optional<facts::Content>(facts::EntityRef{*id}) : std::nullopt;
        }
        case facts::ValueType::Entities: return content(read_entity_list(node, reading));
        case facts::ValueType::Money: {
            const auto amount = read_amount(node, reading);
            return amount ? std::optional<facts::Content>(facts::Money{amount->low, amount->high})
                          : std::nullopt;
        }
        case facts::ValueType::Percent: {
            const auto percent = reading.reader.decimal(node);
            return percent ? std::optional<facts::Content>(facts::Percent{*percent}) : std::nullopt;
        }
        case facts::ValueType::Count: {
            const auto amount = read_amount(node, reading);
            facts::Unit unit = read_unit(value, reading);
            return amount ? std::optional<facts::Content>(
                                facts::Count{amount->low, amount->high, std::move(unit)})
                          : std::nullopt;
        }
        case facts::ValueType::Date: return content(read_date(node, reading));
        case facts::ValueType::Months: {
            const auto months = reading.reader.integer(node, {1, 12'000});
            return months ? std::optional<facts::Content>(facts::Months{*months}) : std::nullopt;
        }
        case facts::ValueType::Compare: return content(reading.reader.choice(node, comparisons));
        case facts::ValueType::Phrase: return read_phrase(value, node, reading);
    }
    return std::nullopt;
}

/// Which of the keys of a value the object has; reports `no-value` and `two-values`.
std::optional<std::size_t> value_type_of(json::Node node, const Reading& reading) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < std::size(value_keys); ++i) {
        if (!node.find(value_keys[i])) {
            continue;
        }
        if (found) {
            reading.faults().error(node.find(value_keys[i])->place(), "two-values",
                                   fmt::format("a value is one of '{}' and '{}', not both",
                                               value_keys[*found], value_keys[i]));
            return std::nullopt;
        }
        found = i;
    }
    if (!found) {
        std::string hint;
        for (const json::Member member : node.members()) {
            if (hint.empty()) {
                hint = text::did_you_mean(member.name(), value_keys);
            }
        }
        reading.faults().error(
            node.place(), "no-value",
            fmt::format("a value has one of the keys {}", fmt::join(value_keys, ", ")), hint);
    }
    return found;
}

}  // namespace

std::optional<facts::Value> read_filler(json::Node node, Reading& reading) {
    if (node.is(json::Kind::Text)) {
        const auto id = read_reference(node, Named::Entity, reading);
        return id ? std::optional(
                        facts::Value{facts::EntityRef{*id}, facts::Qualifier::Exact, node.place()})
                  : std::nullopt;
    }
    if (!node.is(json::Kind::Object)) {
        reading.reader.wrong_type(node, "an entity's id or a value");
        return std::nullopt;
    }
    const auto type = value_type_of(node, reading);
    if (!type) {
        return std::nullopt;
    }
    static constexpr json::Choice<facts::Qualifier> qualifiers[] = {
        {"exact", facts::Qualifier::Exact},
        {"about", facts::Qualifier::About},
        {"at_least", facts::Qualifier::AtLeast},
        {"at_most", facts::Qualifier::AtMost},
        {"few", facts::Qualifier::Few}};
    json::Fields fields(node, reading.reader);
    const auto content = read_content(*type, *fields.required(value_keys[*type]), fields, reading);
    const auto qualifier = fields.optional_choice("q", qualifiers);
    if (!content) {
        return std::nullopt;
    }
    return facts::Value{*content, qualifier.value_or(facts::Qualifier::Exact), node.place()};
}

namespace {

facts::FrenchNoun read_french(json::Node node, const Reading& reading) {
    static constexpr json::Choice<facts::FrenchArticle> articles[] = {
        {"none", facts::FrenchArticle::None},
        {"le", facts::FrenchArticle::Definite},
        {"un", facts::FrenchArticle::Indefinite}};
    static constexpr json::Choice<facts::Elision> elisions[] = {
        {"auto", facts::Elision::Auto}, {"yes", facts::Elision::Yes}, {"no", facts::Elision::No}};
    static constexpr std::string_view places[] = {"à", "en", "au", "aux", "dans"};
    json::Fields fields(node, reading.reader);
    facts::FrenchNoun noun;
    noun.name = fields.text("name").value_or("");
    noun.gender = fields.choice("gender", genders).value_or(facts::Gender::Masculine);
    noun.number = fields.choice("number", numbers).value_or(facts::Number::Singular);
    noun.article = fields.optional_choice("article", articles).value_or(facts::FrenchArticle::None);
    noun.elide = fields.optional_choice("elide", elisions).value_or(facts::Elision::Auto);
    if (const auto place = fields.optional("loc")) {
        const auto found = reading.reader.word(*place, places);
        noun.place = found ? std::string(places[*found]) : std::string();
    }
    noun.head = fields.optional_text("head").value_or("");
    return noun;
}

facts::EnglishNoun read_english(json::Node node, const Reading& reading) {
    static constexpr json::Choice<facts::EnglishArticle> articles[] = {
        {"none", facts::EnglishArticle::None},
        {"the", facts::EnglishArticle::Definite},
        {"a", facts::EnglishArticle::Indefinite},
        {"an", facts::EnglishArticle::IndefiniteAn}};
    json::Fields fields(node, reading.reader);
    facts::EnglishNoun noun;
    noun.name = fields.text("name").value_or("");
    noun.number = fields.optional_choice("number", numbers).value_or(facts::Number::Singular);
    noun.article =
        fields.optional_choice("article", articles).value_or(facts::EnglishArticle::None);
    noun.place = fields.optional_text("loc").value_or("in");
    noun.head = fields.optional_text("head").value_or("");
    return noun;
}

}  // namespace

facts::Noun read_noun(json::Fields& fields, Reading& reading) {
    facts::Noun noun;
    const auto wanted = [&](text::Language language) {
        const auto& languages = reading.reader.languages();
        const bool required = std::ranges::find(languages, language) != languages.end();
        return required ? fields.required(text::code(language))
                        : fields.optional(text::code(language));
    };
    if (const auto node = wanted(text::Language::French)) {
        noun.fr = read_french(*node, reading);
    }
    if (const auto node = wanted(text::Language::English)) {
        noun.en = read_english(*node, reading);
    }
    check_script({noun.fr.name, noun.en.name}, fields.node(), reading);
    return noun;
}

}  // namespace packs
