// SPDX-License-Identifier: MIT
#include "screens/browsing.h"

#include "facts/date_words.h"
#include "questions/answer_view.h"
#include "questions/citing.h"
#include "screens/game_screen.h"
#include "screens/keys.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "text/typography.h"
#include "text/utf8.h"
#include "ui/button.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

using text::Language;

/// A text that is made the same way in both languages.
template <class Make>
text::Bilingual both(Make make) {
    return {make(Language::French), make(Language::English)};
}

text::Bilingual date_of(const facts::Date& date) {
    return both([&](Language in) { return facts::date_words(date, facts::Form::Plain, in); });
}

text::Bilingual publication_of(const facts::FactBase& base, const facts::Source& source) {
    const facts::Noun& noun = base.find_entity(source.publication)->noun;
    return {noun.fr.name, noun.en.name};
}

void add_part(std::string& line, const std::string& part) {
    if (!part.empty()) {
        line += (line.empty() ? "" : words().separator) + part;
    }
}

/// What is told of a source beside its headline.
std::string origin(const facts::FactBase& base, const facts::Source& source, const ui::Look& look) {
    std::string line = look.say(publication_of(base, source));
    add_part(line, look.say(date_of(source.date)));
    if (source.date_certainty == facts::DateCertainty::Inferred) {
        add_part(line, look.say(words().date_inferred));
    }
    return line;
}

constexpr ui::Insets row_insets = ui::Insets::sides(ui::Gap::small, ui::Gap::medium);

/// How it went so far, what it asks, and of which kind it is.
std::unique_ptr<ui::Row> told_question(const ui::Look& look, const questions::Question& question,
                                       const ItemProgress& progress, std::vector<ui::Span> marks) {
    auto row = std::make_unique<ui::Row>(ui::Gap::medium);
    const auto seen = progress.find(question.id);
    const bool found = seen != progress.end() && seen->second.last == learning::Verdict::Right;
    const ui::Token ink = seen == progress.end() ? &ui::Theme::text3
                          : found                ? &ui::Theme::ok
                                                 : &ui::Theme::warn;
    row->make<ui::Sign>(seen == progress.end() ? ui::Icon::Help
                        : found                ? ui::Icon::Check
                                               : ui::Icon::Repeat,
                        ui::Extent::tiny_badge, ink, ink, ui::Sign::Ground::Bare);
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(look.say(question.prompt), ui::Type::Label).mark(std::move(marks));
    // A statement that is to be judged must not be taken for a fact.
    const auto view = questions::make_view(questions::face_of(question.body));
    told->make<ui::Label>(look.say(view->kind_name()), ui::Type::Small, &ui::Theme::text2);
    row->add(std::move(told), ui::share());
    return row;
}

}  // namespace

QuestionsOfFact questions_of_facts(const std::vector<questions::Question>& questions) {
    QuestionsOfFact out;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        for (const facts::Id& fact : questions[i].facts) {
            out[fact].push_back(i);
        }
    }
    return out;
}

const std::vector<std::size_t>& questions_of(const QuestionsOfFact& all, const facts::Id& fact) {
    static const std::vector<std::size_t> none;
    const auto found = all.find(fact);
    return found == all.end() ? none : found->second;
}

std::unique_ptr<ui::Widget> page_head(const ui::Look& look, const std::string& title,
                                      const std::string& effect,
                                      std::unique_ptr<ui::Widget> controls) {
    auto told = std::make_unique<ui::Column>();
    told->make<ui::Label>(title, title_type(look));
    if (!effect.empty()) {
        told->make<ui::Label>(effect, ui::Type::Body, &ui::Theme::text2);
    }
    // Where the controls are few, the line beside them is broken rather than put above them.
    const bool few = controls->natural_width(look) < look.px(look.scale.logical().width / 3);
    if (!few) {
        auto spread = std::make_unique<ui::Spread>(ui::Gap::normal);
        spread->add(std::move(told));
        spread->add(std::move(controls));
        return spread;
    }
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->add(std::move(told), ui::share());
    row->add(std::move(controls));
    return row;
}

