// SPDX-License-Identifier: MIT
#include "facts/date_words.h"
#include "questions/kind_json.h"
#include "text/typography.h"
#include "text/utf8.h"

#include <algorithm>
#include <numeric>

namespace questions {
namespace {

std::optional<facts::Date> read_date(json::Fields& fields) {
    const auto node = fields.required("date");
    const auto text = node ? fields.reader().text(*node) : std::nullopt;
    if (!text) {
        return std::nullopt;
    }
    const auto date = facts::parse_date(*text);
    if (!date) {
        fields.reader().error(*node, "bad-date",
                              "must be a date such as 2016, 2014-03, 2012-10-02, 2013-autumn or "
                              "2014-04-mid");
    }
    return date;
}

/// Whether each date is surely before the next.
bool in_order(const std::vector<facts::Date>& dates) {
    return std::adjacent_find(dates.begin(), dates.end(),
                              [](const facts::Date& a, const facts::Date& b) {
                                  return !before(a, b);
                              }) == dates.end();
}

/// The options in the order shown: the event, then the anchors. Their order in time.
std::vector<std::size_t> order_with(std::size_t slot, std::size_t anchors) {
    std::vector<std::size_t> order(anchors);
    std::iota(order.begin(), order.end(), 1);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(slot), 0);
    return order;
}

json::Value write_order(std::size_t slot, std::size_t anchors) {
    json::Value order = json::Value::list();
    for (const std::size_t option : order_with(slot, anchors)) {
        order.add(option);
    }
    return order;
}

}  // namespace

std::optional<Timeline> read_body(std::type_identity<Timeline>, json::Fields& fields) {
    const json::Reader& reader = fields.reader();
    Timeline body;
    const auto event = fields.bilingual("event");
    const auto date = read_date(fields);
    const std::vector<json::Node> nodes = fields.list("anchors");
    for (const json::Node node : nodes) {
        json::Fields anchor(node, reader);
        auto label = anchor.bilingual("label");
        const auto anchor_date = read_date(anchor);
        if (label && anchor_date) {
            body.face.anchors.push_back({*std::move(label), *anchor_date});
        }
    }
    if (const auto list = fields.optional("anchors");
        nodes.empty() && list && list->is(json::Kind::List)) {
        reader.error(*list, "out-of-range", "must hold at least one anchor");
    }
    if (!event || !date || nodes.empty() || body.face.anchors.size() != nodes.size()) {
        return std::nullopt;
    }
    auto& anchors = body.face.anchors;
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const auto& a, const auto& b) { return before(a.date, b.date); });
    body.face.event = *event;
    body.key.date = *date;
    std::vector<facts::Date> dates;
    for (const Timeline::Anchor& anchor : anchors) {
        dates.push_back(anchor.date);
        body.key.slot += before(anchor.date, *date) ? 1 : 0;
    }
    dates.insert(dates.begin() + static_cast<std::ptrdiff_t>(body.key.slot), *date);
    if (!in_order(dates)) {
        reader.error(*fields.optional("anchors"), "unordered-dates",
                     "must have dates that can be put in order, with each other and the event's");
        return std::nullopt;
    }
    return body;
}

void write_body(const Timeline& body, text::Language language, json::Value& question) {
    json::Value options = json::Value::list();
    options.add(text::typo(body.face.event.shown(language), language));
    for (const Timeline::Anchor& anchor : body.face.anchors) {
        const std::string date =
            text::capitalised(facts::date_words(anchor.date, facts::Form::Plain, language));
        options.add(text::typo(with_value(date, anchor.label.shown(language)), language));
    }
    question.set("options", std::move(options))
        .set("targets", json::Value::list())
        .set("key", write_order(body.key.slot, body.face.anchors.size()))
        .set("accepted", json::Value::list());
}

std::optional<Timeline::Answer> read_answer(const Timeline& body, json::Node node,
                                            const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return Timeline::Answer{};
    }
    const auto nodes = reader.list(node);
    if (!nodes) {
        return std::nullopt;
    }
    std::vector<std::size_t> order;
    const auto last = static_cast<std::int64_t>(body.face.anchors.size());
    for (const json::Node item : *nodes) {
        if (const auto option = reader.integer(item, {0, last})) {
            order.push_back(static_cast<std::size_t>(*option));
        }
    }
    for (std::size_t slot = 0; slot <= body.face.anchors.size(); ++slot) {
        if (order == order_with(slot, body.face.anchors.size())) {
            return Timeline::Answer{slot};
        }
    }
    if (order.size() == nodes->size()) {
        reader.error(node, "out-of-range",
                     "must name every option once, the anchors (1 and up) in their order");
    }
    return std::nullopt;
}

json::Value write_answer(const Timeline& body, const Timeline::Answer& answer) {
    return answer.slot ? write_order(*answer.slot, body.face.anchors.size()) : json::Value();
}

}  // namespace questions
