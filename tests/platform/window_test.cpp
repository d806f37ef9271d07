// SPDX-License-Identifier: MIT
//
// The real window on the display that DISPLAY names; ./run test starts one. Without one these
// tests fail: a window that was not tried does not pass.
#include "platform/window.h"
#include "base/system_clock.h"
#include "platform/picture.h"
#include "platform/scale.h"
#include "support/demo_client.h"
#include "support/fonts.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <thread>

using std::chrono::milliseconds;

namespace {

const typeset::Typesetter& typesetter() {
    static const typeset::Typesetter opened = support::open_typesetter(PROGRAM);
    return opened;
}

std::unique_ptr<platform::Window> prepare_window(const platform::WindowOptions& options) {
    auto window = platform::Window::prepare(typesetter(), options);
    REQUIRE_MESSAGE(window.ok(), base::to_string(window.error()));
    return *std::move(window);
}

std::unique_ptr<platform::Window> open_window(canvas::Size size = {800, 360}) {
    auto window = platform::Window::open(typesetter(), {"Essai", size, false});
    REQUIRE_MESSAGE(window.ok(), base::to_string(window.error()));
    return *std::move(window);
}

template <class Kind>
int count(const support::DemoClient& client) {
    return static_cast<int>(std::ranges::count_if(client.events(), [](const canvas::Event& event) {
        return std::holds_alternative<Kind>(event);
    }));
}

/// Wants nothing but its first frame.
class StillClient : public support::DemoClient {
public:
    using DemoClient::DemoClient;
    bool dirty() const override { return drawn() == 0; }
};

/// Sets a variable of the environment and puts it back.
class Environment {
public:
    Environment(const char* name, const char* value) : name_(name) {
        if (const char* before = std::getenv(name)) {
            before_ = before;
        }
        value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
    }
    ~Environment() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }

private:
    const char* name_;
    std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("no display is a sentence, not the end of the program") {
    support::DemoClient client(typesetter());
    {
        const Environment none("DISPLAY", nullptr);
        const auto window = platform::Window::open(typesetter(), {});
        REQUIRE_FALSE(window);
        CHECK(window.error().message == "no display: DISPLAY is not set");
        CHECK_FALSE(platform::draw_picture(typesetter(), client, {10, 10}));
    }
    const Environment dead("DISPLAY", ":4711");
    const auto window = platform::Window::open(typesetter(), {});
    REQUIRE_FALSE(window);
    CHECK(window.error().message == "no display: nothing answers at ':4711'");
}

TEST_CASE("a window has the size asked for, tells it first, draws, and closes when told") {
    const auto window = open_window({640, 400});
    support::DemoClient client(typesetter());
    client.on_update = [&](milliseconds) {
        if (client.drawn() > 0) {
            window->close();
        }
        return milliseconds(0);
    };
    window->run(client, base::SystemClock());
    CHECK(window->size() == canvas::Size{640, 400});
    REQUIRE_FALSE(client.events().empty());
    const auto* first = std::get_if<canvas::Resized>(&client.events().front());
    REQUIRE(first != nullptr);
    CHECK(first->size == canvas::Size{640, 400});
    CHECK(window->figures().frames >= 1);
    CHECK(window->figures().vertices > 1000);
}

TEST_CASE("what was rehearsed on a thread while the window was made is shown, not drawn again") {
    const auto window = prepare_window({"Essai", canvas::Size{640, 400}, false});
    StillClient client(typesetter());
    std::thread rehearsal([&] { window->rehearse(client); });
    window->show();
    rehearsal.join();
    CHECK(window->figures().frames == 0);
    client.on_update = [&](milliseconds) {
        if (window->figures().frames > 0) {
            window->close();
        }
        return milliseconds(0);
    };
    window->run(client, base::SystemClock());
    CHECK(client.drawn() == 1);
    CHECK(window->figures().frames == 1);
    CHECK(window->figures().vertices > 1000);
}

TEST_CASE("a window is rehearsed as large as it will be; in full screen that is not known") {
    support::DemoClient client(typesetter());
    const auto rehearsed = [&](std::optional<canvas::Size> size) {
        prepare_window({"Essai", size, false})->rehearse(client);
        return std::get<canvas::Resized>(client.events().back()).size;
    };
    {
        const Environment usual("GDK_SCALE", "1");
        CHECK(rehearsed(std::nullopt) == canvas::Size{1280, 720});
        const Environment small("GDK_SCALE", "0.5");
        CHECK(rehearsed(std::nullopt) == canvas::Size{640, 360});
    }
    CHECK(rehearsed(canvas::Size{640, 400}) == canvas::Size{640, 400});
    CHECK(client.drawn() == 3);
    prepare_window({"Essai", canvas::Size{640, 400}, true})->rehearse(client);
    CHECK(client.drawn() == 3);
}

TEST_CASE("a window whose size is not asked for suits the desktop: its scale, and its room") {
    const canvas::Size desktop =
        platform::Window::open(typesetter(), {"Essai", {}, true}).value()->size();
    REQUIRE(desktop == canvas::Size{1600, 1000});
    const auto size = [] {
        return platform::Window::open(typesetter(), {"Essai", std::nullopt, false}).value()->size();
    };
    const Environment usual("GDK_SCALE", "1");
    CHECK(size() == canvas::Size{1280, 720});
    const Environment small("GDK_SCALE", "0.5");
    CHECK(size() == canvas::Size{640, 360});
    const Environment large("GDK_SCALE", "2");
    CHECK(size() == canvas::Size{1440, 900});
    const Environment wide("GDK_SCALE", "1.2");
    CHECK(size() == canvas::Size{1440, 864});
}

TEST_CASE("a window of one pixel and one of ten thousand are drawn like any other") {
    for (const canvas::Size size : {canvas::Size{1, 1}, canvas::Size{10000, 40}}) {
        const auto window = open_window(size);
        support::DemoClient client(typesetter());
        client.on_update = [&](milliseconds) {
            if (client.drawn() > 0) {
                window->close();
            }
            return milliseconds(0);
        };
        window->run(client, base::SystemClock());
        CHECK(window->size() == size);
        CHECK(window->figures().frames >= 1);
    }
}

TEST_CASE("the first frame of another size is shown twice: drivers learn of the size by it") {
    const auto window = open_window({700, 300});
    StillClient client(typesetter());
    std::size_t before = 0;
    int looks = 0;
    client.on_update = [&](milliseconds) {
        if (before == 0 && window->figures().frames > 0) {
            before = window->figures().frames;
            window->set_full_screen(true);
        } else if (before > 0 && ++looks == 20) {
            window->close();
        }
        return milliseconds(10);
    };
    window->run(client, base::SystemClock());
    CHECK(window->figures().frames >= before + 2);
}

TEST_CASE("a signal that asks to end is a way out of the loop") {
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        const auto window = open_window();
        support::DemoClient client(typesetter());
        client.on_update = [&](milliseconds) {
            ::raise(number);
            return std::nullopt;
        };
        window->run(client, base::SystemClock());
        CHECK(client.drawn() <= 1);
    }
}

