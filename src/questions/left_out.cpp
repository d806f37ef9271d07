// SPDX-License-Identifier: MIT
#include "questions/left_out.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace questions {
namespace {

struct Meaning {
    std::string_view word;
    std::string_view sentence;
};

constexpr std::array<Meaning, 17> meanings = {{
    {"clash", "sources answer differently, and the question cannot name one"},
    {"count", "a list has too few right ones to tick, or too many"},
    {"denied", "a source rejects what the fact says"},
    {"disputed", "the parties disagree, and the question cannot name one"},
    {"frequent", "the key answers too many questions of its relation already"},
    {"inference", "no source says it in so many words"},
    {"leak", "the question would give its own answer away"},
    {"long", "the key is too long to be typed"},
    {"mark", "the event is first or last by nature"},
    {"open", "another answer could be as right"},
    {"pool", "the facts disprove too few other answers"},
    {"scale", "no range is given to place the figure in"},
    {"twin", "another question reads the same"},
    {"undated", "what holds at a date only has none to be told"},
    {"undecided", "the facts do not tell surely where it belongs, or where it does not"},
    {"unlinked", "no source ties the value to what would be asked"},
    {"vague", "the source gives no exact figure"},
}};

static_assert(meanings.size() == static_cast<std::size_t>(Reason::Vague) + 1);

const Meaning& told(Reason reason) { return meanings[static_cast<std::size_t>(reason)]; }

}  // namespace

std::string_view to_string(Reason reason) { return told(reason).word; }

std::string_view meaning_of(Reason reason) { return told(reason).sentence; }

std::span<const std::string_view> declared_reasons() {
    static constexpr std::string_view reasons[] = {"open",    "disputed", "clash",    "inference",
                                                   "undated", "vague",    "unlinked", "pool",
                                                   "leak",    "count"};
    return reasons;
}

Reason declared_reason(std::string_view word) {
    const auto* found = std::ranges::find(meanings, word, &Meaning::word);
    assert(found != meanings.end());
    return static_cast<Reason>(found - meanings.begin());
}

}  // namespace questions
