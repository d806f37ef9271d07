// SPDX-License-Identifier: MIT
//
// sources.json: the articles, and the fingerprints of their paragraphs.
#include "packs/reading.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::int64_t most_paragraphs = 100'000;

facts::Paragraph read_paragraph(json::Node node, std::size_t expected, const Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Paragraph paragraph;
    paragraph.place = node.place();
    paragraph.n = static_cast<std::size_t>(fields.integer("n", {1, most_paragraphs}).value_or(1));
    if (const auto print = fields.required("print")) {
        paragraph.print = read_fingerprint(*print, reading).value_or(text::Fingerprint());
    }
    paragraph.body = fields.boolean_or("body", true);
    if (paragraph.n != expected && fields.has("n")) {
        reading.faults().error(fields.place("n"), "paragraph-order",
                               fmt::format("paragraphs are numbered one by one: {} is expected "
                                           "here",
                                           expected));
    }
    return paragraph;
}

bool read_inferred(json::Fields& fields, std::string_view key) {
    static constexpr json::Choice<bool> certainties[] = {{"printed", false}, {"inferred", true}};
    return fields.optional_choice(key, certainties).value_or(false);
}

facts::Source read_source(json::Node node, Reading& reading) {
    static constexpr json::Choice<facts::DateCertainty> certainties[] = {
        {"printed", facts::DateCertainty::Printed},
        {"address", facts::DateCertainty::Address},
        {"inferred", facts::DateCertainty::Inferred}};
    static constexpr json::Choice<text::Language> codes[] = {{"fr", text::Language::French},
                                                             {"en", text::Language::English}};
    json::Fields fields(node, reading.reader);
    facts::Source source;
    source.place = node.place();
    source.id = read_own_id(fields, Named::Source, reading);
    source.publication = required_reference(fields, "publication", Named::Entity, reading);
    source.headline = fields.text_or_null("headline");
    source.url = fields.text_or_null("url");
    if (const auto date = fields.required("date")) {
        source.date = read_date(*date, reading).value_or(facts::Date());
    }
    source.date_certainty =
        fields.choice("date_certainty", certainties).value_or(facts::DateCertainty::Inferred);
    source.publication_inferred = read_inferred(fields, "publication_certainty");
    source.headline_inferred = read_inferred(fields, "headline_certainty");
    source.language = fields.choice("language", codes).value_or(text::Language::French);
    source.nickname = fields.bilingual("nickname").value_or(text::Bilingual());
    for (const json::Node paragraph : fields.list("paragraphs")) {
        source.paragraphs.push_back(
            read_paragraph(paragraph, source.paragraphs.size() + 1, reading));
    }
    return source;
}

}  // namespace

void read_sources(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("sources")) {
        const std::size_t faults_before = reading.faults().errors();
        facts::Source source = read_source(node, reading);
        if (reading.faults().errors() == faults_before) {
            reading.sources.push_back(std::move(source));
        }
    }
}

}  // namespace packs
