// SPDX-License-Identifier: MIT
#include "screens/navigator.h"

#include "screens/controls.h"
#include "screens/help_screen.h"
#include "ui/arriving.h"
#include "ui/spacing.h"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

using namespace std::chrono_literals;
using canvas::Key;

constexpr std::chrono::milliseconds arrival_time = 260ms;
constexpr std::chrono::milliseconds frame_time = 16ms;

ui::ThemeName theme_of(profile::ThemeChoice choice) {
    switch (choice) {
        case profile::ThemeChoice::Light: return ui::ThemeName::Light;
        case profile::ThemeChoice::Dark: return ui::ThemeName::Dark;
        case profile::ThemeChoice::HighContrast: return ui::ThemeName::HighContrast;
    }
    return ui::ThemeName::Light;
}

typeset::Family family_of(profile::FontChoice choice) {
    return choice == profile::FontChoice::OpenDyslexic ? typeset::Family::OpenDyslexic
                                                       : typeset::Family::Inter;
}

double user_scale(const profile::Settings& settings) {
    return static_cast<double>(settings.scale) / 100;
}

std::optional<std::chrono::milliseconds> sooner(std::optional<std::chrono::milliseconds> a,
                                                std::optional<std::chrono::milliseconds> b) {
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

/// Keys that go on acting while they are held down: they move or erase, and start nothing.
bool may_repeat(Key key) {
    switch (key) {
        case Key::Left:
        case Key::Right:
        case Key::Up:
        case Key::Down:
        case Key::Home:
        case Key::End:
        case Key::PageUp:
        case Key::PageDown:
        case Key::Tab:
        case Key::Backspace:
        case Key::Delete: return true;
        default: return false;
    }
}

}  // namespace

Navigator::Navigator(Services& services, std::vector<std::unique_ptr<Screen>> screens)
    : services_(services) {
    for (auto& screen : screens) {
        stack_.push_back(Shown{std::move(screen), {}});
    }
    apply_settings();
}

void Navigator::apply_settings() {
    const profile::Settings& now = services_.settings;
    if (applied_ == now) {
        return;
    }
    look_.theme = &ui::theme(theme_of(now.theme));
    look_.language = services_.shown_language();
    look_.reduced_motion = now.reduced_motion;
    look_.scale = ui::Scale::of(size_, user_scale(now));
    look_.typesetter = &services_.typesetter;
    services_.typesetter.set_family(family_of(now.font));
    if (applied_) {
        if (applied_->full_screen != now.full_screen) {
            services_.host.set_full_screen(now.full_screen);
        }
        const base::Result<base::Done> kept = services_.keep_settings(now);
        services_.settings_fault = kept.ok() ? std::string() : base::to_string(kept.error());
    }
    applied_ = now;
    rebuild_visible();
}

void Navigator::resize(canvas::Size size) {
    // A window so small that nothing can be read shows a corner of the smallest page.
    const canvas::Size page{std::max(ui::LeastPage::width, size.width),
                            std::max(ui::LeastPage::height, size.height)};
    if (laid_out_ && page == size_) {
        return;
    }
    size_ = page;
    look_.scale = ui::Scale::of(size_, user_scale(services_.settings));
    laid_out_ = true;
    rebuild_visible();
}

void Navigator::lengthen_words(double share) {
    look_.longer = share;
    rebuild_visible();
}

void Navigator::rebuild(Shown& shown) {
    if (!laid_out_) {
        return;
    }
    shown.page.show(shown.screen->build(look_), look_, {0, 0, size_.width, size_.height},
                    shown.screen->initial_focus());
    dirty_ = true;
}

void Navigator::rebuild_visible() {
    rebuild(top());
    if (Shown* under = under_dialog()) {
        rebuild(*under);
    }
}

Navigator::Shown* Navigator::under_dialog() {
    return top().screen->is_dialog() && stack_.size() > 1 ? &stack_[stack_.size() - 2] : nullptr;
}

void Navigator::handle(const canvas::Event& event) {
    if (const auto* resized = std::get_if<canvas::Resized>(&event)) {
        resize(resized->size);
        return;
    }
    if (std::holds_alternative<canvas::CloseRequested>(event)) {
        services_.host.close();
        return;
    }
    if (std::holds_alternative<canvas::AddressFailed>(event)) {
        apply(top().screen->address_failed());
        return;
    }
    if (const auto* pressed = std::get_if<canvas::KeyPressed>(&event)) {
        if (pressed->repeated && !may_repeat(pressed->key)) {
            return;
        }
        // Any key brings what is on its way to its end.
        dirty_ = dirty_ || std::exchange(arriving_, false);
        if (shortcut(*pressed)) {
            apply_settings();
            return;
        }
    }
    if (laid_out_) {
        offer(event);
    }
}

