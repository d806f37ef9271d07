// SPDX-License-Identifier: MIT
#include "packs/mutate.h"

#include "packs/judge.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace packs {
namespace {

using Reasons = std::map<std::string, std::string, std::less<>>;

/// Why a fault of a kind goes unnoticed though the passages are at hand.
const Reasons& reasons() {
    static const Reasons all = {
        {"changed-by", "both are named in the passage: who of them speaks is for a reader to tell"},
        {"changed-modality",
         "no word of the relation's 'says' tells the one from the other, and the statements have "
         "words of both"},
        {"changed-reading", "harmless: the date is the same, completed either way"},
        {"changed-reserve",
         "another claim of the fact keeps the distance that its statement tells"},
        {"changed-stance", "the passage bears the signs of both stances"},
        {"dropped-disagreement",
         "the facts fill different relations or roles: only the disagreement sets them against "
         "each other"},
        {"dropped-member", "no statement names the member: the source tells it by a pronoun"},
        {"false-closure", "that a list is closed is for a reader to tell"},
        {"false-determined", "no two facts speak against it, and the role is not called open"},
        {"renamed-in-statement", "the new name has the words of the old one, which still stands"},
        {"shifted-time", "a source that tells the fact bears that date"},
        {"swapped-roles", "nothing but the sense tells which of the two does it to the other"},
    };
    return all;
}

/// The same without them.
const Reasons& reasons_without_articles() {
    static const Reasons all = {
        {"altered-fingerprint", "only the passage tells whether the fragment stands there"},
        {"changed-by", "only the passage tells who speaks"},
        {"changed-reading", "only the passage tells how the date is printed"},
        {"changed-reserve", "only the passage tells whether the source keeps its distance"},
        {"changed-stance", "only the passage tells in whose words it is"},
        {"moved-citation", "only the passages tell in which paragraph it stands"},
        {"moved-source", "only the passages tell which of them says it"},
    };
    return all;
}

std::string reason_of(const std::string& kind, bool articles) {
    if (!articles) {
        const auto found = reasons_without_articles().find(kind);
        if (found != reasons_without_articles().end()) {
            return found->second;
        }
    }
    const auto found = reasons().find(kind);
    return found != reasons().end() ? found->second : "no rule looks at it";
}

std::vector<Verdict> judge_all(const Judge& judge, const std::vector<Mutant>& mutants,
                               const MutationPlan& plan) {
    std::vector<Verdict> verdicts(mutants.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> judged = 0;
    std::mutex telling;
    const auto work = [&] {
        for (std::size_t i = next++; i < mutants.size(); i = next++) {
            verdicts[i] = judge.judge(mutants[i]);
            const std::size_t so_far = ++judged;
            if (plan.progress) {
                const std::lock_guard lock(telling);
                plan.progress(so_far, mutants.size());
            }
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < plan.threads; ++i) {
        others.emplace_back(work);
    }
    work();
    for (std::thread& other : others) {
        other.join();
    }
    return verdicts;
}

void count(Caught& caught, bool found) {
    ++caught.mutants;
    caught.caught += found ? 1 : 0;
}

}  // namespace

MutationReport mutate(const Pack& pack, const Articles* articles, const MutationPlan& plan) {
    const Judge judge(pack, articles);
    const base::Random chance(plan.seed);
    const std::vector<Mutant> mutants =
        pick_mutants(all_mutants(pack, judge.documents(), chance.fork("plant")), plan.count,
                     chance.fork("pick"));
    const std::vector<Verdict> verdicts = judge_all(judge, mutants, plan);
    MutationReport report;
    std::map<std::string, CaughtOfKind> kinds;
    for (std::size_t i = 0; i < mutants.size(); ++i) {
        const Mutant& mutant = mutants[i];
        CaughtOfKind& of_kind = kinds[mutant.kind];
        of_kind.kind = mutant.kind;
        for (Caught* caught : {&report.with, &of_kind.with}) {
            count(*caught, verdicts[i].caught);
        }
        for (Caught* caught : {&report.without, &of_kind.without}) {
            count(*caught, verdicts[i].without_articles);
        }
        if (!verdicts[i].caught) {
            report.survivors.push_back({mutant.kind, mutant.place, mutant.change,
                                        reason_of(mutant.kind, articles != nullptr)});
        }
    }
    for (auto& [kind, caught] : kinds) {
        report.kinds.push_back(std::move(caught));
    }
    return report;
}

}  // namespace packs
