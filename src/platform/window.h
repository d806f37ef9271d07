// SPDX-License-Identifier: MIT
//
// The window: it drives a canvas::Client and sleeps while nothing happens.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "canvas/client.h"
#include "typeset/typesetter.h"

#include <memory>
#include <optional>
#include <string>

namespace platform {

struct WindowOptions {
    std::string title;
    /// In pixels; nothing: the usual 1280 by 720 times detected_scale(), or as much of that as the
    /// desktop has room for.
    std::optional<canvas::Size> size;
    bool full_screen = false;
};

class Window : public canvas::Host {
public:
    /// A window that is not shown yet, with the graphics driver loaded. Fails with a sentence where
    /// there is no display. Made before other threads are started, it catches the signals that end
    /// a program (TERM, INT, HUP) for `run` to return; a child process started meanwhile has them
    /// blocked until it lets them through itself. `typesetter` is borrowed.
    static base::Result<std::unique_ptr<Window>> prepare(const typeset::Typesetter& typesetter,
                                                         const WindowOptions& options);

    /// One that is shown.
    static base::Result<std::unique_ptr<Window>> open(const typeset::Typesetter& typesetter,
                                                      const WindowOptions& options);
    ~Window() override;

    /// Once.
    void show();

    /// Has the client lay itself out and draw itself as the window is likely to be, so that the
    /// first frame takes less time. May run on another thread beside `show`; the client must then
    /// ask its host for nothing meanwhile, and nobody else use the typesetter.
    void rehearse(canvas::Client& client);

    /// Tells the client its size, then drives it until it calls close() or a signal ends it.
    void run(canvas::Client& client, const base::Clock& clock);

    /// Of what can be drawn on, in pixels.
    canvas::Size size() const;

    /// What the loop did so far, to be measured.
    struct Figures {
        std::size_t frames = 0;
        std::size_t wakes = 0;     ///< times that it slept
        std::size_t vertices = 0;  ///< of the last frame
    };
    Figures figures() const;

    void set_title(std::string_view title) override;
    void set_cursor(canvas::Cursor cursor) override;
    /// Takes effect after the current event; the client is then told its new size.
    void set_full_screen(bool full) override;
    bool full_screen() const override;
    std::string clipboard() const override;
    void set_clipboard(std::string_view text) override;
    base::Result<base::Done> open_address(std::string_view address) override;
    canvas::Speaker& speaker() override;
    void close() override;

private:
    class Parts;
    explicit Window(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace platform
