// SPDX-License-Identifier: MIT
//
// Wrong options: found in the base or made, proved wrong, and chosen so that they look alike and
// tempt (FACTS, section 8).
#pragma once

#include "base/random.h"
#include "questions/generate_stem.h"

namespace questions {

/// A value that is provably wrong in a role, in words.
struct WrongValue {
    facts::Value value;
    base::Shared<Shown> shown;          ///< empty in a statement
    const facts::Fact* from = nullptr;  ///< the fact in which it is right; null: a made value
    int tier = 0;                       ///< 0: what tempts most
};

/// What is asked or falsified.
struct AskedRole {
    const facts::Fact& fact;
    const facts::Relation& relation;
    const facts::RoleName& role;
    const Stem& stem;
    /// The right value as it is offered or said.
    facts::Value key;
    /// The key as an option, which the wrong ones stand beside; empty in a statement.
    base::Shared<Shown> shown;
    const Ask* ask = nullptr;  ///< how it is asked; null in a statement
};

/// A role asked with options: a day or a third of a month is told as its month, so that other
/// dates can stand beside it.
AskedRole asked_with_options(const World& world, const facts::Fact& fact,
                             const facts::Relation& relation, const facts::RoleName& role,
                             const Ask& ask, const Stem& stem);

/// The values that may be offered beside the key, best first, each of them fair on its own: proved
/// wrong, of the key's form and (beside others) length, not named by the stem. Independent of any
/// seed. At most `most`.
std::vector<WrongValue> wrong_values(const World& world, const AskedRole& asked, std::size_t most);

/// Some of the wrong values of a choice; they live as long as it does.
using PickedValues = std::vector<const WrongValue*>;
PickedValues all_of(const std::vector<WrongValue>& values);

/// Wrong values, of which as many as a question needs are picked that are also fair beside each
/// other. Copies and moves keep it whole.
class WrongChoice {
public:
    /// Of the `values` for what is asked, `count` are needed.
    WrongChoice(const World& world, const AskedRole& asked, std::vector<WrongValue> values,
                std::size_t count);

    /// Whether so many are fair beside each other at all.
    bool is_any() const;

    /// Which ones depends on chance, tempting ones before others. Empty when there is no such
    /// choice, whatever the chance.
    PickedValues pick(base::Random& chance) const;

private:
    /// The first that are fair beside each other.
    PickedValues first_of(const PickedValues& order) const;

    const facts::FactBase* base_;
    facts::Fineness fineness_;
    std::vector<WrongValue> values_;
    std::size_t count_;
};

/// Whether two options look alike in length, in both languages: the longer at most twice the
/// shorter, where short ones count as ten characters.
bool alike_in_length(const Shown& a, const Shown& b);

/// Which dates may stand beside the one of a fact.
class Plausible {
public:
    Plausible(const World& world, const facts::Fact& fact);

    /// Whether a date may: no more than two years before the first date of the pack, and not after
    /// the day of the source, unless the key is (a target, a deadline): then some years beyond it.
    /// Beside what was planned, no day that was over when the source was printed.
    bool date(const facts::Date& key, const facts::Date& date) const;

private:
    int first_year_;
    std::optional<facts::Date> printed_;  ///< the latest of the sources
    bool is_ahead_;                       ///< the fact tells what was still to come
};

/// Made values near a quantity or date, best first (2, 5 or 10 times; some points, months or years
/// away); no entity and no phrase has any. Still to be proved wrong.
std::vector<facts::Value> made_values(const facts::Value& key);

}  // namespace questions
