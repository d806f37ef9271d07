// SPDX-License-Identifier: MIT
//
// Real input, made by xdotool on the display that DISPLAY names: the way from the X server to the
// client, which events injected elsewhere in the tests leave out.
#include "base/system_clock.h"
#include "platform/window.h"
#include "support/demo_client.h"
#include "support/fonts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using std::chrono::milliseconds;

namespace {

/// Long enough for a loaded machine; a passing test never waits for it.
constexpr milliseconds patience(20000);

/// Opens a window, has xdotool do `actions` to it, and returns what the client was told until
/// `done` says that it is enough.
template <class Done>
std::vector<canvas::Event> events_of(const std::string& actions, Done done) {
    const auto typesetter = support::open_typesetter(PROGRAM);
    auto window =
        platform::Window::open(typesetter, {"Essai de saisie", canvas::Size{400, 300}, false});
    REQUIRE_MESSAGE(window.ok(), base::to_string(window.error()));
    support::DemoClient client(typesetter);
    bool started = false;
    std::optional<milliseconds> begin;
    client.on_update = [&](milliseconds now) {
        begin = begin.value_or(now);
        if (client.drawn() > 0 && !started) {
            started = true;
            const std::string command =
                "xdotool search --sync --name 'Essai de saisie' windowfocus --sync " + actions +
                " &";
            CHECK(std::system(command.c_str()) == 0);
        }
        if (done(client.events()) || now - *begin > patience) {
            (*window)->close();
        }
        return milliseconds(50);
    };
    (*window)->run(client, base::SystemClock());
    return client.events();
}

template <class Kind>
std::vector<Kind> only(const std::vector<canvas::Event>& events) {
    std::vector<Kind> out;
    for (const canvas::Event& event : events) {
        if (const auto* wanted = std::get_if<Kind>(&event)) {
            out.push_back(*wanted);
        }
    }
    return out;
}

bool released(const std::vector<canvas::Event>& events, canvas::Key key) {
    const auto releases = only<canvas::KeyReleased>(events);
    return std::ranges::any_of(releases, [&](const auto& release) { return release.key == key; });
}

}  // namespace

TEST_CASE("xdotool is there to press keys") { REQUIRE(std::system("xdotool version") == 0); }

TEST_CASE("keys arrive with their modifiers, text without control characters") {
    const auto events = events_of("key a key shift+Tab key ctrl+z key Escape", [](const auto& all) {
        return released(all, canvas::Key::Escape);
    });
    std::vector<canvas::KeyPressed> known;
    for (const auto& press : only<canvas::KeyPressed>(events)) {
        if (press.key != canvas::Key::Unknown) {
            known.push_back(press);
        }
    }
    REQUIRE(known.size() == 4);
    CHECK(known[0].key == canvas::Key::A);
    CHECK(known[0].with == canvas::Modifiers{});
    CHECK(known[1].key == canvas::Key::Tab);
    CHECK(known[1].with == canvas::Modifiers{.shift = true});
    CHECK(known[2].key == canvas::Key::Z);
    CHECK(known[2].with == canvas::Modifiers{.control = true});
    CHECK(known[3].key == canvas::Key::Escape);
    const auto typed = only<canvas::TextTyped>(events);
    REQUIRE(typed.size() == 1);
    CHECK(typed[0].character == U'a');
}

TEST_CASE("the pointer arrives where it is, with buttons and wheel") {
    const auto events = events_of("mousemove --window %1 120 80 click 1 click 4 click 5 key F1",
                                  [](const auto& all) { return released(all, canvas::Key::F1); });
    const auto pressed = only<canvas::PointerPressed>(events);
    REQUIRE(pressed.size() == 1);
    CHECK(pressed[0].at == canvas::Point{120, 80});
    CHECK(pressed[0].button == canvas::Button::Left);
    CHECK(only<canvas::PointerReleased>(events).size() == 1);
    const auto turned = only<canvas::WheelTurned>(events);
    REQUIRE(turned.size() == 2);
    CHECK(turned[0].notches == 1);
    CHECK(turned[1].notches == -1);
}

TEST_CASE("a window that is made larger tells its size") {
    const auto events = events_of("windowsize %1 640 480", [](const auto& all) {
        const auto sizes = only<canvas::Resized>(all);
        return !sizes.empty() && sizes.back().size == canvas::Size{640, 480};
    });
    CHECK(only<canvas::Resized>(events).back().size == canvas::Size{640, 480});
}
