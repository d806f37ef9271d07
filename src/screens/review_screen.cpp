// SPDX-License-Identifier: MIT
#include "screens/review_screen.h"

#include "screens/controls.h"
#include "screens/game_view.h"
#include "screens/keys.h"
#include "screens/source_screen.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/spacing.h"

namespace screens {
namespace {

constexpr const char* back_id = "back";
constexpr const char* source_id = "source";

class ReviewScreen : public Screen {
public:
    ReviewScreen(const ShelvedPack& pack, questions::Question question, quiz::Outcome outcome)
        : pack_(pack), question_(std::move(question)), outcome_(std::move(outcome)) {
        view_ = questions::make_view(questions::face_of(question_.body));
        view_->reveal(question_.body, outcome_.answer);
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override { return back_id; }

    Transition take(const ui::Emitted& emitted) override {
        if (emitted.id == back_id) {
            return Pop{};
        }
        return emitted.id == source_id ? read_source() : Transition{Unused{}};
    }
    profile::KeyScene key_scene() const override { return profile::KeyScene::Told; }
    Transition key(const canvas::KeyPressed& key) override {
        if (key.key == canvas::Key::Escape) {
            return Pop{};
        }
        return key.key == canvas::Key::L ? read_source() : Transition{Unused{}};
    }

private:
    Transition read_source() const {
        if (question_.citations->empty()) {
            return Unused{};
        }
        return Push{make_source_screen(pack_, question_)};
    }

    const ShelvedPack& pack_;
    questions::Question question_;
    quiz::Outcome outcome_;
    std::unique_ptr<questions::AnswerView> view_;
};

std::unique_ptr<ui::Widget> ReviewScreen::build(const ui::Look& look) const {
    const Words& w = words();
    const bool compact = look.scale.compact();
    const float side = compact ? ui::Gap::normal : ui::Gap::large;
    const auto inset = [&](std::unique_ptr<ui::Widget> widget, float top, float bottom) {
        return std::make_unique<ui::Padded>(std::move(widget), ui::Insets{side, top, side, bottom});
    };
    auto left = std::make_unique<ui::Row>(ui::Gap::small);
    left->add(language_control(look));
    left->add(theme_control(look));
    auto right = std::make_unique<ui::Flow>(ui::Gap::medium, ui::Gap::small);
    if (!question_.citations->empty()) {
        right->make<ui::Button>(source_id, look.say(w.read_source), ui::Rank::Secondary,
                                compact ? "" : "L");
    }
    right->make<ui::Button>(back_id, look.say(w.back), ui::Rank::Main,
                            compact ? std::string() : look.say(w.escape_key));
    auto bar = std::make_unique<ui::Spread>(ui::Gap::medium);
    bar->add(std::move(left));
    bar->add(std::move(right));

    auto page = std::make_unique<ui::Column>();
    page->add(inset(told_view({question_, outcome_, *view_, pack_, {}, false}, look), side, 0),
              ui::share());
    page->add(inset(std::move(bar), ui::Gap::normal, ui::Gap::normal));
    return page;
}

}  // namespace

std::unique_ptr<Screen> make_review_screen(const ShelvedPack& pack, questions::Question question,
                                           quiz::Outcome outcome) {
    return std::make_unique<ReviewScreen>(pack, std::move(question), std::move(outcome));
}

}  // namespace screens
