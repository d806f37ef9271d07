// SPDX-License-Identifier: MIT
#include "screens/home_screen.h"

#include "screens/browsing.h"
#include "screens/fault_screen.h"
#include "screens/game_screen.h"
#include "screens/history_screen.h"
#include "screens/home_view.h"
#include "screens/hot_seat_screen.h"
#include "screens/hot_seat_setup_screen.h"
#include "screens/hot_seat_wording.h"
#include "screens/left_match.h"
#include "screens/scores_screen.h"
#include "screens/setup_screen.h"

#include <algorithm>

namespace screens {
namespace {

/// More games than this are not read again at each visit.
constexpr std::size_t counted_games = 1000;

class HomeScreen : public Screen {
public:
    explicit HomeScreen(Services& services) : services_(services) { read_progress(); }

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        return home_view({services_, pack_, progress_, marked_.empty() ? 0 : marked_[pack_], games_,
                          answers_, right_, left_ ? &*left_ : nullptr,
                          left_match_ ? &*left_match_ : nullptr, match_told(), match_told_closes()},
                         look);
    }
    std::string initial_focus() const override {
        return left_ || left_match_ ? HomeId::go_on : HomeId::start;
    }
    Transition take(const ui::Emitted& emitted) override;
    profile::KeyScene key_scene() const override { return profile::KeyScene::Browsing; }
    Transition key(const canvas::KeyPressed& key) override;
    Transition packs_came() override {
        read_progress();
        return Stay{};
    }
    Transition resume(const std::string&) override {
        read_progress();
        return Stay{initial_focus(), true};
    }

private:
    bool waits() const;
    Transition play(const std::string& mode, std::vector<facts::Id> only = {});
    Transition set_up(const SetupWish& wish);
    Transition go_on();
    text::Bilingual match_told() const;
    bool match_told_closes() const;
    Transition close_match_notice();
    Transition take_pack(std::size_t index);
    Transition take_welcome(const std::string& id);
    void find_pack();
    void read_progress();

