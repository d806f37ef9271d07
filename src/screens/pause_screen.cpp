// SPDX-License-Identifier: MIT
#include "screens/pause_screen.h"

#include "screens/controls.h"
#include "screens/help_screen.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* resume_id = "resume";
constexpr const char* help_id = "help";
constexpr const char* quit_id = "quit";

class PauseScreen : public Screen {
public:
    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        const Words& w = words();
        auto body = std::make_unique<ui::Column>(ui::Gap::wide);
        auto told = std::make_unique<ui::Column>(ui::Gap::small);
        told->make<ui::Label>(look.say(w.paused), ui::Type::Heading);
        told->make<ui::Label>(look.say(w.paused_effect), ui::Type::Body, &ui::Theme::text2);
        body->add(std::move(told));
        auto buttons = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::medium);
        buttons->make<ui::Button>(resume_id, look.say(w.resume), ui::Rank::Main,
                                  std::string(ui::enter_key));
        buttons->make<ui::Button>(quit_id, look.say(w.quit_game), ui::Rank::Secondary);
        buttons->make<ui::Button>(help_id, look.say(w.help), ui::Rank::Secondary, "F1");
        body->add(std::move(buttons));
        auto controls = std::make_unique<ui::Row>(ui::Gap::small);
        controls->add(language_control(look));
        controls->add(theme_control(look));
        body->add(std::move(controls));
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override { return resume_id; }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted& emitted) override {
        if (emitted.id == resume_id) {
            return Pop{};
        }
        if (emitted.id == help_id) {
            return Push{make_help_screen()};
        }
        return emitted.id == quit_id ? Transition{Pop{pause_quits}} : Transition{Unused{}};
    }
    Transition key(const canvas::KeyPressed& key) override {
        const bool goes_on = key.key == canvas::Key::Escape || key.key == canvas::Key::Space;
        if (key.key == canvas::Key::F1) {
            return Push{make_help_screen()};
        }
        return goes_on ? Transition{Pop{}} : Transition{Unused{}};
    }
};

}  // namespace

std::unique_ptr<Screen> make_pause_screen() { return std::make_unique<PauseScreen>(); }

}  // namespace screens
