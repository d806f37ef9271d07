// SPDX-License-Identifier: MIT
//
// SFML 2.5, 2.6 and 3 spelled one way: the only file that asks which one it is. What both spell
// alike is used as it is elsewhere in this folder.
#pragma once

#include "canvas/geometry.h"

#include <SFML/Audio.hpp>
#include <SFML/Graphics.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace platform {

/// A key event before it means anything: see keys.h.
struct RawKey {
    sf::Keyboard::Key code = sf::Keyboard::Key::Unknown;
    bool shift = false;
    bool control = false;
    bool alt = false;
};

inline canvas::Point as_point(sf::Vector2i at) {
    return {static_cast<float>(at.x), static_cast<float>(at.y)};
}

inline canvas::Size as_size(sf::Vector2u size) {
    return {static_cast<float>(size.x), static_cast<float>(size.y)};
}

/// A view in which one unit is one pixel.
inline sf::View pixel_view(sf::Vector2u size) {
    const sf::Vector2f all(static_cast<float>(size.x), static_cast<float>(size.y));
    sf::View view;
    view.setSize(all);
    view.setCenter(all / 2.0f);
    return view;
}

/// Has the graphics driver begin with what it was given, and does not wait for it.
inline void begin_drawing() {
    if (const auto flush = sf::Context::getFunction("glFlush"); flush != nullptr) {
        flush();
    }
}

/// The USB vendor of a gamepad.
inline unsigned pad_vendor(unsigned pad) { return sf::Joystick::getIdentification(pad).vendorId; }

#if SFML_VERSION_MAJOR >= 3

constexpr auto apostrophe_key = sf::Keyboard::Key::Apostrophe;

inline sf::Vector2u desktop_size() { return sf::VideoMode::getDesktopMode().size; }

inline void open_window(sf::RenderWindow& window, sf::Vector2u size, const sf::String& title,
                        bool full_screen) {
    if (full_screen) {
        window.create(sf::VideoMode::getDesktopMode(), title, sf::State::Fullscreen);
    } else {
        window.create(sf::VideoMode(size), title, sf::Style::Default, sf::State::Windowed);
    }
}

inline unsigned long native_handle(const sf::RenderWindow& window) {
    return window.getNativeHandle();
}

inline void set_icon(sf::RenderWindow& window, unsigned side, const std::uint8_t* pixels) {
    window.setIcon(sf::Vector2u(side, side), pixels);
}

/// Null where the system has no such cursor.
inline std::unique_ptr<sf::Cursor> system_cursor(sf::Cursor::Type type) {
    std::optional<sf::Cursor> cursor = sf::Cursor::createFromSystem(type);
    return cursor ? std::make_unique<sf::Cursor>(std::move(*cursor)) : nullptr;
}

inline bool resize(sf::Texture& texture, unsigned side) {
    return texture.resize(sf::Vector2u(side, side));
}

inline bool resize(sf::RenderTexture& texture, sf::Vector2u size) { return texture.resize(size); }

inline void write(sf::Texture& texture, const std::uint8_t* pixels, sf::Vector2u size,
                  sf::Vector2u at) {
    texture.update(pixels, size, at);
}

inline sf::Image image_of(sf::Vector2u size, const std::uint8_t* pixels) {
    return sf::Image(size, pixels);
}

inline bool load_samples(sf::SoundBuffer& buffer, const std::int16_t* samples, std::size_t count,
                         unsigned rate) {
    return buffer.loadFromSamples(samples, count, 1, rate, {sf::SoundChannel::Mono});
}

/// Takes one event from the queue, if there is one, and hands it to `to` in the calls below.
template <class Receiver>
bool take_event(sf::RenderWindow& window, Receiver& to) {
    const std::optional<sf::Event> event = window.pollEvent();
    if (!event) {
        return false;
    }
    if (const auto* press = event->getIf<sf::Event::KeyPressed>()) {
        to.key_pressed({press->code, press->shift, press->control, press->alt});
    } else if (const auto* release = event->getIf<sf::Event::KeyReleased>()) {
        to.key_released({release->code, release->shift, release->control, release->alt});
    } else if (const auto* text = event->getIf<sf::Event::TextEntered>()) {
        to.text_typed(text->unicode);
    } else if (const auto* moved = event->getIf<sf::Event::MouseMoved>()) {
        to.pointer_moved(as_point(moved->position));
    } else if (const auto* down = event->getIf<sf::Event::MouseButtonPressed>()) {
        to.pointer_pressed(as_point(down->position), down->button);
    } else if (const auto* up = event->getIf<sf::Event::MouseButtonReleased>()) {
        to.pointer_released(as_point(up->position), up->button);
    } else if (event->is<sf::Event::MouseLeft>()) {
        to.pointer_left();
    } else if (const auto* wheel = event->getIf<sf::Event::MouseWheelScrolled>()) {
        if (wheel->wheel == sf::Mouse::Wheel::Vertical) {
            to.wheel_turned(as_point(wheel->position), wheel->delta);
        }
    } else if (const auto* push = event->getIf<sf::Event::JoystickButtonPressed>()) {
        to.pad_button(push->joystickId, push->button, true);
    } else if (const auto* let_go = event->getIf<sf::Event::JoystickButtonReleased>()) {
        to.pad_button(let_go->joystickId, let_go->button, false);
    } else if (const auto* stick = event->getIf<sf::Event::JoystickMoved>()) {
        to.pad_moved(stick->joystickId, stick->axis, stick->position);
    } else if (const auto* plugged = event->getIf<sf::Event::JoystickConnected>()) {
        to.pad_plugged(plugged->joystickId, pad_vendor(plugged->joystickId));
    } else if (const auto* unplugged = event->getIf<sf::Event::JoystickDisconnected>()) {
        to.pad_unplugged(unplugged->joystickId);
    } else if (const auto* resized = event->getIf<sf::Event::Resized>()) {
        to.resized(resized->size);
    } else if (event->is<sf::Event::FocusGained>()) {
        to.focus_gained();
    } else if (event->is<sf::Event::FocusLost>()) {
        to.focus_lost();
    } else if (event->is<sf::Event::Closed>()) {
        to.close_requested();
    }
    return true;
}

