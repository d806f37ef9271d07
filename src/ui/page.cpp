// SPDX-License-Identifier: MIT
#include "ui/page.h"

#include "ui/focus.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr std::chrono::milliseconds tooltip_rest{400};

/// Lets widgets of the same id hand over what only they know.
void hand_over(Widget& before, Widget& root) {
    if (!before.id().empty()) {
        if (Widget* heir = find(root, before.id())) {
            heir->adopt(before);
        }
    }
    for (const auto& child : before.children()) {
        hand_over(*child, root);
    }
}

/// The first scroll area, from the top of the tree, that a key moves.
bool scroll_any(Widget& widget, const canvas::KeyPressed& key, const Surroundings& around) {
    if (widget.clip() && widget.key(key, around).used) {
        return true;
    }
    return std::ranges::any_of(widget.children(),
                               [&](const auto& child) { return scroll_any(*child, key, around); });
}

void rewind_all(Widget& widget, const Look& look) {
    if (auto* scroll = dynamic_cast<Scroll*>(&widget)) {
        scroll->rewind(look);
    }
    for (const auto& child : widget.children()) {
        rewind_all(*child, look);
    }
}

}  // namespace

void Page::show(std::unique_ptr<Widget> root, const Look& look, const canvas::Rect& box,
                std::string_view initial_focus) {
    const std::string before = focused();
    // A tree with other contents keeps the pressed widget only if it is still there.
    const std::string pressed = pressed_ == nullptr ? std::string() : pressed_->id();
    if (root_) {
        hand_over(*root_, *root);
    }
    focus_ = hover_ = pressed_ = target_ = nullptr;
    root_ = std::move(root);
    root_->place(look, box);
    Widget* wanted = before.empty() ? nullptr : find(*root_, before);
    if (wanted == nullptr || !wanted->takes_focus()) {
        wanted = initial_focus.empty() ? nullptr : stop_at(*root_, initial_focus);
    }
    led_here_ = led_here_ && wanted != nullptr && wanted->id() == before;
    focus_ = wanted;
    if (std::exchange(reveals_next_, false)) {
        set_focus(focus_, look);
    }
    if (!pressed.empty()) {
        pressed_ = find(*root_, pressed);
    }
    carries_ = carries_ && pressed_ != nullptr && pressed_->is_movable();
    hover();
    changed_ = true;
}

bool Page::take_changed() { return std::exchange(changed_, false); }

void Page::set_focus(Widget* widget, const Look& look) {
    if (focus_ != widget) {
        changed_ = true;
    }
    focus_ = widget;
    if (widget == nullptr) {
        return;
    }
    bring(*widget, widget->box(), look);
}

void Page::bring(const Widget& widget, const canvas::Rect& box, const Look& look) {
    for (Widget* around : path_to(*root_, &widget)) {
        if (around != &widget && around->reveal(look, box)) {
            changed_ = true;
        }
    }
}

void Page::focus(std::string_view id, const Look& look) {
    if (Widget* stop = stop_at(*root_, id)) {
        led_here_ = led_here_ && stop == focus_;
        set_focus(stop, look);
    }
    const Widget* named = find(*root_, id);
    if (named != nullptr && !named->takes_focus()) {
        // As if it filled every view: then its top is what is shown.
        canvas::Rect box = named->box();
        box.height = std::max(box.height, root_->box().height);
        bring(*named, box, look);
    }
}

void Page::rest_on(std::string_view id, const Look& look) {
    rewind_all(*root_, look);
    changed_ = true;
    led_here_ = false;
    if (Widget* widget = stop_at(*root_, id)) {
        focus_ = widget;
    }
}

Widget* Page::pointed_at(canvas::Point at) const {
    const std::vector<Widget*> path = path_at(*root_, at);
    const auto found = std::find_if(path.rbegin(), path.rend(),
                                    [](const Widget* w) { return w->takes_pointer(); });
    return found == path.rend() ? nullptr : *found;
}

void Page::hover() {
    Widget* now = pointer_ ? pointed_at(*pointer_) : nullptr;
    if (now != hover_) {
        hover_ = now;
        changed_ = true;
        tooltip_ = false;
        rests_since_.reset();
    }
}

void Page::point_as(const Page& other) {
    pointer_ = other.pointer_;
    pressed_ = nullptr;
    carries_ = false;
    if (root_) {
        hover();
    }
}

canvas::Cursor Page::cursor() const {
    const Widget* under = carries_ ? pressed_ : hover_;
    return under == nullptr ? canvas::Cursor::Arrow : under->cursor();
}

