// SPDX-License-Identifier: MIT
//
// Several players around one screen, from the set-up to the scores.
#include "screens/home_screen.h"
#include "screens/scenes.h"
#include "screens/scores_screen.h"
#include "support/screens/hot_seat.h"

namespace screens_test {
namespace {

using namespace std::chrono_literals;
using canvas::Key;
using support::Stage;

Stage::Setting with(profile::HotSeatChoice choice) {
    Stage::Setting setting;
    setting.settings.hot_seat = std::move(choice);
    return setting;
}

/// All that can be told of them at once.
Stage::Setting six() {
    profile::HotSeatChoice choice = support::buzzers(6);
    choice.players[2].name = "Maximilienne";
    choice.players[3] = {"Wilhelmina W.-W.", 3, "Pad 1", 150};
    choice.players[4].name = "";
    return with(std::move(choice));
}

void set_up(Stage& stage) { stage.click("mode-hot-seat"); }

void start(Stage& stage) {
    set_up(stage);
    stage.click("start");
    stage.wait();
}

/// The question is there.
void open(Stage& stage) {
    start(stage);
    stage.pass(3s);
}

void buzz(Stage& stage, Key key) {
    stage.press(key);
    stage.pass(6ms);
}

/// Two share the first place, and some never had the hand.
void end(Stage& stage) {
    const questions::Question question = support::sample_single();
    quiz::Rules rules;
    rules.mode = "buzzers";
    const screens::MatchPlan plan{
        0, {question, question, question}, rules, stage.services.settings.hot_seat};
    quiz::Match match = screens::match_of(plan, 0ms);
    std::chrono::milliseconds now = 0ms;
    for (const std::size_t first : {std::size_t{0}, std::size_t{1}, std::size_t{4}}) {
        now += 10s;
        match.press(first, now);
        now += 10ms;
        match.update(now);
        const std::size_t option = first == 4 ? 1 : 0;
        match.submit(questions::Single::Answer{option}, now);
        if (match.stage() == quiz::Stage::Open) {
            match.give_up(now);
        }
        match.next(now);
    }
    std::vector<std::unique_ptr<screens::Screen>> stack;
    stack.push_back(screens::make_home_screen(stage.services));
    stack.push_back(screens::make_scores_screen(stage.services, plan, std::move(match)));
    stage.navigator = std::make_unique<screens::Navigator>(stage.services, std::move(stack));
    stage.draw();
}

}  // namespace

std::vector<Scene> hot_seat_scenes() {
    return {{"hot_seat_setup", {}, set_up},
            {"hot_seat_setup_six", six(),
             [](Stage& stage) {
                 set_up(stage);
                 stage.send(canvas::KeyPressed{Key::Q, {}, false});
                 stage.send(canvas::KeyPressed{Key::P, {}, false});
             }},
            {"hot_seat_setup_key", with(support::buzzers(2)),
             [](Stage& stage) {
                 set_up(stage);
                 stage.click("key-0");
             }},
            {"hot_seat_cover", with(support::turns(3)), start},
            {"hot_seat_asked", with(support::turns(3, 40)),
             [](Stage& stage) {
                 start(stage);
                 stage.click("begin");
             }},
            {"hot_seat_told", with(support::turns(3)),
             [](Stage& stage) {
                 start(stage);
                 stage.click("begin");
                 stage.click("skip");
             }},
            {"hot_seat_left", with(support::turns(3)),
             [](Stage& stage) {
                 start(stage);
                 stage.click("begin");
                 stage.click("skip");
                 stage.restart();
             }},
            {"hot_seat_ready", six(), start},
            {"hot_seat_open", six(), open},
            {"hot_seat_cut_short", with([] {
                 profile::HotSeatChoice choice = support::buzzers(2);
                 choice.word_by_word = true;
                 return choice;
             }()),
             [](Stage& stage) {
                 open(stage);
                 stage.pass(600ms);
                 buzz(stage, Key::Q);
             }},
            {"hot_seat_tie", six(),
             [](Stage& stage) {
                 open(stage);
                 stage.press(Key::Q);
                 buzz(stage, Key::B);
             }},
            {"hot_seat_passed_on", six(),
             [](Stage& stage) {
                 open(stage);
                 buzz(stage, Key::P);
                 stage.wait();
                 stage.click("skip");
             }},
            {"hot_seat_paused", with(support::buzzers(3)),
             [](Stage& stage) {
                 open(stage);
                 stage.press(Key::Escape);
             }},
            {"hot_seat_nobody", with(support::buzzers(3)),
             [](Stage& stage) {
                 open(stage);
                 stage.wait();
                 stage.click("nobody");
             }},
            {"hot_seat_scores", six(), end}};
}

}  // namespace screens_test
