// SPDX-License-Identifier: MIT
//
// The navigator's ears: what becomes of each event.
#include "screens/controls.h"
#include "screens/help_screen.h"
#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "screens/menu_screen.h"
#include "screens/navigator.h"
#include "screens/settings_wording.h"
#include "ui/choice_key.h"
#include "ui/screen_keys.h"

#include <utility>

namespace screens {
namespace {

using canvas::Key;

/// Keys that go on acting while they are held down: they move or erase, and start nothing.
bool may_repeat(Key key) {
    switch (key) {
        case Key::Left:
        case Key::Right:
        case Key::Up:
        case Key::Down:
        case Key::Home:
        case Key::End:
        case Key::PageUp:
        case Key::PageDown:
        case Key::Tab:
        case Key::Backspace:
        case Key::Delete: return true;
        default: return false;
    }
}

/// Keys that cannot be typed: they do their work before the screen is asked.
bool comes_first(const canvas::KeyPressed& key) {
    return (key.with.control && !key.with.alt) || (key.key >= Key::F1 && key.key <= Key::F12);
}

/// The key of who plays with one key alone.
bool is_switch(const canvas::KeyPressed& key) {
    return (key.key == Key::Space || key.key == Key::Enter) && key.with == canvas::Modifiers{};
}

}  // namespace

void Navigator::handle(const canvas::Event& event) {
    dispatch(event);
    services_.sounds.play(services_.settings, services_.host.speaker());
}

void Navigator::dispatch(const canvas::Event& event) {
    if (const auto* resized = std::get_if<canvas::Resized>(&event)) {
        resize(resized->size);
    } else if (std::holds_alternative<canvas::CloseRequested>(event)) {
        services_.host.close();
    } else if (std::holds_alternative<canvas::AddressFailed>(event)) {
        apply(top().screen->address_failed());
    } else if (!laid_out_ || hear(event)) {
        return;
    } else if (const auto* pressed = std::get_if<canvas::KeyPressed>(&event)) {
        const bool opened = show_focus_of_new([&] { press(*pressed); });
        key_opened_ = opened || (key_opened_ && pressed->repeated);
    } else if (key_opened_ && std::holds_alternative<canvas::TextTyped>(event)) {
        return;
    } else if (const auto* pad = std::get_if<canvas::PadPressed>(&event)) {
        show_focus_of_new([&] { press_pad(*pad); });
    } else if (const auto* released = std::get_if<canvas::PadReleased>(&event)) {
        held_.release(released->button);
    } else if (std::holds_alternative<canvas::PadPlugged>(event)) {
        tell(key_words().pad_plugged);
    } else if (std::holds_alternative<canvas::PadUnplugged>(event)) {
        held_.let_go();
        tell(key_words().pad_unplugged);
        apply(top().screen->interrupted());
        settle();
    } else {
        if (std::holds_alternative<canvas::FocusLost>(event)) {
            held_.let_go();
        }
        key_opened_ = key_opened_ && !std::holds_alternative<canvas::KeyReleased>(event);
        offer(event);
    }
}

/// Whether pressing a key or button brought another screen, which then shows where its focus is.
bool Navigator::show_focus_of_new(const std::function<void()>& press) {
    const Screen* before = top().screen.get();
    press();
    const bool is_new = top().screen.get() != before;
    if (is_new) {
        top().page.show_focus();
    }
    return is_new;
}

/// What the screen takes for itself before anybody else.
bool Navigator::hear(const canvas::Event& event) {
    const bool can_be_heard =
        canvas::is_any<canvas::KeyPressed, canvas::KeyReleased, canvas::TextTyped,
                       canvas::PadPressed, canvas::PadReleased, canvas::FocusLost>(event);
    if (!can_be_heard || !apply(top().screen->hear(event, top().page.typing()))) {
        return false;
    }
    // Who buzzes by gamepad answers by it.
    if (std::holds_alternative<canvas::PadPressed>(event)) {
        take_in_hand(false);
    } else if (std::holds_alternative<canvas::KeyPressed>(event)) {
        take_in_hand(true);
    }
    arriving_ = false;
    settle();
    return true;
}

bool Navigator::quits(const canvas::Event& event) const {
    const auto* pressed = std::get_if<canvas::KeyPressed>(&event);
    return pressed != nullptr &&
           means(meant(*pressed, services_.settings.keys, top().screen->key_scene()),
                 profile::KeyAction::Quit);
}

void Navigator::press(const canvas::KeyPressed& pressed) {
    if (pressed.repeated && (services_.settings.hold_free || !may_repeat(pressed.key))) {
        return;
    }
    // Any key brings what is on its way to its end.
    dirty_ = dirty_ || std::exchange(arriving_, false);
    if (top().screen->wants_any_key()) {
        apply(top().screen->key(pressed));
        settle();
        return;
    }
    const bool one_key = services_.settings.single_switch && is_switch(pressed);
    take_in_hand(!one_key);
    if (one_key) {
        activate(top().page.pick({look_, services_.host}));
        return;
    }
    const canvas::KeyPressed usual =
        meant(pressed, services_.settings.keys, top().screen->key_scene());
    if (comes_first(pressed) && shortcut(usual)) {
        settle();
        return;
    }
    offer(pressed);
}

bool Navigator::shortcut(const canvas::KeyPressed& key) {
    if (key.with.control && !key.with.alt) {
        return control_shortcut(key.key);
    }
    if (key.key == Key::F11) {
        services_.settings.full_screen = !services_.settings.full_screen;
        return true;
    }
    if (key.key == Key::F1 && !top().screen->is_dialog()) {
        put(make_help_screen(services_));
        return true;
    }
    if (key.key == Key::S && key.with == canvas::Modifiers{}) {
        toggle_sound();
        return true;
    }
    return false;
}

bool Navigator::control_shortcut(Key key) {
    profile::Settings& settings = services_.settings;
    switch (key) {
        case Key::L: settings.language = text::other(services_.shown_language()); return true;
        case Key::T: settings.theme = next_theme(settings.theme); return true;
        case Key::Plus: settings.scale = larger_scale(settings.scale); return true;
        case Key::Minus: settings.scale = smaller_scale(settings.scale); return true;
        case Key::Num0: settings.scale = 100; return true;
        case Key::Q: services_.host.close(); return true;
        default: return false;
    }
}

void Navigator::toggle_sound() {
    bool& on = services_.settings.sound;
    on = !on;
    tell(on ? settings_words().sound_is_on : settings_words().sound_is_off);
    services_.sounds.ask(canvas::Sound::Select);
}

void Navigator::offer(const canvas::KeyPressed& pressed) {
    const std::string before = top().page.focused();
    const ui::Page::Outcome outcome = top().page.handle(pressed, {look_, services_.host});
    if (outcome.emitted) {
        take(*outcome.emitted);
    } else if (!outcome.used) {
        choose_or_give(meant(pressed, services_.settings.keys, top().screen->key_scene()));
    } else if (const std::string now = top().page.focused(); now != before) {
        services_.sounds.ask(canvas::Sound::Move);
        apply(top().screen->focus_moved(now));
    }
    settle();
}

/// What has the focus may want the key of a choice, whichever that is with this player.
void Navigator::choose_or_give(const canvas::KeyPressed& usual) {
    const std::optional<std::size_t> choice = ui::choice_of(usual);
    const ui::Page::Outcome outcome = choice ? top().page.choose(*choice) : ui::Page::Outcome{};
    if (outcome.emitted) {
        take(*outcome.emitted);
    } else if (!outcome.used) {
        give(usual);
    }
}

void Navigator::offer(const canvas::Event& event) {
    const ui::Page::Outcome outcome = top().page.handle(event, {look_, services_.host});
    if (outcome.emitted) {
        take(*outcome.emitted);
    }
    settle();
}

void Navigator::activate(const ui::Page::Outcome& outcome) {
    stepped_.reset();
    if (outcome.emitted) {
        take(*outcome.emitted);
    } else if (!outcome.used) {
        give(canvas::KeyPressed{Key::Enter, {}, false});
    }
    settle();
}

void Navigator::take_in_hand(bool keyboard) {
    if (look_.without_keyboard == keyboard) {
        look_.without_keyboard = !keyboard;
        rebuild(top());
        // What has the focus now may be further down.
        top().page.focus(top().page.focused(), look_);
    }
}

void Navigator::press_pad(const canvas::PadPressed& pressed) {
    dirty_ = dirty_ || std::exchange(arriving_, false);
    take_in_hand(false);
    if (!services_.settings.hold_free) {
        held_.press(pressed.button);
    }
    if (const std::optional<canvas::KeyPressed> key = focus_key(pressed.button)) {
        offer(*key);
        return;
    }
    switch (pressed.button) {
        case canvas::PadButton::South:
            activate(top().page.activate({look_, services_.host}));
            return;
        case canvas::PadButton::West: give(usual_key(profile::KeyAction::Hint)); break;
        case canvas::PadButton::Start: give(usual_key(profile::KeyAction::PauseAsking)); break;
        case canvas::PadButton::North:
            if (!top().screen->is_dialog()) {
                put(make_menu_screen(services_, top().screen->key_scene()));
            }
            break;
        default: break;
    }
    settle();
}

void Navigator::take(const ui::Emitted& emitted) {
    services_.sounds.ask(canvas::Sound::Select);
    if (emitted.id == ui::screen_keys_id) {
        take_in_hand(false);
    } else if (!take_control(emitted, services_)) {
        ask(emitted);
    }
}

void Navigator::give(const canvas::KeyPressed& usual) {
    if (ask(usual)) {
        services_.sounds.ask(canvas::Sound::Select);
    } else {
        shortcut(usual);
    }
}

void Navigator::settle() {
    apply_settings();
    follow_typing();
    dirty_ = top().page.take_changed() || dirty_;
    follow_cursor();
}

void Navigator::tell(const text::Bilingual& words) {
    toast_ = words.empty() ? std::nullopt : std::optional(Toast{words, std::nullopt});
    dirty_ = true;
}

}  // namespace screens
