// SPDX-License-Identifier: MIT
//
// questions*.json and the questions of a pack of one file: written by hand.
#include "base/printable.h"
#include "packs/reading.h"
#include "questions/kind_proof.h"
#include "questions/question_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::size_t most_questions = 200'000;
constexpr std::size_t most_id_characters = 100;

bool well_formed_id(std::string_view id) {
    return !id.empty() && id.size() <= most_id_characters && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

/// The question's id with the pack's before it.
std::string read_question_id(json::Fields& fields, Reading& reading) {
    const auto node = fields.required("id");
    const auto id = node ? reading.reader.text(*node) : std::nullopt;
    if (!id) {
        return {};
    }
    if (!well_formed_id(*id)) {
        reading.faults().error(
            node->place(), "bad-id",
            fmt::format("'{}' is no id: 1 to {} of the characters a–z, 0–9, . _ - ~ and /",
                        base::printable(*id), most_id_characters));
        return {};
    }
    reading.references.declare(Named::Question, *id, *node, reading.faults());
    return reading.about.id + "/" + *id;
}

/// {"title", "publication", "url", "date"}: a source that the pack does not document.
questions::Citation read_own_source(json::Node node, const Reading& reading) {
    json::Fields fields(node, reading.reader);
    questions::Citation citation;
    const text::Bilingual title = fields.bilingual("title").value_or(text::Bilingual());
    const auto publication = fields.optional_bilingual("publication");
    citation.publication = publication.value_or(title);
    if (publication) {
        citation.language = reading.reader.languages().front();
        citation.headline = title.shown(citation.language);
    }
    citation.url = fields.optional_text("url");
    if (const auto date = fields.optional("date")) {
        citation.date = read_date(*date, reading);
    }
    return citation;
}

void read_source(json::Fields& fields, questions::Question& question, Reading& reading) {
    const auto source = fields.optional("source");
    if (!source && question.facts.empty()) {
        reading.faults().warning(
            fields.place(), "unsourced",
            fmt::format("question '{}' names neither a source nor a fact", question.id),
            "add \"source\": {\"title\": …, \"url\": …}");
    } else if (source && source->is(json::Kind::List)) {
        for (const json::Node item : source->items()) {
            question.citations.edit().push_back(read_own_source(item, reading));
        }
    } else if (source) {
        question.citations.edit().push_back(read_own_source(*source, reading));
    }
}

double read_difficulty(json::Fields& fields, const Reading& reading) {
    const auto node = fields.optional("difficulty");
    if (!node) {
        return 0.5;
    }
    const auto number = node->number();
    if (!number) {
        reading.reader.wrong_type(*node, "a number from 0 to 1");
    } else if (!(*number >= 0 && *number <= 1)) {
        reading.reader.error(*node, "out-of-range", "must be a number from 0 to 1");
    }
    return std::clamp(number.value_or(0.5), 0.0, 1.0);
}

std::optional<questions::Question> read_question(json::Node node, Reading& reading) {
    const std::size_t faults_before = reading.faults().errors();
    json::Fields fields(node, reading.reader);
    questions::Question question;
    question.pack = reading.about.id;
    question.id = read_question_id(fields, reading);
    question.prompt = fields.bilingual("prompt").value_or(text::Bilingual());
    question.explanation = fields.optional_bilingual("explanation").value_or(text::Bilingual());
    question.note = fields.optional_bilingual("note");
    fields.optional_bilingual("hint");  // Shown by no screen yet.
    question.facts = optional_references(fields, "facts", Named::Fact, reading);
    if (const auto chapter = fields.optional("chapter")) {
        question.chapter = read_reference(*chapter, Named::Chapter, reading).value_or("");
    }
    question.difficulty = read_difficulty(fields, reading);
    read_source(fields, question, reading);
    auto body = questions::read_body(fields);
    if (!body || reading.faults().errors() != faults_before) {
        // After a fault not all that the kind may have was asked for.
        fields.stop_asking();
        return std::nullopt;
    }
    for (const text::Bilingual& answer : questions::answer_texts(*body)) {
        const auto options = node.find("options");
        check_script(answer, options ? *options : node.find("key").value_or(node), reading);
    }
    question.body = std::move(*body);
    return question;
}

}  // namespace

void read_questions(const std::vector<json::Node>& questions, Reading& reading) {
    if (questions.size() > most_questions) {
        reading.faults().error(
            questions[most_questions].place(), "too-many-questions",
            fmt::format("{} questions, at most {} are read", questions.size(), most_questions));
    }
    const std::size_t count = std::min(questions.size(), most_questions);
    reading.authored.reserve(reading.authored.size() + count);
    reading.references.expect(Named::Question, count);
    for (std::size_t i = 0; i < count && !reading.stop.stop_requested(); ++i) {
        if (auto question = read_question(questions[i], reading)) {
            reading.authored.push_back(std::move(*question));
        }
    }
}

void read_questions(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    read_questions(fields.list("questions"), reading);
}

}  // namespace packs
