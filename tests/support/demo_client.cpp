// SPDX-License-Identifier: MIT
#include "support/demo_client.h"

#include <array>

namespace support {
namespace {

using canvas::Colour;
using canvas::Paint;
using canvas::Point;
using canvas::Rect;
using canvas::rgb;

constexpr Colour ground = rgb(0xF5F4F0);
constexpr Colour ink = rgb(0x1A1B25);
constexpr Colour accent = rgb(0x4F3CC9);

}  // namespace

void DemoClient::handle(const canvas::Event& event) {
    events_.push_back(event);
    dirty_ = true;
    if (on_event) {
        on_event(event);
    }
}

std::optional<std::chrono::milliseconds> DemoClient::update(std::chrono::milliseconds ticks) {
    return on_update ? on_update(ticks) : std::nullopt;
}

void DemoClient::draw(canvas::Canvas& canvas, canvas::Size size) {
    ++drawn_;
    dirty_ = false;
    canvas.fill({0, 0, size.width, size.height}, 0, ground);
    canvas.fill({32, 24, size.width - 64, 72}, 20,
                Paint(rgb(0x3A2AA8), rgb(0x7446DA), Paint::Direction::Across));
    canvas.text({56, 68}, typesetter_.line("Révision du jour", {typeset::Weight::Bold, 25, -0.3f}),
                rgb(0xFFFFFF));
    draw_card(canvas, {32, 120, 360, 200});
    draw_figures(canvas, {420, 120, 360, 200});
}

void DemoClient::draw_card(canvas::Canvas& canvas, const Rect& card) {
    canvas.shadow(card, 16, 4, {0, 1}, rgb(0x0B0A20).faded(0.07f));
    canvas.shadow(card, 16, 18, {0, 6}, rgb(0x0B0A20).faded(0.08f));
    canvas.fill(card, 16, rgb(0xFFFFFF));
    canvas.outline(card, 16, 1, rgb(0xDFDCD3));
    const typeset::Style body{};
    const auto text = typesetter_.wrap(
        "«\u00a0Cloudwatt\u00a0» et le cloud souverain\u202f: qui a mis 150\u00a0M€ en 2012\u202f? "
        "∑ ☆ ♞ שלום",
        body, card.width - 40);
    float baseline = card.y + 36;
    for (const auto& line : text.lines) {
        canvas.text({card.x + 20, baseline}, line, ink);
        baseline += 25;
    }
    const Rect button{card.x + 20, card.bottom() - 64, 140, 44};
    canvas.outline(button.inset(-5), 17, 3, rgb(0x1B57D6));
    canvas.fill(button, 12, accent);
    const auto label = typesetter_.line("Valider", {typeset::Weight::SemiBold, 16});
    canvas.text({button.x + (button.width - label.width) / 2, button.y + 28}, label, rgb(0xFFFFFF));
}

void DemoClient::draw_figures(canvas::Canvas& canvas, const Rect& box) {
    constexpr float pi = 3.14159265f;
    const std::array<Point, 3> triangle = {
        {{box.x + 20, box.y + 60}, {box.x + 45, box.y + 10}, {box.x + 70, box.y + 60}}};
    canvas.polygon(triangle, rgb(0xA12916));
    const std::array<Point, 3> check = {
        {{box.x + 100, box.y + 38}, {box.x + 115, box.y + 54}, {box.x + 145, box.y + 18}}};
    canvas.stroke(check, 6, rgb(0x156F5F), canvas::Ends::Open);
    const Point middle{box.x + 220, box.y + 60};
    canvas.arc(middle, 40, 12, 0, 2 * pi, rgb(0xECEAE3));
    canvas.arc(middle, 40, 12, -pi / 2, 1.1f * pi, accent);
    std::vector<Point> curve;
    for (int i = 0; i <= 30; ++i) {
        const auto x = static_cast<float>(i);
        curve.push_back({box.x + 20 + x * 10, box.y + 150 + (i % 4 < 2 ? -x : x)});
    }
    canvas.push_clip({box.x, box.y + 130, box.width, 50});
    canvas.stroke(curve, 2.5f, accent, canvas::Ends::Open);
    canvas.pop_clip();
    canvas.outline({box.x, box.y + 130, box.width, 50}, 0, 1, rgb(0x85827A));
}

}  // namespace support