#else

constexpr auto apostrophe_key = sf::Keyboard::Key::Quote;

inline sf::Vector2u desktop_size() {
    const sf::VideoMode mode = sf::VideoMode::getDesktopMode();
    return {mode.width, mode.height};
}

inline void open_window(sf::RenderWindow& window, sf::Vector2u size, const sf::String& title,
                        bool full_screen) {
    if (full_screen) {
        window.create(sf::VideoMode::getDesktopMode(), title, sf::Style::Fullscreen);
    } else {
        window.create(sf::VideoMode(size.x, size.y), title, sf::Style::Default);
        // SFML 2.5 centres the window by the width of the display in both directions.
        const sf::Vector2i room = sf::Vector2i(desktop_size()) - sf::Vector2i(size);
        window.setPosition({std::max(0, room.x / 2), std::max(0, room.y / 2)});
    }
}

inline unsigned long native_handle(const sf::RenderWindow& window) {
    return window.getSystemHandle();
}

inline void set_icon(sf::RenderWindow& window, unsigned side, const std::uint8_t* pixels) {
    window.setIcon(side, side, pixels);
}

/// Null where the system has no such cursor.
inline std::unique_ptr<sf::Cursor> system_cursor(sf::Cursor::Type type) {
    auto cursor = std::make_unique<sf::Cursor>();
    return cursor->loadFromSystem(type) ? std::move(cursor) : nullptr;
}

inline bool resize(sf::Texture& texture, unsigned side) { return texture.create(side, side); }

inline bool resize(sf::RenderTexture& texture, sf::Vector2u size) {
    return texture.create(size.x, size.y);
}

inline void write(sf::Texture& texture, const std::uint8_t* pixels, sf::Vector2u size,
                  sf::Vector2u at) {
    texture.update(pixels, size.x, size.y, at.x, at.y);
}

inline sf::Image image_of(sf::Vector2u size, const std::uint8_t* pixels) {
    sf::Image image;
    image.create(size.x, size.y, pixels);
    return image;
}

inline bool load_samples(sf::SoundBuffer& buffer, const std::int16_t* samples, std::size_t count,
                         unsigned rate) {
    return buffer.loadFromSamples(samples, count, 1, rate);
}

/// Takes one event from the queue, if there is one, and hands it to `to` in the calls below.
template <class Receiver>
bool take_event(sf::RenderWindow& window, Receiver& to) {
    sf::Event event;
    if (!window.pollEvent(event)) {
        return false;
    }
    const auto key = [&] {
        return RawKey{event.key.code, event.key.shift, event.key.control, event.key.alt};
    };
    const auto at = [](int x, int y) { return as_point(sf::Vector2i(x, y)); };
    switch (event.type) {
        case sf::Event::KeyPressed: to.key_pressed(key()); break;
        case sf::Event::KeyReleased: to.key_released(key()); break;
        case sf::Event::TextEntered: to.text_typed(event.text.unicode); break;
        case sf::Event::MouseMoved:
            to.pointer_moved(at(event.mouseMove.x, event.mouseMove.y));
            break;
        case sf::Event::MouseButtonPressed:
            to.pointer_pressed(at(event.mouseButton.x, event.mouseButton.y),
                               event.mouseButton.button);
            break;
        case sf::Event::MouseButtonReleased:
            to.pointer_released(at(event.mouseButton.x, event.mouseButton.y),
                                event.mouseButton.button);
            break;
        case sf::Event::MouseLeft: to.pointer_left(); break;
        case sf::Event::MouseWheelScrolled:
            if (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel) {
                to.wheel_turned(at(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                                event.mouseWheelScroll.delta);
            }
            break;
        case sf::Event::JoystickButtonPressed:
            to.pad_button(event.joystickButton.joystickId, event.joystickButton.button, true);
            break;
        case sf::Event::JoystickButtonReleased:
            to.pad_button(event.joystickButton.joystickId, event.joystickButton.button, false);
            break;
        case sf::Event::JoystickMoved:
            to.pad_moved(event.joystickMove.joystickId, event.joystickMove.axis,
                         event.joystickMove.position);
            break;
        case sf::Event::JoystickConnected:
            to.pad_plugged(event.joystickConnect.joystickId,
                           pad_vendor(event.joystickConnect.joystickId));
            break;
        case sf::Event::JoystickDisconnected:
            to.pad_unplugged(event.joystickConnect.joystickId);
            break;
        case sf::Event::Resized: to.resized({event.size.width, event.size.height}); break;
        case sf::Event::GainedFocus: to.focus_gained(); break;
        case sf::Event::LostFocus: to.focus_lost(); break;
        case sf::Event::Closed: to.close_requested(); break;
        default: break;
    }
    return true;
}

#endif

}  // namespace platform