std::unique_ptr<ui::Widget> empty_state(const ui::Look& look, const EmptyState& state) {
    auto column = std::make_unique<ui::Column>(ui::Gap::medium);
    auto sign = std::make_unique<ui::Row>();
    sign->add(std::make_unique<ui::Space>(), ui::share());
    sign->make<ui::Sign>(state.icon, ui::Extent::halo, &ui::Theme::primary, &ui::Theme::primary,
                         ui::Sign::Ground::Tile);
    sign->add(std::make_unique<ui::Space>(), ui::share());
    column->add(std::move(sign));
    column->make<ui::Label>(look.say(state.sentence), ui::Type::Section, &ui::Theme::text,
                            ui::Side::Centre);
    if (!state.help.empty()) {
        column->make<ui::Label>(look.say(state.help), ui::Type::Body, &ui::Theme::text2,
                                ui::Side::Centre);
    }
    auto button = std::make_unique<ui::Row>();
    button->add(std::make_unique<ui::Space>(), ui::share());
    button->make<ui::Button>(state.button_id, look.say(state.button), ui::Rank::Secondary);
    button->add(std::make_unique<ui::Space>(), ui::share());
    column->add(std::move(button));
    auto capped = std::make_unique<ui::Capped>(std::move(column), ui::Extent::running_text);
    return std::make_unique<ui::Panel>(std::move(capped),
                                       ui::Insets::sides(ui::Gap::wide, ui::Gap::large));
}

std::unique_ptr<ui::Widget> empty_page(const ui::Look& look, Place here,
                                       const text::Bilingual& title, const EmptyState& state) {
    auto page = std::make_unique<ui::Column>(ui::Gap::section);
    page->make<ui::Label>(look.say(title), title_type(look));
    page->add(empty_state(look, state));
    return with_rail(look, here, std::move(page));
}

std::unique_ptr<ui::Widget> note_line(const ui::Look& look, const Note& note) {
    auto row = std::make_unique<ui::Row>(ui::Gap::small);
    if (note.words.empty()) {
        return row;
    }
    const ui::Token ink = note.bad ? &ui::Theme::bad : &ui::Theme::ok;
    row->make<ui::Sign>(note.bad ? ui::Icon::Warning : ui::Icon::Check, ui::Gap::wide, ink, ink,
                        ui::Sign::Ground::Bare);
    row->add(std::make_unique<ui::Label>(look.say(note.words), ui::Type::Strong, ink), ui::share());
    if (note.detail.empty()) {
        return row;
    }
    auto both_lines = std::make_unique<ui::Column>(ui::Gap::small);
    both_lines->add(std::move(row));
    both_lines->make<ui::Label>(note.detail, ui::Type::Small, &ui::Theme::text2);
    return both_lines;
}

std::unique_ptr<ui::Widget> disagreement_box(const ui::Look& look, const facts::FactBase& base,
                                             const facts::Disagreement& disagreement,
                                             const std::vector<const facts::Fact*>& others,
                                             const std::string& prefix, std::size_t first) {
    auto column = std::make_unique<ui::Column>(ui::Gap::tiny);
    auto head = std::make_unique<ui::Row>(ui::Gap::small);
    head->make<ui::Sign>(ui::Icon::Warning, ui::Gap::wide, &ui::Theme::warn, &ui::Theme::warn,
                         ui::Sign::Ground::Bare);
    head->add(std::make_unique<ui::Label>(look.say(words().sources_differ), ui::Type::Strong,
                                          &ui::Theme::warn),
              ui::share());
    column->add(std::move(head));
    column->make<ui::Label>(look.say(disagreement.note), ui::Type::Body).limit_lines();
    for (std::size_t i = 0; i < others.size(); ++i) {
        const facts::Source* source = base.find_source(others[i]->claims.front().source);
        auto row = std::make_unique<ui::Row>(ui::Gap::small);
        auto told = std::make_unique<ui::Column>();
        told->make<ui::Label>(source_line(base, *source, look), ui::Type::Strong);
        told->make<ui::Label>(look.say(others[i]->statement), ui::Type::Small, &ui::Theme::text2)
            .limit_lines();
        row->add(std::move(told), ui::share());
        row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text2, &ui::Theme::bg,
                            ui::Sign::Ground::Bare);
        auto pressable = std::make_unique<ui::Pressable>(
            fmt::format("{}{}", prefix, first + i), std::move(row),
            ui::Insets::sides(ui::Gap::small, ui::Gap::small), ui::Pressable::Shape::Row);
        pressable->set_value(first + i);
        column->add(std::move(pressable));
    }
    return std::make_unique<ui::Panel>(
        std::move(column), ui::Insets::sides(ui::Gap::normal, ui::Gap::medium),
        ui::Sheet{&ui::Theme::warn_soft, &ui::Theme::warn, false, ui::Radius::card});
}

std::unique_ptr<ui::Widget> question_row(const ui::Look& look, std::string id, std::size_t number,
                                         const questions::Question& question,
                                         const ItemProgress& progress,
                                         std::vector<ui::Span> marks) {
    auto row = told_question(look, question, progress, std::move(marks));
    row->make<ui::Sign>(ui::Icon::Play, ui::Gap::normal, &ui::Theme::primary, &ui::Theme::primary,
                        ui::Sign::Ground::Bare);
    auto pressable = std::make_unique<ui::Pressable>(std::move(id), std::move(row), row_insets,
                                                     ui::Pressable::Shape::Row);
    pressable->set_value(number);
    return pressable;
}

