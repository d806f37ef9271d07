// SPDX-License-Identifier: MIT
#include "screens/fact_screen.h"

#include "facts/chronicle.h"
#include "questions/generate_story.h"
#include "screens/article.h"
#include "screens/article_screen.h"
#include "screens/browsing_screen.h"
#include "screens/citation_card.h"
#include "screens/keys.h"
#include "screens/report_screen.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "text/typography.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>
#include <variant>

namespace screens {
namespace {

using profile::KeyAction;

constexpr const char* back_id = "back";
constexpr const char* copy_id = "copy";
constexpr const char* report_id = "report";
constexpr std::string_view claim_prefix = "claim-";
constexpr std::string_view other_prefix = "other-";
constexpr std::string_view beside_prefix = "beside-";
constexpr std::string_view question_prefix = "question-";

/// Where the player came from: a place of his own browsing, or the question that waits for him.
using Origin = std::variant<Place, questions::Question>;

class FactScreen : public BrowsingScreen {
public:
    FactScreen(Services& services, std::size_t pack, const facts::Fact& fact, Origin from)
        : BrowsingScreen(services, std::nullopt,
                         std::holds_alternative<Place>(from) ? Reach::Everywhere : Reach::Back),
          pack_(pack),
          fact_(fact),
          from_(std::move(from)),
          progress_(progress_of(services.store, this->pack())) {
        const QuestionsOfFact all = questions_of_facts(this->pack().questions.all());
        for (const std::size_t number : questions_of(all, fact.id)) {
            const questions::Question& question = this->pack().questions[number];
            if (asked() == nullptr || question.id != asked()->id) {
                questions_.push_back(number);
                continue;
            }
            for (const facts::Fact* beside : facts_of(this->pack(), *asked())) {
                if (beside != &fact) {
                    beside_.push_back(beside);
                }
            }
        }
        for (const facts::Disagreement* one : base().disagreements_of(fact)) {
            for (const facts::Fact* other : other_facts(*one)) {
                others_.push_back(other);
            }
        }
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return back_id; }
    Transition resume(const std::string&) override {
        progress_ = progress_of(services_.store, pack());
        return Stay{};
    }

private:
    Transition act(const ui::Emitted& emitted) override;
    Transition press(const canvas::KeyPressed& key) override {
        return means(key, KeyAction::Report) ? report() : Transition{Unused{}};
    }
    std::string quotable() const override;
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    const facts::FactBase& base() const { return *pack().base; }
    /// The question that waits; null: none does.
    const questions::Question* asked() const { return std::get_if<questions::Question>(&from_); }
    std::optional<Place> place() const {
        const auto* place = std::get_if<Place>(&from_);
        return place == nullptr ? std::nullopt : std::optional(*place);
    }
    std::vector<const facts::Fact*> other_facts(const facts::Disagreement& disagreement) const;
    std::vector<std::size_t> claims_in_time() const;
    Transition open(const facts::Fact& fact) const {
        return Push{std::make_unique<FactScreen>(services_, pack_, fact, from_)};
    }
    Transition report() const;
    std::string chapter(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> head(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> statement(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> claims(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> beside(const ui::Look& look) const;
    std::unique_ptr<ui::Widget> resting(const ui::Look& look) const;

    std::size_t pack_;
    const facts::Fact& fact_;
    Origin from_;
    std::vector<std::size_t> questions_;      ///< without that which waits
    std::vector<const facts::Fact*> beside_;  ///< on which that rests too
    std::vector<const facts::Fact*> others_;  ///< of all disagreements, one after the other
    ItemProgress progress_;
};

std::vector<const facts::Fact*> FactScreen::other_facts(
    const facts::Disagreement& disagreement) const {
    std::vector<const facts::Fact*> out;
    for (const facts::Id& id : disagreement.facts) {
        const facts::Fact* other = base().find_fact(id);
        if (other != nullptr && other != &fact_) {
            out.push_back(other);
        }
    }
    sort_by_source(base(), out);
    return out;
}

/// The places of its claims, that of the oldest source first.
std::vector<std::size_t> FactScreen::claims_in_time() const {
    std::vector<std::size_t> places(fact_.claims.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, facts::earlier, [this](std::size_t place) {
        return base().find_source(fact_.claims[place].source)->date;
    });
    return places;
}

std::string FactScreen::chapter(const ui::Look& look) const {
    const auto& chapters = pack().about.chapters;
    const auto found = std::ranges::find(chapters, fact_.chapter, &packs::Chapter::id);
    return found == chapters.end() ? std::string() : look.say(found->title);
}

std::unique_ptr<ui::Widget> FactScreen::head(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    const bool compact = look.scale.compact();
    const std::string date = fact_date(fact_, look);
    const std::string chapter_name = chapter(look);
    const std::string separator =
        date.empty() || chapter_name.empty() ? std::string() : words().separator;
    auto title = std::make_unique<ui::Row>(ui::Gap::normal);
    title->make<ui::IconButton>(back_id, ui::Icon::Back, look.say(words().back));
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(w.fact), title_type(look));
    told->make<ui::Label>(date + separator + chapter_name, ui::Type::Body, &ui::Theme::text2);
    title->add(std::move(told), ui::share());
    const auto key = [&](KeyAction action) {
        return compact ? std::string() : look.say(keycap(services_.settings.keys, action));
    };
    auto buttons = std::make_unique<ui::Flow>(ui::Gap::small, ui::Gap::small);
    auto& copied = buttons->make<ui::Button>(copy_id, look.say(w.copy_reference),
                                             ui::Rank::Secondary, key(KeyAction::Copy));
    copied.make_small();
    auto& reported = buttons->make<ui::Button>(report_id, look.say(w.report), ui::Rank::Secondary,
                                               key(KeyAction::Report));
    reported.make_small();
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->add(std::move(title));
    column->add(std::move(buttons));
    if (!note_.words.empty()) {
        column->add(note_line(look, note_));
    }
    return column;
}

std::unique_ptr<ui::Widget> FactScreen::statement(const ui::Look& look) const {
    auto column = std::make_unique<ui::Column>(ui::Gap::normal);
    auto said = std::make_unique<ui::Column>(ui::Gap::small);
    said->make<ui::Label>(look.say(fact_.statement), ui::Type::Quote);
    if (!fact_.derived_from.empty()) {
        said->make<ui::Label>(look.say(browsing_words().worked_out), ui::Type::Strong,
                              &ui::Theme::info);
        said->make<ui::Label>(look.say(fact_.derived_how), ui::Type::Body, &ui::Theme::text2);
    }
    column->make<ui::Panel>(
        std::move(said), ui::Insets::all(look.scale.compact() ? ui::Gap::normal : ui::Gap::panel),
        ui::card(ui::Radius::panel));
    std::size_t first = 0;
    for (const facts::Disagreement* one : base().disagreements_of(fact_)) {
        const std::vector<const facts::Fact*> others = other_facts(*one);
        column->add(disagreement_box(look, base(), *one, others, std::string(other_prefix), first));
        first += others.size();
    }
    return column;
}

std::unique_ptr<ui::Widget> FactScreen::claims(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    column->make<ui::Label>(look.say(w.who_says_it), ui::Type::Section);
    for (const std::size_t i : claims_in_time()) {
        questions::Citation citation = questions::citation_of(base(), fact_, fact_.claims[i]);
        // Our statement stands above already; a passage is worth the room.
        citation.statement = {};
        auto card = std::make_unique<ui::Column>(ui::Gap::tiny);
        card->add(citation_card(citation, pack(), look, {}, Cut::Excerpt));
        card->add(read_there(fmt::format("{}{}", claim_prefix, i), look));
        column->add(std::move(card));
    }
    return column;
}

/// What else the question rests on, each to be opened.
std::unique_ptr<ui::Widget> FactScreen::beside(const ui::Look& look) const {
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (std::size_t i = 0; i < beside_.size(); ++i) {
        if (i > 0) {
            rows->make<ui::Divider>();
        }
        auto row = std::make_unique<ui::Row>(ui::Gap::medium);
        row->add(std::make_unique<ui::Label>(look.say(beside_[i]->statement), ui::Type::Label),
                 ui::share());
        row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                            ui::Sign::Ground::Bare);
        auto pressable = std::make_unique<ui::Pressable>(
            fmt::format("{}{}", beside_prefix, i), std::move(row),
            ui::Insets::sides(ui::Gap::small, ui::Gap::medium), ui::Pressable::Shape::Row);
        pressable->set_value(i);
        rows->add(std::move(pressable));
    }
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(browsing_words().facts_beside), ui::Type::Section);
    column->make<ui::Panel>(std::move(rows), ui::Insets::sides(ui::Gap::medium, ui::Gap::tiny));
    return column;
}

std::unique_ptr<ui::Widget> FactScreen::resting(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    const bool waits = asked() != nullptr;
    auto column = std::make_unique<ui::Column>(ui::Gap::small);
    column->make<ui::Label>(look.say(waits ? w.other_questions_on_it : w.questions_on_it),
                            ui::Type::Section);
    if (questions_.empty()) {
        column->make<ui::Label>(look.say(waits ? w.no_other_questions_on_it : w.no_questions_on_it),
                                ui::Type::Body, &ui::Theme::text2);
        return column;
    }
    auto rows = std::make_unique<ui::Column>();
    rows->group();
    for (const std::size_t number : questions_) {
        if (!rows->children().empty()) {
            rows->make<ui::Divider>();
        }
        const questions::Question& question = pack().questions[number];
        rows->add(waits ? question_entry(look, question, progress_)
                        : question_row(look, fmt::format("{}{}", question_prefix, number), number,
                                       question, progress_));
    }
    column->make<ui::Panel>(std::move(rows), ui::Insets::sides(ui::Gap::medium, ui::Gap::tiny));
    return column;
}

std::unique_ptr<ui::Widget> FactScreen::build(const ui::Look& look) const {
    auto page = std::make_unique<ui::Column>(ui::Gap::section);
    page->add(head(look));
    if (look.scale.compact()) {
        page->add(statement(look));
        page->add(claims(look));
        if (!beside_.empty()) {
            page->add(beside(look));
        }
        page->add(resting(look));
    } else {
        auto left = std::make_unique<ui::Column>(ui::Gap::section);
        left->add(statement(look));
        if (!beside_.empty()) {
            left->add(beside(look));
        }
        left->add(resting(look));
        auto row = std::make_unique<ui::Row>(ui::Gap::section, ui::Rise::Top);
        row->add(std::move(left), ui::share());
        row->add(claims(look), ui::share());
        page->add(std::move(row));
    }
    return page_from(look, place(), std::move(page));
}

std::string FactScreen::quotable() const {
    const text::Language language = services_.shown_language();
    const questions::Citation citation =
        questions::citation_of(base(), fact_, fact_.claims.front());
    return text::typo(fact_.statement.shown(language), language) + " (" +
           reference(citation, language) + ")";
}

Transition FactScreen::report() const {
    profile::Report report;
    report.item = pack().about.id + "/" + fact_.id;
    report.prompt = fact_.statement.shown(services_.shown_language());
    return Push{make_report_screen(services_, std::move(report))};
}

Transition FactScreen::act(const ui::Emitted& emitted) {
    if (emitted.id == back_id) {
        return Pop{};
    }
    if (emitted.id == copy_id) {
        return copy_quotable();
    }
    if (emitted.id == report_id) {
        return report();
    }
    if (emitted.id.starts_with(other_prefix)) {
        return open(*others_[emitted.index()]);
    }
    if (emitted.id.starts_with(beside_prefix)) {
        return open(*beside_[emitted.index()]);
    }
    if (emitted.id.starts_with(question_prefix)) {
        return practise(services_, pack_, {pack().questions[emitted.index()]}, 1);
    }
    for (std::size_t i = 0; i < fact_.claims.size(); ++i) {
        if (emitted.id == fmt::format("{}{}", claim_prefix, i)) {
            const facts::Claim& claim = fact_.claims[i];
            const facts::Source& source = *base().find_source(claim.source);
            return Push{
                asked() == nullptr
                    ? make_article_screen(services_, pack_, source, claim.paragraph)
                    : make_cited_screen(services_, pack_, source, claim.paragraph, *asked())};
        }
    }
    return Unused{};
}

}  // namespace

std::unique_ptr<Screen> make_fact_screen(Services& services, std::size_t pack,
                                         const facts::Fact& fact, Place from) {
    return std::make_unique<FactScreen>(services, pack, fact, from);
}

std::vector<const facts::Fact*> facts_of(const ShelvedPack& pack,
                                         const questions::Question& question) {
    std::vector<const facts::Fact*> out;
    for (const facts::Id& id : question.facts) {
        if (const facts::Fact* fact = pack.base->find_fact(id)) {
            out.push_back(fact);
        }
    }
    return out;
}

std::unique_ptr<Screen> make_explain_screen(Services& services, std::size_t pack,
                                            const questions::Question& question) {
    const std::vector<const facts::Fact*> facts = facts_of(services.packs[pack], question);
    assert(!facts.empty());
    return make_explain_screen(services, pack, *facts.front(), question);
}

std::unique_ptr<Screen> make_explain_screen(Services& services, std::size_t pack,
                                            const facts::Fact& fact,
                                            const questions::Question& asked) {
    return std::make_unique<FactScreen>(services, pack, fact, asked);
}

}  // namespace screens
