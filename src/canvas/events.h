// SPDX-License-Identifier: MIT
//
// What a window tells the program. Positions are window pixels.
#pragma once

#include "canvas/geometry.h"

#include <cstddef>
#include <variant>

namespace canvas {

enum class Key {
    Unknown,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    Num0,
    Num1,
    Num2,
    Num3,
    Num4,
    Num5,
    Num6,
    Num7,
    Num8,
    Num9,
    Enter,
    Escape,
    Space,
    Tab,
    Backspace,
    Delete,
    Insert,
    Home,
    End,
    PageUp,
    PageDown,
    Left,
    Right,
    Up,
    Down,
    Plus,
    Minus,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
};

struct Modifiers {
    bool shift = false;
    bool control = false;
    bool alt = false;
    bool operator==(const Modifiers&) const = default;
};

enum class Button { Left, Middle, Right };

struct KeyPressed {
    Key key = Key::Unknown;
    Modifiers with;
    bool repeated = false;  ///< held down: the keyboard sends it again
};
struct KeyReleased {
    Key key = Key::Unknown;
};
/// One character typed, dead keys resolved; never a control character.
struct TextTyped {
    char32_t character = 0;
};
struct PointerMoved {
    Point at;
};
struct PointerPressed {
    Point at;
    Button button = Button::Left;
};
struct PointerReleased {
    Point at;
    Button button = Button::Left;
};
/// The pointer went out of the window.
struct PointerLeft {};
/// One notch is 1; up is positive.
struct WheelTurned {
    Point at;
    float notches = 0;
};
/// The buttons of a gamepad by where they are: South is A on one maker's and the cross on
/// another's. Stick and cross both give the four directions.
enum class PadButton {
    South,
    East,
    West,
    North,
    LeftShoulder,
    RightShoulder,
    Start,
    Left,
    Right,
    Up,
    Down,
};

/// `pad` is one number for as long as it stays plugged in; a button held down is told once.
struct PadPressed {
    std::size_t pad = 0;
    PadButton button = PadButton::South;
};
struct PadReleased {
    std::size_t pad = 0;
    PadButton button = PadButton::South;
};
struct PadPlugged {
    std::size_t pad = 0;
};
struct PadUnplugged {
    std::size_t pad = 0;
};
struct Resized {
    Size size;
};
struct FocusGained {};
struct FocusLost {};
struct CloseRequested {};
/// An address that was to be opened could not be, after all.
struct AddressFailed {};

using Event =
    std::variant<KeyPressed, KeyReleased, TextTyped, PointerMoved, PointerPressed, PointerReleased,
                 PointerLeft, WheelTurned, PadPressed, PadReleased, PadPlugged, PadUnplugged,
                 Resized, FocusGained, FocusLost, CloseRequested, AddressFailed>;

/// Whether the event is of one of these kinds.
template <class... Kinds>
bool is_any(const Event& event) {
    return (std::holds_alternative<Kinds>(event) || ...);
}

}  // namespace canvas
