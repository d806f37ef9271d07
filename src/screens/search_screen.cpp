// SPDX-License-Identifier: MIT
#include "screens/search_screen.h"

#include "facts/chronicle.h"
#include "packs/search.h"
#include "screens/article_screen.h"
#include "screens/browsing_screen.h"
#include "screens/fact_screen.h"
#include "screens/keys.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/screen_keys.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace screens {
namespace {

constexpr const char* field_id = "search-field";
constexpr const char* clear_id = "clear";
constexpr std::string_view question_prefix = "question-";
constexpr std::string_view fact_prefix = "fact-";
constexpr std::string_view source_prefix = "source-";
/// More results of one sort than this nobody reads: a longer word finds fewer.
constexpr std::size_t most_shown = 20;

/// A thing that was found, by its place on the shelf.
struct Found {
    std::size_t pack = 0;
    std::size_t number = 0;
};

/// All that was found in all packs, as far as it is shown, and how many there were.
struct Results {
    std::vector<Found> questions, facts, sources;
    std::size_t question_count = 0;
    std::size_t fact_count = 0;
    std::size_t source_count = 0;

    bool empty() const { return question_count + fact_count + source_count == 0; }
};

void add_found(std::size_t pack, const std::vector<std::size_t>& hits, std::vector<Found>& shown,
               std::size_t& count) {
    count += hits.size();
    for (std::size_t i = 0; i < hits.size() && shown.size() < most_shown; ++i) {
        shown.push_back({pack, hits[i]});
    }
}

class SearchScreen : public BrowsingScreen {
public:
    explicit SearchScreen(Services& services) : BrowsingScreen(services, Place::Search) {
        for (const ShelvedPack& pack : services.packs) {
            searches_.emplace_back(pack.questions.all(), *pack.base);
            questions_of_.push_back(questions_of_facts(pack.questions.all()));
        }
        read_progress();
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return field_id; }
    Transition resume(const std::string&) override {
        read_progress();
        return Stay{};
    }

private:
    Transition act(const ui::Emitted& emitted) override;
    Transition press(const canvas::KeyPressed& key) override {
        return means(key, profile::KeyAction::Search) ? Transition{Stay{field_id}}
                                                      : Transition{Unused{}};
    }
    Transition leave() override;
    Results find(text::Language language) const;
    std::string first_result() const;
    void read_progress();
    std::unique_ptr<ui::Widget> question(std::size_t place, const Found& found,
                                         const ui::Look& look) const;
    std::unique_ptr<ui::Widget> fact(std::size_t place, const Found& found,
                                     const ui::Look& look) const;
    std::unique_ptr<ui::Widget> source(std::size_t place, const Found& found,
                                       const ui::Look& look) const;
    void add_results(ui::Column& column, const ui::Look& look) const;

