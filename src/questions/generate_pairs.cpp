// SPDX-License-Identifier: MIT
#include "questions/generate_pairs.h"

#include "base/hash.h"
#include "facts/sentence.h"
#include "facts/value_words.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace questions {
namespace {

using facts::Date;
using facts::Fact;
using facts::Pair;
using facts::Precision;
using facts::Relation;
using facts::Value;

/// How precisely the dates of one question are told; nothing where there are none.
using Fineness = std::optional<Precision>;

std::vector<std::uint64_t> longer_words(const std::string& text) {
    constexpr std::size_t least_letters = 4;
    const auto of_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    std::vector<std::uint64_t> words;
    const std::string folded = text::fold(text);
    for (auto begin = folded.begin(); begin != folded.end();) {
        const auto end = std::find_if_not(begin, folded.end(), of_word);
        if (static_cast<std::size_t>(end - begin) >= least_letters) {
            words.push_back(base::fnv1a_64(std::string_view(begin, end)));
        }
        begin = std::find_if(end, folded.end(), of_word);
    }
    std::sort(words.begin(), words.end());
    return words;
}

bool share_one(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    auto in_a = a.begin();
    auto in_b = b.begin();
    while (in_a != a.end() && in_b != b.end() && *in_a != *in_b) {
        *in_a < *in_b ? ++in_a : ++in_b;
    }
    return in_a != a.end() && in_b != b.end();
}

/// A value as it is shown: the date at the precision of the question.
std::optional<Value> shown_value(const Value& value, Fineness fineness) {
    const auto* date = std::get_if<Date>(&value.content);
    if (date == nullptr || !fineness) {
        return value;
    }
    const bool has_month = date->precision >= Precision::Month;
    if (*fineness == Precision::Month && !has_month) {
        return std::nullopt;
    }
    return Value{facts::lowered(*date, *fineness), value.qualifier, {}};
}

/// The templates of the cards, where a side has one.
struct Cards {
    explicit Cards(const Pair& pair) : shows_right(facts::shows_right(pair)) {
        for (const auto& [text, form] :
             {std::pair(&pair.left_says, &left_says), std::pair(&pair.right_says, &right_says)}) {
            if (!text->empty()) {
                *form = parse_form(*text);
            }
        }
    }