std::unique_ptr<ui::Widget> question_entry(const ui::Look& look,
                                           const questions::Question& question,
                                           const ItemProgress& progress) {
    return std::make_unique<ui::Padded>(told_question(look, question, progress, {}), row_insets);
}

std::string source_line(const facts::FactBase& base, const facts::Source& source,
                        const ui::Look& look) {
    std::string line = origin(base, source, look);
    if (source.headline_inferred) {
        add_part(line, look.say(words().headline_inferred));
    }
    if (source.publication_inferred) {
        add_part(line, look.say(words().publication_inferred));
    }
    return line;
}

std::string source_title(const facts::FactBase& base, const facts::Source& source,
                         const ui::Look& look) {
    // A headline stands as it was printed, whatever the language of the game.
    if (source.headline) {
        return text::typo(*source.headline, source.language);
    }
    return source.nickname.empty() ? look.say(publication_of(base, source))
                                   : text::capitalised(look.say(source.nickname));
}

std::string reference(const questions::Citation& citation, text::Language language) {
    const auto say = [&](const text::Bilingual& text) {
        return text::typo(text.shown(language), language);
    };
    std::string line = say(citation.publication);
    if (citation.headline) {
        line += ", " + words().quote_open.in(language) +
                text::typo(*citation.headline, citation.language) +
                words().quote_close.in(language);
    }
    if (citation.date) {
        line += ", " + say(date_of(*citation.date));
        if (citation.date_certainty == facts::DateCertainty::Inferred) {
            line += " (" + say(words().date_inferred) + ")";
        }
    }
    if (citation.paragraph > 0) {
        line += ", " + say(paragraph(citation.paragraph));
    }
    if (citation.url) {
        line += ", " + *citation.url;
    }
    return line;
}

std::string reference(const facts::FactBase& base, const facts::Source& source,
                      text::Language language) {
    questions::Citation citation;
    citation.publication = publication_of(base, source);
    citation.headline = source.headline;
    citation.language = source.language;
    citation.date = source.date;
    citation.date_certainty = source.date_certainty;
    citation.url = source.url;
    return reference(citation, language);
}

std::string fact_date(const facts::Fact& fact, const ui::Look& look) {
    if (fact.period) {
        return look.say(both([&](Language in) { return facts::period_words(*fact.period, in); }));
    }
    if (fact.as_of) {
        return look.say(date_of(*fact.as_of));
    }
    if (const auto* date = std::get_if<facts::Date>(&fact.value().content)) {
        return look.say(date_of(*date));
    }
    return {};
}

Note copy(Services& services, const std::string& text) {
    services.host.set_clipboard(text);
    const bool stands = services.host.clipboard() == text;
    const BrowsingWords& w = browsing_words();
    return stands ? Note{w.copied, false} : Note{w.not_copied, true};
}

Note copy_references(Services& services, const questions::Question& question) {
    std::vector<std::string> lines;
    for (const questions::Citation& citation : questions::as_listed(*question.citations)) {
        std::string line = reference(citation, services.shown_language());
        if (std::ranges::find(lines, line) == lines.end()) {
            lines.push_back(std::move(line));
        }
    }
    return lines.empty() ? Note{} : copy(services, fmt::format("{}", fmt::join(lines, "\n")));
}

Note open_address(Services& services, const std::string& address) {
    return services.host.open_address(address).ok() ? Note{} : address_failure();
}

Note address_failure() { return {browsing_words().address_failed, true}; }

Transition practise(Services& services, std::size_t pack,
                    const std::vector<questions::Question>& questions, std::size_t length) {
    if (questions.empty()) {
        return Unused{};
    }
    quiz::Rules rules = new_rules(services, pack, "quick", length);
    std::vector<questions::Question> chosen = quiz::choose(questions, rules);
    return Push{make_game_screen(services, {pack, std::move(chosen), std::move(rules)})};
}

std::optional<Transition> follow_key(const canvas::KeyPressed& key, std::optional<Place> here,
                                     Services& services) {
    if (means(key, profile::KeyAction::Search) && here != Place::Search) {
        return go_to(Place::Search, services);
    }
    return std::nullopt;
}

std::optional<std::size_t> first_with_facts(const Services& services) {
    const auto found = std::ranges::find_if(services.packs, has_facts);
    return found == services.packs.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - services.packs.begin()));
}

}  // namespace screens
