// SPDX-License-Identifier: MIT
//
// What every screen draws, in both languages and the three themes, compared with the recordings in
// tests/data/screens. Where one differs, what was drawn is written to screens/ beside the program.
// After a change that is meant, SOURCE_SURE_UPDATE_SCREENS=1 writes the recordings anew: read what
// changed in them.
#include "base/system_files.h"
#include "screens/scenes.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

namespace {

using profile::ThemeChoice;
using screens_test::Scene;
using support::Stage;
using text::Language;

const std::filesystem::path data = std::filesystem::path(SOURCE_FOLDER) / "tests/data/screens";

constexpr std::array themes = {std::pair{ThemeChoice::Light, "light"},
                               std::pair{ThemeChoice::Dark, "dark"},
                               std::pair{ThemeChoice::HighContrast, "high contrast"}};
constexpr std::array languages = {std::pair{Language::French, "French"},
                                  std::pair{Language::English, "English"}};

/// The scene in every language and theme, each below its heading.
std::string recording_of(const Scene& scene) {
    Stage stage(PROGRAM, scene.setting);
    scene.go(stage);
    std::string out;
    for (const auto& [language, language_name] : languages) {
        for (const auto& [theme, theme_name] : themes) {
            profile::Settings settings = stage.services.settings;
            settings.language = language;
            settings.theme = theme;
            stage.set(settings);
            out += fmt::format("== {}, {}\n{}", language_name, theme_name, stage.draw().sketch());
        }
    }
    return out;
}

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void write(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// Below which heading the first line that differs stands, and what it was and is.
std::string first_difference(const std::string& before, const std::string& now) {
    std::istringstream old_lines(before);
    std::istringstream new_lines(now);
    std::string heading;
    std::string was;
    std::string is;
    while (true) {
        const bool more = !std::getline(old_lines, was).fail();
        const bool goes_on = !std::getline(new_lines, is).fail();
        if (!more && !goes_on) {
            return "nothing differs";
        }
        if (!more || !goes_on || was != is) {
            return fmt::format("{}\nrecorded: {}\ndrawn:    {}", heading, more ? was : "(nothing)",
                               goes_on ? is : "(nothing)");
        }
        heading = is.starts_with("== ") ? is : heading;
    }
}

bool updating() {
    const char* update = std::getenv("SOURCE_SURE_UPDATE_SCREENS");
    return update != nullptr && std::string_view(update) == "1";
}

}  // namespace

TEST_CASE("every screen draws what was recorded, in both languages and all themes") {
    for (const Scene& scene : screens_test::scenes()) {
        const std::string now = recording_of(scene);
        const auto path = data / (scene.name + ".txt");
        if (updating()) {
            write(path, now);
        }
        const std::string before = read(path);
        if (now != before) {
            const auto drawn =
                std::filesystem::path(PROGRAM).parent_path() / "screens" / path.filename();
            write(drawn, now);
            FAIL_CHECK(fmt::format("{}\n{}\nall that was drawn: {}", path.string(),
                                   first_difference(before, now), drawn.string()));
        }
    }
}

TEST_CASE("no recording is left of a screen that is gone") {
    std::set<std::string> names;
    for (const Scene& scene : screens_test::scenes()) {
        names.insert(scene.name + ".txt");
    }
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(data)) {
        files.insert(entry.path().filename().string());
    }
    CHECK(files == names);
}

TEST_CASE("every kind has a sample") {
    std::set<std::size_t> kinds;
    for (const support::Sample& sample : support::samples()) {
        kinds.insert(sample.question.body.index());
    }
    CHECK_MESSAGE(kinds.size() == std::variant_size_v<questions::Body>,
                  "add one of each kind to tests/support/screens/samples.cpp");
}

TEST_CASE("the first difference is told with its heading") {
    CHECK(first_difference("== a\nx\n== b\ny\n", "== a\nx\n== b\nz\n") ==
          "== b\nrecorded: y\ndrawn:    z");
    CHECK(first_difference("== a\nx\n", "== a\n") == "== a\nrecorded: x\ndrawn:    (nothing)");
    CHECK(first_difference("a\n", "a\n") == "nothing differs");
}
