// SPDX-License-Identifier: MIT
#include "questions/categorise/categorise.h"

#include "questions/typed_option.h"

#include <fmt/format.h>

#include <utility>

namespace questions {
namespace {

char letter_of(std::size_t bin) { return static_cast<char>('a' + bin); }

/// "a. Cloudwatt  b. Numergy"
std::string named_bins(const Categorise& question, text::Language language) {
    std::string words;
    for (std::size_t bin = 0; bin < question.face.bins.size(); ++bin) {
        words += fmt::format("{}{}. {}", bin == 0 ? "" : "   ", letter_of(bin),
                             question.face.bins[bin].shown(language));
    }
    return words;
}

/// "Cloudwatt : Orange, Thales", "Numergy : Bull": the bins that hold something.
std::vector<std::string> sorted(const Categorise& question,
                                const std::vector<std::optional<std::size_t>>& bins,
                                text::Language language) {
    const std::string between = language == text::Language::French ? " : " : ": ";
    std::vector<std::string> filled;
    for (std::size_t bin = 0; bin < question.face.bins.size(); ++bin) {
        std::string held;
        for (std::size_t i = 0; i < bins.size(); ++i) {
            if (bins[i] == bin) {
                held += held.empty() ? "" : ", ";
                held += question.face.options[i].shown(language);
            }
        }
        if (!held.empty()) {
            filled.push_back(question.face.bins[bin].shown(language) + between + held);
        }
    }
    return filled;
}

}  // namespace

Lines lines(const Categorise& question, const Categorise::Answer& answer, text::Language language) {
    const text::Bilingual expects = {"pour chaque numéro la lettre de son casier : {}",
                                     "for each number the letter of its bin: {}"};
    Lines out;
    out.lead = {named_bins(question, language)};
    std::string example;
    for (std::size_t i = 0; i < question.face.options.size(); ++i) {
        out.options.push_back(question.face.options[i].shown(language));
        if (i < 2) {
            example += fmt::format("{}{} {}", i == 0 ? "" : ", ", i + 1, letter_of(i));
        }
    }
    out.expects = fmt::format(fmt::runtime(expects.in(language)), example + "…");
    out.key_parts =
        sorted(question, {question.key.bins.begin(), question.key.bins.end()}, language);
    out.key = joined(out.key_parts, language);
    out.given = joined(sorted(question, answer.bins, language), language);
    return out;
}

std::optional<Categorise::Answer> typed(const Categorise& question, std::string_view line,
                                        text::Language) {
    auto bins = typed_letters(line, question.face.options.size(), question.face.bins.size(),
                              Letters::Often);
    return bins ? std::optional(Categorise::Answer{*std::move(bins)}) : std::nullopt;
}

}  // namespace questions
