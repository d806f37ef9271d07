// SPDX-License-Identifier: MIT
#include "packs/passages.h"

namespace packs {

const std::vector<Passage>* Passages::find(std::string_view source) const {
    if (const auto known = squeezed_.find(source); known != squeezed_.end()) {
        return &known->second;
    }
    const std::vector<std::string>* paragraphs = articles_.find(source);
    if (paragraphs == nullptr) {
        return nullptr;
    }
    std::vector<Passage> passages;
    for (const std::string& paragraph : *paragraphs) {
        passages.push_back({paragraph, text::squeeze(paragraph)});
    }
    return &squeezed_.emplace(source, std::move(passages)).first->second;
}

std::vector<Found> find_in(const std::vector<Passage>& passages, std::size_t paragraph,
                           const text::Fingerprint& fragment) {
    std::vector<Found> out;
    if (paragraph == 0 || paragraph > passages.size() || fragment.length == 0) {
        return out;
    }
    const text::SqueezedText& squeezed = passages[paragraph - 1].squeezed;
    for (const std::size_t position : text::find(fragment, squeezed)) {
        out.push_back({paragraph, position, squeezed.original(position, fragment.length)});
    }
    return out;
}

std::vector<Found> find_anywhere(const std::vector<Passage>& passages,
                                 const text::Fingerprint& fragment) {
    std::vector<Found> out;
    for (std::size_t paragraph = 1; paragraph <= passages.size(); ++paragraph) {
        const auto here = find_in(passages, paragraph, fragment);
        out.insert(out.end(), here.begin(), here.end());
    }
    return out;
}

}  // namespace packs
