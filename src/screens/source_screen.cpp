// SPDX-License-Identifier: MIT
#include "screens/source_screen.h"

#include "screens/citation_card.h"
#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* close_id = "close";

class SourceScreen : public Screen {
public:
    SourceScreen(const ShelvedPack& pack, questions::Question question)
        : pack_(pack), question_(std::move(question)) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        const Words& w = words();
        auto body = std::make_unique<ui::Column>(ui::Gap::normal);
        auto head = std::make_unique<ui::Row>(ui::Gap::normal);
        head->add(std::make_unique<ui::Label>(look.say(w.sources_title), ui::Type::Heading),
                  ui::share());
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(w.close));
        body->add(std::move(head));
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

    Transition take(const ui::Emitted&) override { return Pop{}; }
    profile::KeyScene key_scene() const override { return profile::KeyScene::Told; }
    Transition key(const canvas::KeyPressed& key) override {
        const bool closes = key.key == canvas::Key::Escape || key.key == canvas::Key::L;
        return closes ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    const ShelvedPack& pack_;
    questions::Question question_;
};

}  // namespace

std::unique_ptr<Screen> make_source_screen(const ShelvedPack& pack, questions::Question question) {
    return std::make_unique<SourceScreen>(pack, std::move(question));
}

}  // namespace screens