    Services& services_;
    std::size_t pack_ = 0;
    std::vector<ItemProgress> progress_;
    std::vector<std::size_t> marked_;  ///< how many questions of each pack
    std::size_t games_ = 0;
    std::size_t answers_ = 0;
    std::size_t right_ = 0;
    std::optional<GamePlan> left_;         ///< a game that can go on
    std::optional<MatchPlan> left_match_;  ///< else a match that can, or its scores
    Hindrance hindrance_ = Hindrance::None;
    text::Bilingual not_put_aside_;  ///< why that failed; empty: it did not
};

/// The first that can be played, where the one in use cannot.
void HomeScreen::find_pack() {
    const std::vector<ShelvedPack>& packs = services_.packs;
    if (pack_ < packs.size() && packs[pack_].playable()) {
        return;
    }
    const auto playable = std::ranges::find_if(packs, &ShelvedPack::playable);
    pack_ = playable == packs.end() ? 0 : static_cast<std::size_t>(playable - packs.begin());
}

void HomeScreen::read_progress() {
    find_pack();
    progress_.clear();
    marked_.clear();
    for (const ShelvedPack& pack : services_.packs) {
        progress_.push_back(progress_of(services_.store, pack));
        marked_.push_back(count_marked(services_.store, pack));
    }
    LeftMatch match = left_match(services_);
    left_match_ = std::move(match.plan);
    hindrance_ = match.hindrance;
    left_ = left_match_ ? std::nullopt : left_game(services_);
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

/// Whether a game of the pack in use is still to be read, or one that goes before it.
bool HomeScreen::waits() const {
    return services_.packs[pack_].being_read || left_may_come(services_);
}

Transition HomeScreen::play(const std::string& mode, std::vector<facts::Id> only) {
    if (waits()) {
        return AwaitPacks{};
    }
    if (quiz::find_mode(mode)->together()) {
        return Push{make_hot_seat_setup_screen(services_, {pack_})};
    }
    quiz::Rules rules = new_rules(services_, pack_, mode, quick_length);
    rules.only = std::move(only);
    GamePlan plan = plan_game(services_, pack_, std::move(rules));
    if (plan.questions.empty()) {
        // The set-up says why, and what else there is.
        return Push{make_setup_screen(services_, {pack_, mode})};
    }
    return Push{make_game_screen(services_, std::move(plan))};
}

Transition HomeScreen::set_up(const SetupWish& wish) {
    return waits() ? Transition{AwaitPacks{}}
                   : Transition{Push{make_setup_screen(services_, wish)}};
}

Transition HomeScreen::go_on() {
    if (left_match_ && left_match_->all_answered()) {
        return Push{make_scores_screen(services_, *left_match_,
                                       match_of(*left_match_, services_.clock.ticks()))};
    }
    if (left_match_) {
        return Push{make_hot_seat_screen(services_, *left_match_)};
    }
    return left_ ? Transition{Push{make_game_screen(services_, *left_)}} : Transition{Unused{}};
}

/// Why the match that was left is not offered, if it was.
text::Bilingual HomeScreen::match_told() const {
    if (!not_put_aside_.empty()) {
        return not_put_aside_;
    }
    if (hindrance_ == Hindrance::None) {
        return match_trouble(services_.kept_match);
    }
    const profile::KeptMatch& kept = *services_.kept_match.match;
    const auto place = place_of(kept.game.pack, services_.packs);
    if (!place) {
        return match_without_pack(kept, services_.folders.match_file());
    }
    return match_of_other_pack(kept, services_.packs[*place].about.title,
                               services_.folders.match_file());
}

/// What has its file in a safe place need not be told for ever.
bool HomeScreen::match_told_closes() const {
    return hindrance_ != Hindrance::None ||
           services_.kept_match.trouble == profile::MatchTrouble::Damaged;
}

Transition HomeScreen::close_match_notice() {
    const auto done = give_up_match(services_);
    not_put_aside_ = done ? text::Bilingual() : match_not_put_aside(done.error());
    read_progress();
    return Stay{initial_focus()};
}

Transition HomeScreen::take_pack(std::size_t index) {
    const ShelvedPack& pack = services_.packs[index];
    if (pack.at_fault()) {
        return Push{make_fault_screen(pack)};
    }
    if (!pack.playable()) {
        return AwaitPacks{};
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
    if (id == HomeId::motion) {
        settings.reduced_motion = !settings.reduced_motion;
        return Stay{};
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
        return play("quick");
    }
    if (emitted.id == HomeId::go_on) {
        return go_on();
    }
    if (emitted.id == HomeId::close_notice) {
        return close_match_notice();
    }
    if (emitted.id == HomeId::history) {
        return any_being_read(services_.packs) ? Transition{AwaitPacks{}}
                                               : Transition{Push{make_history_screen(services_)}};
    }
    if (emitted.id == HomeId::choose) {
        return set_up({pack_, "chapter"});
    }
    if (emitted.id == HomeId::modes) {
        return set_up({pack_});
    }
    if (emitted.id == HomeId::misses) {
        return play("mistakes");
    }
    if (emitted.id == HomeId::marked) {
        return play("marked");
    }
    if (emitted.id.starts_with(HomeId::mode)) {
        return play(quiz::modes()[emitted.index()]);
    }
    if (emitted.id.starts_with(HomeId::pack)) {
        return take_pack(emitted.index());
    }
    if (emitted.id.starts_with(HomeId::chapter)) {
        const facts::Id& chapter = services_.packs[pack_].about.chapters[emitted.index()].id;
        return play("chapter", {chapter});
    }
    const bool welcome = emitted.id == HomeId::welcomed || emitted.id == HomeId::smaller ||
                         emitted.id == HomeId::larger || emitted.id == HomeId::motion;
    return welcome ? take_welcome(emitted.id) : Transition{Unused{}};
}

Transition HomeScreen::key(const canvas::KeyPressed& key) {
    std::optional<Transition> there = follow_key(key, Place::Home, services_);
    return there ? *std::move(there) : Transition{Unused{}};
}

}  // namespace

std::unique_ptr<Screen> make_home_screen(Services& services) {
    return std::make_unique<HomeScreen>(services);
}

}  // namespace screens
