// SPDX-License-Identifier: MIT
#include "screens/citation_card.h"

#include "facts/date_words.h"
#include "questions/citing.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "text/typography.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

/// Parts of a line with a middle dot between them; empty ones are left out.
class Parts {
public:
    explicit Parts(const ui::Look& look) : look_(look) {}
    void add(const text::Bilingual& part) {
        if (!part.empty()) {
            line_ += (line_.empty() ? "" : words().separator) + look_.say(part);
        }
    }
    const std::string& line() const { return line_; }

private:
    const ui::Look& look_;
    std::string line_;
};

text::Bilingual date_of(const questions::Citation& citation) {
    if (!citation.date) {
        return {};
    }
    const auto in = [&](text::Language language) {
        return facts::date_words(*citation.date, facts::Form::Plain, language);
    };
    return {in(text::Language::French), in(text::Language::English)};
}

std::string metadata(const questions::Citation& citation, const ui::Look& look) {
    const Words& w = words();
    Parts parts(look);
    if (citation.headline) {
        parts.add(citation.publication);
    }
    parts.add(date_of(citation));
    if (citation.date && citation.date_certainty == facts::DateCertainty::Inferred) {
        parts.add(w.date_inferred);
    }
    if (citation.paragraph > 0) {
        parts.add(paragraph(citation.paragraph));
    }
    if (citation.headline_inferred) {
        parts.add(w.headline_inferred);
    }
    if (citation.publication_inferred) {
        parts.add(w.publication_inferred);
    }
    if (!citation.by.empty()) {
        parts.add(told_by(citation.by));
    }
    return parts.line();
}

std::unique_ptr<ui::Widget> heading(const questions::Citation& citation, const ui::Look& look,
                                    bool quoted) {
    const Words& w = words();
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Sign>(quoted ? ui::Icon::Quote : ui::Icon::Book, ui::Gap::section,
                        &ui::Theme::primary, &ui::Theme::paper, ui::Sign::Ground::Bare);
    row->add(
        std::make_unique<ui::Label>(look.say(quoted ? w.cited : according_to(citation.publication)),
                                    ui::Type::Label, &ui::Theme::primary),
        ui::share());
    const bool sure = citation.stance == facts::Stance::Asserts && !citation.reserve;
    text::Bilingual claim = stance(citation.stance);
    if (citation.reserve) {
        claim = {claim.fr + ", " + w.reserve.fr, claim.en + ", " + w.reserve.en};
    }
    row->make<ui::Pill>(look.say(claim), sure ? &ui::Theme::ok : &ui::Theme::info,
                        sure ? &ui::Theme::ok_soft : &ui::Theme::info_soft,
                        sure ? ui::Icon::Check : ui::Icon::None, ui::Pill::Size::Tag);
    return row;
}

/// Whether their cards would show the same, but for what is marked.
bool looks_like(const questions::Citation& a, const questions::Citation& b,
                const ShelvedPack& pack) {
    // Sources that a question brings itself have no id.
    const bool one_place = !a.source.empty() && a.source == b.source && a.paragraph == b.paragraph;
    const bool one_claim = a.stance == b.stance && a.reserve == b.reserve && a.by == b.by;
    return one_place && one_claim && (a.statement == b.statement || has_passage(a, pack));
}

std::unique_ptr<ui::Widget> on_paper(std::unique_ptr<ui::Widget> body, const ui::Look& look) {
    const float inset = look.scale.compact() ? ui::Gap::normal : ui::Gap::section;
    return std::make_unique<ui::Panel>(
        std::move(body), ui::Insets::sides(inset, ui::Gap::wide),
        ui::Sheet{&ui::Theme::paper, &ui::Theme::border, true, ui::Radius::card});
}

}  // namespace

std::unique_ptr<ui::Widget> citation_card(const questions::Citation& citation,
                                          const ShelvedPack& pack, const ui::Look& look,
                                          const std::string& key, Cut cut) {
    Passage passage = passage_of(citation, pack, look, key, cut);
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(heading(citation, look, passage.quoted));
    if (!passage.text.empty()) {
        auto& words_cited = column->make<ui::Label>(passage.text, ui::Type::Quote);
        words_cited.mark(std::move(passage.marks));
    }
    column->make<ui::Divider>();
    auto origin = std::make_unique<ui::Column>();
    // A headline stands as it was printed, whatever the language of the game.
    origin->make<ui::Label>(citation.headline ? text::typo(*citation.headline, citation.language)
                                              : look.say(citation.publication),
                            ui::Type::Label);
    const std::string line = metadata(citation, look);
    if (!line.empty()) {
        origin->make<ui::Label>(line, ui::Type::Small, &ui::Theme::text2);
    }
    if (citation.url && cut == Cut::Whole) {
        origin->make<ui::Label>(*citation.url, ui::Type::Small, &ui::Theme::text3);
    }
    column->add(std::move(origin));
    return on_paper(std::move(column), look);
}

std::vector<questions::Citation> shown_citations(const questions::Question& question,
                                                 const ShelvedPack& pack) {
    std::vector<questions::Citation> shown;
    for (questions::Citation& citation : questions::as_listed(*question.citations)) {
        const auto same = std::ranges::find_if(
            shown, [&](const questions::Citation& one) { return looks_like(one, citation, pack); });
        if (same == shown.end()) {
            shown.push_back(std::move(citation));
        } else {
            same->at.insert(same->at.end(), citation.at.begin(), citation.at.end());
        }
    }
    return shown;
}

std::unique_ptr<ui::Widget> read_there(std::string id, const ui::Look& look) {
    auto line = std::make_unique<ui::Row>();
    line->make<ui::Button>(std::move(id), look.say(browsing_words().read_there), ui::Rank::Plain)
        .set_icon(ui::Icon::Chevron);
    return line;
}

std::unique_ptr<ui::Widget> unsourced_card(const ui::Look& look) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Pill>(look.say(words().unsourced), &ui::Theme::warn, &ui::Theme::warn_soft,
                        ui::Icon::Warning, ui::Pill::Size::Tag);
    row->add(std::make_unique<ui::Label>(look.say(words().unsourced_effect), ui::Type::Small,
                                         &ui::Theme::text2),
             ui::share());
    return on_paper(std::move(row), look);
}

}  // namespace screens
