// SPDX-License-Identifier: MIT
#include "facts/fact.h"

#include <array>
#include <cassert>

namespace facts {

std::string_view to_string(Stance stance) {
    constexpr std::array<std::string_view, 5> words = {"asserts", "reports", "quotes", "estimates",
                                                       "denies"};
    return words[static_cast<std::size_t>(stance)];
}

std::string_view to_string(DisagreementKind kind) {
    constexpr std::array<std::string_view, 6> words = {"contradiction", "dispute", "framing",
                                                       "imprecision",   "scope",   "date"};
    return words[static_cast<std::size_t>(kind)];
}

std::string_view to_string(DateCertainty certainty) {
    constexpr std::array<std::string_view, 3> words = {"printed", "address", "inferred"};
    return words[static_cast<std::size_t>(certainty)];
}

Fact::Fact() = default;
Fact::Fact(const Fact&) = default;
Fact::Fact(Fact&&) noexcept = default;
Fact& Fact::operator=(const Fact&) = default;
Fact& Fact::operator=(Fact&&) noexcept = default;
Fact::~Fact() = default;

const Value* Fact::find_role(std::string_view name) const {
    for (const auto& [role, value] : roles) {
        if (role == name) {
            return &value;
        }
    }
    return nullptr;
}

const Value& Fact::value() const {
    const Value* found = find_role("value");
    assert(found != nullptr);
    return *found;
}

const Value& Fact::subject() const {
    const Value* found = find_role("subject");
    assert(found != nullptr);
    return *found;
}

}  // namespace facts
