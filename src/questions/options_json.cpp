// SPDX-License-Identifier: MIT
#include "questions/options_json.h"

#include "text/fold.h"
#include "text/typography.h"

#include <fmt/format.h>

#include <algorithm>

namespace questions {
namespace {

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

std::optional<std::vector<text::Bilingual>> read_options(json::Fields& fields, std::string_view key,
                                                         Amount amount) {
    const json::Reader& reader = fields.reader();
    const std::vector<json::Node> nodes = fields.list(key);
    std::vector<text::Bilingual> options;
    for (const json::Node node : nodes) {
        if (auto option = reader.bilingual(node)) {
            options.push_back(*std::move(option));
        }
    }
    const bool enough = nodes.size() >= amount.least && nodes.size() <= amount.most;
    if (const auto list = fields.optional(key); !enough && list && list->is(json::Kind::List)) {
        reader.error(*list, "out-of-range",
                     fmt::format("must hold {} to {} options", amount.least, amount.most));
    }
    if (!enough || options.size() != nodes.size() || !all_distinct(nodes, options, reader)) {
        return std::nullopt;
    }
    return options;
}

json::Value write_options(const std::vector<text::Bilingual>& options, text::Language language) {
    json::Value list = json::Value::list();
    for (const text::Bilingual& option : options) {
        list.add(text::typo(option.shown(language), language));
    }
    return list;
}

}  // namespace questions
