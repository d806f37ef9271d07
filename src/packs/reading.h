// SPDX-License-Identifier: MIT
//
// What the readers of a pack's files share: the parts read so far, the ids declared, and the
// references to be followed once all files are read.
#pragma once

#include "json/fields.h"
#include "packs/pack.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace packs {

/// What an id names; each kind has ids of its own.
enum class Named { Source, Entity, Relation, Fact, Chapter, Disagreement, Question, Sorting };
std::string_view to_string(Named kind);

/// Ids declared and referred to. Faults are reported with the place of the very word; it is worked
/// out only then, so the documents of the nodes must live as long.
class References {
public:
    /// Reports `duplicate-id`, naming the first place too.
    void declare(Named kind, const std::string& id, json::Node node, base::Diagnostics& faults);
    /// So many more of a kind are about to be declared.
    void expect(Named kind, std::size_t count);
    void refer(Named kind, std::string id, json::Node node);
    void refer_role(facts::Id relation, std::string role, json::Node node);

    /// Reports `unknown-source`, `unknown-entity`, … and `unknown-role`, with "did you mean".
    void resolve(const std::vector<facts::Relation>& relations, base::Diagnostics& faults) const;

private:
    struct Reference {
        Named kind;
        std::string id;
        json::Node node;
    };
    struct RoleReference {
        facts::Id relation;
        std::string role;
        json::Node node;
    };
    void resolve_roles(const std::vector<facts::Relation>& relations,
                       base::Diagnostics& faults) const;

    std::array<std::unordered_map<std::string, json::Node>, 8> declared_;
    std::vector<Reference> references_;
    std::vector<RoleReference> role_references_;
};

/// A template to be parsed once its relation's roles are known.
struct PendingTemplate {
    std::string text;
    facts::Id relation;
    std::string asked;  ///< the role that a question form asks for; empty: a statement
    base::Place place;  ///< of the text in its file
};

struct Reading {
    explicit Reading(base::Diagnostics& faults, std::stop_token stopping = {})
        : stop(std::move(stopping)), reader(faults) {}

    std::stop_token stop;  ///< what can be long is left off where nobody wants it any more

    json::Reader reader;  ///< asks for the pack's languages once these are known
    About about;
    std::vector<facts::Source> sources;
    std::vector<facts::Entity> entities;
    std::vector<facts::Relation> relations;
    std::vector<facts::Closure> closures;
    std::vector<facts::Fact> facts;
    std::vector<facts::Disagreement> disagreements;
    std::vector<facts::Thread> threads;
    std::vector<facts::Sorting> sortings;
    std::vector<questions::Question> authored;
    References references;
    std::vector<PendingTemplate> templates;

    base::Diagnostics& faults() const { return reader.faults(); }
};

/// One function for each kind of file; `root` is the whole of it. What is at fault is reported and
/// left out.
void read_about(json::Node root, Reading& reading);
void read_sources(json::Node root, Reading& reading);
void read_entities(json::Node root, Reading& reading);
void read_relations(json::Node root, Reading& reading);
void read_facts(json::Node root, Reading& reading);
void read_disagreements(json::Node root, Reading& reading);
void read_threads(json::Node root, Reading& reading);
void read_sortings(json::Node root, Reading& reading);
void read_questions(json::Node root, Reading& reading);

/// The keys of pack.json, which may stand beside "questions" in a pack of one file.
void read_about(json::Fields& fields, Reading& reading);
/// The questions of a list.
void read_questions(const std::vector<json::Node>& questions, Reading& reading);

// --- Pieces that several files hold -----------------------------------------------------------

/// Reports `bad-id` unless it is made of a–z, 0–9 and -.
std::optional<std::string> read_id(json::Node node, Reading& reading);
/// A required id, declared; empty after a fault.
std::string read_own_id(json::Fields& fields, Named kind, Reading& reading);
/// An id that refers to something: remembered, to be resolved at the end.
std::optional<std::string> read_reference(json::Node node, Named kind, Reading& reading);
std::string required_reference(json::Fields& fields, std::string_view key, Named kind,
                               Reading& reading);
std::vector<facts::Id> optional_references(json::Fields& fields, std::string_view key, Named kind,
                                           Reading& reading);
/// Reports `bad-date`.
std::optional<facts::Date> read_date(json::Node node, const Reading& reading);
std::optional<text::Fingerprint> read_fingerprint(json::Node node, const Reading& reading);
std::vector<text::Fingerprint> read_fingerprints(const std::vector<json::Node>& nodes,
                                                 const Reading& reading);
/// The `fr` and `en` of an entity or a phrase.
facts::Noun read_noun(json::Fields& fields, Reading& reading);
/// An entity id, or an object with exactly one of the keys of a value (FACTS, section 2).
std::optional<facts::Value> read_filler(json::Node node, Reading& reading);
/// The kinds of question under `kinds`; none where there is no such key.
std::vector<std::string> read_kinds(json::Fields& fields, const Reading& reading);
/// `asks` and `askable` of a relation or a fact; their texts become pending templates.
std::map<facts::RoleName, facts::AskForm> read_asks(json::Fields& fields, const facts::Id& relation,
                                                    Reading& reading);
std::map<facts::RoleName, facts::NotAskable> read_askable(json::Fields& fields,
                                                          const facts::Id& relation,
                                                          Reading& reading);
/// Remembers the texts of a template (one text or {fr, en}), to be parsed once all is read.
void add_templates(json::Node node, const facts::Id& relation, const std::string& asked,
                   Reading& reading);
/// Reports `bad-template` for every fault of those remembered, at the very character.
void check_templates(const Reading& reading);

/// Warns, with `mixed-script`, of a word in an answer that mixes Latin with look-alike letters.
void check_script(const text::Bilingual& answer, json::Node node, const Reading& reading);

}  // namespace packs
