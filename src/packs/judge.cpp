// SPDX-License-Identifier: MIT
#include "packs/judge.h"

#include "packs/check.h"
#include "packs/check_form.h"
#include "packs/check_support.h"
#include "packs/claim_proof.h"
#include "packs/parsed_files.h"
#include "questions/question_json.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace packs {
namespace {

using questions::Question;

/// The folder or the file that a pack was read from: its names, and nothing to be read.
class NamesOfFiles : public base::Files {
public:
    explicit NamesOfFiles(const Pack& pack) : pack_(pack) {}

    base::FileKind kind(const std::filesystem::path& path) const override {
        const bool listed = std::ranges::any_of(
            pack_.texts, [&](const auto& text) { return text.first == path.string(); });
        return listed ? base::FileKind::Regular : base::FileKind::Folder;
    }
    base::Result<std::vector<std::string>> list(const std::filesystem::path&) const override {
        std::vector<std::string> names;
        for (const auto& [path, text] : pack_.texts) {
            names.push_back(std::filesystem::path(path).filename().string());
        }
        std::ranges::sort(names);
        return names;
    }
    base::Result<std::string> read(const std::filesystem::path& path,
                                   std::uintmax_t) const override {
        return base::error_at({path.string()}, "not read");
    }
    base::Result<base::Done> make_folder(const std::filesystem::path& path) override {
        return base::error_at({path.string()}, "not written");
    }
    base::Result<base::Done> replace(const std::filesystem::path& path, std::string_view) override {
        return base::error_at({path.string()}, "not written");
    }

private:
    const Pack& pack_;
};

/// A file without what claims carry only to be proved by: no question is made of that.
json::Value without_evidence(const json::Value& value) {
    constexpr std::array evidence = {"at", "context", "cues", "seal"};
    json::Value out;
    if (const auto* list = std::get_if<json::Value::List>(&value.content())) {
        out = json::Value::list();
        for (const json::Value& item : *list) {
            out.add(without_evidence(item));
        }
    } else if (const auto* object = std::get_if<json::Value::Object>(&value.content())) {
        json::Value::Object kept;
        for (const auto& [key, member] : *object) {
            if (std::ranges::find(evidence, key) == evidence.end()) {
                kept.emplace_back(key, without_evidence(member));
            }
        }
        out = json::Value(std::move(kept));
    } else {
        out = value;
    }
    return out;
}

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
               x.options == y.options && x.anchors == y.anchors && x.parts == y.parts &&
               x.sorting == y.sorting && x.bins == y.bins && x.pair == y.pair && x.spare == y.spare;
    };
    const bool proofs =
        a.proof.has_value() == b.proof.has_value() && (!a.proof || same_proof(*a.proof, *b.proof));
    return a.prompt == b.prompt && a.body == b.body && a.explanation == b.explanation &&
           a.note == b.note && a.facts == b.facts && proofs &&
           std::ranges::equal(*a.citations, *b.citations, same_citation);
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
    for (const json::Document& document : documents_) {
        asked_.push_back(without_evidence(json::to_value(document.root())));
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

Judge::Changed Judge::parse_changed(const Mutant& mutant, base::Diagnostics& faults) const {
    std::map<std::size_t, std::string> texts;
    std::vector<Edit> edits = mutant.edits;
    // From the back, so that what is before keeps its place.
    std::ranges::sort(edits, [](const Edit& a, const Edit& b) { return a.at > b.at; });
    for (const Edit& edit : edits) {
        std::string& text =
            texts.try_emplace(edit.file, documents_[edit.file].text()).first->second;
        text.replace(edit.at, edit.size, edit.text);
    }
    Changed changed;
    for (auto& [file, text] : texts) {
        auto document = json::parse(std::move(text), documents_[file].file());
        if (document) {
            changed.emplace(file, *std::move(document));
        } else {
            faults.add(document.error());
        }
    }
    return changed;
}

Pack Judge::read_mutant(const Changed& changed, base::Diagnostics& faults) const {
    ParsedFiles parsed;
    for (std::size_t file = 0; file < documents_.size(); ++file) {
        const auto other = changed.find(file);
        parsed[documents_[file].file()] =
            other == changed.end() ? &documents_[file] : &other->second;
    }
    return read(pack_.path, NamesOfFiles(pack_), parsed, faults).value();
}

std::set<facts::Id> Judge::touched(const Changed& changed, const Pack& pack) const {
    const bool facts_alone = std::ranges::all_of(
        changed, [](const auto& file) { return file.second.root().find("facts").has_value(); });
    std::set<facts::Id> out;
    for (const facts::Fact& fact : pack.base.facts()) {
        const auto old = hashes_.find(fact.id);
        if (!facts_alone || old == hashes_.end() || old->second != fact.canonical_hash) {
            out.insert(fact.id);
        }
    }
    return out;
}

bool Judge::asked_otherwise(const Changed& changed) const {
    return std::ranges::any_of(changed, [&](const auto& file) {
        return !(without_evidence(json::to_value(file.second.root())) == asked_[file.first]);
    });
}

/// What the rules say of the statements, without a question made of them.
bool Judge::ill_stated(const Proving& proving) const {
    base::Diagnostics faults;
    for (const facts::Id& id : *proving.touched) {
        const facts::FactBase& base = proving.pack.base;
        check_statements(base, *base.find_fact(id), proving.pack.about.languages, *proving.names,
                         faults);
    }
    check_sources(proving, faults);
    check_languages(proving, faults);
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
    static const std::set<facts::Id> no_statements;
    const Proving those{pack, changed, &no_statements, proving.names};
    check_options(those, faults);
    check_readings(those, faults);
    check_sources(those, faults);
    check_languages(those, faults);
    return any_new(faults);
}

Verdict Judge::judge(const Mutant& mutant) const {
    base::Diagnostics faults;
    const Changed changed = parse_changed(mutant, faults);
    if (!faults.empty()) {
        return {true, true};
    }
    const Pack pack = read_mutant(changed, faults);
    if (any_new(faults)) {
        return {true, true};
    }
    check_form(pack, faults);
    if (any_new(faults)) {
        return {true, true};
    }
    const std::set<facts::Id> facts = touched(changed, pack);
    const bool renamed = std::ranges::any_of(
        changed, [](const auto& file) { return file.second.root().find("entities").has_value(); });
    std::optional<evidence::Names> own;
    const Proving proving{pack, {}, &facts, renamed ? &own.emplace(pack.base) : &names_};
    if (ill_stated(proving) || (asked_otherwise(changed) && badly_asked(proving))) {
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
