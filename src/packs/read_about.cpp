// SPDX-License-Identifier: MIT
//
// pack.json: what a pack says of itself.
#include "packs/reading.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::int64_t format_read = 1;

/// The languages come first: they decide what every text must have.
void read_languages(json::Fields& fields, Reading& reading) {
    static constexpr json::Choice<text::Language> codes[] = {{"fr", text::Language::French},
                                                             {"en", text::Language::English}};
    std::vector<text::Language> languages;
    for (const json::Node node : fields.list("languages")) {
        const auto language = reading.reader.choice(node, codes);
        if (language && std::ranges::find(languages, *language) == languages.end()) {
            languages.push_back(*language);
        }
    }
    if (languages.empty()) {
        if (fields.has("languages")) {
            reading.reader.error(*fields.node().find("languages"), "no-language",
                                 "names no language: \"fr\", \"en\" or both");
        }
        languages = {text::Language::French, text::Language::English};
    }
    reading.about.languages = languages;
    reading.reader = json::Reader(reading.faults(), std::move(languages));
}

void read_format(json::Fields& fields, const Reading& reading) {
    const auto node = fields.required("format");
    const auto format = node ? reading.reader.integer(*node) : std::nullopt;
    if (format && *format > format_read) {
        reading.faults().error(node->place(), "later-format",
                               fmt::format("format {}: made for a later version of the program, "
                                           "which reads format {}",
                                           *format, format_read));
    } else if (format && *format < format_read) {
        reading.faults().error(
            node->place(), "unknown-format",
            fmt::format("format {}: there is only format {}", *format, format_read));
    }
}

Chapter read_chapter(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    Chapter chapter;
    chapter.id = read_own_id(fields, Named::Chapter, reading);
    chapter.title = fields.bilingual("title").value_or(text::Bilingual());
    return chapter;
}

}  // namespace

void read_about(json::Fields& fields, Reading& reading) {
    read_format(fields, reading);
    read_languages(fields, reading);
    About& about = reading.about;
    const auto id = fields.required("id");
    about.id = id ? read_id(*id, reading).value_or("") : "";
    about.title = fields.bilingual("title").value_or(text::Bilingual());
    about.subtitle = fields.optional_bilingual("subtitle").value_or(text::Bilingual());
    about.version = fields.optional_text("version").value_or("");
    about.licence = fields.text("licence").value_or("");
    about.authors = fields.optional_texts("authors");
    for (const json::Node node : fields.optional_list("chapters")) {
        about.chapters.push_back(read_chapter(node, reading));
    }
}

void read_about(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    read_about(fields, reading);
}

}  // namespace packs
