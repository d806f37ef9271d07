// SPDX-License-Identifier: MIT
//
// Whether a passage supports a claim (FACTS, section 6, "Support").
#pragma once

#include "base/diagnostic.h"
#include "packs/evidence/figures.h"
#include "packs/evidence/names.h"
#include "packs/passages.h"

namespace packs {

/// A fragment with what is read in it. Figures and names are read in the whole paragraph, so that
/// a fragment that begins after "au moins" does not lose it, and kept where they lie within.
struct ReadFragment {
    Found found;
    bool context = false;
    std::string_view text;
    std::vector<evidence::Reading> figures;
    std::vector<evidence::Comparison> comparisons;
    std::vector<evidence::Mention> mentions;
};

/// Reads bytes `found.at` of a paragraph.
ReadFragment read_fragment(std::string_view paragraph, const Found& found, bool context,
                           text::Language language, const evidence::Names& names);

class ClaimProof {
public:
    /// All must outlive it; `passages` are those of the claim's source.
    ClaimProof(const facts::FactBase& base, const facts::Fact& fact, const facts::Claim& claim,
               const std::vector<Passage>& passages, const evidence::Names& names,
               base::Diagnostics& diagnostics);

    /// Reports every reason why the passage does not support the claim. True if there is none.
    bool run();

private:
    bool find_fragments();
    bool find_list(std::size_t paragraph, const std::vector<text::Fingerprint>& at, bool context);
    std::optional<Found> find_one(std::size_t paragraph, const text::Fingerprint& fragment,
                                  std::size_t least);
    void check_print();

    void check_value();
    void check_crowding();
    void check_figure(const facts::Value& wanted);
    bool same_date(const evidence::Reading& reading, const facts::Value& wanted);
    void check_qualifier(const evidence::Reading& reading, const facts::Value& wanted);
    void check_roles();
    bool is_named(std::string_view entity) const;
    bool is_told(const facts::Value& value) const;
    void check_omissions();

    void check_stance();
    void check_by();
    void check_cues();

    std::string fragments_text() const;
    void fault(std::string code, std::string message, std::string hint = {});
    void fault_at(const base::Place& place, std::string code, std::string message,
                  std::string hint = {});

    const facts::FactBase& base_;
    const facts::Fact& fact_;
    const facts::Claim& claim_;
    const facts::Source& source_;
    const std::vector<Passage>& passages_;
    const evidence::Names& names_;
    base::Diagnostics& diagnostics_;
    std::vector<ReadFragment> fragments_;  ///< those of the claim first, then the context's
    bool supported_ = true;
    bool completed_by_other_rule_ = false;
};

}  // namespace packs