    std::optional<Form> left_says;
    std::optional<Form> right_says;
    bool shows_right;
};

/// What the card says: the template of its side, or the value as an option.
text::Bilingual card_words(const World& world, const Fact& fact, const std::optional<Form>& says,
                           const Value& value) {
    text::Bilingual words;
    for (const text::Language language : languages) {
        words.in(language) =
            says ? facts::finished(
                       "", facts::filled(says->in(language), {world.base(), fact}, language))
                 : facts::option_words(world.base(), value, language);
    }
    return words;
}

/// Whether the fact is told only with whose word it is.
bool needs_a_name(const World& world, const Fact& fact) {
    const auto disagreements = world.base().disagreements_of(fact);
    return fact.stem_names_source ||
           std::any_of(disagreements.begin(), disagreements.end(),
                       [](const auto* each) { return each->stems == facts::Stems::Attributed; });
}

/// Whether the left card says whose word it is: who claims it, or the publication itself.
bool names_the_teller(const World& world, const facts::Claim& claim, const Value& left) {
    const auto* entity = std::get_if<facts::EntityRef>(&left.content);
    return entity != nullptr &&
           (world.base().find_source(claim.source)->publication == entity->id ||
            std::find(claim.by.begin(), claim.by.end(), entity->id) != claim.by.end());
}

/// Cards stand beside each other: more would not be taken in at a glance.
bool fits_on_card(const text::Bilingual& words) {
    constexpr std::size_t most_characters = 105;
    return text::count_characters(words.fr) <= most_characters &&
           text::count_characters(words.en) <= most_characters;
}

/// Whether the fact may be told as a pair at all.
bool tellable(const World& world, const Fact& fact, const Pair& pair) {
    const Value* left = fact.find_role(pair.left);
    const Value* right = fact.find_role(pair.right);
    if (left == nullptr || right == nullptr || fact.not_askable.contains("*") ||
        !facts::affirmed(fact) || right->qualifier != facts::Qualifier::Exact ||
        std::holds_alternative<facts::EntityList>(left->content) ||
        std::holds_alternative<facts::EntityList>(right->content)) {
        return false;
    }
    const facts::Claim& claim = plainest_claim(fact);
    const bool plain = claim.stance == facts::Stance::Asserts && !claim.reserve;
    const auto disagreements = world.base().disagreements_of(fact);
    const bool never =
        std::any_of(disagreements.begin(), disagreements.end(),
                    [](const auto* each) { return each->stems == facts::Stems::Never; });
    // What is somebody's word says so on its left card, or says which picture it is of.
    const bool saying = world.base().relation_of(fact)->nature == facts::Nature::Saying;
    return !never && (plain || saying);
}

std::optional<PairCandidate> candidate_of(const World& world, const Fact& fact, const Pair& pair,
                                          const Cards& cards, Fineness fineness) {
    if (!tellable(world, fact, pair)) {
        return std::nullopt;
    }
    const auto right = shown_value(*fact.find_role(pair.right), fineness);
    if (!right) {
        return std::nullopt;
    }
    const facts::Claim& claim = plainest_claim(fact);
    PairCandidate candidate;
    candidate.paired = facts::Paired(&fact, &pair, *right, claim.source, cards.shows_right);
    candidate.left = card_words(world, fact, cards.left_says, candidate.paired.left());
    candidate.right = card_words(world, fact, cards.right_says, *right);
    candidate.attributed =
        needs_a_name(world, fact) && !names_the_teller(world, claim, candidate.paired.left());
    candidate.told_left =
        candidate.attributed ? in_words_of(world, claim, candidate.left) : candidate.left;
    candidate.left_words = LongerWords(candidate.told_left);
    candidate.right_words = LongerWords(candidate.right);
    for (const facts::Disagreement* each : world.base().disagreements_of(fact)) {
        if (each->stems == facts::Stems::Attributed) {
            candidate.attributed_in.push_back(each);
        }
    }
    const bool given_away = candidate.left_words.share_one(candidate.right_words);
    const bool fits = fits_on_card(candidate.told_left) && fits_on_card(candidate.right);
    return given_away || !fits ? std::nullopt : std::optional(std::move(candidate));
}

/// All facts that the task could be about.
std::vector<PairCandidate> candidates_of(const World& world, const Relation& head,
                                         std::size_t number, Fineness fineness) {
    std::vector<PairCandidate> candidates;
    for (const Relation& relation : world.base().relations()) {
        const Pair* pair = facts::belonging(world.base(), relation, head.id, number);
        if (pair == nullptr) {
            continue;
        }
        const Cards cards(*pair);
        for (const Fact* fact : world.base().facts_of(relation.id)) {
            if (auto candidate = candidate_of(world, *fact, *pair, cards, fineness)) {
                candidates.push_back(*std::move(candidate));
            }
        }
    }
    return candidates;
}

/// What the title says of the fact: only those of which it says the same are in one question.
std::string told_by_title(const World& world, const Form& title, const Fact& fact) {
    return facts::filled(title.fr, {world.base(), fact}, text::Language::French) +
           facts::filled(title.en, {world.base(), fact}, text::Language::English);
}

void add_groups(const World& world, const Relation& head, std::size_t number, Fineness fineness,
                std::vector<PairGroup>& groups) {
    const auto all = std::make_shared<const std::vector<PairCandidate>>(
        candidates_of(world, head, number, fineness));
    const Form title = parse_form(head.pairs[number].title);
    std::unordered_map<std::string, std::size_t> by_title;  // as numbers of groups
    for (const PairCandidate& candidate : *all) {
        const auto [group, added] = by_title.try_emplace(
            told_by_title(world, title, *candidate.paired.fact), groups.size());
        if (added) {
            groups.push_back({&head, number, {}, all});
        }
        groups[group->second].candidates.push_back(&candidate);
    }
}

}  // namespace

LongerWords::LongerWords(const text::Bilingual& text)
    : hashes_{longer_words(text.fr), longer_words(text.en)} {}

bool LongerWords::share_one(const LongerWords& other) const {
    return questions::share_one(hashes_[0], other.hashes_[0]) ||
           questions::share_one(hashes_[1], other.hashes_[1]);
}

std::vector<PairGroup> pair_groups(const World& world, std::string_view kind) {
    std::vector<PairGroup> groups;
    for (const Relation& relation : world.base().relations()) {
        for (std::size_t number = 0; number < relation.pairs.size(); ++number) {
            const Pair& pair = relation.pairs[number];
            if (pair.joins || !pair.allows(kind)) {
                continue;
            }
            const facts::Role* right = relation.find_role(pair.right);
            if (right != nullptr && right->type == facts::ValueType::Date) {
                add_groups(world, relation, number, Precision::Month, groups);
                add_groups(world, relation, number, Precision::Year, groups);
            } else {
                add_groups(world, relation, number, std::nullopt, groups);
            }
        }
    }
    return groups;
}

bool fit_together(facts::Pairing& pairing, const PairCandidate& a, const PairCandidate& b) {
    const auto same = [](const text::Bilingual& x, const text::Bilingual& y) {
        return (!x.fr.empty() && x.fr == y.fr) || (!x.en.empty() && x.en == y.en);
    };
    return !same(a.left, b.left) && !same(a.right, b.right) &&
           !a.left_words.share_one(b.right_words) && !b.left_words.share_one(a.right_words) &&
           pairing.fit_together(a.paired, b.paired);
}

}  // namespace questions
