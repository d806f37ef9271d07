// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/client.h"
#include "robots/sight.h"

#include <mutex>

namespace robots {

/// A client that lets another thread see what a client shows, and ends it on request.
class WatchedClient : public canvas::Client {
public:
    /// Both live longer.
    WatchedClient(canvas::Client& client, canvas::Host& host) : client_(client), host_(host) {}

    void handle(const canvas::Event& event) override { client_.handle(event); }
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) override;
    bool dirty() const override { return client_.dirty(); }
    void draw(canvas::Canvas& canvas, canvas::Size size) override;

    /// From any thread: what the last frame showed.
    Sight seen() const;
    /// From any thread: the window closes soon.
    void end();

private:
    canvas::Client& client_;
    canvas::Host& host_;
    mutable std::mutex mutex_;
    Sight seen_;
    bool ended_ = false;
};

}  // namespace robots
