// SPDX-License-Identifier: MIT
#include "questions/question_json.h"

#include "json/document.h"

#include "questions/kind_json.h"
#include "text/typography.h"

#include <array>
#include <cassert>
#include <cmath>

namespace questions {
namespace {

template <class... Kinds>
std::optional<Body> read_body_of(std::variant<Kinds...>*, std::size_t wanted,
                                 json::Fields& fields) {
    std::optional<Body> body;
    std::size_t index = 0;
    const auto read_if_wanted = [&]<class Kind>(std::type_identity<Kind> kind) {
        if (index++ == wanted) {
            if (auto read = read_body(kind, fields)) {
                body = std::move(*read);
            }
        }
    };
    (read_if_wanted(std::type_identity<Kinds>{}), ...);
    return body;
}

template <class... Kinds>
constexpr std::array<std::string_view, sizeof...(Kinds)> kind_words(std::variant<Kinds...>*) {
    return {Kinds::id...};
}

/// With four decimals: enough to order questions, and the same on every machine.
json::Value difficulty_value(double difficulty) {
    return text::shortest({std::llround(difficulty * 10000), 4});
}

json::Value text_or_null(const std::optional<std::string>& text) {
    return text ? json::Value(*text) : json::Value();
}

json::Value write_citation(const Citation& citation, text::Language language) {
    json::Value written = json::Value::object();
    written.set("source", citation.source);
    written.set("publication", citation.publication.shown(language));
    written.set("headline", text_or_null(citation.headline));
    written.set("date", citation.date ? json::Value(to_string(*citation.date)) : json::Value());
    written.set("date_certainty", to_string(citation.date_certainty));
    written.set("paragraph", citation.paragraph);
    written.set("url", text_or_null(citation.url));
    written.set("stance", to_string(citation.stance));
    written.set("by", citation.by.shown(language));
    written.set("reserve", citation.reserve);
    written.set("publication_inferred", citation.publication_inferred);
    written.set("headline_inferred", citation.headline_inferred);
    return written;
}

template <class Items, class Write>
json::Value write_list(const Items& items, Write&& write) {
    json::Value list = json::Value::list();
    for (const auto& item : items) {
        list.add(write(item));
    }
    return list;
}

}  // namespace

std::optional<Body> read_body(json::Fields& fields) {
    static constexpr auto words = kind_words(static_cast<Body*>(nullptr));
    const auto kind = fields.required("kind");
    const auto wanted = kind ? fields.reader().word(*kind, words) : std::nullopt;
    return wanted ? read_body_of(static_cast<Body*>(nullptr), *wanted, fields) : std::nullopt;
}

json::Value write_question(const Question& question, text::Language language) {
    json::Value written = json::Value::object();
    written.set("id", question.id);
    written.set("kind", kind_id(question.body));
    written.set("prompt", text::typo(question.prompt.shown(language), language));
    write_answers(question.body, language, written);
    written.set("explanation", text::typo(question.explanation.shown(language), language));
    written.set("note", question.note
                            ? json::Value(text::typo(question.note->shown(language), language))
                            : json::Value());
    written.set("citations", write_list(*question.citations, [language](const Citation& citation) {
                    return write_citation(citation, language);
                }));
    written.set("facts",
                write_list(question.facts, [](const facts::Id& id) { return json::Value(id); }));
    written.set("chapter", question.chapter);
    written.set("difficulty", difficulty_value(question.difficulty));
    return written;
}

void write_answers(const Body& body, text::Language language, json::Value& question) {
    std::visit([&](const auto& kind) { write_body(kind, language, question); }, body);
}

std::optional<Answer> read_answer(const Body& body, json::Node node, const json::Reader& reader) {
    return std::visit(
        [&](const auto& kind) -> std::optional<Answer> {
            if (auto answer = read_answer(kind, node, reader)) {
                return Answer(*std::move(answer));
            }
            return std::nullopt;
        },
        body);
}

json::Value write_answer(const Body& body, const Answer& answer) {
    return std::visit(
        [&answer](const auto& kind) {
            const auto* given = std::get_if<typename std::decay_t<decltype(kind)>::Answer>(&answer);
            assert(given != nullptr);
            return write_answer(kind, *given);
        },
        body);
}

std::string answer_text(const Body& body, const Answer& answer) {
    return json::to_line(write_answer(body, answer));
}

std::optional<Answer> answer_of(const Body& body, std::string_view line) {
    const auto document = json::parse(std::string(line), "");
    if (!document) {
        return std::nullopt;
    }
    base::Diagnostics faults;
    auto answer = read_answer(body, document->root(), json::Reader(faults));
    return faults.errors() == 0 ? std::move(answer) : std::nullopt;
}

json::Value write_key(const Body& body, text::Language language) {
    json::Value written = json::Value::object();
    std::visit([&](const auto& kind) { write_body(kind, language, written); }, body);
    const json::Value* key = written.find("key");
    assert(key != nullptr);
    return *key;
}

}  // namespace questions
