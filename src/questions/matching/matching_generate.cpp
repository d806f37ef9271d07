// SPDX-License-Identifier: MIT
#include "facts/sentence.h"
#include "facts/value_words.h"
#include "facts/voices.h"
#include "questions/generate_options.h"
#include "questions/generate_pairs.h"
#include "questions/kind_generate.h"
#include "questions/matching/matching_fits.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <unordered_map>

namespace questions {
namespace {

constexpr std::size_t least_pairs = 3;
/// With the spare one, five cards below each other: what the usual window shows without scrolling.
constexpr std::size_t most_pairs = 4;
/// How often another choice of pairs is tried where the one before was too much like others.
constexpr int most_tries = 40;

using Line = std::vector<const PairCandidate*>;

std::vector<const facts::Fact*> facts_of(const Line& line) {
    std::vector<const facts::Fact*> facts;
    facts.reserve(line.size());
    for (const PairCandidate* each : line) {
        facts.push_back(each->paired.fact);
    }
    return facts;
}

/// What stands on the right and goes with nothing.
struct Spare {
    text::Bilingual words;
    facts::Value value;
    std::optional<facts::Id> fact;
};

/// Whether so little of it is disputed that it can all be told after the answer: one note on what
/// sources disagree about, or two where each left card is somebody's word.
bool is_calm(const Line& line) {
    const bool named = std::any_of(line.begin(), line.end(),
                                   [](const PairCandidate* each) { return each->attributed; });
    std::array<const facts::Disagreement*, 2> noted = {};
    auto end = noted.begin();
    for (const PairCandidate* each : line) {
        for (const facts::Disagreement* disagreement : each->attributed_in) {
            if (std::find(noted.begin(), end, disagreement) != end) {
                continue;
            }
            if (end - noted.begin() == (named ? 1 : 2)) {
                return false;
            }
            *end++ = disagreement;
        }
    }
    return true;
}

/// What is looked at to stand beside a pair; itself may be among it.
Line beside(const Line& candidates, std::size_t at) {
    const std::vector<std::size_t> numbers = looked_at(at, candidates.size());
    Line others;
    others.reserve(numbers.size());
    for (const std::size_t i : numbers) {
        others.push_back(candidates[i]);
    }
    return others;
}

/// Whether a line can be made of the pair and some of the others at all, none of them `spent`.
template <class Spent>
bool has_enough(Fits& fit, const PairCandidate& pair, const Line& others, Spent&& spent) {
    std::size_t enough = 1;
    return std::any_of(others.begin(), others.end(), [&](const auto* other) {
        enough += other != &pair && !spent(*other) && fit.together(pair, *other) ? 1 : 0;
        return enough >= least_pairs;
    });
}

/// A pair and some of the others that fit together, taken by chance, which shuffles the others;
/// nothing when one comes in that is `spent`.
template <class Spent>
Line line_around(Fits& fit, const PairCandidate& pair, Line& others, base::Random& chance,
                 Spent&& spent) {
    chance.shuffle(others);
    Line line;
    line.reserve(most_pairs);
    line.push_back(&pair);
    for (const PairCandidate* other : others) {
        const bool fits =
            other != &pair && std::all_of(line.begin(), line.end(), [&](const PairCandidate* each) {
                return fit.together(*each, *other);
            });
        if (!fits) {
            continue;
        }
        line.push_back(other);
        if (!is_calm(line)) {
            line.pop_back();
        } else if (spent(*other)) {
            return {};
        } else if (line.size() == most_pairs) {
            break;
        }
    }
    return line;
}

/// The one source that says every pair, where some of them must be told in a source's name. Beside
/// dates none is named by the prompt: its own date would help.
std::optional<facts::Id> common_source(const Line& line) {
    const bool dated = std::holds_alternative<facts::Date>(line.front()->paired.right.content);
    if (dated || std::none_of(line.begin(), line.end(),
                              [](const PairCandidate* each) { return each->attributed; })) {
        return std::nullopt;
    }
    for (const facts::Claim& claim : line.front()->paired.fact->claims) {
        const bool all = std::all_of(line.begin(), line.end(), [&](const PairCandidate* each) {
            return facts::says_exactly(*each->paired.fact, claim.source);
        });
        if (all && claim.stance == facts::Stance::Asserts && !claim.reserve) {
            return claim.source;
        }
    }
    return std::nullopt;
}

/// The pairs as they are told: in the words of one source, or each left card with whose it is.
std::vector<PairCandidate> told_pairs(const Line& line, const std::optional<facts::Id>& source) {
    std::vector<PairCandidate> told;
    told.reserve(line.size());
    for (const PairCandidate* each : line) {
        PairCandidate& pair = told.emplace_back(*each);
        if (source) {
            pair.paired.source = *source;
        } else {
            pair.left = pair.told_left;
        }
    }
    return told;
}

/// Whether some pair is known not to be the other way round only from a list that is complete in
/// one article's words: the prompt then says that it asks what the articles say.
bool rests_on_articles(const World& world, const Line& line) {
    const auto has_such_list = [&](const PairCandidate* each) {
        const auto closures = world.reasoning().index().closures_for(*each->paired.fact);
        return std::any_of(closures.begin(), closures.end(), [&](std::size_t number) {
            return world.base().closures()[number].source.has_value();
        });
    };
    if (std::none_of(line.begin(), line.end(), has_such_list)) {
        return false;
    }
    facts::Pairing pairing(world.reasoning());
    const auto closed_in_one = [&](const PairCandidate& a, const PairCandidate& b) {
        const auto ground = pairing.parting(a.paired, b.paired);
        return ground && ground->kind == facts::Ground::Kind::Closure &&
               world.base().closures()[ground->closure].source.has_value();
    };
    return std::any_of(line.begin(), line.end(), [&](const PairCandidate* a) {
        return std::any_of(line.begin(), line.end(), [&](const PairCandidate* b) {
            return a->paired.fact != b->paired.fact && closed_in_one(*a, *b);
        });
    });
}

/// Chooses what goes with none of the line.
class SpareChoice {
public:
    /// Each question looks from another place among the others on, so that not all have the same
    /// ones.
    SpareChoice(const World& world, Fits& fit, const PairGroup& group, std::size_t start,
                const Line& line)
        : world_(world), fit_(fit), group_(group), start_(start), line_(line) {}

