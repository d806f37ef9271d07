// SPDX-License-Identifier: MIT
#include "platform/window.h"

#include "base/system_memory.h"
#include "canvas/painter.h"
#include "platform/browser.h"
#include "platform/event_queue.h"
#include "platform/frame_drawer.h"
#include "platform/icon.h"
#include "platform/log.h"
#include "platform/scale.h"
#include "platform/sfml.h"
#include "platform/sfml_log.h"
#include "platform/sfml_speaker.h"
#include "platform/wake.h"
#include "platform/x_server.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace platform {
namespace {

using std::chrono::milliseconds;

/// Sixty frames a second are drawn at most, whatever the graphics driver says about its own pace.
constexpr milliseconds frame_time(16);

/// Even a client that waits for events only is asked again after this.
constexpr milliseconds longest_sleep(1000);

/// Where SFML's socket was not found its queue has to be looked at: often while things happen,
/// seldom later.
constexpr milliseconds busy_look(8);
constexpr milliseconds idle_look(33);
constexpr milliseconds busy_for(2000);

/// A socket that stays readable though nothing comes out of it must not keep a core busy.
constexpr int most_empty_wakes = 50;

/// A key that repeats is told as let go and pressed again. SFML knows better only when both are
/// there to be read.
constexpr milliseconds repeat_gap(1);

/// SFML has to be asked what a gamepad does: often while the window has the focus.
constexpr milliseconds pad_look(16);
constexpr milliseconds seldom_pad_look(100);

constexpr int icon_side = 64;
constexpr canvas::Size usual_size{1280, 720};

sf::String as_sfml(std::string_view text) { return sf::String::fromUtf8(text.begin(), text.end()); }

sf::Vector2u whole_size(const std::optional<canvas::Size>& wanted, const XServer& server) {
    if (wanted) {
        return {static_cast<unsigned>(std::max(1.0f, std::round(wanted->width))),
                static_cast<unsigned>(std::max(1.0f, std::round(wanted->height)))};
    }
    // Nine tenths leave room for panels and the window's own frame.
    const sf::Vector2u desktop = desktop_size();
    const sf::Vector2f room(static_cast<float>(desktop.x) * 0.9f,
                            static_cast<float>(desktop.y) * 0.9f);
    const float scale = detected_scale(server, desktop.y);
    return {static_cast<unsigned>(std::min(usual_size.width * scale, room.x)),
            static_cast<unsigned>(std::min(usual_size.height * scale, room.y))};
}

sf::Cursor::Type type_of(canvas::Cursor cursor) {
    switch (cursor) {
        case canvas::Cursor::Hand: return sf::Cursor::Type::Hand;
        case canvas::Cursor::Text: return sf::Cursor::Type::Text;
        case canvas::Cursor::Move: return sf::Cursor::Type::SizeAll;
        default: return sf::Cursor::Type::Arrow;
    }
}

}  // namespace

class Window::Parts {
public:
    Parts(XServer server, const typeset::Typesetter& typesetter, const WindowOptions& options);

    void show();
    void rehearse(canvas::Client& client);
    void run(canvas::Client& client, const base::Clock& clock);
    canvas::Size size() const { return as_size(window_.getSize()); }
    void set_title(std::string_view title);
    void set_cursor(canvas::Cursor cursor);

    bool full_screen_wanted;
    bool closing = false;
    Browser browser;
    Figures figures;
    SfmlSpeaker speaker;

private:
    void open(bool full_screen);
    void use_cursor();
    bool handle_events(canvas::Client& client);
    void draw(canvas::Client& client);
    void look_at_server();
    void sleep(milliseconds wish, milliseconds now);
    milliseconds between_looks(milliseconds now) const;

    StopSignals stop_;
    SfmlLog log_;
    XServer server_;
    EventQueue queue_;
    canvas::Painter painter_;
    FrameDrawer drawer_;  // SFML loads the graphics driver for this one
    std::string title_;
    canvas::Cursor cursor_ = canvas::Cursor::Arrow;
    sf::Vector2u windowed_size_;
    std::map<canvas::Cursor, std::unique_ptr<sf::Cursor>>
        cursors_;  // before the window, which uses them
    sf::RenderWindow window_;
    std::vector<int> descriptors_;
    bool blocking_ = false;  ///< whether SFML's socket is among the descriptors
    bool full_screen_ = false;
    bool uncovered_ = true;
    int empty_wakes_ = 0;
    milliseconds last_event_{0};
    std::optional<milliseconds> last_frame_;
};

