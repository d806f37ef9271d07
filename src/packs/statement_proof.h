// SPDX-License-Identifier: MIT
//
// Whether the statements of a fact tell its roles: all of them, no others, and which is which.
#pragma once

#include "base/diagnostic.h"
#include "facts/fact_base.h"
#include "packs/evidence/names.h"

#include <span>

namespace packs {

class StatementProof {
public:
    /// All must outlive it.
    StatementProof(const facts::FactBase& base, const facts::Fact& fact,
                   std::span<const text::Language> languages, const evidence::Names& names,
                   base::Diagnostics& diagnostics);

    /// Warns of
    /// - `statement-without-role`: no statement speaks of what fills a role;
    /// - `statement-names-more`: a statement names another one of the classes of a list;
    /// - `roles-turned`: it names two things that could fill each other's roles in another order
    ///   than `says`, and by no passive.
    void run();

private:
    struct Told {
        text::Language language;
        std::vector<evidence::Mention> mentions;
    };

    void check_told(const facts::RoleName& role, const facts::Id& id);
    void check_list(const facts::RoleName& role);
    void check_order(const facts::RoleName& a, const facts::RoleName& b);
    void check_order_in(const Told& told, const facts::RoleName& a, const facts::RoleName& b);

    bool is_told(const facts::Id& id, const Told& told) const;
    bool accounted_for(const facts::Id& id) const;
    bool exchangeable(const facts::RoleName& a, const facts::RoleName& b) const;
    bool may_fill(const facts::Id& id, const facts::RoleName& role) const;
    void warn(std::string code, std::string message, std::string hint);

    const facts::FactBase& base_;
    const facts::Fact& fact_;
    const facts::Relation& relation_;
    const evidence::Names& names_;
    base::Diagnostics& diagnostics_;
    std::vector<Told> told_;
};

}  // namespace packs
