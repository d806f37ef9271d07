// SPDX-License-Identifier: MIT
//
// The home screen while the packs are still being read.
#include "screens/make_client.h"
#include "support/contains.h"
#include "support/plain_spaces.h"
#include "support/screens/stage.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using std::chrono::milliseconds;
using support::contains;
using support::Stage;

/// What the test and the packs that come both see.
struct Table {
    int begun = 0;
    double share = 0;
    std::vector<screens::CamePack> read;
};

class PacksOfTest : public screens::ComingPacks {
public:
    explicit PacksOfTest(Table& table) : table_(table) {}
    void begin() override { ++table_.begun; }
    double share() const override { return table_.share; }
    std::vector<screens::CamePack> take() override { return std::exchange(table_.read, {}); }

private:
    Table& table_;
};

screens::ShelvedPack known(screens::ShelvedPack pack) {
    pack.questions = {pack.questions.list(), {}, 0};
    pack.being_read = true;
    return pack;
}

screens::ShelvedPack unknown(const screens::ShelvedPack& pack) {
    screens::ShelvedPack named;
    named.about.id = pack.about.id;
    named.about.title = pack.about.title;
    named.being_read = true;
    return named;
}

/// With questions of its own.
screens::ShelvedPack second_pack() {
    screens::ShelvedPack pack = support::sample_pack();
    pack.about.id = "second";
    pack.about.title = {"Le second pack", "The second pack"};
    return pack;
}

/// A program whose window is driven by hand.
class Start {
public:
    explicit Start(std::vector<screens::ShelvedPack> shown, bool game_left = false,
                   Stage::Setting setting = {})
        : stage_(PROGRAM, std::move(setting)) {
        if (game_left) {
            stage_.play(stage_.services.packs[0].questions.all());
            stage_.click("skip");
        }
        screens::Services services = stage_.services;
        services.packs = std::move(shown);
        client_ = screens::make_client(std::move(services), std::nullopt,
                                       std::make_unique<PacksOfTest>(table));
        client_->handle(canvas::Resized{stage_.size});
    }

    /// What the window does when it wakes; the words that it shows, if it shows anything new.
    std::string turn(milliseconds after = milliseconds(100)) {
        now_ += after;
        wait = client_->update(now_);
        return client_->dirty() ? words() : std::string();
    }
    std::string words() {
        support::RecordingCanvas canvas;
        client_->draw(canvas, stage_.size);
        return support::with_plain_spaces(canvas.words());
    }
    void press(Key key) {
        client_->handle(canvas::KeyPressed{key, {}});
        client_->handle(canvas::KeyReleased{key});
    }
    /// A pack has been read.
    void come(std::size_t place, screens::ShelvedPack pack) {
        table.read.push_back({place, std::move(pack)});
    }
    void quit() {
        client_->handle(
            canvas::KeyPressed{Key::Q, {.shift = false, .control = true, .alt = false}});
    }
    void point_at(canvas::Point at) { client_->handle(canvas::PointerMoved{at}); }
    void click(canvas::Point at) {
        point_at(at);
        client_->handle(canvas::PointerPressed{at});
        client_->handle(canvas::PointerReleased{at});
    }
    void ask_to_close() { client_->handle(canvas::CloseRequested{}); }
    bool closed() const { return stage_.host.closed(); }
    /// The middle of a widget of the home screen, where the packs have come.
    canvas::Point middle(const std::string& id) { return stage_.centre_of(id); }

    Table table;
    std::optional<milliseconds> wait;

private:
    Stage stage_;
    std::unique_ptr<canvas::Client> client_;
    milliseconds now_{0};
};

}  // namespace

