// SPDX-License-Identifier: MIT
#include "platform/event_queue.h"

#include <doctest/doctest.h>

using canvas::Key;
using platform::digit_row_of;
using platform::DigitRow;
using platform::EventQueue;
using platform::key_of;
using platform::RawKey;
using Raw = sf::Keyboard::Key;

namespace {

// What the keys of 1 to 9 and 0 write without shift.
constexpr std::array<unsigned long, 10> french = {0x26, 0xE9, 0x22, 0x27, 0x28,
                                                  0x2D, 0xE8, 0x5F, 0xE7, 0xE0};
constexpr std::array<unsigned long, 10> belgian = {0x26, 0xE9, 0x22, 0x27, 0x28,
                                                   0xA7, 0xE8, 0x21, 0xE7, 0xE0};
constexpr std::array<unsigned long, 10> american = {0x31, 0x32, 0x33, 0x34, 0x35,
                                                    0x36, 0x37, 0x38, 0x39, 0x30};

}  // namespace

TEST_CASE("on a French keyboard the digit keys are digits without shift") {
    CHECK(digit_row_of(french) == DigitRow{Key::Num4, Key::Num6});
    CHECK(digit_row_of(belgian) == DigitRow{Key::Num4, std::nullopt});
    CHECK(digit_row_of(american) == DigitRow{});
    const DigitRow row = digit_row_of(french);
    CHECK(key_of({platform::apostrophe_key}, row) == Key::Num4);
    CHECK(key_of({Raw::Hyphen}, row) == Key::Num6);
    CHECK(key_of({Raw::Hyphen, false, true, false}, row) == Key::Minus);
    CHECK(key_of({platform::apostrophe_key}, {}) == Key::Unknown);
    CHECK(key_of({Raw::Hyphen}, {}) == Key::Minus);
}

TEST_CASE("keys keep their names") {
    CHECK(key_of({Raw::A}, {}) == Key::A);
    CHECK(key_of({Raw::Z}, {}) == Key::Z);
    CHECK(key_of({Raw::Num0}, {}) == Key::Num0);
    CHECK(key_of({Raw::Numpad9}, {}) == Key::Num9);
    CHECK(key_of({Raw::F1}, {}) == Key::F1);
    CHECK(key_of({Raw::F12}, {}) == Key::F12);
    CHECK(key_of({Raw::F13}, {}) == Key::Unknown);
    CHECK(key_of({Raw::Equal}, {}) == Key::Plus);
    CHECK(key_of({Raw::Add}, {}) == Key::Plus);
    CHECK(key_of({Raw::Subtract}, {}) == Key::Minus);
    CHECK(key_of({Raw::Enter}, {}) == Key::Enter);
    CHECK(key_of({Raw::LShift}, {}) == Key::Unknown);
    CHECK(key_of({Raw::Unknown}, {}) == Key::Unknown);
}

TEST_CASE("a held key repeats until it is let go or the window loses the focus") {
    EventQueue queue;
    const auto repeated = [&](Raw key) {
        queue.key_pressed({key});
        return std::get<canvas::KeyPressed>(queue.take().back()).repeated;
    };
    CHECK_FALSE(repeated(Raw::A));
    CHECK(repeated(Raw::A));
    CHECK_FALSE(repeated(Raw::B));
    queue.key_released({Raw::A});
    CHECK_FALSE(repeated(Raw::A));
    queue.focus_lost();
    CHECK_FALSE(queue.key_held());
    CHECK_FALSE(repeated(Raw::A));
    CHECK_FALSE(repeated(Raw::Unknown));
    CHECK_FALSE(repeated(Raw::Unknown));
}

TEST_CASE("of moves and sizes in a row only the last counts") {
    EventQueue queue;
    for (int i = 1; i <= 1000; ++i) {
        queue.pointer_moved({static_cast<float>(i), 5});
    }
    queue.pointer_pressed({1000, 5}, sf::Mouse::Button::Left);
    queue.pointer_moved({7, 7});
    queue.resized({10, 20});
    queue.resized({30, 40});
    const auto events = queue.take();
    REQUIRE(events.size() == 4);
    CHECK(std::get<canvas::PointerMoved>(events[0]).at == canvas::Point{1000, 5});
    CHECK(std::get<canvas::Resized>(events[3]).size == canvas::Size{30, 40});
    CHECK_FALSE(queue.waiting());
}

TEST_CASE("what was typed is a character that can be read") {
    EventQueue queue;
    for (const char32_t character : {U'\t', U'\r', U'\x1a', U'\x7f', U'\x9f', char32_t(0xD800)}) {
        queue.text_typed(character);
    }
    CHECK_FALSE(queue.waiting());
    queue.text_typed(U'ê');
    queue.text_typed(U' ');
    CHECK(queue.take().size() == 2);
}
