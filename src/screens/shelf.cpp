// SPDX-License-Identifier: MIT
#include "screens/shelf.h"

#include <algorithm>

namespace screens {
namespace {

bool is_missed(const packs::ListedQuestion& question, const ItemProgress& progress) {
    const auto found = progress.find(question.id);
    return found != progress.end() && found->second.last != learning::Verdict::Right;
}

}  // namespace

std::optional<std::size_t> place_of(std::string_view pack, const std::vector<ShelvedPack>& shelf) {
    const auto found =
        std::ranges::find_if(shelf, [&](const ShelvedPack& one) { return one.about.id == pack; });
    return found == shelf.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - shelf.begin()));
}

bool any_being_read(const std::vector<ShelvedPack>& shelf) {
    return std::ranges::any_of(shelf, &ShelvedPack::being_read);
}

bool same_to_see(const ShelvedPack& a, const ShelvedPack& b) {
    return a.about == b.about && a.questions.list() == b.questions.list() &&
           a.sources == b.sources && a.faults.size() == b.faults.size() &&
           a.at_fault() == b.at_fault();
}

ItemProgress progress_of(const learning::Store& store, const ShelvedPack& pack) {
    auto read = store.progress(pack.about.id);
    return read.ok() ? *std::move(read) : ItemProgress{};
}

std::size_t count_marked(const learning::Store& store, const ShelvedPack& pack) {
    const auto marked = store.marked(pack.about.id);
    if (!marked) {
        return 0;
    }
    return static_cast<std::size_t>(std::ranges::count_if(
        pack.questions.list(),
        [&](const packs::ListedQuestion& question) { return marked->contains(question.id); }));
}

double Tally::share() const {
    return all == 0 ? 0 : static_cast<double>(found) / static_cast<double>(all);
}

Tally tally(const packs::QuestionList& questions, const ItemProgress& progress,
            const facts::Id& chapter) {
    Tally out;
    for (const packs::ListedQuestion& question : questions) {
        if (!chapter.empty() && question.chapter != chapter) {
            continue;
        }
        ++out.all;
        if (progress.contains(question.id)) {
            ++(is_missed(question, progress) ? out.missed : out.found);
        }
    }
    return out;
}

}  // namespace screens