    /// At most so many, and of other pairs first: what is right elsewhere tempts most.
    std::vector<Spare> all() {
        visit_others([&](const PairCandidate& other) { consider_pair(other); });
        if (!spares_.empty()) {
            return std::move(spares_);
        }
        visit_others([&](const PairCandidate& other) { consider(other.paired.right); });
        for (const PairCandidate* each : line_) {
            for (const facts::Value& value : fit_.made(*each)) {
                consider(value);
            }
        }
        return std::move(spares_);
    }

private:
    static constexpr std::size_t most_spares = 8;
    static constexpr std::size_t most_looked_at = 512;
    bool full() const { return spares_.size() >= most_spares; }

    template <class Visit>
    void visit_others(Visit&& visit) {
        const auto& others = *group_.others;
        for (std::size_t i = 0; i < std::min(others.size(), most_looked_at) && !full(); ++i) {
            visit(others[(start_ + i) % others.size()]);
        }
    }

    /// Whether the words stand neither on the right nor among the spare ones.
    bool is_new(const text::Bilingual& words) const {
        const auto same = [&words](const text::Bilingual& other) {
            return (!words.fr.empty() && words.fr == other.fr) ||
                   (!words.en.empty() && words.en == other.en);
        };
        return std::none_of(line_.begin(), line_.end(),
                            [&](const auto& each) { return same(each->right); }) &&
               std::none_of(spares_.begin(), spares_.end(),
                            [&](const Spare& spare) { return same(spare.words); });
    }

    /// Whether one of the longer words stands on the left.
    bool leads_astray(const LongerWords& longer) const {
        return std::any_of(line_.begin(), line_.end(),
                           [&](const auto& each) { return each->left_words.share_one(longer); });
    }

    /// The right side of another pair.
    void consider_pair(const PairCandidate& other) {
        const bool fair = std::all_of(line_.begin(), line_.end(), [&](const PairCandidate* each) {
            return each->paired.fact != other.paired.fact && fit_.spare(*each, other);
        });
        if (fair && is_new(other.right) && !leads_astray(other.right_words)) {
            spares_.push_back({other.right, other.paired.right, other.paired.fact->id});
        }
    }

