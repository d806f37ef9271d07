// SPDX-License-Identifier: MIT
#include "questions/assignment_json.h"
#include "questions/kind_json.h"
#include "questions/options_json.h"

#include <algorithm>

namespace questions {
namespace {

constexpr std::size_t most_options = 9;  // each is one digit where answers are typed
constexpr std::size_t most_bins = 4;

}  // namespace

std::optional<Categorise> read_body(std::type_identity<Categorise>, json::Fields& fields) {
    auto options = read_options(fields, "options", {2, most_options});
    auto bins = read_options(fields, "targets", {2, most_bins});
    const auto node = fields.required("key");
    if (!options || !bins || !node) {
        return std::nullopt;
    }
    const auto key = read_assignment(*node, options->size(), bins->size(), false, fields.reader());
    if (!key) {
        return std::nullopt;
    }
    if (std::ranges::adjacent_find(*key, std::ranges::not_equal_to()) == key->end()) {
        fields.reader().error(*node, "out-of-range", "must use more than one of the targets");
        return std::nullopt;
    }
    Categorise body{{*std::move(options), *std::move(bins)}, {}};
    for (const auto& bin : *key) {
        body.key.bins.push_back(*bin);
    }
    return body;
}

void write_body(const Categorise& body, text::Language language, json::Value& question) {
    question.set("options", write_options(body.face.options, language))
        .set("targets", write_options(body.face.bins, language))
        .set("key", write_assignment({body.key.bins.begin(), body.key.bins.end()}))
        .set("accepted", json::Value::list());
}

std::optional<Categorise::Answer> read_answer(const Categorise& body, json::Node node,
                                              const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Categorise::Answer{};
    }
    auto bins =
        read_assignment(node, body.face.options.size(), body.face.bins.size(), true, reader);
    return bins ? std::optional(Categorise::Answer{*std::move(bins)}) : std::nullopt;
}

json::Value write_answer(const Categorise&, const Categorise::Answer& answer) {
    return write_assignment(answer.bins);
}

}  // namespace questions
