// SPDX-License-Identifier: MIT
#include "packs/check_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace packs {
namespace {

std::size_t things_in(const Pack& pack) {
    const facts::FactBase& base = pack.base;
    return base.sources().size() + base.entities().size() + base.relations().size() +
           base.closures().size() + base.facts().size() + base.disagreements().size() +
           base.threads().size() + pack.authored.size();
}

}  // namespace

void check_threads(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    std::set<std::string_view> told;
    for (const facts::Thread& thread : base.threads()) {
        for (const facts::Id& fact : thread.facts) {
            if (!told.insert(fact).second) {
                diagnostics.error(thread.place, "thread-twice",
                                  fmt::format("fact '{}' stands in a thread already", fact),
                                  "leave it in one place");
            }
        }
    }
}

RuleResult check_form(const Pack& pack, base::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    check_facts(pack.base, diagnostics);
    check_relations(pack.base, diagnostics);
    check_declared(pack.base, pack.about.languages, diagnostics);
    check_entities(pack.base, diagnostics);
    check_disagreements(pack.base, diagnostics);
    check_sortings(pack.base, diagnostics);
    check_threads(pack.base, diagnostics);
    const std::size_t checked = things_in(pack);
    const std::size_t failed = std::min(checked, diagnostics.errors() - before);
    return {Rule::WellFormed, checked, checked - failed};
}

}  // namespace packs
