// SPDX-License-Identifier: MIT
//
// Two players around one screen, both of them robots: matches in turns and by buzzer in the real
// window, with keys alone and with clicks alone.
#include "robots/game_table.h"
#include "robots/player.h"
#include "screens/hot_seat_wording.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"

#include <doctest/doctest.h>

#include <memory>
#include <thread>

using robots::GameTable;
using robots::Robot;
using robots::shown;
using robots::Sight;
using text::Language;

namespace {

/// Z in the place of P, which passes a question where it is no buzzer.
profile::HotSeatChoice choice(bool buzzers) {
    profile::HotSeatChoice choice;
    choice.buzzers = buzzers;
    choice.length = 3;
    choice.players = {{"Ana", 0, "Q", 100}, {"Bo", 1, "Z", 100}};
    return choice;
}

/// How a robot does what all players do together.
struct Hands {
    std::unique_ptr<robots::Player> (*make)(Robot&, Language);
    bool clicks = false;
};

class Table {
public:
    Table(Robot& robot, Language language, const Hands& hands)
        : robot_(robot), language_(language), hands_(hands), player_(hands.make(robot, language)) {}

    void start() {
        wait_for(screens::hot_seat_words().players);
        player_->start();
    }
    /// Does what the button says that has the focus.
    void press(const text::Bilingual& button) {
        wait_for(button);
        player_->go_on(shown(button, language_));
    }
    void buzz(const char* name, const char* key) {
        if (hands_.clicks) {
            robot_.click(name);
        } else {
            robot_.press(key);
        }
    }
    void skip() {
        wait_for(screens::words().submit);
        player_->skip();
    }
    void wait_for(const text::Bilingual& words) { robot_.wait_for(shown(words, language_)); }

private:
    Robot& robot_;
    Language language_;
    Hands hands_;
    std::unique_ptr<robots::Player> player_;
};

/// Whether the question was the last one is known to who counts.
void go_on(Table& table, bool last) {
    table.press(last ? screens::words().to_results : screens::words().next);
}

void play_in_turns(Language language, const Hands& hands) {
    GameTable game(language, choice(false));
    game.sit_down([&](Robot& robot) {
        Table table(robot, language, hands);
        table.start();
        for (int question = 1; question <= 6; ++question) {
            table.press(screens::hot_seat_words().show_question);
            table.skip();
            table.wait_for(screens::words().skipped);
            go_on(table, question == 6);
        }
        table.wait_for(screens::hot_seat_words().all_level);
    });
    CHECK(game.store().last_games(1)->empty());
}

void play_by_buzzer(Language language, const Hands& hands) {
    GameTable game(language, choice(true));
    game.sit_down([&](Robot& robot) {
        Table table(robot, language, hands);
        table.start();
        for (int question = 1; question <= 3; ++question) {
            // Ana gives up, then Bo does.
            table.wait_for(screens::hot_seat_words().nobody_knows);
            table.buzz("Ana", "q");
            table.skip();
            table.wait_for(screens::passed_on({"Ana", "Ana"}));
            std::this_thread::sleep_for(quiz::buzz_grace * 2);
            table.buzz("Bo", "z");
            table.skip();
            table.wait_for(screens::hot_seat_words().nobody_found);
            go_on(table, question == 3);
        }
        table.wait_for(screens::hot_seat_words().all_level);
    });
    CHECK(game.store().last_games(1)->empty());
}

const Hands keys = {robots::key_player, false};
const Hands clicks = {robots::click_player, true};

}  // namespace

TEST_CASE("a match in turns with keys alone, in French") { play_in_turns(Language::French, keys); }

TEST_CASE("a match in turns with clicks alone, in English") {
    play_in_turns(Language::English, clicks);
}

TEST_CASE("a match by buzzer with keys alone, in English") {
    play_by_buzzer(Language::English, keys);
}

TEST_CASE("a match by buzzer with clicks alone, in French") {
    play_by_buzzer(Language::French, clicks);
}
