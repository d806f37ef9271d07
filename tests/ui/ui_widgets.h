// SPDX-License-Identifier: MIT
#pragma once

#include "support/fonts.h"
#include "support/recording_canvas.h"
#include "support/recording_speaker.h"
#include "ui/look.h"
#include "ui/page.h"

namespace ui_test {

/// A look at scale 1 in the light theme. `typesetter` is borrowed.
inline ui::Look look_of(const typeset::Typesetter& typesetter) {
    ui::Look look;
    look.theme = &ui::theme(ui::ThemeName::Light);
    look.typesetter = &typesetter;
    look.scale = ui::Scale::of({1280, 720}, 1);
    return look;
}

/// A host whose clipboard is a text.
class Clipboard : public canvas::Host {
public:
    void set_title(std::string_view) override {}
    void set_cursor(canvas::Cursor) override {}
    void set_full_screen(bool) override {}
    bool full_screen() const override { return false; }
    std::string clipboard() const override { return text; }
    void set_clipboard(std::string_view copied) override { text = copied; }
    base::Result<base::Done> open_address(std::string_view) override { return base::Done{}; }
    canvas::Speaker& speaker() override { return speaker_; }
    void close() override {}

    std::string text;

private:
    support::RecordingSpeaker speaker_;
};

}  // namespace ui_test
