// SPDX-License-Identifier: MIT
#include "screens/source_screen.h"

#include "screens/citation_card.h"
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* close_id = "close";
constexpr const char* copy_id = "copy";

class SourceScreen : public Screen {
public:
    SourceScreen(Services& services, const ShelvedPack& pack, questions::Question question)
        : services_(services), pack_(pack), question_(std::move(question)) {}

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
        for (const questions::Citation& citation : *question_.citations) {
            body->add(citation_card(citation, pack_, look, key, Cut::Whole));
        }
        if (!pack_.articles) {
            body->make<ui::Label>(look.say(w.in_our_words), ui::Type::Small, &ui::Theme::text2);
        }
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override { return close_id; }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted& emitted) override {
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
    Transition copy() {
        note_ = copy_references(services_, question_);
        return Stay{};
    }

    Services& services_;
    const ShelvedPack& pack_;
    questions::Question question_;
    Note note_;  ///< how copying went
};

}  // namespace

std::unique_ptr<Screen> make_source_screen(Services& services, const ShelvedPack& pack,
                                           questions::Question question) {
    return std::make_unique<SourceScreen>(services, pack, std::move(question));
}

}  // namespace screens
