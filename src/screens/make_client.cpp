// SPDX-License-Identifier: MIT
#include "screens/make_client.h"

#include "screens/game_screen.h"
#include "screens/home_screen.h"
#include "screens/hot_seat_setup_screen.h"
#include "screens/navigator.h"
#include "screens/setup_screen.h"

namespace screens {
namespace {

/// The navigator with the services that it and its screens use.
class Program : public canvas::Client {
public:
    Program(Services services, const std::optional<Opening>& opening)
        : services_(std::move(services)), navigator_(services_, first_screens(opening)) {}

    void handle(const canvas::Event& event) override { navigator_.handle(event); }
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds ticks) override {
        return navigator_.update(ticks);
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

    Services services_;
    Navigator navigator_;
};

}  // namespace

std::unique_ptr<canvas::Client> make_client(Services services,
                                            const std::optional<Opening>& opening) {
    return std::make_unique<Program>(std::move(services), opening);
}

}  // namespace screens