    std::vector<packs::Search> searches_;        ///< of each pack
    std::vector<QuestionsOfFact> questions_of_;  ///< of each pack
    std::vector<ItemProgress> progress_;         ///< of each pack
    std::string query_;
};

void SearchScreen::read_progress() {
    progress_.clear();
    for (const ShelvedPack& pack : services_.packs) {
        progress_.push_back(progress_of(services_.store, pack));
    }
}

Results SearchScreen::find(text::Language language) const {
    Results results;
    for (std::size_t i = 0; i < searches_.size(); ++i) {
        packs::Hits hits = searches_[i].find(query_, language);
        std::ranges::stable_sort(hits.sources, facts::earlier, [&](std::size_t number) {
            return services_.packs[i].base->sources()[number].date;
        });
        add_found(i, hits.questions, results.questions, results.question_count);
        add_found(i, hits.facts, results.facts, results.fact_count);
        add_found(i, hits.sources, results.sources, results.source_count);
    }
    return results;
}

/// Its id; where there is none, that of what leads on.
std::string SearchScreen::first_result() const {
    const Results results = find(services_.shown_language());
    for (const auto& [found, prefix] : {std::pair{&results.questions, question_prefix},
                                        {&results.facts, fact_prefix},
                                        {&results.sources, source_prefix}}) {
        if (!found->empty()) {
            return fmt::format("{}{}", prefix, 0);
        }
    }
    return query_.empty() ? ui::first_letter_id : clear_id;
}

std::vector<ui::Span> marks_in(const std::string& shown, const std::string& query) {
    std::vector<ui::Span> marks;
    for (const text::ByteRange& range : packs::found_words(shown, query)) {
        marks.push_back({range.begin, range.end});
    }
    return marks;
}

std::unique_ptr<ui::Widget> SearchScreen::question(std::size_t place, const Found& found,
                                                   const ui::Look& look) const {
    const questions::Question& question = services_.packs[found.pack].questions[found.number];
    return question_row(look, fmt::format("{}{}", question_prefix, place), place, question,
                        progress_[found.pack], marks_in(look.say(question.prompt), query_));
}

/// What leads somewhere: a sign, words, and what they are of.
std::unique_ptr<ui::Widget> result_row(std::string id, std::size_t place, ui::Icon icon,
                                       std::unique_ptr<ui::Label> title, std::string origin) {
    auto told = std::make_unique<ui::Column>();
    told->add(std::move(title));
    told->make<ui::Label>(std::move(origin), ui::Type::Small, &ui::Theme::text2);
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    row->make<ui::Sign>(icon, ui::Extent::tiny_badge, &ui::Theme::primary, &ui::Theme::primary,
                        ui::Sign::Ground::Bare);
    row->add(std::move(told), ui::share());
    row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(
        std::move(id), std::move(row), ui::Insets::sides(ui::Gap::small, ui::Gap::medium),
        ui::Pressable::Shape::Row);
    pressable->set_value(place);
    return pressable;
}

std::string chapter_of(const ShelvedPack& pack, const facts::Fact& fact, const ui::Look& look) {
    const auto found = std::ranges::find(pack.about.chapters, fact.chapter, &packs::Chapter::id);
    return found == pack.about.chapters.end() ? std::string() : look.say(found->title);
}

std::unique_ptr<ui::Widget> SearchScreen::fact(std::size_t place, const Found& found,
                                               const ui::Look& look) const {
    const ShelvedPack& pack = services_.packs[found.pack];
    const facts::Fact& fact = pack.base->facts()[found.number];
    const bool asked = !questions_of(questions_of_[found.pack], fact.id).empty();
    std::unique_ptr<ui::Label> title;
    if (asked) {
        // The statement would answer the questions on it.
        title =
            std::make_unique<ui::Label>(look.say(browsing_words().hidden_fact), ui::Type::Label);
    } else {
        title = std::make_unique<ui::Label>(look.say(fact.statement), ui::Type::Label);
        title->mark(marks_in(look.say(fact.statement), query_));
    }
    std::string origin = chapter_of(pack, fact, look);
    for (const facts::Claim& claim : fact.claims) {
        const facts::Source& source = *pack.base->find_source(claim.source);
        origin += (origin.empty() ? "" : words().separator) +
                  source_line(*pack.base, source, look) + words().separator +
                  look.say(paragraph(claim.paragraph));
        break;
    }
    return result_row(fmt::format("{}{}", fact_prefix, place), place, ui::Icon::Quote,
                      std::move(title), std::move(origin));
}

std::unique_ptr<ui::Widget> SearchScreen::source(std::size_t place, const Found& found,
                                                 const ui::Look& look) const {
    const facts::FactBase& base = *services_.packs[found.pack].base;
    const facts::Source& source = base.sources()[found.number];
    const std::string shown = source_title(base, source, look);
    auto title = std::make_unique<ui::Label>(shown, ui::Type::Label);
    title->mark(marks_in(shown, query_));
    return result_row(fmt::format("{}{}", source_prefix, place), place, ui::Icon::Book,
                      std::move(title), source_line(base, source, look));
}

void SearchScreen::add_results(ui::Column& column, const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    const Results results = find(look.language);
    const auto section = [&](const text::Bilingual& title, const std::vector<Found>& found,
                             std::size_t count, auto make) {
        if (found.empty()) {
            return;
        }
        auto rows = std::make_unique<ui::Column>();
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (i > 0) {
                rows->make<ui::Divider>();
            }
            rows->add((this->*make)(i, found[i], look));
        }
        if (count > found.size()) {
            rows->make<ui::Label>(look.say(and_others(count - found.size())), ui::Type::Small,
                                  &ui::Theme::text2);
        }
        column.make<ui::Label>(look.say(counted_title(title, count)), ui::Type::Section);
        column.make<ui::Panel>(std::move(rows), ui::Insets::sides(ui::Gap::medium, ui::Gap::small));
    };
    section(w.questions_found, results.questions, results.question_count, &SearchScreen::question);
    section(w.facts_found, results.facts, results.fact_count, &SearchScreen::fact);
    section(w.sources_found, results.sources, results.source_count, &SearchScreen::source);
    if (results.empty()) {
        column.add(empty_state(
            look, {ui::Icon::Search, w.nothing_found, w.nothing_found_help, clear_id, w.clear}));
    }
}

std::unique_ptr<ui::Widget> SearchScreen::build(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    auto page = std::make_unique<ui::Column>(ui::Gap::normal);
    // One group, so that the arrows lead from the field to what it found and back.
    page->group();
    page->add(page_head(look, look.say(w.search), look.say(w.search_effect),
                        std::make_unique<ui::Row>()));
    page->add(ui::typing_row(field_id, query_, look.say(w.search_field), look));
    if (auto keys = ui::screen_keys(ui::ScreenKeys::Letters, look)) {
        page->add(std::move(keys));
    }
    if (query_.empty()) {
        page->make<ui::Label>(look.say(w.search_first), ui::Type::Body, &ui::Theme::text2);
    } else {
        add_results(*page, look);
    }
    auto capped = std::make_unique<ui::Capped>(std::move(page), ui::Extent::question_column);
    return with_rail(look, Place::Search, std::move(capped));
}

Transition SearchScreen::act(const ui::Emitted& emitted) {
    if (emitted.id == field_id) {
        query_ = emitted.text();
        return Stay{};
    }
    if (auto typed = ui::typed_on_screen(emitted, query_)) {
        query_ = *std::move(typed);
        return Stay{};
    }
    if (emitted.id == ui::typing_done_id) {
        return Stay{first_result()};
    }
    if (emitted.id == clear_id) {
        query_.clear();
        return Stay{field_id};
    }
    const Results results = find(services_.shown_language());
    const std::size_t place = emitted.index();
    if (emitted.id.starts_with(question_prefix)) {
        const Found& found = results.questions[place];
        return practise(services_, found.pack,
                        {services_.packs[found.pack].questions[found.number]}, 1);
    }
    if (emitted.id.starts_with(fact_prefix)) {
        const Found& found = results.facts[place];
        return Push{make_fact_screen(services_, found.pack,
                                     services_.packs[found.pack].base->facts()[found.number],
                                     Place::Search)};
    }
    const Found& found = results.sources[place];
    return Push{make_article_screen(services_, found.pack,
                                    services_.packs[found.pack].base->sources()[found.number])};
}

/// What was typed goes first, then the screen.
Transition SearchScreen::leave() {
    if (query_.empty()) {
        return Pop{};
    }
    query_.clear();
    return Stay{field_id};
}

}  // namespace

std::unique_ptr<Screen> make_search_screen(Services& services) {
    return std::make_unique<SearchScreen>(services);
}

}  // namespace screens
