// SPDX-License-Identifier: MIT
#include "screens/keys.h"
#include "screens/keys_wording.h"
#include "support/contains.h"
#include "support/screens/documented_pack.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using profile::KeyAction;
using support::contains;
using support::Stage;

void open(Stage& stage, const std::string& tab) {
    stage.click("to-settings");
    stage.click(tab);
}

/// With Tab and the arrows, wherever on the page it is.
void activate(Stage& stage, std::string_view id) {
    for (int i = 0; i < 60 && stage.navigator->focused() != id; ++i) {
        const std::string before = stage.navigator->focused();
        if (before.starts_with("bind-")) {
            stage.press(Key::Down);
        }
        if (stage.navigator->focused() == before) {
            stage.press(Key::Tab);
        }
    }
    REQUIRE(stage.navigator->focused() == id);
    stage.press(Key::Enter);
}

/// So high that nothing has to be scrolled to.
Stage::Setting tall() {
    Stage::Setting setting;
    setting.size = {1400, 1400};
    return setting;
}

/// Of choices beside each other, the last.
void click_last(Stage& stage, std::string_view id) {
    const canvas::Rect box = ui::find(stage.root(), id)->box();
    stage.click({box.right() - 8, box.centre().y});
}

}  // namespace

TEST_CASE("every tab shows its settings, and each takes effect at once and is kept") {
    Stage stage(PROGRAM, tall());
    const auto now = [&]() -> const profile::Settings& { return stage.services.settings; };
    open(stage, "tab-0");
    stage.click("ask-certainty");
    CHECK(now().ask_certainty);
    click_last(stage, "time-factor");
    CHECK(now().time_factor == 1000);
    stage.click("tab-1");
    stage.click("set-theme");
    CHECK(now().theme == profile::ThemeChoice::Dark);
    stage.click("scale-more");
    CHECK(now().scale == 110);
    click_last(stage, "set-font");
    CHECK(stage.typesetter.family() == typeset::Family::OpenDyslexic);
    stage.click("line-spacing-more");
    CHECK(stage.navigator->look().line_spacing == doctest::Approx(1.1));
    stage.click("full-screen");
    CHECK(stage.host.full_screen());
    stage.click("tab-2");
    stage.click("motion");
    CHECK_FALSE(now().reduced_motion);
    stage.click("focus-always");
    CHECK(stage.navigator->look().focus_always);
    stage.click("hold-free");
    CHECK(now().hold_free);
    click_last(stage, "cool-down");
    CHECK(now().cool_down == 1000);
    stage.click("switch-pace-less");
    CHECK(now().switch_pace == 1500);
    CHECK(stage.kept_settings.back() == now());
    CHECK(stage.kept_settings.size() == 12);
}

TEST_CASE("what was changed is brought back, and the focus stays beside it") {
    Stage stage(PROGRAM);
    open(stage, "tab-1");
    CHECK_FALSE(stage.has("scale-usual"));
    stage.click("scale-more");
    stage.click("scale-usual");
    CHECK(stage.services.settings.scale == 100);
    CHECK_FALSE(stage.has("scale-usual"));
    CHECK(stage.navigator->focused() == "scale-more");
}

TEST_CASE("the language is brought back to that of the system") {
    Stage stage(PROGRAM);
    open(stage, "tab-0");
    click_last(stage, "language");
    CHECK(contains(stage.words(), "Everything takes effect at once"));
    stage.click("language-usual");
    CHECK_FALSE(stage.services.settings.language.has_value());
    CHECK(contains(stage.words(), "Tout prend effet aussitôt"));
}

TEST_CASE("about tells the version, the licence and that nothing leaves the machine") {
    Stage stage(PROGRAM, tall());
    open(stage, "tab-7");
    const std::string words = stage.words();
    CHECK(contains(words, "Version\n0.1.0\n"));
    CHECK(contains(words, "Licence\nMIT."));
    CHECK(contains(words, "Le jeu n’utilise jamais le réseau"));
}

TEST_CASE("tabs are walked with the arrows and opened with Enter") {
    Stage stage(PROGRAM);
    stage.click("to-settings");
    CHECK(stage.navigator->focused() == "tab-0");
    stage.press(Key::Down);
    stage.press(Key::Down);
    stage.press(Key::Enter);
    CHECK(stage.has("hold-free"));
    CHECK(stage.navigator->focused() == "tab-2");
}

TEST_CASE("an action gets the next key that is pressed, and its screens obey that key") {
    Stage stage(PROGRAM);
    open(stage, "tab-4");
    activate(stage, "bind-hint");
    CHECK(contains(stage.words(), "Appuie…"));
    stage.press(Key::H);
    CHECK(stage.services.settings.keys.chord_of(KeyAction::Hint) == "H");
    CHECK(stage.navigator->focused() == "bind-hint");
    stage.play({support::samples().front().question});
    stage.press(Key::I);
    const std::string before = stage.words();
    stage.press(Key::H);
    CHECK(stage.words() != before);
    stage.press(Key::F1);
    CHECK(contains(stage.words(), "H\ndemander un indice"));
}

