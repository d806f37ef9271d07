// SPDX-License-Identifier: MIT
#include "packs/body_text.h"

#include "facts/difference.h"

#include <algorithm>

namespace packs {

std::vector<std::string_view> body_of(const Articles& articles, const facts::Source& source) {
    std::vector<std::string_view> body;
    const std::vector<std::string>* paragraphs = articles.find(source.id);
    for (const facts::Paragraph& paragraph : source.paragraphs) {
        if (paragraphs != nullptr && paragraph.body && paragraph.n >= 1 &&
            paragraph.n <= paragraphs->size()) {
            body.push_back((*paragraphs)[paragraph.n - 1]);
        }
    }
    return body;
}

bool body_names(const Articles& articles, const facts::Source& source, const facts::Id& entity,
                const evidence::Names& names) {
    return std::ranges::any_of(body_of(articles, source), [&](std::string_view paragraph) {
        return evidence::named(names.find(paragraph, source.language), entity);
    });
}

bool body_tells(const Articles& articles, const facts::FactBase& base, const facts::Source& source,
                const facts::Value& value) {
    const auto is_told = [&](const evidence::Reading& reading) {
        facts::Value read{reading.content, reading.qualifier, {}};
        if (reading.year != evidence::YearFrom::Printed) {
            read.content = evidence::completed(reading, source.date, true);
        }
        return read.content.index() == value.content.index() &&
               (evidence::same_figure(reading, value) || may_be_same(base, read, value));
    };
    return std::ranges::any_of(body_of(articles, source), [&](std::string_view paragraph) {
        const auto readings = evidence::read_figures(paragraph, source.language);
        return std::ranges::any_of(readings, is_told);
    });
}

}  // namespace packs
