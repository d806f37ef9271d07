// SPDX-License-Identifier: MIT
//
// The reader of an article: where it opens, what it marks, how long its lines are.
#include "support/contains.h"
#include "support/screens/documented_pack.h"
#include "support/screens/stage.h"
#include "text/utf8.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

constexpr std::string_view by_question = "cité par cette question";
constexpr std::string_view for_fact = "cité pour ce fait";

/// The documented pack with three paragraphs longer than any view, and its first question citing
/// the second of them.
screens::ShelvedPack pack(bool with_articles) {
    screens::ShelvedPack made = support::documented_pack();
    if (with_articles) {
        std::string text;
        for (int i = 0; i < 8; ++i) {
            text += std::string(support::sample_paragraph) + " ";
        }
        packs::Articles articles;
        articles.add("courrier-1871", text + "\n\n" + text + "\n\n" + text + "\n");
        made.articles = articles;
    }
    std::vector<questions::Question> all = made.questions.all();
    all[0].facts = {"stone"};
    all[0].citations.edit().resize(1);
    all[0].citations.edit()[0].source = "courrier-1871";
    all[0].citations.edit()[0].paragraph = 2;
    made.questions = std::move(all);
    return made;
}

struct Reader : Stage {
    Reader(bool with_articles, canvas::Size window, int scale)
        : Stage(PROGRAM, setting(with_articles, window, scale)) {
        play({services.packs[0].questions[0]});
        click("skip");
    }

    static Setting setting(bool with_articles, canvas::Size window, int scale) {
        Setting made;
        made.packs = {pack(with_articles)};
        made.size = window;
        made.settings.scale = scale;
        return made;
    }

    /// From the source into its article, by keys: the way in may be out of view.
    void read() {
        press(Key::L);
        for (int stops = 0; stops < 6 && navigator->focused() != "read-0"; ++stops) {
            press(Key::Tab);
        }
        REQUIRE(navigator->focused() == "read-0");
        press(Key::Enter);
    }

    canvas::Rect box(std::string_view id) { return ui::find(root(), id)->box(); }
    /// How far below the edge of the view the paragraph begins, in dp.
    float depth(std::string_view id) {
        ui::Widget* paragraph = ui::find(root(), id);
        canvas::Rect view;
        for (const ui::Widget* around : ui::path_to(root(), paragraph)) {
            view = around->clip() ? around->box() : view;
        }
        const float factor = ui::Scale::of(size, services.settings.scale / 100.0).factor();
        return (paragraph->box().y - view.y) / factor;
    }
};

/// The longest line of all that the reader shows below its buttons.
std::size_t longest_line(Stage& stage) {
    std::istringstream words(stage.words());
    std::size_t longest = 0;
    bool reading = false;
    for (std::string line; std::getline(words, line);) {
        reading = reading || line == "A +";
        longest = std::max(longest, reading ? text::count_characters(line) : 0);
    }
    return longest;
}

}  // namespace

TEST_CASE("the reader opens at the paragraph that the question cites, and marks it") {
    for (const canvas::Size window : {canvas::Size{1280, 720}, canvas::Size{960, 540}}) {
        for (const int scale : {100, 200}) {
            Reader stage(true, window, scale);
            stage.read();
            CAPTURE(window.width);
            CAPTURE(scale);
            CHECK(stage.depth("paragraph-2") == doctest::Approx(24));
            const std::string words = stage.words();
            CHECK(contains(words, "PARAGRAPHE 2\n" + std::string(by_question)));
            CHECK_FALSE(contains(words, "PARAGRAPHE 1\n" + std::string(by_question)));
            CHECK_FALSE(contains(words, for_fact));
            // A bar at its left, from its heading to its end.
            const canvas::Rect region = stage.box("paragraph-2");
            const float factor = ui::Scale::of(window, scale / 100.0).factor();
            support::RecordingCanvas bar;
            bar.fill({region.x, region.y, std::round(4 * factor), region.height},
                     std::round(4 * factor) / 2, ui::theme(ui::ThemeName::Light).primary);
            CHECK(contains(stage.draw().text(), bar.lines().front()));
            stage.press(Key::Escape);
            CHECK(stage.has("read-0"));
        }
    }
}

TEST_CASE("without the articles the reader marks the paragraph all the same") {
    Reader stage(false, {1280, 720}, 100);
    stage.press(Key::E);
    stage.click("claim-1");
    CHECK(contains(stage.words(), "PARAGRAPHE 2\n" + std::string(by_question)));
    CHECK(stage.navigator->focused() == "fact-1");
    CHECK(stage.box("paragraph-2").bottom() <= 720);
}

TEST_CASE("a paragraph that another fact led to is marked as cited for that") {
    Reader stage(false, {1280, 720}, 100);
    stage.press(Key::E);
    stage.click("claim-0");
    CHECK(contains(stage.words(), "PARAGRAPHE 1\n" + std::string(for_fact)));
    CHECK_FALSE(contains(stage.words(), by_question));
    Stage browsing(PROGRAM, Reader::setting(false, {1280, 720}, 100));
    browsing.click("to-sources");
    browsing.click("source-0");
    CHECK_FALSE(contains(browsing.words(), for_fact));
    browsing.click("fact-1");
    browsing.click("claim-1");
    CHECK(contains(browsing.words(), "PARAGRAPHE 2\n" + std::string(for_fact)));
}

TEST_CASE("the plan opens the reader at any paragraph, also at one that no fact is of") {
    Reader stage(true, {1280, 720}, 100);
    stage.read();
    stage.click("plan-0");
    CHECK(stage.depth("paragraph-1") >= 0);
    CHECK(stage.navigator->focused() == "fact-0");
    stage.click("plan-2");
    CHECK(stage.depth("paragraph-3") == doctest::Approx(24));
}

TEST_CASE("no line of the reader has more than 66 characters") {
    for (const typeset::Family family : {typeset::Family::Inter, typeset::Family::OpenDyslexic}) {
        for (const canvas::Size window : {canvas::Size{1280, 720}, canvas::Size{2560, 1080},
                                          canvas::Size{1024, 768}, canvas::Size{3840, 1080}}) {
            for (int size = 0; size <= 3; ++size) {
                Stage::Setting setting = Reader::setting(true, window, 100);
                setting.settings.reading_size = size;
                setting.settings.font = family == typeset::Family::Inter
                                            ? profile::FontChoice::Inter
                                            : profile::FontChoice::OpenDyslexic;
                Stage stage(PROGRAM, setting);
                stage.click("to-sources");
                stage.click("source-0");
                CAPTURE(window.width);
                CAPTURE(size);
                CHECK(longest_line(stage) <= 66);
                // Nor are they cut short: the room for so many is used.
                CHECK(longest_line(stage) >= 40);
            }
        }
    }
}
