// SPDX-License-Identifier: MIT
#include "screens/marks.h"

#include "screens/wording_playing.h"
#include "ui/button.h"

#include <utility>

namespace screens {
namespace {

ui::Icon icon_of(bool marked) { return marked ? ui::Icon::Check : ui::Icon::Flag; }

std::string word_of(const ui::Look& look, bool marked) {
    return look.say(marked ? playing_words().marked : playing_words().mark);
}

}  // namespace

Marks::Marks(Services& services, std::size_t pack)
    : services_(services), pack_(services.packs[pack].about.id) {
    auto read = services.store.marked(pack_);
    if (read.ok()) {
        marked_ = *std::move(read);
    }
}

Note Marks::toggle(const std::string& item) {
    const PlayingWords& p = playing_words();
    const bool on = !has(item);
    if (!services_.store.mark(pack_, item, on, services_.clock.now()).ok()) {
        return {p.mark_not_kept, true};
    }
    if (on) {
        marked_.insert(item);
    } else {
        marked_.erase(item);
    }
    return {on ? p.mark_set : p.mark_taken_away, false};
}

std::unique_ptr<ui::Widget> mark_button(const ui::Look& look, bool marked, std::string key) {
    auto button = std::make_unique<ui::Button>(mark_id, word_of(look, marked), ui::Rank::Plain,
                                               std::move(key));
    button->set_icon(icon_of(marked));
    return button;
}

std::unique_ptr<ui::Widget> mark_icon(const ui::Look& look, bool marked) {
    return std::make_unique<ui::IconButton>(mark_id, icon_of(marked), word_of(look, marked));
}

}  // namespace screens
