// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "questions/options_json.h"

namespace questions {

std::optional<WhichSource> read_body(std::type_identity<WhichSource>, json::Fields& fields) {
    auto options = read_options(fields, "options", {2, 26});
    const std::size_t count = options ? options->size() : 26;
    const auto key = fields.integer("key", {0, static_cast<std::int64_t>(count) - 1});
    if (!options || !key) {
        return std::nullopt;
    }
    return WhichSource{{*std::move(options)}, {static_cast<std::size_t>(*key)}};
}

void write_body(const WhichSource& body, text::Language language, json::Value& question) {
    question.set("options", write_options(body.face.sources, language))
        .set("targets", json::Value::list())
        .set("key", body.key.index)
        .set("accepted", json::Value::list());
}

std::optional<WhichSource::Answer> read_answer(const WhichSource& body, json::Node node,
                                               const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return WhichSource::Answer{};
    }
    const auto last = static_cast<std::int64_t>(body.face.sources.size()) - 1;
    const auto index = reader.integer(node, {0, last});
    return index ? std::optional(WhichSource::Answer{static_cast<std::size_t>(*index)})
                 : std::nullopt;
}

json::Value write_answer(const WhichSource&, const WhichSource::Answer& answer) {
    return answer.index ? json::Value(*answer.index) : json::Value();
}

}  // namespace questions
