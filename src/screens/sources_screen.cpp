// SPDX-License-Identifier: MIT
#include "screens/sources_screen.h"

#include "facts/chronicle.h"
#include "screens/article.h"
#include "screens/article_screen.h"
#include "screens/browsing_screen.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

constexpr const char* to_packs = "to-packs-from-here";
constexpr std::string_view source_prefix = "source-";

/// An article of a pack, and what is in it.
struct ListedSource {
    std::size_t pack = 0;
    const facts::Source* source = nullptr;
    ArticleFigures figures;
};

std::vector<ListedSource> all_sources(const Services& services) {
    std::vector<ListedSource> out;
    for (std::size_t i = 0; i < services.packs.size(); ++i) {
        const ShelvedPack& pack = services.packs[i];
        const QuestionsOfFact questions = questions_of_facts(pack.questions.all());
        for (const facts::Source* source : facts::sources_in_time(*pack.base)) {
            out.push_back({i, source, figures_of(read_article(pack, *source, questions))});
        }
    }
    return out;
}

class SourcesScreen : public BrowsingScreen {
public:
    explicit SourcesScreen(Services& services)
        : BrowsingScreen(services, Place::Sources), sources_(all_sources(services)) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override {
        return sources_.empty() ? to_packs : fmt::format("{}0", source_prefix);
    }

private:
    Transition act(const ui::Emitted& emitted) override;
    std::unique_ptr<ui::Widget> card(std::size_t number, const ui::Look& look) const;

    std::vector<ListedSource> sources_;
};

std::string figures_line(const ArticleFigures& figures, const ui::Look& look) {
    std::string line = look.say(fact_count(figures.facts)) + words().separator +
                       look.say(question_count(figures.questions));
    const text::Bilingual disagreements = disagreement_count(figures.disagreements);
    return disagreements.empty() ? line : line + words().separator + look.say(disagreements);
}

std::unique_ptr<ui::Widget> SourcesScreen::card(std::size_t number, const ui::Look& look) const {
    const ListedSource& listed = sources_[number];
    const ShelvedPack& pack = services_.packs[listed.pack];
    auto told = std::make_unique<ui::Column>(ui::Gap::tiny);
    told->make<ui::Label>(source_title(*pack.base, *listed.source, look), ui::Type::Entry);
    told->make<ui::Label>(source_line(*pack.base, *listed.source, look), ui::Type::Small,
                          &ui::Theme::text2);
    told->make<ui::Label>(figures_line(listed.figures, look), ui::Type::Strong,
                          &ui::Theme::primary);
    auto row = std::make_unique<ui::Row>(ui::Gap::normal);
    row->make<ui::Badge>(number, ui::Extent::pack_badge);
    row->add(std::move(told), ui::share());
    row->make<ui::Sign>(ui::Icon::Chevron, ui::Gap::normal, &ui::Theme::text3, &ui::Theme::bg,
                        ui::Sign::Ground::Bare);
    auto pressable =
        std::make_unique<ui::Pressable>(fmt::format("{}{}", source_prefix, number), std::move(row),
                                        ui::Insets::sides(ui::Gap::wide, ui::Gap::wide));
    pressable->set_value(number);
    return pressable;
}

std::unique_ptr<ui::Widget> SourcesScreen::build(const ui::Look& look) const {
    const BrowsingWords& w = browsing_words();
    if (sources_.empty()) {
        return empty_page(look, Place::Sources, w.sources,
                          {ui::Icon::Book, w.no_facts, w.sources_effect, to_packs, w.to_packs});
    }
    auto page = std::make_unique<ui::Column>(ui::Gap::section);
    page->add(page_head(look, look.say(w.sources), look.say(w.sources_effect),
                        std::make_unique<ui::Row>()));
    std::optional<std::size_t> pack;
    ui::Grid* grid = nullptr;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        if (pack != sources_[i].pack) {
            pack = sources_[i].pack;
            page->make<ui::Label>(look.say(services_.packs[*pack].about.title), ui::Type::Section);
            auto made = std::make_unique<ui::Grid>(look.scale.compact() ? 1 : 2, ui::Gap::medium);
            made->group();
            grid = &page->add(std::move(made));
        }
        grid->add(card(i, look));
    }
    return with_rail(look, Place::Sources, std::move(page));
}

Transition SourcesScreen::act(const ui::Emitted& emitted) {
    if (emitted.id == to_packs) {
        return go_to(Place::Packs, services_);
    }
    const ListedSource& listed = sources_[emitted.index()];
    return Push{make_article_screen(services_, listed.pack, *listed.source)};
}

}  // namespace

std::unique_ptr<Screen> make_sources_screen(Services& services) {
    return std::make_unique<SourcesScreen>(services);
}

}  // namespace screens
