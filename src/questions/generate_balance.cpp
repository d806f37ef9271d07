// SPDX-License-Identifier: MIT
#include "questions/generate_balance.h"

#include <algorithm>
#include <map>

namespace questions {
namespace {

/// The questions that have one thing as their key.
struct OfKey {
    std::size_t count = 0;
    std::vector<std::size_t> typed;  ///< which of them are typed, as numbers in the bank
};

/// The entity that is the key; null for a figure or a date.
const facts::Id* key_of(const facts::FactBase& base, const Question& question) {
    if (!question.proof) {
        return nullptr;
    }
    const facts::Fact* fact = base.find_fact(question.proof->fact);
    const facts::Value* value = fact == nullptr ? nullptr : fact->find_role(question.proof->asked);
    const auto* entity =
        value == nullptr ? nullptr : std::get_if<facts::EntityRef>(&value->content);
    return entity == nullptr ? nullptr : &entity->id;
}

int importance_of(const facts::FactBase& base, const Question& question) {
    return base.find_fact(question.proof->fact)->importance;
}

/// The id without `pack/fact/`.
std::string template_name(const Question& question) {
    return question.id.substr(question.pack.size() + question.facts.front().size() + 2);
}

}  // namespace

void leave_out_frequent_keys(const facts::FactBase& base, std::size_t first, Drafts& out) {
    std::map<facts::Id, OfKey> keys;  // in one order on every machine
    std::size_t asked = 0;
    for (std::size_t i = first; i < out.drafts.size(); ++i) {
        const Question& question = out.drafts[i].question;
        const bool typed = std::holds_alternative<ShortText>(question.body);
        if (!typed && !std::holds_alternative<Single>(question.body)) {
            continue;
        }
        ++asked;
        if (const facts::Id* key = key_of(base, question)) {
            OfKey& of_key = keys[*key];
            ++of_key.count;
            if (typed) {
                of_key.typed.push_back(i);
            }
        }
    }
    std::vector<std::size_t> frequent;
    for (auto& [key, of_key] : keys) {
        if (keys.size() < 3 || 3 * of_key.count <= asked) {
            continue;
        }
        // The least n with count - n ≤ (asked - n) / 3.
        const std::size_t needed = (3 * of_key.count - asked + 1) / 2;
        if (of_key.typed.size() >= needed) {
            std::stable_sort(of_key.typed.begin(), of_key.typed.end(),
                             [&](std::size_t a, std::size_t b) {
                                 return importance_of(base, out.drafts[a].question) <
                                        importance_of(base, out.drafts[b].question);
                             });
            frequent.insert(frequent.end(), of_key.typed.begin(),
                            of_key.typed.begin() + static_cast<std::ptrdiff_t>(needed));
            asked -= needed;
        }
    }
    std::sort(frequent.begin(), frequent.end());
    std::size_t kept = first;
    for (std::size_t i = first; i < out.drafts.size(); ++i) {
        const Question& question = out.drafts[i].question;
        if (std::binary_search(frequent.begin(), frequent.end(), i)) {
            out.left_out.push_back(
                {question.facts.front(), template_name(question), Reason::Frequent});
        } else if (kept++ != i) {
            out.drafts[kept - 1] = std::move(out.drafts[i]);
        }
    }
    out.drafts.resize(kept);
}

}  // namespace questions