TEST_CASE("a key of another action is refused with its name, and what cannot be bound with why") {
    Stage stage(PROGRAM);
    open(stage, "tab-4");
    activate(stage, "bind-hint");
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Cette touche sert déjà à"));
    CHECK(contains(stage.words(), "passer la question"));
    activate(stage, "bind-hint");
    stage.press(Key::Tab);
    CHECK(contains(stage.words(), "Cette touche garde son rôle"));
    activate(stage, "bind-hint");
    stage.press(Key::Escape);
    CHECK(stage.services.settings.keys.is_usual());
    CHECK(stage.has("bind-hint"));
}

TEST_CASE("a key that is waited for does none of its usual work") {
    Stage stage(PROGRAM);
    open(stage, "tab-4");
    activate(stage, "bind-hint");
    stage.press(Key::F5);
    activate(stage, "bind-help");
    stage.control(Key::T);
    CHECK(stage.services.settings.theme == profile::ThemeChoice::Light);
    CHECK(contains(stage.words(), "changer de thème"));
    activate(stage, "bind-change_theme");
    stage.control(Key::K);
    stage.control(Key::T);
    CHECK(stage.services.settings.theme == profile::ThemeChoice::Light);
    stage.control(Key::K);
    CHECK(stage.services.settings.theme == profile::ThemeChoice::Dark);
}

TEST_CASE("all the keys come back at once, or one by one") {
    Stage stage(PROGRAM);
    stage.services.settings.keys.bind(KeyAction::Hint, "H");
    stage.services.settings.keys.bind(KeyAction::Sound, "X");
    open(stage, "tab-4");
    stage.click("usual-hint");
    CHECK(stage.services.settings.keys.chord_of(KeyAction::Hint) == "I");
    CHECK(stage.navigator->focused() == "bind-hint");
    activate(stage, "all-usual-keys");
    CHECK(stage.services.settings.keys.is_usual());
    CHECK_FALSE(stage.has("all-usual-keys"));
}

TEST_CASE("a usual key that was given away cannot come back before its place is free") {
    Stage stage(PROGRAM);
    stage.services.settings.keys.bind(KeyAction::Hint, "H");
    stage.services.settings.keys.bind(KeyAction::Skip, "I");
    open(stage, "tab-4");
    stage.click("usual-hint");
    CHECK(stage.services.settings.keys.chord_of(KeyAction::Hint) == "H");
    CHECK(contains(stage.words(), "Cette touche sert déjà à"));
}

TEST_CASE("a key that was given away has its own meaning where the action is not at hand") {
    profile::KeyMap keys;
    REQUIRE(keys.bind(KeyAction::Hint, "V"));
    const canvas::KeyPressed v{Key::V, {}, false};
    CHECK(screens::meant(v, keys, profile::KeyScene::Asking).key == Key::I);
    CHECK(screens::meant(v, keys, profile::KeyScene::Told).key == Key::V);
    CHECK(screens::meant(v, keys, profile::KeyScene::Elsewhere).key == Key::V);
}

TEST_CASE("answers are chosen by the player's own keys, which stand on them and in the hints") {
    Stage stage(PROGRAM);
    REQUIRE(stage.services.settings.keys.bind(KeyAction::Answer2, "J"));
    REQUIRE(stage.services.settings.keys.bind(KeyAction::Answer3, "F8"));
    stage.play({support::sample("single").question});
    const std::string words = stage.words();
    CHECK(contains(words, "\nJ\n"));
    CHECK(contains(words, "1, J, F8, 4\nchoisir\n"));
    stage.press(Key::Num2);
    CHECK(stage.navigator->focused() == "answer-1");
    stage.press(Key::J);
    CHECK(stage.navigator->focused() == "answer-2");
    stage.press(Key::F8);
    CHECK(stage.navigator->focused() == "answer-3");
    stage.press(Key::Num1);
    CHECK(stage.navigator->focused() == "answer-1");
}

TEST_CASE("labels are sorted, true is told from false, and places are taken by one's own keys") {
    Stage stage(PROGRAM);
    REQUIRE(stage.services.settings.keys.bind(KeyAction::Answer1, "J"));
    stage.play({support::sample("categorise").question});
    CHECK(contains(stage.words(), "\nJ\n"));
    const std::string before = stage.words();
    stage.press(Key::Num1);
    CHECK(stage.words() == before);
    stage.press(Key::J);
    CHECK(stage.words() != before);
    stage.play({support::sample("true_false").question});
    CHECK(contains(stage.words(), "Vrai\nJ\n"));
    CHECK(contains(stage.words(), "Faux\nF\n"));
    stage.press(Key::J);
    CHECK(stage.navigator->focused() == "answer-true");
    stage.play({support::sample("timeline").question});
    stage.press(Key::End);
    stage.press(Key::J);
    CHECK(stage.navigator->focused() == "slot-1");
}

