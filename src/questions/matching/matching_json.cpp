// SPDX-License-Identifier: MIT
#include "questions/assignment_json.h"
#include "questions/kind_json.h"
#include "questions/options_json.h"

#include <algorithm>

namespace questions {
namespace {

constexpr std::size_t most_options = 9;   // each is one digit where answers are typed
constexpr std::size_t most_targets = 12;  // each is one letter

/// Whether some target stands twice among those given.
bool uses_one_twice(Assignment assignment) {
    std::erase(assignment, std::optional<std::size_t>());
    std::ranges::sort(assignment);
    return std::ranges::adjacent_find(assignment) != assignment.end();
}

/// Reads an assignment that uses no target twice.
std::optional<Assignment> read_links(json::Node node, const Matching::Face& face, bool partly,
                                     const json::Reader& reader) {
    auto links = read_assignment(node, face.options.size(), face.targets.size(), partly, reader);
    if (links && uses_one_twice(*links)) {
        reader.error(node, "out-of-range", "must name no target twice");
        return std::nullopt;
    }
    return links;
}

}  // namespace

std::optional<Matching> read_body(std::type_identity<Matching>, json::Fields& fields) {
    auto options = read_options(fields, "options", {2, most_options});
    auto targets = read_options(fields, "targets", {2, most_targets});
    const auto node = fields.required("key");
    if (!options || !targets || !node) {
        return std::nullopt;
    }
    Matching body{{*std::move(options), *std::move(targets)}, {}};
    const auto key = read_links(*node, body.face, false, fields.reader());
    if (!key) {
        return std::nullopt;
    }
    for (const auto& target : *key) {
        body.key.targets.push_back(*target);
    }
    return body;
}

void write_body(const Matching& body, text::Language language, json::Value& question) {
    question.set("options", write_options(body.face.options, language))
        .set("targets", write_options(body.face.targets, language))
        .set("key", write_assignment({body.key.targets.begin(), body.key.targets.end()}))
        .set("accepted", json::Value::list());
}

std::optional<Matching::Answer> read_answer(const Matching& body, json::Node node,
                                            const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Matching::Answer{};
    }
    auto links = read_links(node, body.face, true, reader);
    return links ? std::optional(Matching::Answer{*std::move(links)}) : std::nullopt;
}

json::Value write_answer(const Matching&, const Matching::Answer& answer) {
    return write_assignment(answer.targets);
}

}  // namespace questions
