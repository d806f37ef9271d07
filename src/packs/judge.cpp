// SPDX-License-Identifier: MIT
#include "packs/judge.h"

#include "packs/check.h"
#include "packs/check_form.h"
#include "packs/check_support.h"
#include "packs/claim_proof.h"
#include "questions/question_json.h"

#include <algorithm>
#include <cassert>

namespace packs {
namespace {

using questions::Question;

/// The pack's files as they were read, some of them changed.
class ChangedFiles : public base::Files {
public:
    ChangedFiles(const Pack& pack, std::vector<std::pair<std::string, std::string>> texts)
        : folder_(pack.path), texts_(std::move(texts)) {}

    base::FileKind kind(const std::filesystem::path& path) const override {
        return find(path) != nullptr ? base::FileKind::Regular : base::FileKind::Folder;
    }
    base::Result<std::string> read(const std::filesystem::path& path,
                                   std::uintmax_t) const override {
        return *find(path);
    }
    base::Result<std::vector<std::string>> list(const std::filesystem::path&) const override {
        std::vector<std::string> names;
        for (const auto& [path, text] : texts_) {
            names.push_back(std::filesystem::path(path).filename().string());
        }
        std::ranges::sort(names);
        return names;
    }
    base::Result<base::Done> make_folder(const std::filesystem::path& path) override {
        return base::error_at({path.string()}, "not written");
    }
    base::Result<base::Done> replace(const std::filesystem::path& path, std::string_view) override {
        return base::error_at({path.string()}, "not written");
    }

private:
    const std::string* find(const std::filesystem::path& path) const {
        const auto found =
            std::ranges::find(texts_, path.string(), [](const auto& t) { return t.first; });
        return found == texts_.end() ? nullptr : &found->second;
    }

