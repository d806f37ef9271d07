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
    std::optional<std::vector<screens::ShelvedPack>> read;
};

class PacksOfTest : public screens::ComingPacks {
public:
    explicit PacksOfTest(Table& table) : table_(table) {}
    void begin() override { ++table_.begun; }
    double share() const override { return table_.share; }
    std::optional<std::vector<screens::ShelvedPack>> take() override {
        return std::exchange(table_.read, std::nullopt);
    }

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

/// A program whose window is driven by hand.
class Start {
public:
    explicit Start(std::vector<screens::ShelvedPack> shown, bool game_left = false)
        : stage_(PROGRAM) {
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
        if (!client_->dirty()) {
            return {};
        }
        support::RecordingCanvas canvas;
        client_->draw(canvas, stage_.size);
        return support::with_plain_spaces(canvas.words());
    }
    void press(Key key) {
        client_->handle(canvas::KeyPressed{key, {}});
        client_->handle(canvas::KeyReleased{key});
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
        start.table.read = {pack};
        CHECK(start.turn() == "");
        CHECK(start.wait != milliseconds(10));
    }
    SUBCASE("and they are shown as they are when they come otherwise") {
        screens::ShelvedPack shorter = pack;
        shorter.questions = {support::sample_single()};
        start.table.read = {shorter};
        CHECK(contains(start.turn(), "1 question "));
    }
}

TEST_CASE("what the player does before the packs have come is done then, in its order") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.press(Key::Enter);
    start.press(Key::P);
    CHECK(start.turn() == "");
    start.table.read = {pack};
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
    start.table.read = {shorter};
    CHECK(contains(start.turn(), "Mes packs"));
    start.press(Key::Enter);
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}

TEST_CASE("a click on what is still there counts") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.click(start.middle("start"));
    start.table.read = {pack};
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}

TEST_CASE("what opens nothing does not wait") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)});
    start.turn();
    start.point_at(start.middle("start"));
    CHECK(start.turn() != "");
    start.table.read = {pack};
    CHECK(start.turn() == "");
}

TEST_CASE("a game that was left is offered when its pack has come") {
    const screens::ShelvedPack pack = support::sample_pack();
    Start start({known(pack)}, true);
    CHECK(contains(start.turn(), "PARTIE RAPIDE"));
    start.table.read = {pack};
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
    start.table.read = {pack};
    const std::string there = start.turn(milliseconds(10));
    CHECK(contains(there, "PARTIE RAPIDE\n5 questions, sources à l’appui"));
    CHECK_FALSE(contains(there, "Lecture"));
    start.press(Key::Enter);
    CHECK_FALSE(contains(start.turn(), "Mes packs"));
}