    /// A value that every member excludes; cards with words of their own have none.
    void consider(const facts::Value& value) {
        const bool fair = std::all_of(line_.begin(), line_.end(), [&](const PairCandidate* each) {
            return each->paired.pair->right_says.empty() && plausible(*each, value) &&
                   fit_.outside(*each, value);
        });
        if (!fair) {
            return;
        }
        text::Bilingual words = {
            facts::option_words(world_.base(), value, text::Language::French),
            facts::option_words(world_.base(), value, text::Language::English)};
        if (is_new(words) && !leads_astray(LongerWords(words))) {
            spares_.push_back({std::move(words), value, std::nullopt});
        }
    }

    bool plausible(const PairCandidate& each, const facts::Value& value) const {
        const auto* date = std::get_if<facts::Date>(&value.content);
        const auto* key = std::get_if<facts::Date>(&each.paired.right.content);
        return date == nullptr || key == nullptr || date->precision == key->precision;
    }

    const World& world_;
    Fits& fit_;
    const PairGroup& group_;
    std::size_t start_;
    const Line& line_;
    std::vector<Spare> spares_;
};

/// What may be spare beside the line; without the last of it where only so there is any.
std::vector<Spare> with_spares(const World& world, Fits& fit, const PairGroup& group, Line& line) {
    const auto start = static_cast<std::size_t>(line.front() - group.others->data());
    while (line.size() >= least_pairs) {
        auto spares = SpareChoice(world, fit, group, start, line).all();
        if (!spares.empty()) {
            return spares;
        }
        line.pop_back();
    }
    return {};
}

/// "D’après les articles," or the words for the one source.
text::Bilingual prompt_of(const World& world, const PairGroup& group, const Line& line,
                          const std::optional<facts::Id>& source) {
    const facts::FactBase& base = world.base();
    const Form title = parse_form(group.pair().title);
    const facts::Fact& fact = *line.front()->paired.fact;
    text::Bilingual prefix;
    if (!source && rests_on_articles(world, line)) {
        prefix = {"d’après les articles, ", "according to the articles, "};
    }
    text::Bilingual prompt;
    for (const text::Language language : languages) {
        if (title.in(language).parts.empty()) {
            continue;
        }
        if (source) {
            const auto claim =
                std::find_if(fact.claims.begin(), fact.claims.end(),
                             [&](const auto& each) { return each.source == *source; });
            prefix.in(language) = facts::attribution_words(base, {&*claim}, language);
        }
        prompt.in(language) = facts::finished(
            prefix.in(language), facts::filled(title.in(language), {base, fact}, language));
    }
    return prompt;
}

/// The places in the order shown, as numbers of `count` things.
std::vector<std::size_t> shuffled(std::size_t count, base::Random chance) {
    std::vector<std::size_t> shown(count);
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    chance.shuffle(shown);
    return shown;
}

/// The citations in the words of the source that the prompt names.
void cite_source(const World& world, const facts::Id& source, Question& question) {
    question.citations.edit().clear();
    for (const facts::Id& id : question.facts) {
        const facts::Fact& fact = *world.base().find_fact(id);
        for (const facts::Claim& claim : fact.claims) {
            if (claim.source == source) {
                question.citations.edit().push_back(citation_of(world.base(), fact, claim));
                break;
            }
        }
    }
}

/// A left card and what goes with it.
struct Row {
    text::Bilingual left;
    text::Bilingual right;
    facts::Value value;
    facts::Id fact;
};

/// What is brought together, and what may be spare.
struct Table {
    std::vector<Row> rows;
    std::vector<Spare> spares;
};

/// Shows one of the spare ones among the right ones, all in an order by chance.
void show(const Table& table, const base::Random& chance, Question& question) {
    const std::size_t count = table.rows.size();
    const Spare& spare =
        table.spares[static_cast<std::size_t>(chance.fork("spare").below(table.spares.size()))];
    question.proof->spare = spare.fact;
    Matching body;
    std::vector<std::size_t> target_of(count);
    for (const std::size_t i : shuffled(count + 1, chance.fork("targets"))) {
        const bool is_spare = i == count;
        if (!is_spare) {
            target_of[i] = body.face.targets.size();
        }
        body.face.targets.push_back(is_spare ? spare.words : table.rows[i].right);
        question.proof->options.push_back(is_spare ? spare.value : table.rows[i].value);
    }
    for (const std::size_t i : shuffled(count, chance.fork("options"))) {
        body.face.options.push_back(table.rows[i].left);
        body.key.targets.push_back(target_of[i]);
        question.proof->parts.push_back(table.rows[i].fact);
    }
    question.body = std::move(body);
}

Draft matching_draft(const World& world, const std::string& pack, const PairGroup& group,
                     const Line& chosen, std::vector<Spare> spares,
                     std::string_view template_name) {
    const auto told = facts_of(chosen);
    Question question = told_question(world, pack, told, template_name);
    const auto source = common_source(chosen);
    const std::vector<PairCandidate> pairs = told_pairs(chosen, source);
    Line line;
    Table table;
    for (const PairCandidate& pair : pairs) {
        line.push_back(&pair);
        table.rows.push_back({pair.left, pair.right, pair.paired.right, pair.paired.fact->id});
    }
    table.spares = std::move(spares);
    if (source) {
        cite_source(world, *source, question);
        const auto start = static_cast<std::size_t>(chosen.front() - group.others->data());
        Fits fit(world);
        table.spares = SpareChoice(world, fit, group, start, line).all();
    }
    question.prompt = prompt_of(world, group, line, source);
    question.difficulty = difficulty_of(Matching::id, told);
    question.body = Matching();
    const facts::Pair& first = *line.front()->paired.pair;
    question.proof = Proof{
        told.front()->id, facts::shows_right(first) ? first.right : first.left, source, {}, {}, {}};
    question.proof->pair = PairOf{group.head->id, group.number};
    return {std::move(question),
            [table = std::move(table)](const base::Random& chance, Question& shown) {
                show(table, chance, shown);
            }};
}

/// One after the other from the candidates of a group.
class Matchings {
public:
    Matchings(const World& world, const std::string& pack, Drafts& drafts)
        : world_(world), pack_(pack), drafts_(drafts) {}

