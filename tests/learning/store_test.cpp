// SPDX-License-Identifier: MIT
#include "learning/open_store.h"
#include "learning/recorder.h"

#include <doctest/doctest.h>

using learning::Answer;
using learning::Game;
using learning::Verdict;

namespace {

base::Instant at(const char* text) { return base::parse_instant(text).value(); }

Game game_of(const char* pack, const char* started = "2026-11-22T08:30:00Z") {
    return {pack, "quick", 9007199254740991u, "0.1.0", at(started)};
}

Answer answer_to(const char* item, Verdict verdict) {
    Answer answer;
    answer.item = item;
    answer.facts = {"tea", "kettle"};
    answer.answer = R"({"text":"l’été \" n° 3"})";
    answer.verdict = verdict;
    answer.credit = verdict == Verdict::Right ? 1.0 : 0.0;
    answer.points = verdict == Verdict::Right ? 50 : 0;
    answer.certainty = 2;
    answer.hints = 1;
    answer.time = std::chrono::milliseconds(4321);
    answer.language = "fr";
    answer.at = at("2026-11-22T08:31:00.250Z");
    return answer;
}

std::unique_ptr<learning::Store> fresh() {
    return learning::memory_store(learning::default_profile, at("2026-11-22T08:00:00Z"));
}

}  // namespace

TEST_CASE("a game keeps what it asks, in order") {
    const auto store = fresh();
    Game game = game_of("teas");
    game.items = {"teas/c", "teas/a", "teas/b"};
    const auto id = store->begin(game);
    REQUIRE(id);
    CHECK(store->items(*id).value() == game.items);
    CHECK(store->items(*id + 1).value().empty());
}

TEST_CASE("a game that goes on is recorded under the id that it has") {
    const auto store = fresh();
    learning::Recorder before(*store, game_of("teas"));
    REQUIRE(before.record(answer_to("a", Verdict::Right)));
    learning::Recorder after(*store, game_of("teas"), before.game());
    REQUIRE(after.record(answer_to("b", Verdict::Wrong)));
    REQUIRE(after.finish(at("2026-11-22T09:00:00Z")));
    const auto games = store->last_games(10);
    REQUIRE(games);
    REQUIRE(games->size() == 1);
    CHECK(games->front().answers == 2);
    CHECK(games->front().ended.has_value());
}

namespace {

/// Refuses the first calls, as a full disk does until somebody makes room.
class FullStore : public learning::Store {
public:
    explicit FullStore(int refused) : refused_(refused), inner_(fresh()) {}

    base::Result<learning::GameId> begin(const Game& game) override { return inner_->begin(game); }
    base::Result<learning::Notice> record(learning::GameId game, const Answer& answer) override {
        if (refused_-- > 0) {
            return base::error_at({"progress.db"}, "the disk is full");
        }
        return inner_->record(game, answer);
    }
    base::Result<base::Done> finish(learning::GameId game, base::Instant when) override {
        return inner_->finish(game, when);
    }
    base::Result<std::map<std::string, learning::Progress>> progress(
        std::string_view pack) const override {
        return inner_->progress(pack);
    }
    base::Result<std::vector<std::string>> items(learning::GameId game) const override {
        return inner_->items(game);
    }
    base::Result<std::vector<learning::GameSummary>> last_games(std::size_t limit) const override {
        return inner_->last_games(limit);
    }
    base::Result<std::vector<Answer>> answers(learning::GameId game) const override {
        return inner_->answers(game);
    }
    base::Result<learning::Notice> mark(std::string_view pack, std::string_view item, bool on,
                                        base::Instant when) override {
        return inner_->mark(pack, item, on, when);
    }
    base::Result<std::set<std::string>> marked(std::string_view pack) const override {
        return inner_->marked(pack);
    }

private:
    int refused_;
    std::unique_ptr<learning::Store> inner_;
};

}  // namespace

TEST_CASE("a mark is kept by pack and item until it is taken away") {
    const auto store = fresh();
    const base::Instant now = at("2026-11-22T09:00:00Z");
    REQUIRE(store->mark("teas", "teas/a", true, now));
    REQUIRE(store->mark("teas", "teas/b", true, now));
    REQUIRE(store->mark("teas", "teas/b", true, now));
    REQUIRE(store->mark("coffees", "teas/c", true, now));
    CHECK(store->marked("teas").value() == std::set<std::string>{"teas/a", "teas/b"});
    REQUIRE(store->mark("teas", "teas/b", false, now));
    REQUIRE(store->mark("teas", "teas/never", false, now));
    CHECK(store->marked("teas").value() == std::set<std::string>{"teas/a"});
    CHECK(store->marked("coffees").value() == std::set<std::string>{"teas/c"});
    CHECK(store->last_games(10).value().empty());
}

TEST_CASE("an answer comes back as it was given") {
    const auto store = fresh();
    const auto game = store->begin(game_of("teas")).value();
    Answer skipped = answer_to("teas/b", Verdict::Skipped);
    skipped.facts.clear();
    skipped.answer = "null";
    skipped.certainty.reset();
    skipped.at = at("1969-07-20T20:17:40Z");
    REQUIRE(store->record(game, answer_to("teas/a", Verdict::Right)));
    REQUIRE(store->record(game, skipped));
    CHECK(store->answers(game).value() ==
          std::vector<Answer>{answer_to("teas/a", Verdict::Right), skipped});
}

