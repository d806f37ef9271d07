// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/client.h"
#include "typeset/typesetter.h"

#include <functional>
#include <vector>

namespace support {

/// A small program for a window: draws one of everything, and remembers what it was told.
class DemoClient : public canvas::Client {
public:
    explicit DemoClient(const typeset::Typesetter& typesetter) : typesetter_(typesetter) {}

    void handle(const canvas::Event& event) override;
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) override;
    bool dirty() const override { return dirty_; }
    void draw(canvas::Canvas& canvas, canvas::Size size) override;

    /// Called with each event, after it was noted.
    std::function<void(const canvas::Event&)> on_event;

    /// Called at each update; what it returns is how long to sleep.
    std::function<std::optional<std::chrono::milliseconds>(std::chrono::milliseconds)> on_update;

    const std::vector<canvas::Event>& events() const { return events_; }
    int drawn() const { return drawn_; }

private:
    void draw_card(canvas::Canvas& canvas, const canvas::Rect& card);
    void draw_figures(canvas::Canvas& canvas, const canvas::Rect& box);

    const typeset::Typesetter& typesetter_;
    std::vector<canvas::Event> events_;
    bool dirty_ = true;
    int drawn_ = 0;
};

}  // namespace support