    void add(const PairGroup& group) {
        // In a large group each pair looks at others than the one before: what is known of two is
        // seldom asked again, and too much of it to be at hand.
        constexpr std::size_t large = 256;
        std::optional<Fits> fit(std::in_place, world_);
        for (std::size_t at = 0; at < group.candidates.size(); ++at) {
            if (group.candidates.size() > large) {
                fit.emplace(world_);
            }
            const PairCandidate& pair = *group.candidates[at];
            const facts::Fact& fact = *pair.paired.fact;
            if (is_worn(pair)) {
                continue;  // whatever the others are
            }
            const auto spent = [&](const PairCandidate& other) {
                return is_worn(other) || made_.most_shared({&fact, other.paired.fact}) > 1;
            };
            const Line others = beside(group.candidates, at);
            const std::string name =
                group.pair().left + "." + group.pair().right + "." + std::string(Matching::id);
            // The same for every seed, so that ids are.
            base::Random chance = base::Random(0).fork(pack_ + "/" + fact.id + "/" + name);
            Line line;
            Line shuffled;
            std::vector<Spare> spares;
            bool fits = false;
            for (int tries = 0; tries < most_tries && !fits; ++tries) {
                if (tries == 1 && !has_enough(*fit, pair, others, spent)) {
                    break;  // asked when the first try came to nothing: mostly it does not
                }
                shuffled = others;
                line = line_around(*fit, pair, shuffled, chance, spent);
                if (line.size() >= least_pairs && made_.most_shared(facts_of(line)) <= 1) {
                    spares = with_spares(world_, *fit, group, line);
                    fits = !spares.empty();
                }
            }
            if (fits) {
                const int number = ++asked_[fact.id + "/" + name];
                drafts_.drafts.push_back(
                    matching_draft(world_, pack_, group, line, std::move(spares),
                                   number == 1 ? name : name + "~" + std::to_string(number)));
                for (const PairCandidate* each : line) {
                    ++uses_[each->paired.fact];
                }
                made_.add(facts_of(line));
            }
        }
    }

private:
    /// Whether it was to be found twice already.
    bool is_worn(const PairCandidate& pair) const {
        constexpr int most_uses = 2;
        const auto used = uses_.find(pair.paired.fact);
        return used != uses_.end() && used->second >= most_uses;
    }

    const World& world_;
    const std::string& pack_;
    Drafts& drafts_;
    MadeLines made_;
    std::map<std::string, int> asked_;
    std::unordered_map<const facts::Fact*, int> uses_;
};

}  // namespace

void make_matchings(const World& world, const std::string& pack, Drafts& drafts) {
    Matchings matchings(world, pack, drafts);
    for (const PairGroup& group : pair_groups(world, Matching::id)) {
        matchings.add(group);
    }
}

}  // namespace questions
