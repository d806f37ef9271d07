// SPDX-License-Identifier: MIT
#include "platform/event_queue.h"

#include <utility>

namespace platform {

std::vector<canvas::Event> EventQueue::take() { return std::exchange(events_, {}); }

void EventQueue::key_pressed(const RawKey& key) {
    // All keys that SFML does not know look like one: none of them can be said to repeat.
    const bool again = !held_.insert(key.code).second;
    const bool repeated = again && key.code != sf::Keyboard::Key::Unknown;
    add(canvas::KeyPressed{key_of(key, row_), {key.shift, key.control, key.alt}, repeated});
}

void EventQueue::key_released(const RawKey& key) {
    held_.erase(key.code);
    add(canvas::KeyReleased{key_of(key, row_)});
}

void EventQueue::text_typed(char32_t character) {
    if (readable(character)) {
        add(canvas::TextTyped{character});
    }
}

template <class Kind>
void EventQueue::keep_last(Kind event) {
    if (!events_.empty() && std::holds_alternative<Kind>(events_.back())) {
        events_.back() = event;
    } else {
        add(event);
    }
}

void EventQueue::pointer_moved(canvas::Point at) { keep_last(canvas::PointerMoved{at}); }

void EventQueue::resized(sf::Vector2u size) { keep_last(canvas::Resized{as_size(size)}); }

void EventQueue::pointer_pressed(canvas::Point at, sf::Mouse::Button button) {
    add(canvas::PointerPressed{at, button_of(button)});
}

void EventQueue::pointer_released(canvas::Point at, sf::Mouse::Button button) {
    add(canvas::PointerReleased{at, button_of(button)});
}

/// Keys let go elsewhere are not told.
void EventQueue::focus_lost() {
    held_.clear();
    add_all(pads_.focus(false));
    add(canvas::FocusLost{});
}

void EventQueue::focus_gained() {
    add_all(pads_.focus(true));
    add(canvas::FocusGained{});
}

}  // namespace platform
