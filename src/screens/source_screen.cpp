// SPDX-License-Identifier: MIT
#include "screens/source_screen.h"

#include "screens/article_screen.h"
#include "screens/citation_card.h"
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

constexpr const char* close_id = "close";
constexpr const char* copy_id = "copy";
constexpr std::string_view read_prefix = "read-";

class SourceScreen : public Screen {
public:
    SourceScreen(Services& services, std::size_t pack, questions::Question question)
        : services_(services),
          pack_(pack),
          question_(std::move(question)),
          citations_(shown_citations(question_, services.packs[pack])) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        const Words& w = words();
        auto body = std::make_unique<ui::Column>(ui::Gap::normal);
        auto head = std::make_unique<ui::Row>(ui::Gap::normal);
        head->add(std::make_unique<ui::Label>(look.say(w.sources_title), ui::Type::Heading),
                  ui::share());
        head->make<ui::IconButton>(copy_id, ui::Icon::Copy,
                                   look.say(browsing_words().copy_reference));
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(w.close));
        body->add(std::move(head));
        if (!note_.words.empty()) {
            body->add(note_line(look, note_));
        }
        const std::string key = key_words(question_, look);
        for (std::size_t i = 0; i < citations_.size(); ++i) {
            auto card = std::make_unique<ui::Column>(ui::Gap::tiny);
            card->add(citation_card(citations_[i], pack(), look, key, Cut::Whole));
            if (article_of(citations_[i]) != nullptr) {
                card->add(read_there(fmt::format("{}{}", read_prefix, i), look));
            }
            body->add(std::move(card));
        }
        if (!pack().articles) {
            body->make<ui::Label>(look.say(w.in_our_words), ui::Type::Small, &ui::Theme::text2);
        }
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override { return close_id; }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted& emitted) override {
        for (std::size_t i = 0; i < citations_.size(); ++i) {
            if (emitted.id == fmt::format("{}{}", read_prefix, i)) {
                return Push{make_cited_screen(services_, pack_, *article_of(citations_[i]),
                                              citations_[i].paragraph, question_)};
            }
        }
        return emitted.id == copy_id ? copy() : Transition{Pop{}};
    }
    profile::KeyScene key_scene() const override { return profile::KeyScene::Told; }
    Transition key(const canvas::KeyPressed& key) override {
        if (means(key, profile::KeyAction::Copy)) {
            return copy();
        }
        const bool closes = key.key == canvas::Key::Escape || key.key == canvas::Key::L;
        return closes ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    /// Null where the question brings a source of its own.
    const facts::Source* article_of(const questions::Citation& citation) const {
        return pack().base->find_source(citation.source);
    }
    Transition copy() {
        note_ = copy_references(services_, question_);
        return Stay{};
    }

    Services& services_;
    std::size_t pack_;
    questions::Question question_;
    std::vector<questions::Citation> citations_;  ///< in the order shown
    Note note_;                                   ///< how copying went
};

}  // namespace

std::unique_ptr<Screen> make_source_screen(Services& services, std::size_t pack,
                                           questions::Question question) {
    return std::make_unique<SourceScreen>(services, pack, std::move(question));
}

}  // namespace screens
