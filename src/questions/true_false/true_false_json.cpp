// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "text/typography.h"

namespace questions {
namespace {

/// true and false are taken as well as 0 and 1: an author who forgets which is which is safe.
std::optional<bool> read_truth(json::Node node, const json::Reader& reader) {
    if (node.is(json::Kind::Boolean)) {
        return node.boolean();
    }
    const auto index = reader.integer(node, {0, 1});
    return index ? std::optional(*index == 0) : std::nullopt;
}

}  // namespace

std::optional<TrueFalse> read_body(std::type_identity<TrueFalse>, json::Fields& fields) {
    const auto node = fields.required("key");
    const auto truth = node ? read_truth(*node, fields.reader()) : std::nullopt;
    return truth ? std::optional(TrueFalse{{}, {*truth}}) : std::nullopt;
}

void write_body(const TrueFalse& body, text::Language language, json::Value& question) {
    const bool french = language == text::Language::French;
    json::Value options = json::Value::list();
    options.add(french ? "Vrai" : "True").add(french ? "Faux" : "False");
    question.set("options", std::move(options))
        .set("targets", json::Value::list())
        .set("key", body.key.truth ? 0 : 1)
        .set("accepted", json::Value::list());
}

std::optional<TrueFalse::Answer> read_answer(const TrueFalse&, json::Node node,
                                             const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return TrueFalse::Answer{};
    }
    const auto truth = read_truth(node, reader);
    return truth ? std::optional(TrueFalse::Answer{*truth}) : std::nullopt;
}

json::Value write_answer(const TrueFalse&, const TrueFalse::Answer& answer) {
    return answer.truth ? json::Value(*answer.truth ? 0 : 1) : json::Value();
}

}  // namespace questions
