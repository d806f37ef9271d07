// SPDX-License-Identifier: MIT
#include "screens/passage.h"

#include "screens/wording.h"
#include "text/fingerprint.h"
#include "text/fold.h"

#include <algorithm>

namespace screens {
namespace {

/// A paragraph of at most so many bytes is shown whole.
constexpr std::size_t short_paragraph = 280;

const std::string* paragraph_of(const questions::Citation& citation, const ShelvedPack& pack) {
    if (!pack.articles || citation.paragraph == 0) {
        return nullptr;
    }
    const std::vector<std::string>* paragraphs = pack.articles->find(citation.source);
    if (paragraphs == nullptr || citation.paragraph > paragraphs->size()) {
        return nullptr;
    }
    return &(*paragraphs)[citation.paragraph - 1];
}

/// Those that overlap as one; sorted by where they begin.
std::vector<ui::Span> joined(const std::vector<ui::Span>& marks) {
    std::vector<ui::Span> out;
    for (const ui::Span& mark : marks) {
        if (!out.empty() && mark.begin <= out.back().end) {
            out.back().end = std::max(out.back().end, mark.end);
        } else {
            out.push_back(mark);
        }
    }
    return out;
}

std::vector<ui::Span> marks_in(const std::string& paragraph,
                               const std::vector<text::Fingerprint>& fragments) {
    const text::SqueezedText squeezed = text::squeeze(paragraph);
    std::vector<ui::Span> marks;
    for (const text::Fingerprint& fragment : fragments) {
        for (const std::size_t position : text::find(fragment, squeezed)) {
            const text::ByteRange bytes = squeezed.original(position, fragment.length);
            marks.push_back({bytes.begin, bytes.end});
        }
    }
    std::ranges::sort(marks, {}, &ui::Span::begin);
    return joined(marks);
}

/// Where the sentence around `offset` begins: after the last sentence end before it.
std::size_t sentence_begin(const std::string& text, std::size_t offset) {
    for (std::size_t i = offset; i >= 2; --i) {
        const char before = text[i - 2];
        if (text[i - 1] == ' ' && (before == '.' || before == '!' || before == '?')) {
            return i;
        }
    }
    return 0;
}

std::size_t sentence_end(const std::string& text, std::size_t offset) {
    for (std::size_t i = offset; i + 1 < text.size(); ++i) {
        if ((text[i] == '.' || text[i] == '!' || text[i] == '?') && text[i + 1] == ' ') {
            return i + 1;
        }
    }
    return text.size();
}

void surround(Passage& passage, const std::string& before, const std::string& after) {
    passage.text = before + passage.text + after;
    for (ui::Span& mark : passage.marks) {
        mark.begin += before.size();
        mark.end += before.size();
    }
}

Passage statement_of(const questions::Citation& citation, const ui::Look& look,
                     const std::string& key) {
    Passage passage{look.say(citation.statement), {}, false};
    const std::size_t found = key.empty() ? std::string::npos : passage.text.find(key);
    if (found != std::string::npos) {
        passage.marks.push_back({found, found + key.size()});
    }
    return passage;
}

}  // namespace

bool has_passage(const questions::Citation& citation, const ShelvedPack& pack) {
    return paragraph_of(citation, pack) != nullptr;
}

Passage excerpt(const std::string& paragraph, std::vector<ui::Span> marks) {
    if (paragraph.size() <= short_paragraph || marks.empty()) {
        return {paragraph, std::move(marks), true};
    }
    const std::size_t begin = sentence_begin(paragraph, marks.front().begin);
    const std::size_t end = sentence_end(paragraph, marks.back().end);
    Passage out{paragraph.substr(begin, end - begin), std::move(marks), true};
    for (ui::Span& mark : out.marks) {
        mark.begin -= begin;
        mark.end -= begin;
    }
    surround(out, begin > 0 ? words().left_out_before : "",
             end < paragraph.size() ? words().left_out_after : "");
    return out;
}

Passage quoted_passage(const std::string& paragraph,
                       const std::vector<text::Fingerprint>& fragments, text::Language language) {
    Passage passage{paragraph, marks_in(paragraph, fragments), true};
    surround(passage, words().quote_open.in(language), words().quote_close.in(language));
    return passage;
}

Passage passage_of(const questions::Citation& citation, const ShelvedPack& pack,
                   const ui::Look& look, const std::string& key, Cut cut) {
    const std::string* paragraph = paragraph_of(citation, pack);
    if (paragraph == nullptr) {
        return statement_of(citation, look, key);
    }
    if (cut == Cut::Whole) {
        return quoted_passage(*paragraph, citation.at, look.language);
    }
    Passage passage = excerpt(*paragraph, marks_in(*paragraph, citation.at));
    const Words& w = words();
    surround(passage, w.quote_open.in(look.language), w.quote_close.in(look.language));
    return passage;
}

}  // namespace screens
