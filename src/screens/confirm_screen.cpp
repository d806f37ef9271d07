// SPDX-License-Identifier: MIT
#include "screens/confirm_screen.h"

#include "screens/controls.h"
#include "screens/settings_wording.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* cancel_id = "cancel";
constexpr const char* confirm_id = "confirm";

class ConfirmScreen : public Screen {
public:
    explicit ConfirmScreen(Doubt doubt) : doubt_(std::move(doubt)) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        auto body = std::make_unique<ui::Column>(ui::Gap::wide);
        auto told = std::make_unique<ui::Column>(ui::Gap::small);
        told->make<ui::Label>(look.say(doubt_.question), ui::Type::Heading);
        told->make<ui::Label>(look.say(doubt_.effect), ui::Type::Body, &ui::Theme::text2);
        body->add(std::move(told));
        auto buttons = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
        buttons->make<ui::Button>(cancel_id, look.say(settings_words().cancel), ui::Rank::Main,
                                  look.say(words().escape_key));
        buttons->make<ui::Button>(confirm_id, look.say(doubt_.verb), ui::Rank::Secondary)
            .set_icon(ui::Icon::Warning);
        body->add(std::move(buttons));
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override { return cancel_id; }
    bool is_dialog() const override { return true; }
    Transition take(const ui::Emitted& emitted) override {
        return Pop{emitted.id == confirm_id ? confirmed : ""};
    }
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    Doubt doubt_;
};

}  // namespace

std::unique_ptr<Screen> make_confirm_screen(Doubt doubt) {
    return std::make_unique<ConfirmScreen>(std::move(doubt));
}

}  // namespace screens
