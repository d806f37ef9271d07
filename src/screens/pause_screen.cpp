// SPDX-License-Identifier: MIT
#include "screens/pause_screen.h"

#include "screens/controls.h"
#include "screens/help_screen.h"
#include "screens/hot_seat_wording.h"
#include "screens/keys.h"
#include "screens/settings_screen.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* resume_id = "resume";
constexpr const char* help_id = "help";
constexpr const char* restart_id = "restart";
constexpr const char* settings_id = "settings";
constexpr const char* quit_id = "quit";
constexpr const char* clock_id = "clock";

class PauseScreen : public Screen {
public:
    PauseScreen(Services& services, Paused paused) : services_(services), paused_(paused) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return resume_id; }
    bool is_dialog() const override { return true; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;

    profile::KeyScene key_scene() const override { return profile::KeyScene::Asking; }

private:
    Services& services_;
    Paused paused_;
};

const text::Bilingual& effect_of(Paused paused) {
    switch (paused) {
        case Paused::Game: break;
        case Paused::TimedGame: return playing_words().clock_stands;
        case Paused::Match: return hot_seat_words().paused_effect;
        case Paused::MatchBetween: return hot_seat_words().paused_between;
    }
    return words().paused_effect;
}

std::unique_ptr<ui::Widget> PauseScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const PlayingWords& p = playing_words();
    auto body = std::make_unique<ui::Column>(ui::Gap::wide);
    auto told = std::make_unique<ui::Column>(ui::Gap::small);
    told->make<ui::Label>(look.say(w.paused), ui::Type::Heading);
    told->make<ui::Label>(look.say(effect_of(paused_)), ui::Type::Body, &ui::Theme::text2);
    body->add(std::move(told));
    if (paused_ == Paused::TimedGame) {
        body->add(
            titled(look, p.clock, clock_control(look, clock_id, services_.settings.time_factor)));
    }
    auto buttons = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::medium);
    buttons->make<ui::Button>(resume_id, look.say(w.resume), ui::Rank::Main,
                              std::string(ui::enter_key));
    buttons->make<ui::Button>(restart_id, look.say(p.restart), ui::Rank::Secondary);
    buttons->make<ui::Button>(quit_id, look.say(w.quit_game), ui::Rank::Secondary);
    buttons->make<ui::Button>(settings_id, look.say(w.settings), ui::Rank::Secondary);
    buttons->make<ui::Button>(help_id, look.say(w.help), ui::Rank::Secondary,
                              look.say(keycap(services_.settings.keys, profile::KeyAction::Help)));
    body->add(std::move(buttons));
    body->add(look_controls(look));
    return dialog_sheet(look, std::move(body));
}

Transition PauseScreen::take(const ui::Emitted& emitted) {
    if (emitted.id == resume_id) {
        return Pop{};
    }
    if (emitted.id == help_id) {
        return Push{make_help_screen(services_)};
    }
    if (emitted.id == settings_id) {
        return Push{make_settings_screen(services_, SettingsOver::Game)};
    }
    if (emitted.id == clock_id) {
        services_.settings.time_factor = profile::time_factors[emitted.index()];
        return Stay{};
    }
    if (emitted.id == restart_id) {
        return Pop{pause_starts_over};
    }
    return emitted.id == quit_id ? Transition{Pop{pause_quits}} : Transition{Unused{}};
}

Transition PauseScreen::key(const canvas::KeyPressed& key) {
    if (key.key == canvas::Key::F1) {
        return Push{make_help_screen(services_)};
    }
    const bool goes_on = key.key == canvas::Key::Escape || key.key == canvas::Key::Space;
    return goes_on ? Transition{Pop{}} : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_pause_screen(Services& services, Paused paused) {
    return std::make_unique<PauseScreen>(services, paused);
}

}  // namespace screens