TEST_CASE("packs are begun to be read when the home screen has been shown as they are known") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    const std::string shown = start.turn();
    CHECK(contains(shown, "Le phare de Brumeval"));
    CHECK(start.table.begun == 0);
    start.turn(milliseconds(99));
    CHECK(start.table.begun == 0);
    start.turn(milliseconds(1));
    CHECK(start.table.begun > 0);
    CHECK(start.wait == milliseconds(10));

    SUBCASE("and nothing is drawn anew when they come as they were known") {
        start.come(0, pack);
        CHECK(start.turn() == "");
        CHECK(start.wait != milliseconds(10));
    }
    SUBCASE("and they are shown as they are when they come otherwise") {
        screens::ShelvedPack shorter = pack;
        shorter.questions = {support::sample_single()};
        start.come(0, shorter);
        CHECK(contains(start.turn(), "1 question "));
    }
}

TEST_CASE("what the player does before the packs have come is done then, in its order") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.press(Key::Enter);
    start.press(Key::P);
    CHECK(contains(start.turn(), "Mes packs"));
    start.come(0, pack);
    // P skips a question, and opens the list of packs at home.
    CHECK(contains(start.turn(), "Question passée\nLe phare est bâti en bois.\n"));
}

TEST_CASE("packs that the player waits for are begun to be read at once") {
    Start start({known(support::sample_pack())});
    start.turn();
    start.press(Key::Enter);
    start.turn(milliseconds(1));
    CHECK(start.table.begun > 0);
}

TEST_CASE("a click on what is no longer there is forgotten, a key is not") {
    const screens::ShelvedPack pack = support::sample_pack();
    screens::ShelvedPack shorter = pack;
    shorter.questions = {support::sample_single()};
    Start start({known(pack)});
    start.turn();
    start.click(start.middle("start"));
    start.come(0, shorter);
    CHECK(contains(start.turn(), "Mes packs"));
    start.press(Key::Enter);
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}

TEST_CASE("a click on what is still there counts") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.click(start.middle("start"));
    start.come(0, pack);
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}

TEST_CASE("what opens nothing does not wait") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.point_at(start.middle("start"));
    CHECK(start.turn() != "");
    start.come(0, pack);
    CHECK(start.turn() == "");
}

TEST_CASE("a game that was left is offered when its pack has come") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)}, true);
    CHECK(contains(start.turn(), "PARTIE RAPIDE"));
    start.come(0, pack);
    CHECK(contains(start.turn(), "PARTIE EN COURS\nQuestion 2 sur "));
}

TEST_CASE("the window can be closed before the packs have come") {
    Start start({known(support::sample_pack())});
    start.turn();
    start.ask_to_close();
    CHECK(start.closed());
}

TEST_CASE("packs of which nothing is known are named, and how far they are after a while") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({unknown(pack)});
    const std::string shown = start.turn();
    CHECK(contains(shown, "Le phare de Brumeval\nLecture en cours…"));
    CHECK_FALSE(contains(shown, "Ce pack ne peut pas être joué"));
    start.table.share = 0.25;
    start.turn();
    CHECK(start.turn(milliseconds(399)) == "");
    CHECK(contains(start.turn(milliseconds(1)), "Lecture des questions : 25 %"));
    CHECK(start.turn(milliseconds(10)) == "");
    start.table.share = 0.5;
    CHECK(contains(start.turn(milliseconds(10)), "Lecture des questions : 50 %"));
    start.come(0, pack);
    const std::string there = start.turn(milliseconds(10));
    CHECK(contains(there, "PARTIE RAPIDE\n5 questions, sources à l’appui"));
    CHECK_FALSE(contains(there, "Lecture"));
    start.press(Key::Enter);
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}

TEST_CASE("what needs no pack opens at once") {
    Start start({known(support::sample_pack())});
    start.turn();
    SUBCASE("settings") {
        start.click(start.middle("to-settings"));
        CHECK(contains(start.turn(), "Tout prend effet aussitôt"));
    }
    SUBCASE("help") {
        start.press(Key::F1);
        CHECK(contains(start.turn(), "Toutes les touches"));
    }
    SUBCASE("and stays where it is when they come") {
        start.click(start.middle("to-settings"));
        start.turn();
        start.come(0, support::sample_pack());
        start.turn();
        CHECK(contains(start.words(), "Tout prend effet aussitôt"));
    }
}

