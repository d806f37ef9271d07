// SPDX-License-Identifier: MIT
#include "screens/article_view.h"

#include "screens/keys.h"
#include "screens/passage.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "text/web_address.h"
#include "ui/arriving.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/region.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <array>

namespace screens {
namespace {

constexpr std::array reading_types = {ui::Type::Body, ui::Type::Reading, ui::Type::ReadingLarge,
                                      ui::Type::ReadingLargest};

ui::Type reading_type(const ArticleState& state) {
    return reading_types[static_cast<std::size_t>(state.reading_size)];
}

std::unique_ptr<ui::Widget> title_row(const ArticleState& state, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    const facts::FactBase& base = *state.pack.base;
    auto row = std::make_unique<ui::Row>(ui::Gap::normal, ui::Rise::Top);
    row->make<ui::IconButton>(ArticleId::back, ui::Icon::Back,
                              look.say(state.game_waits ? words().back : w.back_to_sources));
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(source_title(base, state.source, look), ui::Type::Heading);
    told->make<ui::Label>(source_line(base, state.source, look), ui::Type::Body, &ui::Theme::text2);
    row->add(std::move(told), ui::share());
    return row;
}

std::unique_ptr<ui::Widget> actions(const ArticleState& state, const ui::Look& look) {
    const BrowsingWords& w = browsing_words();
    auto flow = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    const auto add = [&](const char* id, const text::Bilingual& words,
                         const text::Bilingual& key = {}) {
        auto& button = flow->make<ui::Button>(id, look.say(words), ui::Rank::Secondary,
                                              look.scale.compact() ? std::string() : look.say(key));
        button.make_small();
        return &button;
    };
    if (state.source.url && text::is_web_address(*state.source.url)) {
        add(ArticleId::open, w.open_address)->set_icon(ui::Icon::Leave);
    }
    add(ArticleId::copy, w.copy_reference, keycap(state.keys, profile::KeyAction::Copy))
        ->set_icon(ui::Icon::Copy);
    if (!state.game_waits && figures_of(state.paragraphs).questions > 0) {
        add(ArticleId::play, w.play_source)->set_icon(ui::Icon::Play);
    }
    flow->make<ui::Button>(ArticleId::smaller, look.say(w.smaller_sign), ui::Rank::Secondary)
        .make_small();
    flow->make<ui::Button>(ArticleId::larger, look.say(w.larger_sign), ui::Rank::Secondary)
        .make_small();
    return flow;
}

std::unique_ptr<ui::Column> head(const ArticleState& state, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(title_row(state, look));
    column->add(actions(state, look));
    if (!state.note.words.empty()) {
        column->add(note_line(look, state.note));
    }
    return column;
}

/// So wide that the text of its passages has room for lines of running text.
float text_width(const ArticleState& state) {
    const float larger = ui::token(reading_type(state)).size / ui::token(ui::Type::Body).size;
    return ui::Extent::running_text * larger + 2 * ui::Gap::normal;
}

/// Words to read at ease, however wide the window.
std::unique_ptr<ui::Label> running(std::string words, ui::Type type) {
    auto label = std::make_unique<ui::Label>(std::move(words), type);
    label->limit_lines();
    return label;
}

/// The article's own words, with what the facts rest on marked in them.
std::unique_ptr<ui::Widget> passage(const ArticleState& state, const ArticleParagraph& paragraph,
                                    const ui::Look& look) {
    std::vector<text::Fingerprint> fragments;
    for (const ArticleFact& said : paragraph.facts) {
        fragments.insert(fragments.end(), said.claim->at.begin(), said.claim->at.end());
    }
    Passage quoted = quoted_passage(*paragraph.text, fragments, look.language);
    auto label = running(quoted.text, reading_type(state));
    label->mark(std::move(quoted.marks));
    return std::make_unique<ui::Panel>(
        std::move(label), ui::Insets::sides(ui::Gap::normal, ui::Gap::medium),
        ui::Sheet{&ui::Theme::paper, &ui::Theme::border, true, ui::Radius::card});
}

std::unique_ptr<ui::Widget> fact_row(const ArticleState& state, const ArticleFact& said,
                                     std::size_t number, const ui::Look& look) {
    auto told = std::make_unique<ui::Column>(ui::Gap::tiny);
    told->add(running(look.say(said.fact->statement), reading_type(state)));
    const bool plain = said.claim->stance == facts::Stance::Asserts && !said.claim->reserve;
    if (!plain) {
        auto tags = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::tiny);
        tags->make<ui::Pill>(
            look.say(said.claim->reserve ? words().reserve : stance(said.claim->stance)),
            &ui::Theme::info, &ui::Theme::info_soft, ui::Icon::None, ui::Pill::Size::Tag);
        told->add(std::move(tags));
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->add(std::move(told), ui::share());
    row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", ArticleId::fact, number), std::move(row),
        ui::Insets::sides(ui::Gap::medium, ui::Gap::small), ui::Pressable::Shape::Row);
    pressable->set_value(number);
    return pressable;
}

/// The questions that rest on a paragraph: how many, and which once that is pressed.
std::unique_ptr<ui::Widget> margin(const ArticleState& state, const ArticleParagraph& paragraph,
                                   const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::tiny);
    if (paragraph.questions.empty()) {
        return column;
    }
    const bool open = state.open_margins.contains(paragraph.number);
    auto line = std::make_unique<ui::Row>(ui::Gap::small);
    line->add(std::make_unique<ui::Label>(look.say(question_count(paragraph.questions.size())),
                                          ui::Type::Strong, &ui::Theme::primary),
              ui::share());
    line->make<ui::Sign>(open ? ui::Icon::Up : ui::Icon::Down, ui::Gap::normal, &ui::Theme::primary,
                         &ui::Theme::bg, ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        fmt::format("{}{}", ArticleId::margin, paragraph.number), std::move(line),
        ui::Insets::sides(ui::Gap::medium, ui::Gap::medium), ui::Pressable::Shape::Row);
    pressable->set_value(paragraph.number);
    column->add(std::move(pressable));
    if (open) {
        auto rows = std::make_unique<ui::Column>();
        rows->group();
        for (const std::size_t number : paragraph.questions) {
            rows->add(question_row(
                look, fmt::format("{}{}-{}", ArticleId::question, paragraph.number, number), number,
                state.pack.questions[number], state.progress));
        }
        column->add(std::move(rows));
    }
    return column;
}

