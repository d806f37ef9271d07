// SPDX-License-Identifier: MIT
#include "facts/sentence.h"
#include "facts/sorter.h"
#include "questions/generate_parts.h"
#include "questions/kind_generate.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace questions {
namespace {

using facts::Bin;
using facts::Sortable;
using facts::Sorting;

constexpr std::size_t least_options = 3;
constexpr std::size_t good_options = 6;
constexpr std::size_t least_bins = 2;
constexpr std::size_t most_bins = 4;

/// The things of one question, those of a bin next to each other.
using Hand = std::vector<const Sortable*>;
using Bins = std::map<Bin, Hand>;

Bins by_bin(const Hand& things) {
    Bins bins;
    for (const Sortable* each : things) {
        bins[each->bin].push_back(each);
    }
    return bins;
}

/// The facts of a hand, each once: one of each bin in turn, so that the first tell of all bins.
std::vector<const facts::Fact*> in_turn(const Hand& hand) {
    Bins bins = by_bin(hand);
    std::vector<const facts::Fact*> facts;
    Bin bin = hand.front()->bin;
    for (auto at = bins.find(bin); !bins.empty(); at = bins.upper_bound(bin)) {
        if (at == bins.end()) {
            at = bins.begin();
        }
        bin = at->first;
        Hand& held = at->second;
        if (std::find(facts.begin(), facts.end(), held.front()->fact) == facts.end()) {
            facts.push_back(held.front()->fact);
        }
        held.erase(held.begin());
        if (held.empty()) {
            bins.erase(at);
        }
    }
    return facts;
}

/// With semicolons where one has a comma within.
std::string joined(const std::vector<std::string>& things, text::Language language) {
    const bool commas = std::ranges::any_of(
        things, [](const std::string& each) { return each.find(", ") != std::string::npos; });
    const std::string_view between = !commas                              ? ", "
                                     : language == text::Language::French ? " ; "
                                                                          : "; ";
    return fmt::format("{}", fmt::join(things, between));
}

/// The questions about one sorting.
class Categorising {
public:
    Categorising(const World& world, const facts::Voices& voices, const Sorting& sorting)
        : world_(world), sorting_(sorting), sorter_(world.reasoning(), voices, sorting) {
        for (const facts::SortingPart& part : sorting.parts) {
            labels_.push_back(parse_form(part.label));
        }
        for (const Sortable& thing : sorter_.all()) {
            const text::Bilingual words = in_sentence(thing);
            words_.push_back({words, option(thing, words)});
        }
    }

    void make(const std::string& pack, Drafts& drafts) const;

private:
    Hand decided(std::vector<LeftOut>& left_out) const;
    std::vector<Hand> dealt(const Hand& things, base::Random chance) const;
    bool says(text::Language language) const { return !sorting_.title.in(language).empty(); }
    text::Bilingual in_sentence(const Sortable& thing) const;
    text::Bilingual option(const Sortable& thing, const text::Bilingual& in_sentence) const;

    /// What a thing is called: in the middle of a sentence, and alone on a label.
    struct Words {
        text::Bilingual in_sentence;
        text::Bilingual option;
    };
    const Words& words_of(const Sortable& thing) const {
        return words_[static_cast<std::size_t>(&thing - sorter_.all().data())];
    }
    text::Bilingual bin_words(const Bin& bin) const;
    text::Bilingual answer(const Bins& bins) const;
    Draft draft(const std::string& pack, const Hand& hand,
                std::unordered_map<std::string, int>& asked) const;

