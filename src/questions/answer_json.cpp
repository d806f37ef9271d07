// SPDX-License-Identifier: MIT
#include "questions/answer_json.h"

#include <cassert>

namespace questions {
namespace {

template <class Index>
json::Value index_value(const Index& index) {
    return index ? json::Value(*index) : json::Value();
}

json::Value value_of(const Single::Answer& answer) { return index_value(answer.index); }
json::Value value_of(const Timeline::Answer& answer) { return index_value(answer.slot); }
json::Value value_of(const ShortText::Answer& answer) { return answer.text; }
json::Value value_of(const TrueFalse::Answer& answer) {
    return answer.truth ? json::Value(*answer.truth ? 0 : 1) : json::Value();
}
json::Value value_of(const Numeric::Answer& answer) {
    return answer.value ? json::Value(*answer.value) : json::Value();
}

std::optional<std::size_t> read_index(json::Node node, const json::Reader& reader,
                                      std::size_t count) {
    const auto index = reader.integer(node, {0, static_cast<std::int64_t>(count) - 1});
    return index ? std::optional(static_cast<std::size_t>(*index)) : std::nullopt;
}

std::optional<Answer> read(const Single& question, json::Node node, const json::Reader& reader,
                           text::Language) {
    const auto index = read_index(node, reader, question.face.options.size());
    return index ? std::optional<Answer>(Single::Answer{*index}) : std::nullopt;
}

std::optional<Answer> read(const TrueFalse&, json::Node node, const json::Reader& reader,
                           text::Language) {
    const auto index = read_index(node, reader, 2);
    return index ? std::optional<Answer>(TrueFalse::Answer{*index == 0}) : std::nullopt;
}

std::optional<Answer> read(const Timeline& question, json::Node node, const json::Reader& reader,
                           text::Language) {
    const auto slot = read_index(node, reader, question.face.anchors.size() + 1);
    return slot ? std::optional<Answer>(Timeline::Answer{*slot}) : std::nullopt;
}

std::optional<Answer> read(const ShortText&, json::Node node, const json::Reader& reader,
                           text::Language) {
    const auto text = reader.text(node);
    return text ? std::optional<Answer>(ShortText::Answer{*text}) : std::nullopt;
}

std::optional<Answer> read(const Numeric&, json::Node node, const json::Reader& reader,
                           text::Language language) {
    std::optional<text::Decimal> value;
    if (node.is(json::Kind::Text)) {
        value = text::parse_typed_decimal(node.text(), language);
    } else if (node.is(json::Kind::Integer) || node.is(json::Kind::Number)) {
        value = text::parse_decimal(node.source());
    }
    if (!value) {
        reader.wrong_type(node, "a number of at most 18 digits");
        return std::nullopt;
    }
    return Numeric::Answer{value, {}};
}

}  // namespace

json::Value answer_value(const Body& body, const Answer& answer) {
    assert(body.index() == answer.index());
    static_cast<void>(body);
    return std::visit([](const auto& given) { return value_of(given); }, answer);
}

std::string answer_text(const Body& body, const Answer& answer) {
    return json::to_line(answer_value(body, answer));
}

std::optional<Answer> read_answer(const Body& body, json::Node node, const json::Reader& reader,
                                  text::Language language) {
    return std::visit([&](const auto& question) { return read(question, node, reader, language); },
                      body);
}

}  // namespace questions
