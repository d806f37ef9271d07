// SPDX-License-Identifier: MIT
#include "screens/article_screen.h"

#include "screens/article_view.h"
#include "screens/browsing_screen.h"
#include "screens/fact_screen.h"
#include "screens/keys.h"
#include "screens/wording_browsing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

using profile::KeyAction;

constexpr int greatest_size = 3;
/// A game on one article is a short one.
constexpr std::size_t practice_length = 10;

std::set<std::size_t> cited_in(const facts::Source& source,
                               const std::optional<questions::Question>& asked) {
    std::set<std::size_t> paragraphs;
    if (asked) {
        for (const questions::Citation& citation : *asked->citations) {
            if (citation.source == source.id) {
                paragraphs.insert(citation.paragraph);
            }
        }
    }
    return paragraphs;
}

class ArticleScreen : public BrowsingScreen {
public:
    ArticleScreen(Services& services, std::size_t pack, const facts::Source& source,
                  std::size_t paragraph, std::optional<questions::Question> asked)
        : BrowsingScreen(services, std::nullopt, asked ? Reach::Back : Reach::Everywhere),
          pack_(pack),
          source_(source),
          asked_(std::move(asked)),
          cited_(cited_in(source, asked_)),
          paragraphs_(read_article(services.packs[pack], source,
                                   questions_of_facts(services.packs[pack].questions.all()))),
          opened_(told(paragraph) ? paragraph : 0),
          told_(told_facts(state())),
          others_(other_facts(state())),
          progress_(progress_of(services.store, this->pack())) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        return article_view(state(), look);
    }
    std::string initial_focus() const override {
        return opened_ == 0 ? std::string(ArticleId::back) : paragraph_id(opened_);
    }
    bool opens_at_focus() const override { return opened_ != 0; }
    Transition address_failed() override {
        note_ = address_failure();
        return Stay{};
    }
    Transition resume(const std::string&) override {
        progress_ = progress_of(services_.store, pack());
        return Stay{};
    }

private:
    Transition act(const ui::Emitted& emitted) override;
    Transition press(const canvas::KeyPressed& key) override;
    std::string quotable() const override {
        return reference(*pack().base, source_, services_.shown_language());
    }
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    ArticleState state() const {
        const profile::Settings& settings = services_.settings;
        return {pack(),        source_, paragraphs_, open_margins_,      progress_,
                settings.keys, cited_,  opened_,     asked_.has_value(), settings.reading_size,
                note_};
    }
    bool told(std::size_t paragraph) const {
        return std::ranges::find(paragraphs_, paragraph, &ArticleParagraph::number) !=
               paragraphs_.end();
    }
    Transition open(const facts::Fact& fact) const {
        return Push{asked_ ? make_explain_screen(services_, pack_, fact, *asked_)
                           : make_fact_screen(services_, pack_, fact, Place::Sources)};
    }
    Transition toggle_margin(std::size_t paragraph);
    Transition resize(int by);
    Transition play();
    Transition take_numbered(const ui::Emitted& emitted);

    std::size_t pack_;
    const facts::Source& source_;
    std::optional<questions::Question> asked_;  ///< that which waits
    std::set<std::size_t> cited_;               ///< the paragraphs that it cites
    std::vector<ArticleParagraph> paragraphs_;
    std::set<std::size_t> open_margins_;
    std::size_t opened_;  ///< the paragraph that the reader opens at; 0: at the top
    std::vector<const facts::Fact*> told_;
    std::vector<const facts::Fact*> others_;
    ItemProgress progress_;
};

Transition ArticleScreen::toggle_margin(std::size_t paragraph) {
    if (open_margins_.erase(paragraph) == 0) {
        open_margins_.insert(paragraph);
    }
    return Stay{};
}

Transition ArticleScreen::resize(int by) {
    int& size = services_.settings.reading_size;
    size = std::clamp(size + by, 0, greatest_size);
    return Stay{};
}

Transition ArticleScreen::play() {
    std::vector<questions::Question> chosen;
    for (const std::size_t number : questions_of(paragraphs_)) {
        chosen.push_back(pack().questions[number]);
    }
    return practise(services_, pack_, chosen, practice_length);
}

Transition ArticleScreen::take_numbered(const ui::Emitted& emitted) {
    const std::size_t number = emitted.index();
    if (emitted.id.starts_with(ArticleId::plan)) {
        return Stay{paragraph_id(paragraphs_[number].number)};
    }
    if (emitted.id.starts_with(ArticleId::fact)) {
        return open(*told_[number]);
    }
    if (emitted.id.starts_with(ArticleId::other)) {
        return open(*others_[number]);
    }
    if (emitted.id.starts_with(ArticleId::margin)) {
        return toggle_margin(number);
    }
    return practise(services_, pack_, {pack().questions[number]}, 1);
}

Transition ArticleScreen::act(const ui::Emitted& emitted) {
    if (std::holds_alternative<std::size_t>(emitted.value)) {
        return take_numbered(emitted);
    }
    if (emitted.id == ArticleId::back) {
        return Pop{};
    }
    if (emitted.id == ArticleId::open) {
        note_ = open_address(services_, *source_.url);
        return Stay{};
    }
    if (emitted.id == ArticleId::copy) {
        return copy_quotable();
    }
    if (emitted.id == ArticleId::play) {
        return play();
    }
    return resize(emitted.id == ArticleId::larger ? 1 : -1);
}

Transition ArticleScreen::press(const canvas::KeyPressed& key) {
    if (means(key, KeyAction::ZoomIn)) {
        return resize(1);
    }
    return means(key, KeyAction::ZoomOut) ? resize(-1) : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_article_screen(Services& services, std::size_t pack,
                                            const facts::Source& source, std::size_t paragraph) {
    return std::make_unique<ArticleScreen>(services, pack, source, paragraph, std::nullopt);
}

std::unique_ptr<Screen> make_cited_screen(Services& services, std::size_t pack,
                                          const facts::Source& source, std::size_t paragraph,
                                          const questions::Question& asked) {
    return std::make_unique<ArticleScreen>(services, pack, source, paragraph, asked);
}

}  // namespace screens
