// SPDX-License-Identifier: MIT
//
// What generation looks up again and again, worked out once for a fact base: parsed question
// forms, what can stand where a fact's value stands, and the events that have a date.
#pragma once

#include "base/shared.h"
#include "facts/reasoning.h"
#include "facts/template.h"

#include <array>
#include <span>
#include <unordered_map>

namespace questions {

/// The two languages, in the order in which things are kept for each.
constexpr std::array<text::Language, 2> languages = {text::Language::French,
                                                     text::Language::English};

/// A sentence about a fact in both languages; a pack in one language leaves the other empty.
struct Form {
    facts::Template fr;
    facts::Template en;

    const facts::Template& in(text::Language language) const {
        return language == text::Language::French ? fr : en;
    }
    /// In a language that the pack has.
    bool says(std::string_view role) const { return fr.says(role) || en.says(role); }
    bool has(facts::Reserved word) const { return fr.has(word) || en.has(word); }
};
Form parse_form(const text::Bilingual& text);

/// How a role is asked for.
struct Ask {
    /// `one_fact`: see of_one_fact.
    explicit Ask(const facts::AskForm& ask, bool one_fact = false);

    const facts::AskForm* source;
    Form form;
    Form option;       ///< of each option; empty: the words of the value alone
    bool of_one_fact;  ///< written for one: words stand for the roles that it does not say

    bool allows(std::string_view kind) const;
};

/// The words of an option.
struct Shown {
    text::Bilingual words;
    std::array<std::size_t, 2> lengths = {};  ///< in characters, French and English

    explicit Shown(text::Bilingual option);
    Shown() = default;
};

/// What a source is called.
struct SourceWords {
    text::Bilingual name;   ///< see facts::source_words
    text::Bilingual label;  ///< see facts::source_label
    text::Bilingual dated;  ///< and its label with its date
};

/// Something that fills a role somewhere, and the fact that says so.
struct Held {
    const facts::Fact* fact = nullptr;
    const facts::Value* value = nullptr;
};

/// A fact that says when something happened, for timelines and orderings.
struct DatedEvent {
    const facts::Fact* fact = nullptr;
    facts::RoleName role;  ///< which holds the date
    facts::Date date;
    std::chrono::sys_days first;  ///< of the date
    std::chrono::sys_days last;
    text::Bilingual label;    ///< as in a sentence
    text::Bilingual heading;  ///< first letter a capital
    /// Sources disagree about it, or it is told in one source's name: whoever asks names that one.
    bool attributed = false;
};

/// For one thread at a time.
class World {
public:
    /// `base` must outlive it and be sound.
    explicit World(const facts::FactBase& base);

    const facts::FactBase& base() const { return reasoning_.base(); }
    const facts::Reasoning& reasoning() const { return reasoning_; }

    /// The statement of a fact: its own, or its relation's.
    const Form& says(const facts::Fact& fact) const;
    /// The forms of a relation, by role. A fact's own forms are parsed by `own_ask`.
    const std::map<facts::RoleName, Ask>& asks(const facts::Relation& relation) const;

    /// What fills the role in the facts of the relation, each thing once, in the order of the
    /// files.
    std::span<const Held> held(const facts::Relation& relation, std::string_view role) const;
    /// The other relations of the same group and modality.
    std::span<const facts::Relation* const> group(const facts::Relation& relation) const;
    /// The entities of the class that bear the tag.
    std::span<const facts::Entity* const> tagged(facts::EntityClass entity_class,
                                                 const std::string& tag) const;

    /// An entity of the base as an option.
    const base::Shared<Shown>& option(const facts::Entity& entity) const;
    /// A value as an option; what many questions offer is shared by them.
    base::Shared<Shown> option(const facts::Value& value) const;

    /// A source of the base.
    const base::Shared<SourceWords>& words_of(const facts::Source& source) const;

    /// What an entity is called, in small ASCII letters: to look for it in `lower_case` text.
    std::span<const std::string> lower_names(const facts::Entity& entity) const;

    /// In order of their first day.
    std::span<const DatedEvent> events() const { return events_; }

    /// The first and last year of any date in the facts; the same year twice when there is none.
    std::pair<int, int> years() const { return years_; }

private:
    struct RelationWorld {
        Form says;
        std::map<facts::RoleName, Ask> asks;
        std::map<facts::RoleName, std::vector<Held>, std::less<>> held;
        std::vector<const facts::Relation*> group;
    };

    void add_relations();
    void add_held();
    void add_entities();
    void add_sources();
    void add_events();

    facts::Reasoning reasoning_;
    std::unordered_map<const facts::Relation*, RelationWorld> relations_;
    std::unordered_map<const facts::Fact*, Form> own_says_;
    std::unordered_map<std::string, std::vector<const facts::Entity*>> tagged_;
    std::size_t number_of(const facts::Entity& entity) const;

    // In the order of the base's entities: as options, and their names in small letters.
    std::vector<base::Shared<Shown>> options_;
    struct DateHash {
        std::size_t operator()(const facts::Date& date) const;
    };
    /// Dates as options, worked out when first asked for.
    mutable std::unordered_map<facts::Date, base::Shared<Shown>, DateHash> dates_;
    std::vector<std::vector<std::string>> lower_names_;
    std::vector<base::Shared<SourceWords>> source_words_;  ///< in the order of the base's sources
    std::vector<DatedEvent> events_;
    std::pair<int, int> years_ = {0, 0};
};

/// `text` with its ASCII letters small; the others stay as they are.
std::string lower_case(std::string_view text);

}  // namespace questions
