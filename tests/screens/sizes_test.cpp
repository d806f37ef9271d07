// SPDX-License-Identifier: MIT
//
// Windows of sizes that nobody plays in: every screen is laid out and drawn in them, and is as it
// was when the window has a usual size again.
#include "canvas/painter.h"
#include "screens/scenes.h"
#include "support/contains.h"
#include "support/plain_spaces.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using screens_test::Scene;
using support::Stage;

namespace {

constexpr std::array<canvas::Size, 3> odd_sizes = {{{1, 1}, {10000, 40}, {40, 10000}}};

/// What is drawn has numbers for coordinates, and all of them inside the window.
bool inside(const canvas::Frame& frame) {
    return std::ranges::all_of(frame.vertices, [&](const canvas::Vertex& vertex) {
        return vertex.at.x >= 0 && vertex.at.x <= frame.size.width && vertex.at.y >= 0 &&
               vertex.at.y <= frame.size.height;
    });
}

/// Where that text is written, as `call` says: "text " beside what is scrolled, "  text " in it.
std::optional<float> height_of(const support::RecordingCanvas& canvas, std::string_view words,
                               std::string_view call = "text ") {
    for (const std::string& line : canvas.lines()) {
        if (line.starts_with(call) && support::contains(support::with_plain_spaces(line), words)) {
            return std::stof(line.substr(line.find(',') + 1));
        }
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("kind and worth of a question stay above it wherever the focus is, in the least window") {
    for (const Scene& scene : screens_test::scenes()) {
        if (!scene.name.ends_with("_asked")) {
            continue;
        }
        CAPTURE(scene.name);
        Stage stage(PROGRAM, scene.setting);
        scene.go(stage);
        stage.size = {640, 360};
        for (const text::Language language : {text::Language::French, text::Language::English}) {
            profile::Settings settings = stage.services.settings;
            settings.language = language;
            stage.set(settings);
            const bool french = language == text::Language::French;
            const auto worth = french ? "Difficulté moyenne · 100 points" : "Medium · 100 points";
            for (int press = 0; press < 8; ++press) {
                const auto height = height_of(stage.draw(), worth);
                REQUIRE(height.has_value());
                CHECK(*height < 110);
                stage.press(press % 2 == 0 ? canvas::Key::Tab : canvas::Key::Down);
            }
        }
    }
}

TEST_CASE("a statement of two lines is in view with both answers, in the least window") {
    Stage stage(PROGRAM);
    stage.size = {640, 360};
    questions::Question question = support::sample_true_false();
    question.prompt.fr =
        "Selon le registre du port, le phare de Brumeval est bâti en bois de chêne.";
    stage.play({question});
    const auto first_line = height_of(stage.draw(), "Selon le registre", "  text ");
    REQUIRE(first_line.has_value());
    CHECK(*first_line > 120);
    for (const char* id : {"answer-true", "answer-false"}) {
        REQUIRE(stage.has(id));
        const canvas::Rect box = ui::find(stage.root(), id)->box();
        CHECK(box.y > *first_line + 30);
        CHECK(box.height >= 84);
        CHECK(box.bottom() <= 284);
    }
}

TEST_CASE("what can be done after a game stands in one line, in the least window") {
    const auto scenes = screens_test::scenes();
    const auto results = std::ranges::find(scenes, "results", &Scene::name);
    REQUIRE(results != scenes.end());
    Stage stage(PROGRAM, results->setting);
    results->go(stage);
    stage.size = {640, 360};
    stage.draw();
    const float line = stage.centre_of("again").y;
    for (const char* id : {"home", "history", "new"}) {
        CAPTURE(id);
        CHECK(stage.centre_of(id).y == doctest::Approx(line).epsilon(0.01));
    }
    CHECK(ui::find(stage.root(), "home")->tooltip() == "Accueil");
}

TEST_CASE("every screen is drawn in a window of any size, and comes back from it unharmed") {
    for (const Scene& scene : screens_test::scenes()) {
        CAPTURE(scene.name);
        Stage stage(PROGRAM, scene.setting);
        scene.go(stage);
        canvas::Painter painter(stage.typesetter);
        const auto usual = stage.size;
        for (const canvas::Size size : odd_sizes) {
            CAPTURE(size.width);
            stage.send(canvas::Resized{size});
            CHECK(inside(painter.paint(*stage.navigator, size)));
        }
        stage.send(canvas::Resized{usual});
        CHECK(inside(painter.paint(*stage.navigator, usual)));
        CHECK_FALSE(stage.words().empty());
    }
}
