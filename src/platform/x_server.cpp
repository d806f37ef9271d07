// SPDX-License-Identifier: MIT
#include "platform/x_server.h"

#include "base/printable.h"
#include "base/system_streams.h"
#include "platform/log.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

namespace platform {
namespace {

using Display = void;
using ErrorHandler = int (*)(Display*, void*);
using LossHandler = int (*)(Display*);

/// Xlib's union of all events, which is this large on every system; the first int says which.
struct XEvent {
    long words[24];
    int type() const { return static_cast<int>(words[0] & 0xFFFFFFFF); }
};
constexpr int expose = 12;
constexpr int mapping_notify = 34;
constexpr long exposure_mask = 1L << 15;
constexpr int first_digit_key = 10;

/// Xlib's functions by name: SFML has the library in the program already, and asking for them here
/// spares the build its headers.
template <class Function>
Function* xlib(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_DEFAULT, name));
}

int ignore_error(Display*, void*) { return 0; }

/// The exit status for what failed outside the program.
constexpr int outside_failed = 3;

/// Xlib calls this when a connection broke, from wherever it was asked for something, and ends the
/// program if it returns. Nothing may be cleaned up here: libraries are in the middle of their
/// work. Nothing need be: every answer was kept when it was given.
int leave(Display*) {
    const base::Diagnostic fault =
        base::error_at({}, "the display is gone: the connection to the X server was lost");
    log_error(fault.message);
    base::SystemOutput(STDERR_FILENO).write("source-sure: " + base::to_string(fault) + "\n");
    std::_Exit(outside_failed);
}

std::string why_none(const char* name) {
    return name == nullptr || *name == '\0'
               ? "no display: DISPLAY is not set"
               : fmt::format("no display: nothing answers at '{}'", base::printable(name));
}

}  // namespace

struct XServer::Connection {
    explicit Connection(Display* opened) : display(opened) {}
    ~Connection() { xlib<int(Display*)>("XCloseDisplay")(display); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Display* display;
};

base::Result<XServer> XServer::open() {
    auto* open_display = xlib<Display*(const char*)>("XOpenDisplay");
    auto* query_extension = xlib<int(Display*, const char*, int*, int*, int*)>("XQueryExtension");
    if (open_display == nullptr || query_extension == nullptr) {
        return base::error_at({}, "no display: this SFML does not use X11");
    }
    Display* display = open_display(nullptr);
    if (display == nullptr) {
        return base::error_at({}, why_none(std::getenv("DISPLAY")),
                              "'source-sure play --terminal' needs none");
    }
    XServer server(std::make_unique<Connection>(display));
    xlib<LossHandler(LossHandler)>("XSetIOErrorHandler")(leave);
    int code = 0;
    int first_event = 0;
    int first_error = 0;
    if (query_extension(display, "GLX", &code, &first_event, &first_error) == 0) {
        return base::error_at({}, "no display: the X server has no OpenGL (GLX)",
                              "'source-sure play --terminal' needs none");
    }
    return server;
}

XServer::XServer(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
XServer::XServer(XServer&&) noexcept = default;
XServer& XServer::operator=(XServer&&) noexcept = default;
XServer::~XServer() = default;

std::string XServer::resources() const {
    const char* text = xlib<char*(Display*)>("XResourceManagerString")(connection_->display);
    return text == nullptr ? std::string() : std::string(text);
}

std::array<unsigned long, 10> XServer::digit_row() const {
    std::array<unsigned long, 10> out = {};
    auto* keysym = xlib<unsigned long(Display*, unsigned char, int, int)>("XkbKeycodeToKeysym");
    for (std::size_t i = 0; keysym != nullptr && i < out.size(); ++i) {
        out[i] = keysym(connection_->display,
                        static_cast<unsigned char>(first_digit_key + static_cast<int>(i)), 0, 0);
    }
    return out;
}

void XServer::watch(unsigned long window) {
    // An error ends the program unless it is handled, and the window is not ours: SFML may have
    // closed it already.
    auto* handle_errors = xlib<ErrorHandler(ErrorHandler)>("XSetErrorHandler");
    const ErrorHandler before = handle_errors(ignore_error);
    xlib<int(Display*, unsigned long, long)>("XSelectInput")(connection_->display, window,
                                                             exposure_mask);
    xlib<int(Display*, int)>("XSync")(connection_->display, 0);
    handle_errors(before);
}

XServer::News XServer::news() {
    News out;
    auto* pending = xlib<int(Display*)>("XPending");
    auto* next = xlib<int(Display*, XEvent*)>("XNextEvent");
    while (pending(connection_->display) > 0) {
        XEvent event = {};
        next(connection_->display, &event);
        out.uncovered = out.uncovered || event.type() == expose;
        if (event.type() == mapping_notify) {
            xlib<int(XEvent*)>("XRefreshKeyboardMapping")(&event);
            out.keyboard_changed = true;
        }
    }
    return out;
}

int XServer::descriptor() const {
    return xlib<int(Display*)>("XConnectionNumber")(connection_->display);
}

}  // namespace platform
