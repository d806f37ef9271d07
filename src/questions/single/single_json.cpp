// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "questions/options_json.h"

namespace questions {

std::optional<Single> read_body(std::type_identity<Single>, json::Fields& fields) {
    // At most the letters that imports name options by.
    auto options = read_options(fields, "options", {2, 26});
    const std::size_t count = options ? options->size() : 26;
    const auto key = fields.integer("key", {0, static_cast<std::int64_t>(count) - 1});
    if (!options || !key) {
        return std::nullopt;
    }
    return Single{{*std::move(options)}, {static_cast<std::size_t>(*key)}};
}

void write_body(const Single& body, text::Language language, json::Value& question) {
    question.set("options", write_options(body.face.options, language))
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