bool Navigator::shortcut(const canvas::KeyPressed& key) {
    if (key.with.control && !key.with.alt) {
        return control_shortcut(key.key);
    }
    if (key.key == Key::F11) {
        services_.settings.full_screen = !services_.settings.full_screen;
        return true;
    }
    if (key.key == Key::F1 && !top().screen->is_dialog()) {
        put(make_help_screen());
        return true;
    }
    return false;
}

bool Navigator::control_shortcut(Key key) {
    profile::Settings& settings = services_.settings;
    switch (key) {
        case Key::L: settings.language = text::other(services_.shown_language()); return true;
        case Key::T: settings.theme = next_theme(settings.theme); return true;
        case Key::Plus: settings.scale = larger_scale(settings.scale); return true;
        case Key::Minus: settings.scale = smaller_scale(settings.scale); return true;
        case Key::Num0: settings.scale = 100; return true;
        case Key::Q: services_.host.close(); return true;
        default: return false;
    }
}

void Navigator::offer(const canvas::Event& event) {
    Shown& shown = top();
    ui::Page::Outcome outcome = shown.page.handle(event, {look_, services_.host});
    if (outcome.emitted) {
        if (!take_control(*outcome.emitted, services_)) {
            apply(shown.screen->take(*outcome.emitted));
        }
    } else if (const auto* key = std::get_if<canvas::KeyPressed>(&event);
               key != nullptr && !outcome.used) {
        apply(shown.screen->key(*key));
    }
    apply_settings();
    dirty_ = top().page.take_changed() || dirty_;
    follow_cursor();
}

void Navigator::apply(Transition transition) {
    if (auto* stay = std::get_if<Stay>(&transition)) {
        rebuild(top());
        if (!stay->focus.empty()) {
            top().page.focus(stay->focus, look_);
        }
        if (stay->arriving) {
            arrive();
        }
    } else if (auto* push = std::get_if<Push>(&transition)) {
        put(std::move(push->screen));
    } else if (auto* replace = std::get_if<Replace>(&transition)) {
        stack_.pop_back();
        put(std::move(replace->screen));
    } else if (const auto* popped = std::get_if<Pop>(&transition)) {
        pop(popped->answer);
    } else if (std::holds_alternative<Home>(transition)) {
        stack_.erase(stack_.begin() + 1, stack_.end());
        apply(top().screen->resume({}));
    } else if (auto* visit = std::get_if<Visit>(&transition)) {
        stack_.erase(stack_.begin() + 1, stack_.end());
        put(std::move(visit->screen));
    } else if (std::holds_alternative<Quit>(transition)) {
        services_.host.close();
    }
}

void Navigator::put(std::unique_ptr<Screen> screen) {
    if (!stack_.empty()) {
        top().screen->cover();
    }
    stack_.push_back(Shown{std::move(screen), {}});
    rebuild_visible();
    if (laid_out_ && top().screen->opens_at_focus()) {
        top().page.focus(top().screen->initial_focus(), look_);
    }
    arrive();
}

void Navigator::pop(const std::string& answer) {
    if (stack_.size() == 1) {
        services_.host.close();
        return;
    }
    stack_.pop_back();
    apply(top().screen->resume(answer));
}

void Navigator::arrive() {
    arriving_ = !look_.reduced_motion;
    arriving_since_.reset();
    dirty_ = true;
}

float Navigator::arrival() const {
    if (!arriving_ || !arriving_since_) {
        return arriving_ ? 0 : 1;
    }
    return ui::eased(static_cast<float>((now_ - *arriving_since_).count()) /
                     static_cast<float>(arrival_time.count()));
}

std::optional<std::chrono::milliseconds> Navigator::update(std::chrono::milliseconds ticks) {
    now_ = ticks;
    apply(top().screen->pass_time());
    std::optional<std::chrono::milliseconds> wake =
        sooner(top().page.update(ticks), top().screen->next_change());
    dirty_ = top().page.take_changed() || dirty_;
    if (arriving_) {
        if (!arriving_since_) {
            arriving_since_ = ticks;
        }
        arriving_ = ticks - *arriving_since_ < arrival_time;
        dirty_ = true;
        wake = arriving_ ? frame_time : wake;
    }
    return wake;
}

void Navigator::follow_cursor() {
    const canvas::Cursor now = top().page.cursor();
    if (now != cursor_) {
        cursor_ = now;
        services_.host.set_cursor(now);
    }
}

void Navigator::draw(canvas::Canvas& canvas, canvas::Size size) {
    resize(size);
    const canvas::Rect window{0, 0, size_.width, size_.height};
    canvas.fill(window, 0, look_.theme->bg);
    if (Shown* under = under_dialog()) {
        // What is below a dialog can be seen but has nobody's attention.
        under->page.draw(canvas, look_);
        canvas.fill(window, 0, look_.theme->shade);
    }
    top().page.draw(canvas, look_, arrival());
    dirty_ = false;
}

}  // namespace screens
