// SPDX-License-Identifier: MIT
#include "packs/check_sorting.h"

#include "facts/sentence.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Bin;
using questions::ShownBin;
using questions::ShownSorted;

std::string in_words(const Bin& bin) {
    return bin.kind == Bin::Kind::Year || bin.kind == Bin::Kind::Named ? std::to_string(bin.number)
                                                                       : "'" + bin.id + "'";
}

}  // namespace

bool SortingChecker::says_bin(const facts::Sorting& sorting, const ShownBin& bin,
                              text::Language language) const {
    const facts::FactBase& base = proving_.pack.base;
    const std::string& text = bin.text.in(language);
    switch (bin.bin.kind) {
        case Bin::Kind::Entity:
            return !missing_in(text, {facts::EntityRef{bin.bin.id}, {}, {}}, language, names_);
        case Bin::Kind::Year: return text == std::to_string(bin.bin.number);
        case Bin::Kind::Source:
            return text == facts::source_label(base, *base.find_source(bin.bin.id), true, language);
        case Bin::Kind::Named:
            return text ==
                   sorting.parts[static_cast<std::size_t>(bin.bin.number)].named.in(language);
    }
    return false;
}

void SortingChecker::check_bins(const facts::Sorting& sorting, const std::vector<ShownBin>& bins,
                                const Fault& fault) const {
    for (const ShownBin& bin : bins) {
        for (const text::Language language : proving_.pack.about.languages) {
            if (!says_bin(sorting, bin, language)) {
                fault("displayed-otherwise",
                      fmt::format("{} in '{}' is '{}', which does not say {}", bin.what,
                                  text::code(language), bin.text.in(language), in_words(bin.bin)));
            }
        }
    }
}

/// What is shown says what it is, and does not give its bin away.
void SortingChecker::check_words(const ShownSorted& shown, const facts::Sortable& sortable,
                                 const Fault& fault) const {
    for (const text::Language language : proving_.pack.about.languages) {
        const std::string& text = shown.text.in(language);
        const bool plain = sortable.part->label.empty();
        for (const facts::RoleName& role : facts::told_roles(*sortable.part)) {
            if (!plain && !facts::sound_template(sortable.part->label.in(language)).says(role)) {
                continue;
            }
            const facts::Value& value =
                role == sortable.part->item ? sortable.item : *sortable.fact->find_role(role);
            if (const auto missing = missing_in(text, value, language, names_)) {
                fault("displayed-otherwise",
                      fmt::format("{} in '{}' is '{}', which does not say {}", shown.what,
                                  text::code(language), text, *missing));
            }
        }
        const Bin& bin = sortable.bin;
        if ((bin.kind == Bin::Kind::Entity &&
             evidence::named(names_.find(text, language), bin.id)) ||
            (bin.kind == Bin::Kind::Year &&
             text.find(std::to_string(bin.number)) != std::string::npos)) {
            fault("bin-named", fmt::format("{} in '{}' is '{}', which names its own bin",
                                           shown.what, text::code(language), text));
        }
    }
}

/// The key is its bin; the others are not.
void SortingChecker::check_places(const facts::Sorter& sorter, const ShownSorted& shown,
                                  const facts::Sortable& sortable,
                                  const std::vector<ShownBin>& bins, const Fault& fault) const {
    if (bins[shown.bin].bin != sortable.bin) {
        fault("key-differs", fmt::format("the key puts {} into {}, the facts into {}", shown.what,
                                         in_words(bins[shown.bin].bin), in_words(sortable.bin)));
    }
    const auto roles = facts::told_roles(*sortable.part);
    for (const ShownBin& bin : bins) {
        if (bin.bin == sortable.bin) {
            continue;
        }
        if (!sorter.ruled_out(sortable, bin.bin)) {
            fault("option-not-disproved",
                  fmt::format("{} may belong in {} too", shown.what, in_words(bin.bin)));
        } else if (bin.bin.kind == Bin::Kind::Source) {
            sources_.check_silence(*sortable.fact, roles, bin.bin.id, fault);
        }
    }
}

/// It tells what belongs where: every bin, and every thing.
void SortingChecker::check_explanation(const questions::Question& question,
                                       const questions::Exhibit& exhibit,
                                       const Fault& fault) const {
    for (const text::Language language : proving_.pack.about.languages) {
        const std::string& told = question.explanation.in(language);
        const auto untold = [&](const std::string& what) {
            fault("explanation-without-value",
                  fmt::format("the explanation in '{}' does not tell {}", text::code(language),
                              what));
        };
        for (const ShownBin& bin : exhibit.bins) {
            if (told.find(bin.text.in(language)) == std::string::npos) {
                untold(bin.what);
            }
        }
        for (const ShownSorted& shown : exhibit.sorted) {
            if (missing_in(told, shown.item, language, names_)) {
                untold(shown.what);
            }
        }
    }
}

void SortingChecker::check_options(const questions::Question& question,
                                   const questions::Exhibit& exhibit, const Fault& fault) const {
    if (exhibit.sorted.empty()) {
        return;
    }
    const facts::Sorting* sorting = proving_.pack.base.find_sorting(question.proof->sorting);
    if (sorting == nullptr) {
        fault("options-unproved", "it rests on no sorting of the pack");
        return;
    }
    check_bins(*sorting, exhibit.bins, fault);
    check_explanation(question, exhibit, fault);
    const facts::Sorter sorter(reasoning_, voices_, *sorting);
    for (const ShownSorted& shown : exhibit.sorted) {
        const auto sortable = std::ranges::find_if(sorter.all(), [&](const auto& each) {
            return each.fact == shown.fact && each.item.content == shown.item.content;
        });
        if (sortable == sorter.all().end()) {
            fault("options-unproved", fmt::format("{} is nothing to sort", shown.what));
            continue;
        }
        check_words(shown, *sortable, fault);
        check_places(sorter, shown, *sortable, exhibit.bins, fault);
    }
}

}  // namespace packs
