// SPDX-License-Identifier: MIT
#include "screens/article.h"

#include "facts/chronicle.h"

#include <algorithm>
#include <map>
#include <set>

namespace screens {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end()) {
        list.push_back(item);
    }
}

/// What a paragraph says, and all that hangs on it.
void add_fact(ArticleParagraph& paragraph, const ArticleFact& said, const facts::FactBase& base,
              const QuestionsOfFact& questions) {
    if (!paragraph.facts.empty() && paragraph.facts.back().fact == said.fact) {
        return;
    }
    paragraph.facts.push_back(said);
    for (const facts::Disagreement* disagreement : base.disagreements_of(*said.fact)) {
        add_once(paragraph.disagreements, disagreement);
    }
    for (const std::size_t question : questions_of(questions, said.fact->id)) {
        add_once(paragraph.questions, question);
    }
}

}  // namespace

std::vector<ArticleParagraph> read_article(const ShelvedPack& pack, const facts::Source& source,
                                           const QuestionsOfFact& questions) {
    std::map<std::size_t, ArticleParagraph> paragraphs;
    const std::vector<std::string>* text = pack.articles ? pack.articles->find(source.id) : nullptr;
    if (text != nullptr) {
        for (const facts::Paragraph& one : source.paragraphs) {
            if (one.body && one.n >= 1 && one.n <= text->size()) {
                paragraphs[one.n].text = &(*text)[one.n - 1];
            }
        }
    }
    for (const facts::Fact& fact : pack.base->facts()) {
        for (const facts::Claim& claim : fact.claims) {
            if (claim.source == source.id) {
                add_fact(paragraphs[claim.paragraph], {&fact, &claim}, *pack.base, questions);
            }
        }
    }
    std::vector<ArticleParagraph> out;
    for (auto& [number, paragraph] : paragraphs) {
        paragraph.number = number;
        out.push_back(std::move(paragraph));
    }
    return out;
}

std::vector<std::size_t> questions_of(const std::vector<ArticleParagraph>& paragraphs) {
    std::set<std::size_t> all;
    for (const ArticleParagraph& paragraph : paragraphs) {
        all.insert(paragraph.questions.begin(), paragraph.questions.end());
    }
    return {all.begin(), all.end()};
}

ArticleFigures figures_of(const std::vector<ArticleParagraph>& paragraphs) {
    std::set<const facts::Fact*> facts;
    std::set<const facts::Disagreement*> disagreements;
    for (const ArticleParagraph& paragraph : paragraphs) {
        for (const ArticleFact& said : paragraph.facts) {
            facts.insert(said.fact);
        }
        disagreements.insert(paragraph.disagreements.begin(), paragraph.disagreements.end());
    }
    return {facts.size(), disagreements.size(), questions_of(paragraphs).size()};
}

void sort_by_source(const facts::FactBase& base, std::vector<const facts::Fact*>& facts) {
    // A sound fact has at least one claim.
    std::ranges::stable_sort(facts, facts::earlier, [&](const facts::Fact* fact) {
        return base.find_source(fact->claims.front().source)->date;
    });
}

std::vector<const facts::Fact*> other_side(const facts::FactBase& base,
                                           const facts::Disagreement& disagreement,
                                           const facts::Id& source) {
    std::vector<const facts::Fact*> out;
    for (const facts::Id& id : disagreement.facts) {
        const facts::Fact* fact = base.find_fact(id);
        if (fact != nullptr && std::ranges::any_of(fact->claims, [&](const facts::Claim& claim) {
                return claim.source != source;
            })) {
            out.push_back(fact);
        }
    }
    sort_by_source(base, out);
    return out;
}

}  // namespace screens
