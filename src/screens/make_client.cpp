// SPDX-License-Identifier: MIT
#include "screens/make_client.h"

#include "base/system_memory.h"
#include "screens/game_screen.h"
#include "screens/home_screen.h"
#include "screens/hot_seat_setup_screen.h"
#include "screens/left_match.h"
#include "screens/navigator.h"
#include "screens/setup_screen.h"
#include "screens/wording.h"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

using std::chrono::milliseconds;

/// How often is looked whether the packs have come.
constexpr milliseconds between_looks(10);
/// Until then who shows the first frame has the machine for himself, unless the player waits.
constexpr milliseconds read_after(100);
/// What takes longer is told.
constexpr milliseconds told_after(400);

/// What has nothing to do with what can be seen.
bool is_of_window(const canvas::Event& event) {
    return canvas::is_any<canvas::Resized, canvas::CloseRequested, canvas::AddressFailed>(event);
}

/// What may set off something new.
bool is_act(const canvas::Event& event) {
    return canvas::is_any<canvas::KeyPressed, canvas::TextTyped, canvas::PointerPressed,
                          canvas::PadPressed>(event);
}

/// Whether what a player did when he saw the one was not meant for the other.
bool is_otherwise(const ShelvedPack& known, const ShelvedPack& read) {
    return (known.playable() || read.at_fault()) && !same_to_see(known, read);
}

/// The navigator with the services that it and its screens use. What the player does after
/// something that has to wait for a pack is done after it, in its order; unless he was told that it
/// takes a while, and does something else meanwhile.
class Program : public canvas::Client {
public:
    Program(Services services, const std::optional<Opening>& opening,
            std::unique_ptr<ComingPacks> coming)
        : services_(std::move(services)),
          navigator_(services_, first_screens(opening)),
          coming_(std::move(coming)) {}

    void handle(const canvas::Event& event) override {
        if (told_ && is_act(event)) {
            held_.clear();
        }
        const bool waits = navigator_.waits_for_packs() && !told_;
        if (waits && !is_of_window(event) && !navigator_.quits(event)) {
            held_.push_back(event);
        } else {
            navigator_.handle(event);
        }
    }

    std::optional<milliseconds> update(milliseconds ticks) override {
        shown_ = shown_.value_or(ticks);  // by the time of the next call
        if (coming_ && (ticks - *shown_ >= read_after || navigator_.waits_for_packs())) {
            look_for_packs(ticks);
        }
        const auto wake = navigator_.update(ticks);
        return coming_ ? std::min(wake.value_or(between_looks), between_looks) : wake;
    }

    bool dirty() const override { return navigator_.dirty(); }

    void draw(canvas::Canvas& canvas, canvas::Size size) override { navigator_.draw(canvas, size); }

private:
    std::vector<std::unique_ptr<Screen>> first_screens(const std::optional<Opening>& opening) {
        std::vector<std::unique_ptr<Screen>> screens;
        screens.push_back(make_home_screen(services_));
        if (opening) {
            screens.push_back(first_game(*opening));
        }
        return screens;
    }

    /// The set-up where nothing suits: it says why.
    std::unique_ptr<Screen> first_game(const Opening& opening) {
        if (quiz::mode_of(opening.rules).together()) {
            // They see first who they are, and which keys they have.
            return make_hot_seat_setup_screen(
                services_,
                {opening.pack, opening.rules, opening.players, opening.time_factor_of_players});
        }
        GamePlan plan = plan_game(services_, opening.pack, opening.rules);
        if (plan.questions.empty()) {
            return make_setup_screen(services_, {opening.pack, opening.rules.mode});
        }
        return make_game_screen(services_, std::move(plan));
    }

    void look_for_packs(milliseconds ticks) {
        coming_->begin();
        began_ = began_.value_or(ticks);
        if (std::vector<CamePack> came = coming_->take(); !came.empty()) {
            put_on_shelf(std::move(came));
        }
        if (!any_being_read(services_.packs)) {
            end_reading();
        } else if (!navigator_.at_home() && !navigator_.waits_for_packs()) {
            tell_no_more();  // whoever plays or sets something has no use for it
        } else if (ticks - *began_ >= told_after) {
            tell(coming_->share());
        }
    }

    void end_reading() {
        coming_.reset();
        tell_no_more();
        base::give_back_memory();  // of what reading them took
    }

    void tell_no_more() {
        if (std::exchange(told_, std::nullopt)) {
            navigator_.tell({});
        }
    }

    void tell(double share) {
        if (told_ != share) {
            told_ = share;
            navigator_.tell(reading_packs(share));
        }
    }

    void put_on_shelf(std::vector<CamePack> came) {
        const bool unknown_left = left_may_come(services_);
        bool seen = true;
        bool otherwise = false;
        for (CamePack& one : came) {
            ShelvedPack& known = services_.packs[one.place];
            seen = seen && same_to_see(known, one.pack);
            otherwise = otherwise || is_otherwise(known, one.pack);
            known = std::move(one.pack);
        }
        const bool left_told = unknown_left && is_left();
        if (otherwise || left_told) {
            held_.clear();
            navigator_.stop_waiting();
        }
        navigator_.packs_came(seen && !left_told);
        if (!navigator_.waits_for_packs()) {
            for (const canvas::Event& event : std::exchange(held_, {})) {
                handle(event);
            }
        }
    }

    /// Whether the home screen has a card of it, which it could not make without questions.
    bool is_left() const {
        const LeftMatch match = left_match(services_);
        return match.plan || match.hindrance != Hindrance::None || left_game(services_);
    }

    Services services_;
    Navigator navigator_;
    std::unique_ptr<ComingPacks> coming_;  ///< null: all packs have been read
    std::vector<canvas::Event> held_;      ///< what followed on something that waits for a pack
    std::optional<milliseconds> shown_;    ///< the home screen, since
    std::optional<milliseconds> began_;
    std::optional<double> told_;  ///< how far the packs are, once that takes a while
};

}  // namespace

std::unique_ptr<canvas::Client> make_client(Services services,
                                            const std::optional<Opening>& opening,
                                            std::unique_ptr<ComingPacks> coming) {
    return std::make_unique<Program>(std::move(services), opening, std::move(coming));
}

}  // namespace screens
