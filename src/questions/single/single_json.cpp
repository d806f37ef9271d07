// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "text/fold.h"
#include "text/typography.h"

#include <algorithm>

namespace questions {
namespace {

constexpr std::size_t most_options = 26;  // the letters that imports name them by

/// Reports an option that reads like one before it, in a language that the pack has.
bool all_distinct(const std::vector<json::Node>& nodes, const std::vector<text::Bilingual>& options,
                  const json::Reader& reader) {
    std::vector<bool> same(options.size(), false);
    for (const text::Language language : reader.languages()) {
        std::vector<std::string> folded;
        for (const text::Bilingual& option : options) {
            folded.push_back(text::fold(option.in(language)));
            const auto own = folded.end() - 1;
            same[folded.size() - 1] =
                same[folded.size() - 1] || std::find(folded.begin(), own, *own) != own;
        }
    }
    bool distinct = true;
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (same[i]) {
            reader.error(nodes[i], "same-option", "reads like another option");
            distinct = false;
        }
    }
    return distinct;
}

}  // namespace

std::optional<Single> read_body(std::type_identity<Single>, json::Fields& fields) {
    const json::Reader& reader = fields.reader();
    const std::vector<json::Node> nodes = fields.list("options");
    Single body;
    for (const json::Node node : nodes) {
        if (auto option = reader.bilingual(node)) {
            body.face.options.push_back(*std::move(option));
        }
    }
    const bool enough = nodes.size() >= 2 && nodes.size() <= most_options;
    if (!enough && !nodes.empty()) {
        reader.error(*fields.optional("options"), "out-of-range", "must hold 2 to 26 options");
    }
    const auto last = static_cast<std::int64_t>(nodes.size()) - 1;
    const auto key = fields.integer("key", {0, std::max<std::int64_t>(last, 0)});
    if (!enough || !key || body.face.options.size() != nodes.size() ||
        !all_distinct(nodes, body.face.options, reader)) {
        return std::nullopt;
    }
    body.key.index = static_cast<std::size_t>(*key);
    return body;
}

void write_body(const Single& body, text::Language language, json::Value& question) {
    json::Value options = json::Value::list();
    for (const text::Bilingual& option : body.face.options) {
        options.add(text::typo(option.shown(language), language));
    }
    question.set("options", std::move(options))
        .set("targets", json::Value::list())
        .set("key", body.key.index)
        .set("accepted", json::Value::list());
}

std::optional<Single::Answer> read_answer(const Single& body, json::Node node,
                                          const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Single::Answer{};
    }
    const auto last = static_cast<std::int64_t>(body.face.options.size()) - 1;
    const auto index = reader.integer(node, {0, last});
    return index ? std::optional(Single::Answer{static_cast<std::size_t>(*index)}) : std::nullopt;
}

json::Value write_answer(const Single&, const Single::Answer& answer) {
    return answer.index ? json::Value(*answer.index) : json::Value();
}

}  // namespace questions
