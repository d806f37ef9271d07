// SPDX-License-Identifier: MIT
#include "packs/check_list.h"

#include "facts/listing.h"
#include "packs/body_text.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace packs {

void ListChecker::check_options(const questions::Question& question, const facts::Fact& fact,
                                const std::vector<questions::ShownValue>& members,
                                const Fault& fault) const {
    if (members.empty()) {
        return;
    }
    const facts::Value* held = fact.find_role(question.proof->asked);
    if (held == nullptr || type_of(*held) != facts::ValueType::Entities) {
        fault("options-unproved", "it asks for a list that its fact lacks");
        return;
    }
    const auto& named_source = question.proof->named_source;
    std::set<facts::Id> keyed;
    for (const questions::ShownValue& member : members) {
        const auto* entity = std::get_if<facts::EntityRef>(&member.value.content);
        if (entity == nullptr) {
            fault("options-unproved", fmt::format("{} stands for no thing", member.what));
            continue;
        }
        if (member.right) {
            keyed.insert(entity->id);
            continue;
        }
        const auto ground = facts::excluded(reasoning_, voices_, fact, question.proof->asked,
                                            entity->id, named_source);
        if (!ground) {
            fault("option-not-disproved",
                  fmt::format("'{}' may not be offered as wrong: it may belong to the list",
                              entity->id));
        } else if (*ground == facts::Exclusion::NotNamed && proving_.articles != nullptr &&
                   body_names(*proving_.articles, *proving_.pack.base.find_source(*named_source),
                              entity->id, names_)) {
            fault("option-in-source", fmt::format("'{}' may not be offered as wrong: source '{}' "
                                                  "names it",
                                                  entity->id, *named_source));
        }
    }
    const auto list = facts::entities_in(*held);
    if (keyed != std::set<facts::Id>(list.begin(), list.end())) {
        fault("key-differs", fmt::format("the right options are not what the fact holds, {}",
                                         packs::in_words(*held)));
    }
}

}  // namespace packs