Window::Parts::Parts(XServer server, const typeset::Typesetter& typesetter,
                     const WindowOptions& options)
    : full_screen_wanted(options.full_screen),
      server_(std::move(server)),
      painter_(typesetter),
      title_(options.title),
      windowed_size_(whole_size(options.size, server_)) {}

void Window::Parts::show() {
    queue_.set_digit_row(digit_row_of(server_.digit_row()));
    open(full_screen_wanted);
    drawer_.warm_up(window_);
    // Of those that were plugged in before the window there was, SFML tells nothing.
    for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad) {
        if (sf::Joystick::isConnected(pad)) {
            queue_.pad_plugged(pad, pad_vendor(pad));
        }
    }
    queue_.take();
}

void Window::Parts::rehearse(canvas::Client& client) {
    if (!full_screen_wanted) {
        const canvas::Size likely = as_size(windowed_size_);
        client.handle(canvas::Resized{likely});
        painter_.paint(client, likely);
    }
}

/// Opens the window, or opens it anew: SFML has no other way to and from the full screen. The
/// pictures on the graphics card survive, everything that was set does not.
void Window::Parts::open(bool full_screen) {
    if (window_.isOpen() && !full_screen_) {
        windowed_size_ = window_.getSize();
    }
    full_screen_ = full_screen;
    open_window(window_, windowed_size_, as_sfml(title_), full_screen);
    window_.setVerticalSyncEnabled(true);
    window_.setKeyRepeatEnabled(true);
    set_icon(window_, icon_side, icon_pixels(icon_side).data());
    use_cursor();
    server_.watch(native_handle(window_));

    descriptors_ = x_sockets();
    blocking_ =
        std::ranges::any_of(descriptors_, [&](int one) { return one != server_.descriptor(); });
    if (!blocking_) {
        log_warning("the window's connection was not found: looking for events at intervals");
    }
    if (std::ranges::find(descriptors_, server_.descriptor()) == descriptors_.end()) {
        descriptors_.push_back(server_.descriptor());
    }
    descriptors_.push_back(stop_.descriptor());
    uncovered_ = true;
}

void Window::Parts::use_cursor() {
    std::unique_ptr<sf::Cursor>& kept = cursors_[cursor_];
    if (!kept) {
        kept = system_cursor(type_of(cursor_));
    }
    if (kept) {
        window_.setMouseCursor(*kept);
    }
}

void Window::Parts::set_title(std::string_view title) {
    if (title_ != title) {
        title_ = title;
        window_.setTitle(as_sfml(title));
    }
}

void Window::Parts::set_cursor(canvas::Cursor cursor) {
    if (cursor_ != cursor) {
        cursor_ = cursor;
        use_cursor();
    }
}

void Window::Parts::run(canvas::Client& client, const base::Clock& clock) {
    client.handle(canvas::Resized{size()});
    while (!closing && !stop_.came()) {
        if (handle_events(client)) {
            last_event_ = clock.ticks();
            empty_wakes_ = 0;
        }
        if (full_screen_wanted != full_screen_) {
            open(full_screen_wanted);
            client.handle(canvas::Resized{size()});
        }
        if (closing) {
            break;
        }
        look_at_server();
        if (browser.take_failed()) {
            client.handle(canvas::AddressFailed{});
        }
        const milliseconds wish = client.update(clock.ticks()).value_or(longest_sleep);
        if (client.dirty() || uncovered_) {
            last_frame_ = clock.ticks();
            draw(client);
        }
        speaker.rest(clock.ticks());
        sleep(uncovered_ ? milliseconds(0) : wish, clock.ticks());
    }
}

/// Hands all waiting events to the client, those too that handling them brought.
bool Window::Parts::handle_events(canvas::Client& client) {
    bool any = false;
    while (!closing && full_screen_wanted == full_screen_) {
        while (take_event(window_, queue_)) {
        }
        const std::vector<canvas::Event> events = queue_.take();
        if (events.empty()) {
            break;
        }
        any = true;
        for (const canvas::Event& event : events) {
            if (!closing) {
                client.handle(event);
            }
        }
    }
    return any;
}

