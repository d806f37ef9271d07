// SPDX-License-Identifier: MIT
#include "screens/menu_screen.h"

#include "screens/controls.h"
#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pill.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace screens {
namespace {

using profile::KeyAction;
using profile::KeyScene;

constexpr const char* close_id = "close";
constexpr std::string_view action_prefix = "action-";

/// Answers are chosen where they stand.
bool is_listed(const profile::KeyActionInfo& one, KeyScene scene) {
    return one.action > KeyAction::Answer6 && meet(one.scene, scene);
}

class MenuScreen : public Screen {
public:
    MenuScreen(const Services& services, KeyScene scene) : services_(services), scene_(scene) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        auto body = std::make_unique<ui::Column>(ui::Gap::medium);
        auto head = std::make_unique<ui::Row>(ui::Gap::normal);
        head->add(std::make_unique<ui::Label>(look.say(key_words().menu_title), ui::Type::Heading),
                  ui::share());
        head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(words().close));
        body->add(std::move(head));
        auto rows = std::make_unique<ui::Column>(ui::Gap::small);
        rows->group();
        for (const profile::KeyActionInfo& one : profile::key_actions()) {
            if (is_listed(one, scene_)) {
                rows->add(row(look, one.action));
            }
        }
        body->add(std::move(rows));
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override {
        for (const profile::KeyActionInfo& one : profile::key_actions()) {
            if (is_listed(one, scene_)) {
                return id_of(one.action);
            }
        }
        return close_id;
    }
    bool is_dialog() const override { return true; }

    Transition take(const ui::Emitted& emitted) override {
        if (emitted.id.starts_with(action_prefix)) {
            return Press{usual_key(static_cast<KeyAction>(emitted.index()))};
        }
        return Pop{};
    }
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    static std::string id_of(KeyAction action) {
        return fmt::format("{}{}", action_prefix, static_cast<std::size_t>(action));
    }

    std::unique_ptr<ui::Widget> row(const ui::Look& look, KeyAction action) const {
        auto hint = std::make_unique<ui::KeyHint>(look.say(keycap(services_.settings.keys, action)),
                                                  look.say(action_words(action)));
        auto row = std::make_unique<ui::Pressable>(
            id_of(action), std::move(hint), ui::Insets::sides(ui::Gap::medium, ui::Gap::medium),
            ui::Pressable::Shape::Row);
        row->set_value(static_cast<std::size_t>(action));
        return row;
    }

    const Services& services_;
    KeyScene scene_;
};

}  // namespace

std::unique_ptr<Screen> make_menu_screen(const Services& services, KeyScene scene) {
    return std::make_unique<MenuScreen>(services, scene);
}

}  // namespace screens