/// Counts on while the paragraphs are built, so that each thing said has its number.
struct Numbers {
    std::size_t fact = 0;
    std::size_t other = 0;
};

/// Why a paragraph is marked; empty for one that is not.
text::Bilingual mark_of(const ArticleState& state, std::size_t paragraph) {
    const BrowsingWords& w = browsing_words();
    if (state.cited.contains(paragraph)) {
        return w.cited_by_question;
    }
    return state.opened == paragraph ? w.cited_for_fact : text::Bilingual{};
}

std::unique_ptr<ui::Widget> paragraph_head(std::size_t number, const text::Bilingual& mark,
                                           const ui::Look& look) {
    auto head = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::tiny);
    head->make<ui::Label>(look.say(paragraph_heading(number)), ui::Type::Overline,
                          &ui::Theme::text3);
    if (!mark.empty()) {
        head->make<ui::Pill>(look.say(mark), &ui::Theme::primary, &ui::Theme::primary_soft,
                             ui::Icon::Quote, ui::Pill::Size::Tag);
    }
    return head;
}

std::unique_ptr<ui::Widget> paragraph_block(const ArticleState& state,
                                            const ArticleParagraph& paragraph, Numbers& numbers,
                                            const ui::Look& look) {
    const bool compact = look.scale.compact();
    auto said = std::make_unique<ui::Column>(ui::Gap::small);
    const text::Bilingual mark = mark_of(state, paragraph.number);
    said->add(paragraph_head(paragraph.number, mark, look));
    if (paragraph.text != nullptr) {
        said->add(passage(state, paragraph, look));
    }
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (const ArticleFact& fact : paragraph.facts) {
        rows->add(fact_row(state, fact, numbers.fact++, look));
    }
    said->add(std::move(rows));
    for (const facts::Disagreement* one : paragraph.disagreements) {
        const auto others = other_side(*state.pack.base, *one, state.source.id);
        said->add(disagreement_box(look, *state.pack.base, *one, others,
                                   std::string(ArticleId::other), numbers.other));
        numbers.other += others.size();
    }
    if (!state.game_waits && compact) {
        said->add(margin(state, paragraph, look));
    }
    const std::string id = paragraph_id(paragraph.number);
    auto region = mark.empty() ? std::make_unique<ui::Region>(id, std::move(said))
                               : ui::Region::barred(id, std::move(said));
    if (state.game_waits || compact) {
        return region;
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
    row->add(std::move(region), ui::share());
    row->add(margin(state, paragraph, look), ui::fixed(ui::Extent::margin_column));
    return row;
}

std::unique_ptr<ui::Column> text_column(const ArticleState& state, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    Numbers numbers;
    for (const ArticleParagraph& paragraph : state.paragraphs) {
        if (!column->children().empty()) {
            column->make<ui::Divider>();
        }
        column->add(paragraph_block(state, paragraph, numbers, look));
    }
    if (!state.pack.articles) {
        column->make<ui::Label>(look.say(browsing_words().our_words), ui::Type::Small,
                                &ui::Theme::text2);
    }
    return column;
}

/// The paragraphs by their numbers: each leads to where it stands.
std::unique_ptr<ui::Widget> plan(const ArticleState& state, const ui::Look& look) {
    auto column = std::make_unique<ui::Column>();
    column->group();
    for (std::size_t i = 0; i < state.paragraphs.size(); ++i) {
        const ArticleParagraph& paragraph = state.paragraphs[i];
        auto row = std::make_unique<ui::Row>(ui::Gap::small);
        row->add(std::make_unique<ui::Label>(look.say(screens::paragraph_short(paragraph.number)),
                                             ui::Type::Label),
                 ui::share());
        row->make<ui::Label>(look.say(fact_count(paragraph.facts.size())), ui::Type::Small,
                             &ui::Theme::text2);
        auto pressable = std::make_unique<ui::Pressable>(
            fmt::format("{}{}", ArticleId::plan, i), std::move(row),
            ui::Insets::sides(ui::Gap::medium, ui::Gap::medium), ui::Pressable::Shape::Row);
        pressable->set_value(i);
        column->add(std::move(pressable));
    }
    return column;
}

/// The text on its sheet, as wide as it reads well; wider windows have more room beside it.
std::unique_ptr<ui::Widget> text_sheet(const ArticleState& state, const ui::Look& look) {
    const bool compact = look.scale.compact();
    const float inset = compact ? ui::Gap::medium : ui::Gap::section;
    float width = text_width(state) + 2 * inset;
    if (!compact && !state.game_waits) {
        width += ui::Gap::section + ui::Extent::margin_column;
    }
    auto sheet =
        std::make_unique<ui::Panel>(text_column(state, look), ui::Insets::all(inset),
                                    ui::card(compact ? ui::Radius::card : ui::Radius::panel));
    return std::make_unique<ui::Capped>(std::move(sheet), width);
}

std::unique_ptr<ui::Widget> roomy(const ArticleState& state, const ui::Look& look) {
    auto body = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Stretch);
    body->add(std::make_unique<ui::Scroll>("plan", plan(state, look)),
              ui::fixed(ui::Extent::plan_column));
    auto padded =
        std::make_unique<ui::Padded>(text_sheet(state, look), ui::Insets{0, 0, 0, ui::Gap::large});
    body->add(
        std::make_unique<ui::Scroll>("text", std::make_unique<ui::Arriving>(std::move(padded))),
        ui::share());
    auto page = std::make_unique<ui::Column>(ui::Gap::normal);
    page->add(head(state, look));
    page->add(std::move(body), ui::share());
    auto whole = std::make_unique<ui::Padded>(
        std::move(page), ui::Insets{ui::Gap::large, ui::Gap::section, ui::Gap::large, 0});
    if (state.game_waits) {
        return whole;
    }
    return beside_rail(look, Place::Sources, std::move(whole));
}

}  // namespace

