// SPDX-License-Identifier: MIT
#include "support/x_client.h"

#include <dlfcn.h>

#include <array>
#include <stdexcept>

namespace support {
namespace {

using Display = void;
using Window = unsigned long;

constexpr int client_message = 33;

/// Xlib's XClientMessageEvent in the room of its XEvent.
struct ClientMessage {
    int type = client_message;
    unsigned long serial = 0;
    int send_event = 1;
    Display* display = nullptr;
    Window window = 0;
    unsigned long message_type = 0;
    int format = 32;
    std::array<long, 5> data{};
    std::array<long, 12> rest{};
};

/// A function by its name: the tests need no headers of X to be installed.
template <class Function>
Function* function(const char* library, const char* name) {
    void* opened = ::dlopen(library, RTLD_NOW | RTLD_GLOBAL);
    void* found = opened == nullptr ? nullptr : ::dlsym(opened, name);
    if (found == nullptr) {
        throw std::runtime_error(std::string("not there: ") + name + " of " + library);
    }
    return reinterpret_cast<Function*>(found);
}

template <class Function>
Function* xlib(const char* name) {
    return function<Function>("libX11.so.6", name);
}

template <class Function>
Function* xtest(const char* name) {
    return function<Function>("libXtst.so.6", name);
}

}  // namespace

struct XClient::Connection {
    Display* display;
    Window root;

    void flush() const { xlib<int(Display*)>("XFlush")(display); }
};

XClient::XClient(const std::string& display) {
    Display* opened = xlib<Display*(const char*)>("XOpenDisplay")(display.c_str());
    if (opened == nullptr) {
        throw std::runtime_error("nothing answers at " + display);
    }
    const Window root = xlib<Window(Display*)>("XDefaultRootWindow")(opened);
    connection_ = std::make_unique<Connection>(Connection{opened, root});
}

XClient::~XClient() { xlib<int(Display*)>("XCloseDisplay")(connection_->display); }

void XClient::press(unsigned key) {
    auto* fake = xtest<int(Display*, unsigned, int, unsigned long)>("XTestFakeKeyEvent");
    fake(connection_->display, key, 1, 0);
    fake(connection_->display, key, 0, 0);
    connection_->flush();
}

void XClient::move_pointer(int x, int y) {
    xtest<int(Display*, int, int, int, unsigned long)>("XTestFakeMotionEvent")(connection_->display,
                                                                               -1, x, y, 0);
    connection_->flush();
}

void XClient::close_windows() {
    auto* atom = xlib<unsigned long(Display*, const char*, int)>("XInternAtom");
    Window root = 0;
    Window parent = 0;
    Window* windows = nullptr;
    unsigned count = 0;
    xlib<int(Display*, Window, Window*, Window*, Window**, unsigned*)>("XQueryTree")(
        connection_->display, connection_->root, &root, &parent, &windows, &count);
    for (unsigned i = 0; i < count; ++i) {
        ClientMessage message;
        message.window = windows[i];
        message.message_type = atom(connection_->display, "WM_PROTOCOLS", 0);
        message.data[0] = static_cast<long>(atom(connection_->display, "WM_DELETE_WINDOW", 0));
        xlib<int(Display*, Window, int, long, void*)>("XSendEvent")(connection_->display,
                                                                    windows[i], 0, 0, &message);
    }
    if (windows != nullptr) {
        xlib<int(void*)>("XFree")(windows);
    }
    connection_->flush();
}

}  // namespace support