Page::Outcome Page::outcome(const Widget& widget, Reply reply) {
    if (reply.used) {
        changed_ = true;
    }
    Outcome out{reply.used, std::nullopt};
    if (reply.value) {
        out.emitted = Emitted{widget.id(), std::move(*reply.value)};
    }
    return out;
}

Page::Outcome Page::handle(const canvas::Event& event, const Surroundings& around) {
    if (const auto* pressed = std::get_if<canvas::KeyPressed>(&event)) {
        return key(*pressed, around);
    }
    if (const auto* typed = std::get_if<canvas::TextTyped>(&event)) {
        return focus_ == nullptr ? Outcome{}
                                 : outcome(*focus_, focus_->typed(typed->character, around));
    }
    if (const auto* moved = std::get_if<canvas::PointerMoved>(&event)) {
        return move(moved->at, around);
    }
    if (const auto* down = std::get_if<canvas::PointerPressed>(&event)) {
        return down->button == canvas::Button::Left ? press(down->at, around) : Outcome{};
    }
    if (const auto* up = std::get_if<canvas::PointerReleased>(&event)) {
        return up->button == canvas::Button::Left ? release(up->at, around) : Outcome{};
    }
    if (const auto* turned = std::get_if<canvas::WheelTurned>(&event)) {
        return wheel(*turned, around.look);
    }
    if (std::holds_alternative<canvas::PointerLeft>(event) ||
        std::holds_alternative<canvas::FocusLost>(event)) {
        return lose_pointer(around);
    }
    return {};
}

/// What was carried is let go where nothing accepts it.
Page::Outcome Page::lose_pointer(const Surroundings& around) {
    changed_ = changed_ || pointer_ || pressed_ != nullptr;
    pointer_.reset();
    Widget* carried = carries_ ? pressed_ : nullptr;
    pressed_ = target_ = nullptr;
    carries_ = false;
    hover();
    return carried == nullptr ? Outcome{} : put_back(*carried, around);
}

Page::Outcome Page::key(const canvas::KeyPressed& key, const Surroundings& around) {
    scan_ = Scan::Off;
    if (std::exchange(carries_, false)) {
        pressed_ = target_ = nullptr;
    }
    show_focus();
    if (focus_ != nullptr) {
        Outcome out = outcome(*focus_, focus_->key(key, around));
        if (out.used) {
            set_focus(focus_, around.look);
            reveals_next_ = out.emitted.has_value();
            return out;
        }
    }
    if (move_focus(key, around.look) || scroll(key, around)) {
        return {true, std::nullopt};
    }
    return {};
}

Page::Outcome Page::choose(std::size_t choice) {
    return focus_ == nullptr ? Outcome{} : outcome(*focus_, focus_->take_choice(choice));
}

Page::Outcome Page::activate(const Surroundings& around) {
    show_focus();
    return focus_ == nullptr ? Outcome{} : outcome(*focus_, focus_->activate(around));
}

void Page::show_focus() {
    changed_ = changed_ || !focus_visible_;
    focus_visible_ = true;
}

bool Page::move_focus(const canvas::KeyPressed& key, const Look& look) {
    if (key.with.control || key.with.alt) {
        return false;
    }
    const std::vector<Stop> stops = focus_stops(*root_);
    Widget* to = key.key == canvas::Key::Tab ? next_group(stops, focus_, key.with.shift)
                                             : next_in_group(stops, focus_, key.key);
    if (to == nullptr) {
        return false;
    }
    set_focus(to, look);
    led_here_ = true;
    return true;
}

bool Page::scroll(const canvas::KeyPressed& key, const Surroundings& around) {
    if (key.with != canvas::Modifiers{}) {
        return false;
    }
    std::vector<Widget*> path = path_to(*root_, focus_);
    std::ranges::reverse(path);
    const bool near = std::ranges::any_of(
        path, [&](Widget* w) { return w != focus_ && w->clip() && w->key(key, around).used; });
    const bool moved = near || scroll_any(*root_, key, around);
    changed_ = changed_ || moved;
    return moved;
}