TEST_CASE("what is done outside a game has the player's own keys as well") {
    Stage::Setting setting;
    setting.packs = {support::documented_pack()};
    Stage stage(PROGRAM, setting);
    profile::KeyMap& keys = stage.services.settings.keys;
    for (const auto& [action, chord] :
         {std::pair{KeyAction::Search, "Ctrl+K"}, std::pair{KeyAction::Copy, "K"},
          std::pair{KeyAction::Report, "X"}, std::pair{KeyAction::ListView, "Y"},
          std::pair{KeyAction::ZoomIn, "Z"}}) {
        REQUIRE(keys.bind(action, chord));
    }
    stage.control(Key::F);
    CHECK_FALSE(stage.has("search-field"));
    stage.control(Key::K);
    CHECK(stage.has("search-field"));
    stage.restart();
    stage.click("to-timeline");
    CHECK(contains(stage.words(), "Z −\néchelle\nY\nliste\n"));
    const std::string whole = stage.words();
    stage.press(Key::Plus);
    CHECK(stage.words() == whole);
    stage.press(Key::Z);
    CHECK(stage.words() != whole);
    stage.press(Key::Y);
    CHECK(stage.has("event-0"));
    stage.click("event-0");
    CHECK(contains(stage.words(), "Copier la référence\nK\n"));
    stage.press(Key::C);
    CHECK(stage.host.clipboard().empty());
    stage.press(Key::K);
    CHECK_FALSE(stage.host.clipboard().empty());
    stage.press(Key::R);
    CHECK_FALSE(stage.has("report-keep"));
    stage.press(Key::X);
    CHECK(stage.has("report-keep"));
}

TEST_CASE("the help names each action once, with the player's own key") {
    Stage stage(PROGRAM);
    REQUIRE(stage.services.settings.keys.bind(KeyAction::Report, "X"));
    stage.press(Key::F1);
    const std::string words = stage.words();
    for (const profile::KeyActionInfo& one : profile::key_actions()) {
        if (one.action <= KeyAction::Answer6) {
            continue;
        }
        const std::string line = screens::keycap(stage.services.settings.keys, one.action).fr +
                                 "\n" + screens::action_words(one.action).fr + "\n";
        CAPTURE(line);
        const std::size_t first = words.find("\n" + line);
        CHECK(first != std::string::npos);
        CHECK(words.find("\n" + screens::action_words(one.action).fr + "\n", first + line.size()) ==
              std::string::npos);
    }
    CHECK(contains(words, "X\nsignaler un problème\n"));
}

TEST_CASE("where nothing has to be held, a key that is held counts once") {
    Stage stage(PROGRAM);
    const auto hold = [&] { stage.send(canvas::KeyPressed{Key::Tab, {}, true}); };
    const std::string first = stage.navigator->focused();
    hold();
    const std::string second = stage.navigator->focused();
    CHECK(second != first);
    stage.services.settings.hold_free = true;
    hold();
    CHECK(stage.navigator->focused() == second);
    stage.press(Key::Tab);
    CHECK(stage.navigator->focused() != second);
}

TEST_CASE("questions and what is told of them are spoken, for who wants that") {
    Stage stage(PROGRAM);
    const support::Sample single = support::samples().front();
    stage.play({single.question});
    CHECK(stage.host.speaker().said() == "");
    stage.services.settings.speech = true;
    stage.play({single.question});
    const std::string asked = stage.host.speaker().said();
    CHECK(asked.starts_with("fr: " + single.question.prompt.fr.substr(0, 12)));
    CHECK(contains(asked, "1. "));
    stage.use(single.wrong);
    stage.control(Key::Enter);
    CHECK(stage.host.speaker().said().starts_with("fr: Pas tout à fait. "));
}

TEST_CASE("a voice that was asked for is heard at once, or missing in the settings") {
    Stage stage(PROGRAM);
    open(stage, "tab-2");
    stage.host.speaker().speaking = false;
    CHECK_FALSE(contains(stage.words(), "Aucune voix"));
    stage.click("speech");
    CHECK(stage.host.speaker().said().starts_with("fr: Le gardien monte"));
    CHECK(contains(stage.words(), "Aucune voix"));
}

TEST_CASE("one key plays: the focus moves by itself, and Space takes it where it is") {
    using namespace std::chrono_literals;
    Stage::Setting setting;
    setting.settings.single_switch = true;
    setting.settings.switch_pace = 1000;
    Stage stage(PROGRAM, setting);
    stage.play({support::samples().front().question});
    const auto pass = [&](std::chrono::milliseconds time) {
        stage.clock.advance(time);
        return stage.navigator->update(stage.clock.ticks());
    };
    CHECK(pass(0ms) == 1000ms);
    CHECK(stage.navigator->focused() == "answer-1");
    // The answers are lit together: they are entered, and then lit one by one.
    stage.press(Key::Space);
    CHECK(pass(0ms) == 1000ms);
    CHECK(pass(999ms) == 1ms);
    CHECK(stage.navigator->focused() == "answer-1");
    CHECK(pass(1ms) == 1000ms);
    CHECK(stage.navigator->focused() == "answer-2");
    stage.press(Key::Space);
    // Chosen; from here a whole pace begins again.
    for (int i = 0; i < 30 && stage.navigator->focused() != "submit"; ++i) {
        pass(1000ms);
    }
    CHECK(stage.navigator->focused() == "submit");
    stage.press(Key::Enter);
    CHECK(stage.has("next"));
}
