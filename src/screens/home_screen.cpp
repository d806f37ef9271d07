// SPDX-License-Identifier: MIT
#include "screens/home_screen.h"

#include "screens/controls.h"
#include "screens/fault_screen.h"
#include "screens/game_screen.h"
#include "screens/home_view.h"
#include "screens/setup_screen.h"

#include <algorithm>

namespace screens {
namespace {

/// More games than this are not read again at each visit.
constexpr std::size_t counted_games = 1000;

class HomeScreen : public Screen {
public:
    explicit HomeScreen(Services& services) : services_(services) {
        const auto playable = std::ranges::find_if(services.packs, &ShelvedPack::playable);
        if (playable != services.packs.end()) {
            pack_ = static_cast<std::size_t>(playable - services.packs.begin());
        }
        read_progress();
    }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        return home_view({services_, pack_, progress_, games_, answers_, right_}, look);
    }
    std::string initial_focus() const override { return HomeId::start; }
    Transition take(const ui::Emitted& emitted) override;
    Transition key(const canvas::KeyPressed& key) override;
    Transition resume(const std::string&) override {
        read_progress();
        return Stay{HomeId::start, true};
    }

private:
    const std::vector<questions::Question>& bank() const {
        return services_.packs[pack_].questions;
    }
    Transition play(const std::vector<questions::Question>& bank, const char* mode,
                    std::size_t length);
    Transition take_pack(std::size_t index);
    Transition take_welcome(const std::string& id);
    void read_progress();

    Services& services_;
    std::size_t pack_ = 0;
    std::vector<ItemProgress> progress_;
    std::size_t games_ = 0;
    std::size_t answers_ = 0;
    std::size_t right_ = 0;
};

void HomeScreen::read_progress() {
    progress_.clear();
    for (const ShelvedPack& pack : services_.packs) {
        // What cannot be read counts as not yet played; the notice has said so.
        auto read = services_.store.progress(pack.about.id);
        progress_.push_back(read.ok() ? *std::move(read) : ItemProgress{});
    }
    games_ = answers_ = right_ = 0;
    const auto games = services_.store.last_games(counted_games);
    if (games.ok()) {
        for (const learning::GameSummary& game : *games) {
            ++games_;
            answers_ += static_cast<std::size_t>(game.answers);
            right_ += static_cast<std::size_t>(game.right);
        }
    }
}

Transition HomeScreen::play(const std::vector<questions::Question>& bank, const char* mode,
                            std::size_t length) {
    GamePlan plan = plan_game(services_, pack_, bank, mode, length);
    if (plan.questions.empty()) {
        return Stay{};
    }
    return Push{make_game_screen(services_, std::move(plan))};
}

Transition HomeScreen::take_pack(std::size_t index) {
    if (!services_.packs[index].playable()) {
        return Push{make_fault_screen(services_.packs[index])};
    }
    pack_ = index;
    return Stay{};
}

Transition HomeScreen::take_welcome(const std::string& id) {
    profile::Settings& settings = services_.settings;
    if (id == HomeId::welcomed) {
        settings.welcomed = true;
        return Stay{HomeId::start};
    }
    settings.scale =
        id == HomeId::larger ? larger_scale(settings.scale) : smaller_scale(settings.scale);
    return Stay{};
}

Transition HomeScreen::take(const ui::Emitted& emitted) {
    if (std::optional<Transition> there = follow_rail(emitted, Place::Home, services_)) {
        return *std::move(there);
    }
    if (emitted.id == HomeId::start) {
        services_.settings.welcomed = true;
        return play(bank(), "quick", quick_length);
    }
    if (emitted.id == HomeId::choose) {
        return Push{make_setup_screen(services_, pack_)};
    }
    if (emitted.id == HomeId::story) {
        return play(bank(), "story", quick_length);
    }
    if (emitted.id == HomeId::short_game) {
        return play(bank(), "quick", short_length);
    }
    if (emitted.id == HomeId::long_game) {
        return play(bank(), "quick", long_length);
    }
    if (emitted.id == HomeId::misses) {
        return play(missed(bank(), progress_[pack_]), "quick", long_length);
    }
    if (emitted.id.starts_with(HomeId::pack)) {
        return take_pack(emitted.index());
    }
    if (emitted.id.starts_with(HomeId::chapter)) {
        const facts::Id& chapter = services_.packs[pack_].about.chapters[emitted.index()].id;
        return play(in_chapter(bank(), chapter), "quick", quick_length);
    }
    const bool welcome = emitted.id == HomeId::welcomed || emitted.id == HomeId::smaller ||
                         emitted.id == HomeId::larger;
    return welcome ? take_welcome(emitted.id) : Transition{Unused{}};
}

Transition HomeScreen::key(const canvas::KeyPressed&) { return Unused{}; }

}  // namespace

std::unique_ptr<Screen> make_home_screen(Services& services) {
    return std::make_unique<HomeScreen>(services);
}

}  // namespace screens
