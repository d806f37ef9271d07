// SPDX-License-Identifier: MIT
//
// What a program costs that only opens a window of 1280 by 720 with SFML, writes a word into it
// with one font, and waits as SFML does: the measure of what the whole program adds. A key gives
// the word another colour. Called with the path of the font.
#include "platform/event_queue.h"
#include "platform/sfml.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <type_traits>

namespace {

constexpr unsigned text_size = 24;

/// SFML's own wait looks for events every so often.
const sf::Time between_looks = sf::milliseconds(10);

// SFML 2 and 3 spell these two differently.

template <class Font>
bool load(Font& font, const std::string& path) {
    if constexpr (requires { font.openFromFile(path); }) {
        return font.openFromFile(path);
    } else {
        return font.loadFromFile(path);
    }
}

template <class Text>
Text written(const sf::Font& font, const sf::String& words) {
    if constexpr (std::is_constructible_v<Text, sf::String, sf::Font, unsigned>) {
        return {words, font, text_size};
    } else {
        return {font, words, text_size};
    }
}

template <class Kind>
bool any(const std::vector<canvas::Event>& events) {
    return std::ranges::any_of(
        events, [](const canvas::Event& event) { return std::holds_alternative<Kind>(event); });
}

}  // namespace

int main(int count, char** words) {
    sf::Font font;
    if (count != 2 || !load(font, words[1])) {
        return EXIT_FAILURE;
    }
    sf::RenderWindow window;
    platform::open_window(window, {1280, 720}, "bare", false);
    auto text = written<sf::Text>(font, "Un mot");
    platform::EventQueue queue;
    bool lit = true;
    bool dirty = true;
    while (true) {
        if (dirty) {
            text.setFillColor(lit ? sf::Color::White : sf::Color::Yellow);
            window.clear();
            window.draw(text);
            window.display();
        }
        while (!platform::take_event(window, queue)) {
            sf::sleep(between_looks);
        }
        const std::vector<canvas::Event> events = queue.take();
        if (any<canvas::CloseRequested>(events)) {
            return EXIT_SUCCESS;
        }
        dirty = any<canvas::KeyPressed>(events);
        lit = lit != dirty;
    }
}
