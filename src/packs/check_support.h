// SPDX-License-Identifier: MIT
//
// Rule 2, *key supported*: what a fact holds stands in its statements, in the explanations of its
// questions and, with the articles at hand, in the passages cited.
#pragma once

#include "packs/check.h"

#include <span>

namespace packs {

/// `articles` may be null: then only seals and our own texts are checked. The pack must be sound.
RuleResult check_support(const Proving& proving, const Articles* articles,
                         base::Diagnostics& diagnostics);

/// The explanation of a question tells the true value of the role asked, of the fact or, where it
/// is on several, of each part.
bool check_explanation(const questions::Question& question, const facts::FactBase& base,
                       const facts::Fact& fact, std::span<const text::Language> languages,
                       const evidence::Names& names, base::Diagnostics& diagnostics);

/// The statements of one fact. True if both say what it holds; see StatementProof for warnings.
bool check_statements(const facts::FactBase& base, const facts::Fact& fact,
                      std::span<const text::Language> languages, const evidence::Names& names,
                      base::Diagnostics& diagnostics);

/// The seal: there, and that of the fact as it stands. A missing one is a warning.
bool check_seal(const facts::Fact& fact, base::Diagnostics& diagnostics);

}  // namespace packs