Page::Outcome Page::press(canvas::Point at, const Surroundings& around) {
    pointer_ = at;
    hover();
    focus_visible_ = false;
    led_here_ = false;
    reveals_next_ = false;
    scan_ = Scan::Off;
    pressed_ = hover_;
    target_ = nullptr;
    carries_ = false;
    pressed_at_ = at;
    changed_ = true;
    if (pressed_ == nullptr) {
        return {};
    }
    if (pressed_->takes_focus()) {
        // Without scrolling to it: it would not be under the pointer any more when that comes up.
        changed_ = changed_ || focus_ != pressed_;
        focus_ = pressed_;
    }
    return outcome(*pressed_, pressed_->press(at, around));
}

Page::Outcome Page::release(canvas::Point at, const Surroundings& around) {
    pointer_ = at;
    hover();
    if (carries_) {
        return drop(at, around);
    }
    Widget* pressed = std::exchange(pressed_, nullptr);
    changed_ = changed_ || pressed != nullptr;
    if (pressed == nullptr || pressed != hover_) {
        return {};
    }
    return outcome(*pressed, pressed->click(at, around));
}

Page::Outcome Page::move(canvas::Point at, const Surroundings& around) {
    pointer_ = at;
    hover();
    if (pressed_ != nullptr && pressed_->is_movable()) {
        return carry(at, around);
    }
    if (pressed_ != nullptr) {
        Reply reply = pressed_->drag(at, around);
        return reply.used ? outcome(*pressed_, std::move(reply)) : Outcome{};
    }
    return {};
}

Page::Outcome Page::wheel(const canvas::WheelTurned& turned, const Look& look) {
    pointer_ = turned.at;
    reveals_next_ = false;
    std::vector<Widget*> path = path_at(*root_, turned.at);
    std::ranges::reverse(path);
    for (Widget* widget : path) {
        if (widget->wheel(turned.notches, look).used) {
            changed_ = true;
            hover();
            return {true, std::nullopt};
        }
    }
    return {};
}

std::optional<std::chrono::milliseconds> Page::update(std::chrono::milliseconds ticks) {
    if (carries_ || hover_ == nullptr || tooltip_ || hover_->tooltip().empty()) {
        return std::nullopt;
    }
    if (!rests_since_) {
        rests_since_ = ticks;
    }
    const std::chrono::milliseconds rested = ticks - *rests_since_;
    if (rested < tooltip_rest) {
        return tooltip_rest - rested;
    }
    tooltip_ = true;
    changed_ = true;
    return std::nullopt;
}

const Widget* Page::explained() const {
    if (tooltip_ && hover_ != nullptr) {
        return hover_;
    }
    // What the pointer is told, the keyboard is told as well, where it went by itself.
    return focus_visible_ && led_here_ && focus_ != nullptr && !focus_->tooltip().empty() ? focus_
                                                                                          : nullptr;
}

void Page::draw_tooltip(const Painter& painter) const {
    const Widget* widget = explained();
    if (widget == nullptr) {
        return;
    }
    const std::string words = widget->tooltip();
    const Theme& t = painter.theme();
    const float wide =
        std::ceil(painter.look().width(words, Type::Small)) + 2 * painter.px(Gap::medium);
    const float high = painter.px(Extent::large_keycap);
    const canvas::Rect& page = root_->box();
    const float margin = painter.px(Gap::small);
    canvas::Rect box{widget->box().centre().x - wide / 2, widget->box().bottom() + margin, wide,
                     high};
    if (box.bottom() > page.bottom() - margin) {
        box.y = widget->box().y - margin - high;
    }
    box.x = std::round(std::clamp(box.x, page.x + margin,
                                  std::max(page.x + margin, page.right() - wide - margin)));
    painter.shadows(box, Radius::segment);
    painter.canvas().fill(box, painter.px(Radius::segment), t.raised);
    painter.canvas().outline(box, painter.px(Radius::segment), painter.px(Extent::line),
                             t.border_strong);
    painter.text(box, words, Type::Small, t.text, Side::Centre);
}

void Page::draw(canvas::Canvas& canvas, const Look& look, float arrival) const {
    const bool ring = focus_visible_ || look.focus_always || look.theme->is_high_contrast();
    const bool together = scan_ == Scan::Parts && lit().size() > 1;
    const Attention attention{together ? nullptr : focus_, hover_, pressed_, ring};
    const Painter painter(canvas, look, attention, arrival);
    root_->draw(painter);
    if (together) {
        draw_lit(painter);
    }
    draw_carried(painter);
    draw_tooltip(painter);
}

void Page::draw_below(canvas::Canvas& canvas, const Look& look) const {
    root_->draw(Painter(canvas, look, Attention{nullptr, nullptr, nullptr, false}, 1));
}

}  // namespace ui
