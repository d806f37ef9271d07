// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "questions/options_json.h"

#include <algorithm>

namespace questions {
namespace {

constexpr std::size_t most_options = 9;  // each is one digit where answers are typed

/// Every index below `count` once, in some order; anything else is reported.
std::optional<std::vector<std::size_t>> read_order(json::Node node, std::size_t count,
                                                   const json::Reader& reader) {
    const auto nodes = reader.list(node);
    if (!nodes) {
        return std::nullopt;
    }
    std::vector<std::size_t> order;
    for (const json::Node item : *nodes) {
        if (const auto option = reader.integer(item, {0, static_cast<std::int64_t>(count) - 1})) {
            order.push_back(static_cast<std::size_t>(*option));
        }
    }
    if (order.size() != nodes->size()) {
        return std::nullopt;
    }
    std::vector<std::size_t> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    const bool twice = std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
    if (twice || order.size() != count) {
        reader.error(node, "out-of-range", "must name every option once");
        return std::nullopt;
    }
    return order;
}

}  // namespace

std::optional<Ordering> read_body(std::type_identity<Ordering>, json::Fields& fields) {
    const json::Reader& reader = fields.reader();
    auto options = read_options(fields, "options", {2, most_options});
    const auto node = fields.required("key");
    if (!options || !node) {
        return std::nullopt;
    }
    auto order = read_order(*node, options->size(), reader);
    if (!order) {
        return std::nullopt;
    }
    if (std::is_sorted(order->begin(), order->end())) {
        reader.error(*node, "already-ordered",
                     "must not be the order in which the options are shown",
                     "write the options in another order");
        return std::nullopt;
    }
    return Ordering{{*std::move(options)}, {*std::move(order), {}}};
}

void write_body(const Ordering& body, text::Language language, json::Value& question) {
    question.set("options", write_options(body.face.options, language))
        .set("targets", json::Value::list())
        .set("key", json::Value::list_of(body.key.order))
        .set("accepted", json::Value::list());
}

std::optional<Ordering::Answer> read_answer(const Ordering& body, json::Node node,
                                            const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Ordering::Answer{};
    }
    auto order = read_order(node, body.face.options.size(), reader);
    return order ? std::optional(Ordering::Answer{*std::move(order)}) : std::nullopt;
}

json::Value write_answer(const Ordering&, const Ordering::Answer& answer) {
    return answer.order.empty() ? json::Value() : json::Value::list_of(answer.order);
}

}  // namespace questions
