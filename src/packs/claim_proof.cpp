// SPDX-License-Identifier: MIT
#include "packs/claim_proof.h"

#include "packs/wording_proof.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace packs {
namespace {

constexpr std::size_t least_fragment = 10;  ///< squeezed characters
constexpr std::size_t least_context = 8;

bool within(text::ByteRange inner, text::ByteRange outer) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The names within a fragment. One that goes on beyond it ("Caisse des dépôts" of "Caisse des
/// dépôts et consignations") counts if the fragment alone names the same; not if it names another
/// ("Orange" of "Orange Business Services").
std::vector<evidence::Mention> mentions_within(std::string_view paragraph, text::ByteRange range,
                                               text::Language language,
                                               const evidence::Names& names) {
    const auto alone = names.find(paragraph.substr(range.begin, range.end - range.begin), language);
    std::vector<evidence::Mention> out;
    for (evidence::Mention& mention : names.find(paragraph, language)) {
        const bool overlaps = mention.at.begin < range.end && range.begin < mention.at.end;
        const bool same = std::ranges::any_of(
            mention.entities, [&](const facts::Id& id) { return evidence::named(alone, id); });
        if (within(mention.at, range) || (overlaps && same)) {
            out.push_back(std::move(mention));
        }
    }
    return out;
}

template <class T>
std::vector<T> kept_within(std::vector<T> all, text::ByteRange range) {
    std::erase_if(all, [&](const T& item) { return !within(item.at, range); });
    return all;
}

}  // namespace

ClaimProof::ClaimProof(const facts::FactBase& base, const facts::Fact& fact,
                       const facts::Claim& claim, const std::vector<Passage>& passages,
                       const evidence::Names& names, base::Diagnostics& diagnostics)
    : base_(base),
      fact_(fact),
      claim_(claim),
      source_(*base.find_source(claim.source)),
      passages_(passages),
      names_(names),
      diagnostics_(diagnostics) {}

bool ClaimProof::run() {
    if (find_fragments()) {
        check_print();
        check_value();
        check_roles();
        check_omissions();
        check_stance();
        check_by();
        check_cues();
    }
    return supported_;
}

void ClaimProof::fault(std::string code, std::string message, std::string hint) {
    fault_at(claim_.at_place, std::move(code), std::move(message), std::move(hint));
}

void ClaimProof::fault_at(const base::Place& place, std::string code, std::string message,
                          std::string hint) {
    supported_ = false;
    diagnostics_.error(
        place, std::move(code),
        fmt::format("fact '{}', {}§{}: {}", fact_.id, claim_.source, claim_.paragraph, message),
        std::move(hint));
}

// --- Finding the fragments ----------------------------------------------------------------------

bool ClaimProof::find_fragments() {
    bool found = find_list(claim_.paragraph, claim_.at, false);
    for (const facts::Context& context : claim_.context) {
        found = find_list(context.paragraph, context.at, true) && found;
    }
    return found;
}

bool ClaimProof::find_list(std::size_t paragraph, const std::vector<text::Fingerprint>& at,
                           bool context) {
    std::size_t last = 0;
    for (const text::Fingerprint& fragment : at) {
        const auto found = find_one(paragraph, fragment, context ? least_context : least_fragment);
        if (!found) {
            return false;
        }
        if (found->position < last) {
            fault("fragment-order", fmt::format("fragment {} stands before the one listed before "
                                                "it",
                                                text::to_string(fragment)));
        }
        last = found->position;
        fragments_.push_back(read_fragment(passages_[paragraph - 1].text, *found, context,
                                           source_.language, names_));
    }
    return true;
}

std::optional<Found> ClaimProof::find_one(std::size_t paragraph, const text::Fingerprint& fragment,
                                          std::size_t least) {
    const std::string name = text::to_string(fragment);
    if (fragment.length < least) {
        fault("short-fragment", fmt::format("fragment {} has {} characters, at least {} are "
                                            "needed",
                                            name, fragment.length, least));
        return std::nullopt;
    }
    const auto here = find_in(passages_, paragraph, fragment);
    if (here.size() == 1) {
        return here.front();
    }
    if (here.size() > 1) {
        fault("repeated-fragment",
              fmt::format("fragment {} stands {} times in the paragraph", name, here.size()),
              "take a longer one, that stands there once");
        return std::nullopt;
    }
    const auto elsewhere = find_anywhere(passages_, fragment);
    if (elsewhere.empty()) {
        fault("passage-changed",
              fmt::format("fragment {} stands nowhere in source '{}'", name, claim_.source),
              "the text changed, or the fingerprint is wrong: run cite again");
        return std::nullopt;
    }
    std::set<std::size_t> paragraphs;
    for (const Found& found : elsewhere) {
        paragraphs.insert(found.paragraph);
    }
    fault_at(claim_.paragraph_place, "citation-moved",
             fmt::format("fragment {} does not stand in paragraph {}", name, paragraph),
             fmt::format("it stands in paragraph {}", fmt::join(paragraphs, ", ")));
    return std::nullopt;
}

void ClaimProof::check_print() {
    const auto listed =
        std::ranges::find(source_.paragraphs, claim_.paragraph, &facts::Paragraph::n);
    if (listed == source_.paragraphs.end() || claim_.paragraph > passages_.size()) {
        return;
    }
    if (text::fingerprint(passages_[claim_.paragraph - 1].text) != listed->print) {
        diagnostics_.warning(listed->place, "paragraph-changed",
                             fmt::format("paragraph {} of source '{}' has another fingerprint, "
                                         "though the fragments cited are found",
                                         claim_.paragraph, claim_.source));
    }
}

ReadFragment read_fragment(std::string_view paragraph, const Found& found, bool context,
                           text::Language language, const evidence::Names& names) {
    ReadFragment out;
    out.found = found;
    out.context = context;
    out.text = paragraph.substr(found.at.begin, found.at.end - found.at.begin);
    out.figures = kept_within(evidence::read_figures(paragraph, language), found.at);
    out.comparisons = kept_within(evidence::read_comparisons(paragraph, language), found.at);
    out.mentions = mentions_within(paragraph, found.at, language, names);
    return out;
}

// --- Value and roles ----------------------------------------------------------------------------

void ClaimProof::check_value() {
    const facts::Value& wanted = claim_.prints ? *claim_.prints : fact_.value();
    switch (facts::type_of(wanted)) {
        case facts::ValueType::Entity:
        case facts::ValueType::Entities:
            for (const facts::Id& id : facts::entities_in(wanted)) {
                if (!is_named(id)) {
                    fault("value-not-read", fmt::format("'{}' is not named there", id));
                }
            }
            break;
        case facts::ValueType::Phrase: break;  // Its cues are checked.
        case facts::ValueType::Compare:
            if (!is_told(wanted)) {
                fault("value-not-read",
                      fmt::format("no word of comparing says {}", in_words(wanted)));
            }
            break;
        default:
            if (fact_.derived_from.empty()) {
                check_crowding();
                check_figure(wanted);
            }
    }
}

/// A fragment with two shares supports an exchange of the two.
void ClaimProof::check_crowding() {
    const std::size_t type = fact_.value().content.index();
    for (const ReadFragment& fragment : fragments_) {
        std::vector<std::string> values;
        for (const evidence::Reading& reading : fragment.figures) {
            if (!fragment.context && reading.content.index() == type) {
                values.push_back(in_words(reading));
            }
        }
        std::ranges::sort(values);
        values.erase(std::unique(values.begin(), values.end()), values.end());
        if (values.size() > 1) {
            fault("crowded-fragment",
                  fmt::format("one fragment holds {}", fmt::join(values, " and ")),
                  "cut it so that it holds the one that is meant");
        }
    }
}

void ClaimProof::check_figure(const facts::Value& wanted) {
    std::vector<std::string> read;
    completed_by_other_rule_ = false;
    for (const ReadFragment& fragment : fragments_) {
        if (fragment.context) {
            continue;
        }
        for (const evidence::Reading& reading : fragment.figures) {
            if (evidence::same_figure(reading, wanted) || same_date(reading, wanted)) {
                check_qualifier(reading, wanted);
                return;
            }
            read.push_back(in_words(reading));
        }
    }
    if (completed_by_other_rule_) {
        fault("undeclared-reading", fmt::format("{} is printed without its year", in_words(wanted)),
              "add \"reading\": \"last\" or \"next\", as the year was completed");
        return;
    }
    fault("value-not-read",
          read.empty() ? fmt::format("{} is not read there: no figure is", in_words(wanted))
                       : fmt::format("{} is not read there, but {}", in_words(wanted),
                                     fmt::join(read, ", ")));
}

/// A date printed without its year is completed as the claim declares.
bool ClaimProof::same_date(const evidence::Reading& reading, const facts::Value& wanted) {
    const auto* date = std::get_if<facts::Date>(&wanted.content);
    const auto* printed = std::get_if<facts::Date>(&reading.content);
    if (date == nullptr || printed == nullptr || printed->year != 0) {
        return false;
    }
    const bool last = evidence::completed(reading, source_.date, true) == *date;
    const bool next = reading.year != evidence::YearFrom::Last &&
                      evidence::completed(reading, source_.date, false) == *date;
    if (!claim_.reading) {
        completed_by_other_rule_ = completed_by_other_rule_ || last || next;
        return false;
    }
    return *claim_.reading == facts::DateReading::Last ? last : next;
}

/// "Environ 40" in the source must not become 40, nor 40 "about 40".
void ClaimProof::check_qualifier(const evidence::Reading& reading, const facts::Value& wanted) {
    if (reading.qualifier != wanted.qualifier) {
        fault("other-qualifier",
              fmt::format("the source tells {} as '{}', the fact as '{}'", in_words(wanted),
                          facts::to_string(reading.qualifier), facts::to_string(wanted.qualifier)));
    }
}

bool ClaimProof::is_named(std::string_view entity) const {
    // A source that speaks of itself need not name itself.
    return entity == source_.publication ||
           std::ranges::any_of(fragments_, [&](const ReadFragment& fragment) {
               return evidence::named(fragment.mentions, entity);
           });
}

bool ClaimProof::is_told(const facts::Value& value) const {
    const auto* compare = std::get_if<facts::Compare>(&value.content);
    return std::ranges::any_of(fragments_, [&](const ReadFragment& fragment) {
        if (compare != nullptr) {
            return !fragment.context &&
                   std::ranges::find(fragment.comparisons, *compare,
                                     &evidence::Comparison::compare) != fragment.comparisons.end();
        }
        return std::ranges::any_of(fragment.figures, [&](const evidence::Reading& reading) {
            return evidence::same_figure(reading, value);
        });
    });
}

void ClaimProof::check_roles() {
    for (const auto& [role, value] : fact_.roles) {
        if (role == "value") {
            continue;
        }
        for (const facts::Id& id : facts::entities_in(value)) {
            if (!is_named(id)) {
                fault("role-not-named", fmt::format("'{}', the {}, is named neither in the "
                                                    "fragments nor in the context",
                                                    id, role));
            }
        }
        const bool figure = facts::entities_in(value).empty() &&
                            facts::type_of(value) != facts::ValueType::Phrase &&
                            facts::type_of(value) != facts::ValueType::Date;
        if (figure && !is_told(value)) {
            fault("role-not-named",
                  fmt::format("{}, the {}, is read neither in the fragments nor in the context",
                              in_words(value), role));
        }
    }
}

/// Entities of the value's classes that the fragments name and the fact passes over.
void ClaimProof::check_omissions() {
    const facts::Relation* relation = base_.relation_of(fact_);
    const facts::Role* role = relation == nullptr ? nullptr : relation->find_role("value");
    const bool of_entities = role != nullptr && (role->type == facts::ValueType::Entity ||
                                                 role->type == facts::ValueType::Entities);
    if (!of_entities || role->classes.empty()) {
        return;
    }
    std::vector<facts::Id> known = claim_.by;
    known.push_back(source_.publication);
    for (const auto& [name, value] : fact_.roles) {
        const auto ids = facts::entities_in(value);
        known.insert(known.end(), ids.begin(), ids.end());
    }
    const auto accounted_for = [&](const facts::Id& id) {
        const facts::Entity* entity = base_.find_entity(id);
        const bool of_class =
            entity != nullptr &&
            std::ranges::find(role->classes, entity->entity_class) != role->classes.end();
        return !of_class || std::ranges::any_of(known, [&](const facts::Id& other) {
            return id == other || base_.confusable(id, other);
        });
    };
    std::set<facts::Id> reported;
    for (const ReadFragment& fragment : fragments_) {
        for (const evidence::Mention& mention : fragment.mentions) {
            const bool known_mention = std::ranges::any_of(mention.entities, accounted_for);
            if (!fragment.context && !known_mention &&
                reported.insert(mention.entities.front()).second) {
                fault("silent-omission", fmt::format("the fragments also name '{}', which the fact "
                                                     "passes over",
                                                     mention.entities.front()));
            }
        }
    }
}

std::string ClaimProof::fragments_text() const {
    std::string all;
    for (const ReadFragment& fragment : fragments_) {
        if (!fragment.context) {
            all += fragment.text;
            all += " … ";
        }
    }
    return all;
}

}  // namespace packs