void Window::Parts::look_at_server() {
    const XServer::News news = server_.news();
    uncovered_ = uncovered_ || news.uncovered;
    if (news.keyboard_changed) {
        queue_.set_digit_row(digit_row_of(server_.digit_row()));
    }
}

void Window::Parts::draw(canvas::Client& client) {
    // What was only covered, or rehearsed, is there already.
    const bool resized = figures.frames > 0 && painter_.last().size != size();
    const bool there = !client.dirty() && painter_.last().size == size();
    const canvas::Frame frame = there ? painter_.last() : painter_.paint(client, size());
    if (!drawer_.draw(window_, frame, painter_.atlas())) {
        log_error("the graphics card has no room for the glyphs");
    }
    window_.display();
    if (!drawer_.quick()) {
        drawer_.quicken(window_);
        base::give_back_memory();  // of all that starting took
    }
    // Drivers find out about a new size while they show the first frame of it, and put that frame
    // in the wrong place: it is shown once more.
    uncovered_ = resized;
    ++figures.frames;
    figures.vertices = frame.vertices.size();
}

/// Sleeps until something happens, or as long as the client wished for.
void Window::Parts::sleep(milliseconds wish, milliseconds now) {
    // Showing a frame may have read events off the socket, which would then not wake us.
    while (take_event(window_, queue_)) {
    }
    if (queue_.waiting() || closing) {
        return;
    }
    milliseconds longest = std::min(wish, longest_sleep);
    if (last_frame_) {
        longest = std::max(longest, *last_frame_ + frame_time - now);
    }
    if (!blocking_) {
        longest = std::min(longest, between_looks(now));
    }
    if (queue_.has_pads()) {
        longest = std::min(longest, window_.hasFocus() ? pad_look : seldom_pad_look);
    }
    if (empty_wakes_ > most_empty_wakes) {
        sleep_until_readable({}, busy_look);
    }
    ++figures.wakes;
    const Woken woken = sleep_until_readable(descriptors_, std::max(longest, milliseconds(0)));
    empty_wakes_ = woken == Woken::ByEvent ? empty_wakes_ + 1 : 0;
    if (woken == Woken::ByEvent && queue_.key_held()) {
        sleep_until_readable({}, repeat_gap);
    }
}

milliseconds Window::Parts::between_looks(milliseconds now) const {
    return now - last_event_ < busy_for ? busy_look : idle_look;
}

Window::Window(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

base::Result<std::unique_ptr<Window>> Window::prepare(const typeset::Typesetter& typesetter,
                                                      const WindowOptions& options) {
    auto server = XServer::open();
    if (!server) {
        return server.error();
    }
    return std::unique_ptr<Window>(
        new Window(std::make_unique<Parts>(*std::move(server), typesetter, options)));
}

base::Result<std::unique_ptr<Window>> Window::open(const typeset::Typesetter& typesetter,
                                                   const WindowOptions& options) {
    auto window = prepare(typesetter, options);
    if (window) {
        (*window)->show();
    }
    return window;
}

void Window::show() { parts_->show(); }

void Window::rehearse(canvas::Client& client) { parts_->rehearse(client); }

Window::~Window() = default;

void Window::run(canvas::Client& client, const base::Clock& clock) { parts_->run(client, clock); }

canvas::Size Window::size() const { return parts_->size(); }

Window::Figures Window::figures() const { return parts_->figures; }

void Window::set_title(std::string_view title) { parts_->set_title(title); }

void Window::set_cursor(canvas::Cursor cursor) { parts_->set_cursor(cursor); }

void Window::set_full_screen(bool full) { parts_->full_screen_wanted = full; }

bool Window::full_screen() const { return parts_->full_screen_wanted; }

std::string Window::clipboard() const {
    const auto text = sf::Clipboard::getString().toUtf8();
    return {text.begin(), text.end()};
}

void Window::set_clipboard(std::string_view text) { sf::Clipboard::setString(as_sfml(text)); }

base::Result<base::Done> Window::open_address(std::string_view address) {
    return parts_->browser.open(address);
}

canvas::Speaker& Window::speaker() { return parts_->speaker; }

void Window::close() { parts_->closing = true; }

}  // namespace platform
