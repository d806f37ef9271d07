// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "text/typography.h"

#include <algorithm>

namespace questions {
namespace {

std::optional<text::Decimal> read_decimal(json::Node node, const json::Reader& reader) {
    if (!node.is(json::Kind::Integer) && !node.is(json::Kind::Number)) {
        reader.wrong_type(node, "a number");
        return std::nullopt;
    }
    const auto number = text::parse_decimal(node.source());
    if (!number) {
        reader.error(node, "out-of-range",
                     "must be a number of at most 18 digits, 6 of them after the point");
    }
    return number;
}

std::optional<text::Decimal> read_decimal(json::Fields& fields, std::string_view key) {
    const auto node = fields.required(key);
    return node ? read_decimal(*node, fields.reader()) : std::nullopt;
}

/// Bounds for an author who gives none: from 0 to the power of ten that leaves the key in the lower
/// half, by steps of the key's last place.
void spread_around(const text::Decimal& key, Numeric::Face& face) {
    const std::int64_t size = key.units < 0 ? -key.units : key.units;
    std::int64_t bound = 10;
    while (bound / 2 < size && bound < 100'000'000'000'000'000) {
        bound *= 10;
    }
    face.step = {1, key.places};
    face.min = {key.units < 0 ? -bound : 0, key.places};
    face.max = {key.units < 0 ? 0 : bound, key.places};
}

bool read_range(json::Node node, const text::Decimal& key, Numeric::Face& face,
                const json::Reader& reader) {
    json::Fields fields(node, reader);
    const auto min = read_decimal(fields, "min");
    const auto max = read_decimal(fields, "max");
    const auto step = read_decimal(fields, "step");
    face.logarithmic = fields.boolean_or("log", false);
    if (!min || !max || !step) {
        return false;
    }
    if (step->units <= 0 || key < *min || key > *max) {
        reader.error(node, "out-of-range", "must have a step above 0 and bounds around the key");
        return false;
    }
    face.min = *min;
    face.max = *max;
    face.step = *step;
    return true;
}

json::Value write_decimal(const text::Decimal& number) { return shortest(number); }

}  // namespace

std::optional<Numeric> read_body(std::type_identity<Numeric>, json::Fields& fields) {
    const json::Reader& reader = fields.reader();
    const auto key_node = fields.required("key");
    const auto range_node = fields.optional("range");
    if (!key_node) {
        return std::nullopt;
    }
    json::Fields key(*key_node, reader);
    const auto value = read_decimal(key, "value");
    const auto tolerance_node = key.optional("tolerance");
    const auto tolerance =
        tolerance_node ? read_decimal(*tolerance_node, reader) : std::optional(text::Decimal{});
    Numeric body;
    body.face.unit = key.optional_bilingual("unit").value_or(text::Bilingual{});
    body.face.unit_one = key.optional_bilingual("unit_one").value_or(text::Bilingual{});
    body.face.grouped = !key.boolean_or("year", false);
    if (!value || !tolerance) {
        return std::nullopt;
    }
    if (tolerance->units < 0) {
        reader.error(*tolerance_node, "out-of-range", "must not be below 0");
        return std::nullopt;
    }
    body.key.value = *value;
    body.face.tolerance = *tolerance;
    spread_around(*value, body.face);
    if (range_node && !read_range(*range_node, *value, body.face, reader)) {
        return std::nullopt;
    }
    return body;
}

void write_body(const Numeric& body, text::Language language, json::Value& question) {
    json::Value key = json::Value::object();
    key.set("value", write_decimal(body.key.value))
        .set("tolerance", write_decimal(body.face.tolerance))
        .set("unit", text::typo(body.face.unit.shown(language), language));
    json::Value range = json::Value::object();
    range.set("min", write_decimal(body.face.min))
        .set("max", write_decimal(body.face.max))
        .set("step", write_decimal(body.face.step))
        .set("log", body.face.logarithmic);
    question.set("options", json::Value::list())
        .set("targets", json::Value::list())
        .set("key", std::move(key))
        .set("accepted", json::Value::list())
        .set("range", std::move(range));
}

std::optional<Numeric::Answer> read_answer(const Numeric&, json::Node node,
                                           const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Numeric::Answer{};
    }
    if (node.is(json::Kind::Text)) {
        // French typing takes a point as well as a comma.
        const auto typed = text::parse_typed_decimal(node.text(), text::Language::French);
        return Numeric::Answer{typed, typed ? std::string() : std::string(node.text())};
    }
    // The key as it was printed, tolerance and unit included, is an answer too.
    const json::Node number = node.find("value").value_or(node);
    const auto value = read_decimal(number, reader);
    return value ? std::optional(Numeric::Answer{*value, {}}) : std::nullopt;
}

json::Value write_answer(const Numeric&, const Numeric::Answer& answer) {
    if (answer.value) {
        return write_decimal(*answer.value);
    }
    return answer.unreadable.empty() ? json::Value() : json::Value(answer.unreadable);
}

}  // namespace questions
