// SPDX-License-Identifier: MIT
#include "platform/event_queue.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using canvas::PadButton;
using platform::EventQueue;
using platform::pad_button_of;
using Axis = sf::Joystick::Axis;

namespace {

constexpr unsigned other_vendor = 0x045E;

std::string name(PadButton button) {
    constexpr std::array names = {
        "south", "east", "west",  "north", "left shoulder", "right shoulder",
        "start", "left", "right", "up",    "down"};
    return names[static_cast<std::size_t>(button)];
}

/// What the queue holds, in words.
std::string told(EventQueue& queue) {
    std::string out;
    for (const canvas::Event& event : queue.take()) {
        if (const auto* pressed = std::get_if<canvas::PadPressed>(&event)) {
            out += std::to_string(pressed->pad) + " presses " + name(pressed->button) + "\n";
        } else if (const auto* released = std::get_if<canvas::PadReleased>(&event)) {
            out += std::to_string(released->pad) + " lets go of " + name(released->button) + "\n";
        } else if (const auto* plugged = std::get_if<canvas::PadPlugged>(&event)) {
            out += std::to_string(plugged->pad) + " comes\n";
        } else if (const auto* unplugged = std::get_if<canvas::PadUnplugged>(&event)) {
            out += std::to_string(unplugged->pad) + " goes\n";
        }
    }
    return out;
}

}  // namespace

TEST_CASE("buttons are known by where they are, whoever made the gamepad") {
    constexpr unsigned sony = 0x054C;
    constexpr unsigned nintendo = 0x057E;
    for (const unsigned vendor : {other_vendor, sony, nintendo}) {
        CHECK(pad_button_of(0, vendor) == PadButton::South);
        CHECK(pad_button_of(1, vendor) == PadButton::East);
        CHECK_FALSE(pad_button_of(31, vendor).has_value());
    }
    CHECK(pad_button_of(2, other_vendor) == PadButton::West);
    CHECK(pad_button_of(3, other_vendor) == PadButton::North);
    CHECK(pad_button_of(4, other_vendor) == PadButton::LeftShoulder);
    CHECK(pad_button_of(5, other_vendor) == PadButton::RightShoulder);
    CHECK(pad_button_of(7, other_vendor) == PadButton::Start);
    CHECK(pad_button_of(2, sony) == PadButton::North);
    CHECK(pad_button_of(9, sony) == PadButton::Start);
    CHECK(pad_button_of(5, nintendo) == PadButton::LeftShoulder);
    CHECK(pad_button_of(10, nintendo) == PadButton::Start);
}

TEST_CASE("a stick that is pushed far enough is a direction, once") {
    EventQueue queue;
    queue.pad_plugged(0, other_vendor);
    for (const float position : {10.0F, 59.0F, 61.0F, 100.0F, 55.0F, 61.0F, 39.0F, 0.0F}) {
        queue.pad_moved(0, Axis::X, position);
    }
    queue.pad_moved(0, Axis::PovY, -100);
    queue.pad_moved(0, Axis::PovY, 100);
    queue.pad_moved(0, Axis::Z, 100);
    CHECK(told(queue) ==
          "0 comes\n0 presses right\n0 lets go of right\n0 presses up\n0 lets go of up\n"
          "0 presses down\n");
}

TEST_CASE("a gamepad comes and goes, and what nobody knows of is not told") {
    EventQueue queue;
    CHECK_FALSE(queue.has_pads());
    queue.pad_button(3, 0, true);
    queue.pad_moved(3, Axis::X, 100);
    queue.pad_unplugged(3);
    CHECK(told(queue).empty());
    queue.pad_plugged(3, other_vendor);
    queue.pad_plugged(3, other_vendor);
    CHECK(queue.has_pads());
    queue.pad_button(3, 0, true);
    queue.pad_button(3, 0, true);
    queue.pad_button(3, 31, true);
    queue.pad_unplugged(3);
    CHECK(told(queue) == "3 comes\n3 presses south\n3 goes\n");
    CHECK_FALSE(queue.has_pads());
}

TEST_CASE("a gamepad plays in the window that has the focus, and lets go when it loses it") {
    EventQueue queue;
    queue.pad_plugged(0, other_vendor);
    queue.pad_button(0, 0, true);
    queue.focus_lost();
    queue.pad_button(0, 1, true);
    queue.pad_moved(0, Axis::Y, -100);
    queue.focus_gained();
    queue.pad_button(0, 1, false);
    queue.pad_button(0, 1, true);
    CHECK(told(queue) == "0 comes\n0 presses south\n0 lets go of south\n0 presses east\n");
}
