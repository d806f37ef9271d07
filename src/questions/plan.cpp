// SPDX-License-Identifier: MIT
#include "questions/plan.h"

#include "questions/generate_story.h"

#include <unordered_set>

namespace questions {
namespace {

/// What makes two questions the same for the player.
struct Words {
    std::string_view kind;
    std::string_view fr;
    std::string_view en;

    bool operator==(const Words&) const = default;
};
struct WordsHash {
    std::size_t operator()(const Words& words) const {
        const std::hash<std::string_view> hash;
        return (hash(words.fr) * 31 + hash(words.en)) * 31 + hash(words.kind);
    }
};

Question finished(const Draft& draft, std::uint64_t seed) {
    Question question = draft.question;
    if (draft.finish != nullptr) {
        draft.finish(base::Random(seed).fork(question.id), question);
        tell_thread(draft.thread, question.explanation);
    }
    return question;
}

/// Two facts may give the same question in the same words; the first one asks it.
void leave_out_twins(const std::string& pack, Bank& bank) {
    auto& questions = bank.questions;
    std::unordered_set<Words, WordsHash> asked;
    asked.reserve(questions.size());
    std::vector<bool> is_twin(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question& question = questions[i];
        if (question.proof && !question.proof->parts.empty()) {
            continue;  // other facts make another question of the same words
        }
        is_twin[i] =
            !asked.insert({kind_id(question.body), question.prompt.fr, question.prompt.en}).second;
        if (is_twin[i]) {
            const std::string& fact = question.facts.front();
            bank.left_out.push_back(
                {fact, question.id.substr(pack.size() + fact.size() + 2), Reason::Twin});
        }
    }
    std::size_t i = 0;
    std::erase_if(questions, [&](const Question&) { return is_twin[i++]; });
}

}  // namespace

Bank Plan::draw(std::uint64_t seed) const {
    Bank bank;
    bank.left_out = drafts_.left_out;
    bank.questions.reserve(drafts_.drafts.size());
    for (const Draft& draft : drafts_.drafts) {
        bank.questions.push_back(finished(draft, seed));
    }
    leave_out_twins(pack_, bank);
    return bank;
}

Bank generate(const facts::FactBase& base, const std::string& pack, std::uint64_t seed) {
    return Plan(base, pack).draw(seed);
}

}  // namespace questions