TEST_CASE("full screen and back: the client is told its sizes, the window its old one") {
    const auto window = open_window({700, 300});
    support::DemoClient client(typesetter());
    int step = 0;
    client.on_update = [&](milliseconds) {
        ++step;
        if (step == 2) {
            window->set_full_screen(true);
        } else if (step == 4) {
            CHECK(window->size().width > 700);
            window->set_full_screen(false);
        } else if (step == 6) {
            window->close();
        }
        return milliseconds(0);
    };
    window->run(client, base::SystemClock());
    CHECK(window->size() == canvas::Size{700, 300});
    CHECK(count<canvas::Resized>(client) >= 3);
    CHECK(client.drawn() >= 3);
}

TEST_CASE("the clipboard keeps accents and everything else") {
    const auto window = open_window();
    window->set_clipboard("sûre « € » 𝄞");
    CHECK(window->clipboard() == "sûre « € » 𝄞");
}

TEST_CASE("titles and cursors may change at any time, and outlive nothing") {
    const auto window = open_window();
    for (const auto cursor : {canvas::Cursor::Hand, canvas::Cursor::Move, canvas::Cursor::Text,
                              canvas::Cursor::Arrow, canvas::Cursor::Hand}) {
        window->set_cursor(cursor);
        window->set_title("Où ça\u202f?");
    }
}

TEST_CASE("nothing is drawn while nothing changes") {
    const auto window = open_window();
    support::DemoClient client(typesetter());
    int updates = 0;
    client.on_update = [&](milliseconds) {
        // The first updates come with the events of opening; then the loop sleeps.
        if (++updates == 12) {
            window->close();
        }
        return milliseconds(20);
    };
    window->run(client, base::SystemClock());
    CHECK(updates == 12);
    CHECK(client.drawn() <= static_cast<int>(client.events().size()) + 1);
}