std::string paragraph_id(std::size_t number) {
    return fmt::format("{}{}", ArticleId::paragraph, number);
}

std::unique_ptr<ui::Widget> article_view(const ArticleState& state, const ui::Look& look) {
    if (!look.scale.compact()) {
        return roomy(state, look);
    }
    auto page = std::make_unique<ui::Column>(ui::Gap::normal);
    page->add(head(state, look));
    page->add(text_sheet(state, look));
    return page_from(look, state.game_waits ? std::nullopt : std::optional(Place::Sources),
                     std::move(page));
}

std::vector<const facts::Fact*> told_facts(const ArticleState& state) {
    std::vector<const facts::Fact*> out;
    for (const ArticleParagraph& paragraph : state.paragraphs) {
        for (const ArticleFact& said : paragraph.facts) {
            out.push_back(said.fact);
        }
    }
    return out;
}

std::vector<const facts::Fact*> other_facts(const ArticleState& state) {
    std::vector<const facts::Fact*> out;
    for (const ArticleParagraph& paragraph : state.paragraphs) {
        for (const facts::Disagreement* one : paragraph.disagreements) {
            const auto others = other_side(*state.pack.base, *one, state.source.id);
            out.insert(out.end(), others.begin(), others.end());
        }
    }
    return out;
}

}  // namespace screens