    std::filesystem::path folder_;
    std::vector<std::pair<std::string, std::string>> texts_;
};

/// A fault as the reader of a report knows it again, though its line may have moved.
std::string words_of(const base::Diagnostic& fault) { return fault.code + " " + fault.message; }

/// All that a rule reads of a question.
bool same_question(const Question& a, const Question& b) {
    const auto same_citation = [](const questions::Citation& x, const questions::Citation& y) {
        return x.source == y.source && x.paragraph == y.paragraph && x.date == y.date &&
               x.date_certainty == y.date_certainty && x.headline == y.headline &&
               x.publication_inferred == y.publication_inferred &&
               x.headline_inferred == y.headline_inferred && x.stance == y.stance &&
               x.reserve == y.reserve && x.publication == y.publication && x.by == y.by &&
               x.statement == y.statement;
    };
    const auto same_proof = [](const questions::Proof& x, const questions::Proof& y) {
        return x.fact == y.fact && x.asked == y.asked && x.named_source == y.named_source &&
               x.options == y.options && x.anchors == y.anchors && x.parts == y.parts;
    };
    const bool proofs =
        a.proof.has_value() == b.proof.has_value() && (!a.proof || same_proof(*a.proof, *b.proof));
    return a.prompt == b.prompt && a.body == b.body && a.explanation == b.explanation &&
           a.note == b.note && a.facts == b.facts && proofs &&
           std::ranges::equal(a.citations, b.citations, same_citation);
}

}  // namespace

Judge::Judge(const Pack& pack, const Articles* articles)
    : pack_(pack),
      articles_(articles),
      passages_(articles == nullptr ? none_ : *articles),
      names_(pack.base) {
    for (const auto& [file, text] : pack.texts) {
        auto document = json::parse(text, file);
        assert(document);  // The pack was read from it.
        documents_.push_back(*std::move(document));
    }
    const Report report = check(pack, {}, articles, 0);
    for (const base::Diagnostic& fault : report.diagnostics.all()) {
        known_.insert(words_of(fault));
    }
    for (const facts::Source& source : pack.base.sources()) {
        passages_.find(source.id);  // Squeezed now, so that threads only read.
    }
    for (const facts::Fact& fact : pack.base.facts()) {
        hashes_[fact.id] = fact.canonical_hash;
    }
    bank_ = bank(pack, 0);
    for (const Question& question : bank_) {
        questions_[question.id] = &question;
    }
}

bool Judge::any_new(const base::Diagnostics& faults) const {
    std::map<std::string, std::size_t> counts;
    return std::ranges::any_of(faults.all(), [&](const base::Diagnostic& fault) {
        // The seal is as if written anew.
        const std::string words = words_of(fault);
        return fault.code != "seal-broken" && ++counts[words] > known_.count(words);
    });
}

Pack Judge::read_mutant(const Mutant& mutant, base::Diagnostics& faults) const {
    auto texts = pack_.texts;
    for (std::size_t file = 0; file < texts.size(); ++file) {
        texts[file].second = documents_[file].text();  // As parsed: without a byte order mark.
    }
    std::vector<Edit> edits = mutant.edits;
    // From the back, so that what is before keeps its place.
    std::ranges::sort(edits, [](const Edit& a, const Edit& b) { return a.at > b.at; });
    for (const Edit& edit : edits) {
        texts[edit.file].second.replace(edit.at, edit.size, edit.text);
    }
    return read(pack_.path, ChangedFiles(pack_, std::move(texts)), faults).value();
}

std::set<facts::Id> Judge::touched(const Mutant& mutant, const Pack& pack) const {
    const bool facts_alone = std::ranges::all_of(mutant.edits, [&](const Edit& edit) {
        return documents_[edit.file].root().find("facts").has_value();
    });
    std::set<facts::Id> out;
    for (const facts::Fact& fact : pack.base.facts()) {
        const auto old = hashes_.find(fact.id);
        if (!facts_alone || old == hashes_.end() || old->second != fact.canonical_hash) {
            out.insert(fact.id);
        }
    }
    return out;
}

bool Judge::unsupported(const Proving& proving) const {
    base::Diagnostics faults;
    for (const facts::Id& id : *proving.touched) {
        check_statements(*proving.pack.base.find_fact(id), proving.pack.about.languages,
                         *proving.names, faults);
    }
    return any_new(faults);
}

bool Judge::unproved(const Proving& proving) const {
    base::Diagnostics faults;
    const facts::FactBase& base = proving.pack.base;
    for (const facts::Id& id : *proving.touched) {
        const facts::Fact& fact = *base.find_fact(id);
        for (const facts::Claim& claim : fact.claims) {
            if (const auto* found = passages_.find(claim.source)) {
                ClaimProof(base, fact, claim, *found, *proving.names, faults).run();
            }
        }
    }
    return any_new(faults);
}

bool Judge::badly_asked(const Proving& proving) const {
    const Pack& pack = proving.pack;
    std::vector<Question> changed;
    for (Question& question : bank(pack, 0)) {
        const auto old = questions_.find(question.id);
        if (old == questions_.end() || !same_question(question, *old->second)) {
            changed.push_back(std::move(question));
        }
    }
    base::Diagnostics faults;
    for (const Question& question : changed) {
        const facts::Fact* fact =
            question.proof ? pack.base.find_fact(question.proof->fact) : nullptr;
        if (fact != nullptr) {
            check_explanation(question, pack.base, *fact, pack.about.languages, *proving.names,
                              faults);
        }
    }
    const Proving those{pack, changed, proving.touched, proving.names};
    check_options(those, faults);
    check_readings(those, faults);
    check_sources(those, faults);
    check_languages(those, faults);
    return any_new(faults);
}

Verdict Judge::judge(const Mutant& mutant) const {
    base::Diagnostics faults;
    const Pack pack = read_mutant(mutant, faults);
    if (any_new(faults)) {
        return {true, true};
    }
    check_form(pack, faults);
    if (any_new(faults)) {
        return {true, true};
    }
    const std::set<facts::Id> facts = touched(mutant, pack);
    const bool renamed = std::ranges::any_of(mutant.edits, [&](const Edit& edit) {
        return documents_[edit.file].root().find("entities").has_value();
    });
    std::optional<evidence::Names> own;
    const Proving proving{pack, {}, &facts, renamed ? &own.emplace(pack.base) : &names_};
    if (unsupported(proving) || badly_asked(proving)) {
        return {true, true};
    }
    if (articles_ != nullptr && unproved(proving)) {
        return {true, false};
    }
    const Report report = check(pack, {}, articles_, 0);
    const bool found = any_new(report.diagnostics);
    return {found, found && articles_ == nullptr};
}

}  // namespace packs
