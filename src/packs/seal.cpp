// SPDX-License-Identifier: MIT
#include "json/document.h"
#include "packs/check_support.h"
#include "packs/cite.h"
#include "packs/claim_proof.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace packs {
namespace {

base::Diagnostic unknown_fact(const Pack& pack, std::string_view id) {
    std::vector<std::string> ids;
    for (const facts::Fact& fact : pack.base.facts()) {
        ids.push_back(fact.id);
    }
    return base::error_at({}, fmt::format("no fact has the id '{}'", id),
                          text::did_you_mean(id, ids));
}

/// What the machine cannot see (FACTS, section 6, "Not provable by machine").
std::vector<std::string> points_of(const facts::FactBase& base, const facts::Fact& fact) {
    std::vector<std::string> points;
    const facts::Relation& relation = *base.relation_of(fact);
    const facts::ValueType type = facts::type_of(fact.value());
    points.push_back("that no claim is negated or meant ironically");
    if (type == facts::ValueType::Phrase) {
        points.push_back("that our wording means the same as the passage");
    }
    if (const auto* list = std::get_if<facts::EntityList>(&fact.value().content)) {
        points.push_back(list->complete ? "that the list leaves nobody out"
                                        : "that the list is open in the source");
    }
    const auto entities = std::ranges::count_if(
        fact.roles, [](const auto& role) { return !facts::entities_in(role.second).empty(); });
    if (entities > 1) {
        points.push_back(
            fmt::format("that each fills its own role of '{}', none another's", relation.id));
    }
    for (const facts::Claim& claim : fact.claims) {
        if (claim.reading) {
            points.push_back(fmt::format("that the year of the date in {}§{} is the one completed",
                                         claim.source, claim.paragraph));
        }
        if (!claim.context.empty()) {
            points.push_back(fmt::format("that the context in {}§{} names what the fragments mean",
                                         claim.source, claim.paragraph));
        }
    }
    if (!fact.derived_from.empty()) {
        points.push_back("that it follows from the facts it is derived from");
    }
    return points;
}

/// Where an object of a JSON text ends: the byte of its closing brace. `at`: any byte between its
/// opening brace and its first value.
std::size_t closing_brace(std::string_view text, std::size_t at) {
    int depth = 1;
    for (bool quoted = false; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at;
        }
    }
    return text.size();
}

/// The white space before a byte: a line end and an indentation, or nothing.
std::string_view gap_before(std::string_view text, std::size_t at) {
    const std::size_t last = text.find_last_not_of(" \t\r\n", at - 1);
    const std::size_t begin = last == std::string_view::npos ? 0 : last + 1;
    return text.substr(begin, at - begin);
}

/// The text with the fact's seal put in, in place of the old one or as its last key.
std::string with_seal(const json::Document& document, json::Node fact, std::string_view seal) {
    const std::string& text = document.text();
    const auto offset = [&](std::string_view piece) {
        return static_cast<std::size_t>(piece.data() - text.data());
    };
    std::string out = text;
    if (const auto old = fact.find("seal")) {
        return out.replace(offset(old->source()), old->source().size(),
                           fmt::format("\"{}\"", seal));
    }
    const std::size_t first_key = offset((*fact.members().begin()).key.source());
    const std::size_t end = closing_brace(text, first_key);
    const std::size_t last = text.find_last_not_of(" \t\r\n", end - 1) + 1;
    const std::string_view gap = gap_before(text, first_key);
    const bool own_line = gap.find('\n') != std::string_view::npos;
    return out.insert(last, fmt::format(",{}\"seal\": \"{}\"", own_line ? gap : " ", seal));
}

std::optional<json::Node> find_fact(json::Node root, std::string_view id) {
    const auto list = root.find("facts");
    if (list) {
        for (const json::Node fact : list->items()) {
            const auto own = fact.find("id");
            if (own && own->is(json::Kind::Text) && own->text() == id) {
                return fact;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

base::Result<std::vector<std::string>> points_to_confirm(const Pack& pack, const Articles& articles,
                                                         std::string_view id,
                                                         base::Diagnostics& faults) {
    const facts::Fact* fact = pack.base.find_fact(id);
    if (fact == nullptr) {
        return unknown_fact(pack, id);
    }
    const evidence::Names names(pack.base);
    const Passages passages(articles);
    check_statements(pack.base, *fact, pack.about.languages, names, faults);
    for (const facts::Claim& claim : fact->claims) {
        const auto* found = passages.find(claim.source);
        if (found == nullptr) {
            return base::error_at({}, fmt::format("the article '{}.txt' is not at hand, so that "
                                                  "fact '{}' cannot be proved",
                                                  claim.source, fact->id));
        }
        ClaimProof(pack.base, *fact, claim, *found, names, faults).run();
    }
    return points_of(pack.base, *fact);
}

base::Result<base::Done> write_seal(const Pack& pack, std::string_view id, base::Files& files) {
    const facts::Fact* fact = pack.base.find_fact(id);
    if (fact == nullptr) {
        return unknown_fact(pack, id);
    }
    const std::string& file = fact->place.file;
    auto text = files.read(file, json::most_bytes);
    if (!text) {
        return text.error();
    }
    const auto read = std::ranges::find(pack.texts, file, [](const auto& t) { return t.first; });
    if (read == pack.texts.end() || read->second != *text) {
        return base::error_at({file, 0, 0}, "the file changed since it was read");
    }
    const bool marked = text->starts_with("\xEF\xBB\xBF");
    const auto document = json::parse(*std::move(text), file);
    if (!document) {
        return document.error();
    }
    const auto node = find_fact(document->root(), id);
    assert(node);  // The same text gave the fact.
    const std::string sealed = with_seal(*document, *node, fact->canonical_hash);
    return files.replace(file, (marked ? "\xEF\xBB\xBF" : "") + sealed);
}

}  // namespace packs
