// SPDX-License-Identifier: MIT
#include "questions/kind_json.h"
#include "text/typography.h"

#include <algorithm>

namespace questions {
namespace {

bool all_digits(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void add_unless_there(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
    }
}

/// A plain list counts for both languages; an object has a list for each.
void read_accepted(json::Node node, ShortText::Key& key, const json::Reader& reader) {
    if (node.is(json::Kind::Object)) {
        json::Fields fields(node, reader);
        for (const std::string& name : fields.optional_texts("fr")) {
            add_unless_there(key.accepted_fr, name);
        }
        for (const std::string& name : fields.optional_texts("en")) {
            add_unless_there(key.accepted_en, name);
        }
        return;
    }
    for (const std::string& name : reader.texts(node).value_or(std::vector<std::string>{})) {
        add_unless_there(key.accepted_fr, name);
        add_unless_there(key.accepted_en, name);
    }
}

}  // namespace

std::optional<ShortText> read_body(std::type_identity<ShortText>, json::Fields& fields) {
    auto shown = fields.bilingual("key");
    const auto accepted = fields.optional("accepted");
    ShortText body;
    body.face.expected = fields.optional_bilingual("expected").value_or(text::Bilingual{});
    if (!shown) {
        return std::nullopt;
    }
    add_unless_there(body.key.accepted_fr, shown->fr);
    add_unless_there(body.key.accepted_en, shown->en);
    if (accepted) {
        read_accepted(*accepted, body.key, fields.reader());
    }
    body.face.digits = all_digits(shown->fr) && all_digits(shown->en);
    body.key.shown = *std::move(shown);
    return body;
}

void write_body(const ShortText& body, text::Language language, json::Value& question) {
    const bool french = language == text::Language::French;
    std::vector<std::string> names = french ? body.key.accepted_fr : body.key.accepted_en;
    // What is typed in the other language counts too.
    for (const std::string& name : french ? body.key.accepted_en : body.key.accepted_fr) {
        add_unless_there(names, name);
    }
    json::Value accepted = json::Value::list();
    for (const std::string& name : names) {
        accepted.add(name);
    }
    question.set("options", json::Value::list())
        .set("targets", json::Value::list())
        .set("key", text::typo(body.key.shown.shown(language), language))
        .set("accepted", std::move(accepted));
}

std::optional<ShortText::Answer> read_answer(const ShortText&, json::Node node,
                                             const json::Reader& reader) {
    if (node.is(json::Kind::Null)) {
        return ShortText::Answer{};
    }
    auto typed = reader.text(node);
    return typed ? std::optional(ShortText::Answer{*std::move(typed)}) : std::nullopt;
}

json::Value write_answer(const ShortText&, const ShortText::Answer& answer) { return answer.text; }

}  // namespace questions
