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

/// Why a kind of fault can go unnoticed.
std::string reason_of(const std::string& kind, bool articles) {
    static const std::map<std::string, std::string, std::less<>> reasons = {
        {"swapped-roles", "both are named in the same fragment and of the same class"},
        {"changed-by", "the other one is named in the passage too"},
        {"changed-stance", "the passage bears the signs of both stances"},
        {"false-determined", "no two facts speak against it"},
        {"false-closure", "that a list is closed is not provable by machine"},
        {"dropped-disagreement", "the facts are about different things by their roles"},
        {"dropped-member", "the member is named by a pronoun only"},
        {"changed-completeness", "that a list is complete is not provable by machine"},
    };
    if (const auto found = reasons.find(kind); found != reasons.end()) {
        return found->second;
    }
    return articles ? "no rule looks at it" : "no rule looks at it without the articles";
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
