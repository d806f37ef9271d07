// SPDX-License-Identifier: MIT
#include "screens/navigator.h"

#include "screens/controls.h"
#include "screens/keys.h"
#include "ui/arriving.h"
#include "ui/spacing.h"
#include "ui/toast.h"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds arrival_time = 260ms;
constexpr std::chrono::milliseconds frame_time = 16ms;
constexpr std::chrono::milliseconds toast_time = 6000ms;

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

using Wait = std::optional<std::chrono::milliseconds>;

Wait sooner(Wait a, Wait b) { return a && b ? std::min(*a, *b) : (a ? a : b); }

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
    look_.focus_always = now.focus_always;
    look_.line_spacing = static_cast<float>(now.line_spacing) / 100;
    look_.scale = ui::Scale::of(size_, user_scale(now));
    look_.typesetter = &services_.typesetter;
    look_.choice_keys = choice_keys(now.keys, look_.language);
    services_.typesetter.set_family(family_of(now.font));
    if (now.single_switch && !(applied_ && applied_->single_switch)) {
        look_.without_keyboard = true;
    }
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
    follow_typing();
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
    ++layouts_;
    dirty_ = true;
}

void Navigator::rebuild_visible() {
    rebuild(top());
    if (Shown* under = under_dialog()) {
        rebuild(*under);
    }
}

void Navigator::follow_typing() {
    if (laid_out_ && look_.typing != top().page.typing()) {
        look_.typing = !look_.typing;
        rebuild(top());
    }
}

Navigator::Shown* Navigator::under_dialog() {
    if (!top().screen->is_dialog()) {
        return nullptr;
    }
    // A dialog over a dialog takes its place.
    const auto below = std::find_if(stack_.rbegin(), stack_.rend(),
                                    [](const Shown& shown) { return !shown.screen->is_dialog(); });
    return below == stack_.rend() ? nullptr : &*below;
}

bool Navigator::apply(Transition transition) {
    if (std::holds_alternative<Unused>(transition)) {
        return false;
    }
    if (auto* stay = std::get_if<Stay>(&transition)) {
        rebuild(top());
        if (!stay->focus.empty() && stay->arriving) {
            top().page.rest_on(stay->focus, look_);
        } else if (!stay->focus.empty()) {
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
    } else if (const auto* press = std::get_if<Press>(&transition)) {
        const canvas::KeyPressed key = press->key;
        pop({});
        give(key);
    } else if (std::holds_alternative<Home>(transition)) {
        unwind(1);
        apply(top().screen->resume({}));
    } else if (auto* visit = std::get_if<Visit>(&transition)) {
        unwind(1);
        put(std::move(visit->screen));
    } else if (std::holds_alternative<Quit>(transition)) {
        services_.host.close();
    }
    follow_typing();
    return true;
}

void Navigator::put(std::unique_ptr<Screen> screen) {
    wish_.reset();
    if (!stack_.empty()) {
        top().screen->cover();
    }
    stack_.push_back(Shown{std::move(screen), {}});
    stepped_.reset();
    rebuild_visible();
    if (laid_out_ && top().screen->opens_at_focus()) {
        top().page.focus(top().screen->initial_focus(), look_);
    }
    arrive();
}

void Navigator::unwind(std::size_t left) {
    if (stack_.size() > left) {
        stack_[left - 1].page.point_as(top().page);
        stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(left), stack_.end());
    }
}

void Navigator::pop(const std::string& answer) {
    if (stack_.size() == 1) {
        services_.host.close();
        return;
    }
    unwind(stack_.size() - 1);
    wish_.reset();
    apply(top().screen->resume(answer));
}

/// Has the screen do it, or remembers it for when it can be done.
bool Navigator::ask(const Wish& wish) {
    const auto* emitted = std::get_if<ui::Emitted>(&wish);
    Transition done = emitted != nullptr ? top().screen->take(*emitted)
                                         : top().screen->key(std::get<canvas::KeyPressed>(wish));
    const bool waits = std::holds_alternative<AwaitPacks>(done);
    const bool used = apply(std::move(done));
    if (waits) {
        wish_ = wish;
    } else if (used) {
        wish_.reset();
    }
    return used;
}

void Navigator::packs_came(bool seen) {
    if (!seen || !at_home()) {
        const bool untouched = top().page.focused() == top().screen->initial_focus();
        apply(top().screen->packs_came());
        if (untouched && laid_out_) {
            top().page.focus(top().screen->initial_focus(), look_);
        }
    }
    if (const auto wish = std::exchange(wish_, std::nullopt)) {
        ask(*wish);
        settle();
    }
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

/// The focus goes on by itself, for who has one key to say that it is where he wants it.
void Navigator::step_switch() {
    if (!stepped_) {
        stepped_ = now_;
        top().page.scan(look_);
    } else if (now_ - *stepped_ >= std::chrono::milliseconds(services_.settings.switch_pace)) {
        stepped_ = now_;
        top().page.scan_on(look_);
    }
}

void Navigator::go_on_moving() {
    if (const std::optional<canvas::PadButton> button = held_.due(now_)) {
        offer(*focus_key(*button));
    }
}

/// When what goes on by itself has to be looked at again.
std::optional<std::chrono::milliseconds> Navigator::pass_time() {
    apply(top().screen->pass_time());
    go_on_moving();
    services_.sounds.play(services_.settings, services_.host.speaker());
    Wait wake = sooner(top().page.update(now_), top().screen->next_change());
    wake = sooner(wake, held_.wait(now_));
    if (services_.settings.single_switch && laid_out_) {
        step_switch();
        const std::chrono::milliseconds pace(services_.settings.switch_pace);
        wake = sooner(wake, pace - (now_ - *stepped_));
    }
    if (toast_) {
        toast_->until = toast_->until.value_or(now_ + toast_time);
        if (now_ >= *toast_->until) {
            toast_.reset();
            dirty_ = true;
        } else {
            wake = sooner(wake, *toast_->until - now_);
        }
    }
    return wake;
}

std::optional<std::chrono::milliseconds> Navigator::update(std::chrono::milliseconds ticks) {
    now_ = ticks;
    Wait wake = pass_time();
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
        under->page.draw_below(canvas, look_);
        canvas.fill(window, 0, look_.theme->shade);
    }
    top().page.draw(canvas, look_, arrival());
    if (toast_) {
        ui::draw_toast(canvas, look_, window, look_.say(toast_->words));
    }
    top().page.take_changed();
    dirty_ = false;
}

}  // namespace screens
