// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "questions/options_json.h"

#include <algorithm>

namespace questions {
namespace {

/// At most the letters that imports name options by.
constexpr Amount amount = {2, 26};

/// Indexes below `count`, each once, sorted. A fault is reported.
std::optional<std::vector<std::size_t>> read_indexes(json::Node node, std::size_t count,
                                                     const json::Reader& reader) {
    std::vector<std::size_t> indexes;
    const auto nodes = reader.list(node);
    if (!nodes) {
        return std::nullopt;
    }
    for (const json::Node item : *nodes) {
        const auto index = reader.integer(item, {0, static_cast<std::int64_t>(count) - 1});
        if (!index) {
            return std::nullopt;
        }
        indexes.push_back(static_cast<std::size_t>(*index));
    }
    std::ranges::sort(indexes);
    if (std::ranges::adjacent_find(indexes) != indexes.end()) {
        reader.error(node, "out-of-range", "must name each option once");
        return std::nullopt;
    }
    return indexes;
}

}  // namespace

std::optional<Multiple> read_body(std::type_identity<Multiple>, json::Fields& fields) {
    auto options = read_options(fields, "options", amount);
    const auto node = fields.required("key");
    const std::size_t count = options ? options->size() : amount.most;
    auto key = node ? read_indexes(*node, count, fields.reader()) : std::nullopt;
    if (!options || !key) {
        return std::nullopt;
    }
    if (key->empty() || key->size() == count) {
        fields.reader().error(*node, "out-of-range", "must name some of the options, not all");
        return std::nullopt;
    }
    return Multiple{{*std::move(options)}, {*std::move(key)}};
}

void write_body(const Multiple& body, text::Language language, json::Value& question) {
    json::Value key = json::Value::list();
    for (const std::size_t index : body.key.indexes) {
        key.add(index);
    }
    question.set("options", write_options(body.face.options, language))
        .set("targets", json::Value::list())
        .set("key", std::move(key))
        .set("accepted", json::Value::list());
}

std::optional<Multiple::Answer> read_answer(const Multiple& body, json::Node node,
                                            const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Multiple::Answer{};
    }
    auto indexes = read_indexes(node, body.face.options.size(), reader);
    return indexes ? std::optional(Multiple::Answer{*std::move(indexes)}) : std::nullopt;
}

json::Value write_answer(const Multiple&, const Multiple::Answer& answer) {
    if (answer.indexes.empty()) {
        return {};
    }
    json::Value written = json::Value::list();
    for (const std::size_t index : answer.indexes) {
        written.add(index);
    }
    return written;
}

}  // namespace questions
