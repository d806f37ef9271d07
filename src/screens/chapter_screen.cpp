// SPDX-License-Identifier: MIT
#include "screens/chapter_screen.h"

#include "screens/controls.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/pressable.h"
#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>

namespace screens {
namespace {

constexpr const char* close_id = "close";
constexpr std::string_view row_prefix = "theme-";

class ChapterScreen : public Screen {
public:
    ChapterScreen(const ShelvedPack& pack, const std::vector<facts::Id>& chapters,
                  const std::optional<facts::Id>& chosen)
        : chosen_(chosen.value_or(all_chapters)) {
        rows_.push_back({all_chapters, browsing_words().all_chapters});
        for (const facts::Id& id : chapters) {
            rows_.push_back({id, chapter_title(pack, id)});
        }
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    std::string initial_focus() const override {
        const auto found = std::ranges::find(rows_, chosen_, &Choice::id);
        return fmt::format("{}{}", row_prefix, found - rows_.begin());
    }
    bool is_dialog() const override { return true; }
    Transition take(const ui::Emitted& emitted) override {
        return emitted.id == close_id ? Pop{} : Pop{rows_[emitted.index()].id};
    }
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    struct Choice {
        std::string id;
        text::Bilingual title;
    };
    std::string chosen_;
    std::vector<Choice> rows_;
};

std::unique_ptr<ui::Widget> ChapterScreen::build(const ui::Look& look) const {
    auto head = std::make_unique<ui::Row>(ui::Gap::normal);
    head->add(std::make_unique<ui::Label>(look.say(browsing_words().chapter), ui::Type::Heading),
              ui::share());
    head->make<ui::IconButton>(close_id, ui::Icon::Cross, look.say(words().close));
    auto rows = std::make_unique<ui::Column>(ui::Gap::small);
    rows->group();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        auto row = std::make_unique<ui::Pressable>(
            fmt::format("{}{}", row_prefix, i),
            std::make_unique<ui::Label>(look.say(rows_[i].title), ui::Type::Label),
            ui::Insets::sides(ui::Gap::normal, ui::Gap::medium));
        row->set_value(i);
        if (rows_[i].id == chosen_) {
            row->choose();
        }
        rows->add(std::move(row));
    }
    auto body = std::make_unique<ui::Column>(ui::Gap::medium);
    body->add(std::move(head));
    body->add(std::move(rows));
    return dialog_sheet(look, std::move(body));
}

}  // namespace

std::unique_ptr<Screen> make_chapter_screen(const ShelvedPack& pack,
                                            const std::vector<facts::Id>& chapters,
                                            const std::optional<facts::Id>& chosen) {
    return std::make_unique<ChapterScreen>(pack, chapters, chosen);
}

text::Bilingual chapter_title(const ShelvedPack& pack, const facts::Id& id) {
    const auto found = std::ranges::find(pack.about.chapters, id, &packs::Chapter::id);
    return found == pack.about.chapters.end() ? text::Bilingual{} : found->title;
}

}  // namespace screens