TEST_CASE("progress counts by item and keeps the last verdict, whatever the clock says") {
    const auto store = fresh();
    const auto first = store->begin(game_of("teas")).value();
    REQUIRE(store->record(first, answer_to("teas/a", Verdict::Right)));
    REQUIRE(store->record(first, answer_to("teas/b", Verdict::Partly)));
    const auto second = store->begin(game_of("teas")).value();
    Answer earlier = answer_to("teas/a", Verdict::Wrong);
    earlier.at = at("1999-01-01T00:00:00Z");
    REQUIRE(store->record(second, earlier));
    const auto other = store->begin(game_of("coffees")).value();
    REQUIRE(store->record(other, answer_to("coffees/a", Verdict::Right)));

    const std::map<std::string, learning::Progress> expected = {
        {"teas/a", {2, 1, Verdict::Wrong, at("1999-01-01T00:00:00Z")}},
        {"teas/b", {1, 0, Verdict::Partly, at("2026-11-22T08:31:00.250Z")}},
    };
    CHECK(store->progress("teas").value() == expected);
    CHECK(store->progress("juices").value().empty());
}

TEST_CASE("the last games come newest first, without those that were left unanswered") {
    const auto store = fresh();
    const auto first = store->begin(game_of("teas")).value();
    REQUIRE(store->record(first, answer_to("teas/a", Verdict::Right)));
    REQUIRE(store->record(first, answer_to("teas/b", Verdict::Wrong)));
    REQUIRE(store->finish(first, at("2026-11-22T08:40:00Z")));
    REQUIRE(store->begin(game_of("teas")));
    const auto third = store->begin(game_of("coffees", "2026-11-23T08:30:00Z")).value();
    REQUIRE(store->record(third, answer_to("coffees/a", Verdict::Right)));

    const auto games = store->last_games(5).value();
    REQUIRE(games.size() == 2);
    CHECK(games[0] == learning::GameSummary{third, game_of("coffees", "2026-11-23T08:30:00Z"),
                                            std::nullopt, 1, 1, 50});
    CHECK(games[1] ==
          learning::GameSummary{first, game_of("teas"), at("2026-11-22T08:40:00Z"), 2, 1, 50});
    CHECK(store->last_games(1).value().size() == 1);
}

TEST_CASE("the store refuses what breaks its own rules and keeps nothing of it") {
    const auto store = fresh();
    const auto game = store->begin(game_of("teas")).value();
    Answer no_json = answer_to("teas/a", Verdict::Right);
    no_json.answer.clear();
    Answer too_much = answer_to("teas/a", Verdict::Right);
    too_much.credit = 1.5;
    Answer negative = answer_to("teas/a", Verdict::Right);
    negative.time = std::chrono::milliseconds(-1);
    CHECK(store->record(game, no_json).error().message == "CHECK constraint failed: answer <> ''");
    CHECK(store->record(game, too_much).error().message ==
          "CHECK constraint failed: credit BETWEEN 0 AND 1");
    CHECK(store->record(game, negative).error().message == "CHECK constraint failed: time >= 0");
    CHECK(store->record(game + 1, answer_to("teas/a", Verdict::Right)).error().message ==
          "FOREIGN KEY constraint failed");
    CHECK(store->progress("teas").value().empty());
}

TEST_CASE("verdicts have words") {
    for (const Verdict verdict :
         {Verdict::Wrong, Verdict::Partly, Verdict::Right, Verdict::Skipped}) {
        CHECK(learning::verdict_of(learning::to_string(verdict)) == verdict);
    }
    CHECK(learning::to_string(Verdict::Partly) == "partly");
    CHECK(learning::verdict_of("perhaps") == std::nullopt);
}

TEST_CASE("a player's name is short and visible") {
    CHECK(learning::valid_profile("Élodie & fils/../x"));
    CHECK(learning::valid_profile(std::string(80, 'a')));
    for (const char* bad : {"", "a\nb",
                            "a\xe2\x80\xae"
                            "b",
                            "\xff"}) {
        CHECK_FALSE(learning::valid_profile(bad));
    }
    CHECK_FALSE(learning::valid_profile(std::string(81, 'a')));
}

TEST_CASE("an answer that cannot be kept waits and is kept with the next, in order") {
    FullStore store(2);
    learning::Recorder recorder(store, game_of("teas"));
    CHECK(recorder.record(answer_to("teas/a", Verdict::Right)).error().message ==
          "the disk is full");
    CHECK_FALSE(recorder.record(answer_to("teas/b", Verdict::Right)));
    CHECK(recorder.waiting() == 2);
    CHECK(recorder.record(answer_to("teas/c", Verdict::Right)));
    CHECK(recorder.waiting() == 0);
    const auto kept = store.answers(recorder.game().value()).value();
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].item == "teas/a");
    CHECK(kept[2].item == "teas/c");
}

TEST_CASE("a game left before its first answer leaves no trace") {
    const auto store = fresh();
    learning::Recorder recorder(*store, game_of("teas"));
    CHECK(recorder.finish(at("2026-11-22T08:40:00Z")));
    CHECK(recorder.game() == std::nullopt);
}

TEST_CASE("a game played to its end says so") {
    const auto store = fresh();
    learning::Recorder recorder(*store, game_of("teas"));
    REQUIRE(recorder.record(answer_to("teas/a", Verdict::Right)));
    REQUIRE(recorder.finish(at("2026-11-22T08:40:00Z")));
    CHECK(store->last_games(1).value()[0].ended == at("2026-11-22T08:40:00Z"));
}