TEST_CASE("a game of a pack that is there starts while another is still being read") {
    const screens::ShelvedPack first = support::sample_pack();
    Start start({unknown(first), unknown(second_pack())});
    start.turn();
    start.come(0, first);
    const std::string shown = start.turn();
    CHECK(contains(shown, "PARTIE RAPIDE\n5 questions, sources à l’appui"));
    CHECK(contains(shown, "Le second pack\nLecture en cours…"));
    start.press(Key::Enter);
    CHECK(contains(start.turn(), "Le phare est bâti en bois.\n"));
    start.come(1, second_pack());
    CHECK(contains(start.turn(), "Le phare est bâti en bois.\n"));
    start.press(Key::Escape);
    start.press(Key::Escape);
}

TEST_CASE("a set-up offers the packs that are there, and those that come") {
    const screens::ShelvedPack first = support::sample_pack();
    Start start({known(first), known(second_pack())});
    start.turn();
    start.come(0, first);
    start.turn();
    start.click(start.middle("modes"));
    CHECK_FALSE(contains(start.turn(), "Le second pack"));
    start.come(1, second_pack());
    CHECK(contains(start.turn(), "Le second pack"));
}

TEST_CASE("what shows all packs waits for the last of them") {
    for (const char* id : {"to-timeline", "to-sources", "to-search", "to-packs"}) {
        CAPTURE(id);
        const screens::ShelvedPack first = support::sample_pack();
        Start start({known(first), known(second_pack())});
        start.turn();
        start.click(start.middle(id));
        start.come(0, first);
        start.turn();
        CHECK(contains(start.words(), "Mes packs"));
        start.come(1, second_pack());
        start.turn();
        CHECK_FALSE(contains(start.words(), "Mes packs"));
    }
}

TEST_CASE("who was told that it takes a while may go elsewhere, and what waited is forgotten") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.press(Key::Enter);
    start.press(Key::P);
    start.turn();
    CHECK(contains(start.turn(milliseconds(400)), "Lecture des questions : 0 %"));
    start.click(start.middle("to-settings"));
    const std::string settings = start.turn();
    CHECK(contains(settings, "Tout prend effet aussitôt"));
    CHECK_FALSE(contains(settings, "Lecture"));
    start.come(0, pack);
    start.turn();
    CHECK(contains(start.words(), "Tout prend effet aussitôt"));
}

TEST_CASE("the key that quits does not wait") {
    Start start({known(support::sample_pack())});
    start.turn();
    SUBCASE("for anything") {}
    SUBCASE("behind what does") {
        start.press(Key::Enter);
        start.turn();
    }
    start.quit();
    CHECK(start.closed());
}

TEST_CASE("who plays with one switch is in the game that he picked when its pack comes") {
    const screens::ShelvedPack pack = support::sample_pack();
    Stage::Setting setting;
    setting.settings.single_switch = true;
    Start start({known(pack)}, false, setting);
    start.turn();
    // The part that is lit first is that of the main button, which is lit first in it.
    start.press(Key::Space);
    start.press(Key::Space);
    CHECK(contains(start.turn(), "Mes packs"));
    start.come(0, pack);
    CHECK(contains(start.turn(), "Question 1 sur "));
}

TEST_CASE("nothing else can be started while a game that was left is still to be offered") {
    const screens::ShelvedPack first = support::sample_pack();
    Start start({known(first), known(second_pack())}, true);
    start.turn();
    start.come(1, second_pack());
    start.turn();
    start.press(Key::Enter);
    start.turn();
    CHECK(contains(start.words(), "PARTIE RAPIDE"));
    start.come(0, first);
    CHECK(contains(start.turn(), "PARTIE EN COURS\nQuestion 2 sur "));
}

TEST_CASE("packs that come leave the focus where the player has moved it") {
    const screens::ShelvedPack first = support::sample_pack();
    Start start({known(first), unknown(second_pack())});
    start.turn();
    start.press(Key::Tab);
    start.press(Key::Tab);
    start.come(0, first);
    start.come(1, second_pack());
    start.turn();
    start.press(Key::Enter);
    CHECK_FALSE(contains(start.words(), "Question 1 sur "));
}