    const World& world_;
    const Sorting& sorting_;
    facts::Sorter sorter_;
    std::vector<Form> labels_;  ///< of the parts
    std::vector<Words> words_;  ///< of all that is sorted
};

/// What the player reads of it, in the middle of a sentence.
text::Bilingual Categorising::in_sentence(const Sortable& thing) const {
    text::Bilingual words;
    for (const text::Language language : languages) {
        if (!says(language)) {
            continue;
        }
        const auto part = static_cast<std::size_t>(thing.part - sorting_.parts.data());
        const facts::Template& label = labels_[part].in(language);
        words.in(language) =
            label.parts.empty()
                ? facts::value_words(world_.base(), thing.item, facts::Form::Plain, language)
                : facts::filled(label, {world_.base(), *thing.fact}, language);
    }
    const auto attributed = [](const facts::Disagreement* each) {
        return each->stems == facts::Stems::Attributed;
    };
    const auto disagreements = world_.base().disagreements_of(*thing.fact);
    const bool in_doubt = thing.fact->stem_names_source ||
                          std::any_of(disagreements.begin(), disagreements.end(), attributed);
    // The title names the source, or asks for it.
    if (!in_doubt || sorting_.source || thing.bin.kind == Bin::Kind::Source) {
        return words;
    }
    return in_words_of(world_, plainest_claim(*thing.fact), words);
}

/// The same alone on a label.
text::Bilingual Categorising::option(const Sortable& thing,
                                     const text::Bilingual& in_sentence) const {
    text::Bilingual words = in_sentence;
    for (const text::Language language : languages) {
        if (says(language)) {
            words.in(language) = thing.part->label.empty()
                                     ? facts::option_words(world_.base(), thing.item, language)
                                     : facts::finished("", words.in(language));
        }
    }
    return words;
}

text::Bilingual Categorising::bin_words(const Bin& bin) const {
    text::Bilingual words;
    for (const text::Language language : languages) {
        if (!says(language)) {
            continue;
        }
        switch (bin.kind) {
            case Bin::Kind::Entity:
                words.in(language) =
                    world_.option(*world_.base().find_entity(bin.id))->words.in(language);
                break;
            case Bin::Kind::Year: words.in(language) = std::to_string(bin.number); break;
            case Bin::Kind::Source:
                words.in(language) = facts::source_label(
                    world_.base(), *world_.base().find_source(bin.id), true, language);
                break;
            case Bin::Kind::Named:
                words.in(language) =
                    sorting_.parts[static_cast<std::size_t>(bin.number)].named.in(language);
                break;
        }
    }
    return words;
}

/// The things that surely belong in one bin only, of the bins that hold most.
Hand Categorising::decided(std::vector<LeftOut>& left_out) const {
    Hand all;
    for (const Sortable& each : sorter_.all()) {
        all.push_back(&each);
    }
    Bins bins = by_bin(all);
    while (bins.size() > most_bins) {
        bins.erase(std::min_element(bins.begin(), bins.end(), [](const auto& a, const auto& b) {
            return a.second.size() < b.second.size();
        }));
    }
    Hand sure;
    std::set<std::pair<std::string, std::string>> words_of_sure;
    for (const Sortable* each : all) {
        const bool fits =
            bins.contains(each->bin) &&
            std::all_of(bins.begin(), bins.end(), [&](const auto& other) {
                return other.first == each->bin || sorter_.ruled_out(*each, other.first);
            });
        const text::Bilingual& words = words_of(*each).option;
        std::pair shown(words.fr, words.en);
        const bool twin = words_of_sure.contains(shown);
        if (fits && !twin) {
            sure.push_back(each);
            words_of_sure.insert(std::move(shown));
        } else {
            left_out.push_back({each->fact->id, sorting_.id + ".categorise",
                                twin   ? Reason::Twin
                                : fits ? Reason::Pool
                                       : Reason::Undecided});
        }
    }
    return sure;
}

/// Dealt out to as many questions as make good hands, bin by bin, so that each gets some of all.
std::vector<Hand> Categorising::dealt(const Hand& things, base::Random chance) const {
    const std::size_t count = std::max<std::size_t>(1, (things.size() + 3) / good_options);
    std::vector<Hand> hands(count);
    std::size_t turn = 0;
    for (auto& [bin, held] : by_bin(things)) {
        Hand shuffled = held;
        chance.shuffle(shuffled);
        for (const Sortable* each : shuffled) {
            hands[turn++ % count].push_back(each);
        }
    }
    std::erase_if(hands, [](const Hand& hand) {
        return hand.size() < least_options || by_bin(hand).size() < least_bins;
    });
    return hands;
}

/// A sentence for each bin: "Cloudwatt : Orange, Thales. Numergy : SFR, Bull."
text::Bilingual Categorising::answer(const Bins& bins) const {
    text::Bilingual answer;
    for (const text::Language language : languages) {
        if (!says(language)) {
            continue;
        }
        std::string& words = answer.in(language);
        for (const auto& [bin, held] : bins) {
            std::vector<std::string> things;
            for (const Sortable* each : held) {
                things.push_back(words_of(*each).in_sentence.in(language));
            }
            words += fmt::format("{}{}{}{}.", words.empty() ? "" : " ",
                                 facts::finished("", bin_words(bin).in(language)),
                                 language == text::Language::French ? " : " : ": ",
                                 joined(things, language));
        }
    }
    return answer;
}

/// A thing on its card, and where it belongs: the number of its bin among those of the question.
struct Card {
    text::Bilingual option;
    facts::Value item;
    facts::Id fact;
    std::size_t bin = 0;
};

/// All that is sorted, and into what.
struct Table {
    std::vector<Bin> bins;
    std::vector<text::Bilingual> bin_words;
    std::vector<Card> cards;
};

/// Years stand in their order, other bins and all things in one by chance.
void show(const Table& table, base::Random chance, Question& question) {
    std::vector<std::size_t> bins(table.bins.size());
    std::iota(bins.begin(), bins.end(), std::size_t{0});
    if (table.bins.front().kind != Bin::Kind::Year) {
        chance.shuffle(bins);
    }
    Categorise body;
    std::vector<std::size_t> place_of(bins.size());
    for (const std::size_t bin : bins) {
        place_of[bin] = body.face.bins.size();
        body.face.bins.push_back(table.bin_words[bin]);
        question.proof->bins.push_back(table.bins[bin]);
    }
    std::vector<const Card*> cards;
    for (const Card& each : table.cards) {
        cards.push_back(&each);
    }
    chance.shuffle(cards);
    for (const Card* each : cards) {
        body.face.options.push_back(each->option);
        body.key.bins.push_back(place_of[each->bin]);
        question.proof->options.push_back(each->item);
        question.proof->parts.push_back(each->fact);
    }
    question.body = std::move(body);
}

/// `asked`: how many questions of the sorting have an id so far, without the number after it.
Draft Categorising::draft(const std::string& pack, const Hand& hand,
                          std::unordered_map<std::string, int>& asked) const {
    const Bins held = by_bin(hand);
    const std::vector<const facts::Fact*> told = in_turn(hand);
    // The facts themselves tell little more than the answer has.
    Question question =
        begun_question(world_, pack, told, sorting_.id + ".categorise", answer(held));
    tell_beside(world_, told, question);
    if (const int number = ++asked[question.id]; number > 1) {
        question.id += fmt::format("~{}", number);
    }
    question.prompt = sorting_.title;
    question.body = Categorise();
    question.proof = Proof{told.front()->id, {}, sorting_.source, {}, {}, {}, {}, sorting_.id, {}};
    question.difficulty = difficulty_of(Categorise::id, told);
    Table table;
    for (const auto& [bin, things] : held) {
        table.bins.push_back(bin);
        table.bin_words.push_back(bin_words(bin));
    }
    for (const Sortable* each : hand) {
        table.cards.push_back(
            {words_of(*each).option, each->item, each->fact->id,
             static_cast<std::size_t>(std::distance(held.begin(), held.find(each->bin)))});
    }
    return {std::move(question), [table = std::move(table)](base::Random chance, Question& shown) {
                show(table, chance, shown);
            }};
}

void Categorising::make(const std::string& pack, Drafts& drafts) const {
    // The same for every seed, so that ids are.
    const base::Random chance = base::Random(0).fork(pack + "/" + sorting_.id + "/categorise");
    std::unordered_map<std::string, int> asked;
    for (const Hand& hand : dealt(decided(drafts.left_out), chance)) {
        drafts.drafts.push_back(draft(pack, hand, asked));
    }
}

}  // namespace

void make_categorisations(const World& world, const facts::Voices& voices, const std::string& pack,
                          Drafts& drafts) {
    for (const Sorting& sorting : world.base().sortings()) {
        Categorising(world, voices, sorting).make(pack, drafts);
    }
}

}  // namespace questions
