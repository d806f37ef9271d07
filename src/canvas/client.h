// SPDX-License-Identifier: MIT
//
// The two sides of a window: the Client is the program, the Host is the window around it.
#pragma once

#include "base/result.h"
#include "canvas/canvas.h"
#include "canvas/events.h"
#include "canvas/speaker.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace canvas {

enum class Cursor { Arrow, Hand, Text, Move };

/// What the program may ask of its window. Lives longer than the client.
class Host {
public:
    virtual ~Host() = default;

    virtual void set_title(std::string_view title) = 0;
    virtual void set_cursor(Cursor cursor) = 0;
    virtual void set_full_screen(bool full) = 0;
    virtual bool full_screen() const = 0;
    virtual std::string clipboard() const = 0;
    virtual void set_clipboard(std::string_view text) = 0;
    /// Opens an address of the web in the player's browser. Fails where it is none (only http and
    /// https are), or nothing can open it; where that turns out later, AddressFailed comes.
    virtual base::Result<base::Done> open_address(std::string_view address) = 0;
    virtual Speaker& speaker() = 0;
    /// Ends the loop after the current event.
    virtual void close() = 0;
};

/// The program behind a window. The window calls handle for each event, then update, then draw
/// if dirty() says so, then sleeps until the next event or the time that update asked for.
class Client {
public:
    virtual ~Client() = default;

    virtual void handle(const Event& event) = 0;

    /// `ticks` is the monotonic time. Returns how long the window may sleep when nothing happens;
    /// nothing: until the next event.
    virtual std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) = 0;

    /// Whether what draw would show differs from what it showed last.
    virtual bool dirty() const = 0;

    /// Draws the whole window of `size`.
    virtual void draw(Canvas& canvas, Size size) = 0;
};

}  // namespace canvas
