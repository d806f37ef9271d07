// SPDX-License-Identifier: MIT
//
// The settings' tab of what is kept: where it lies, how much it is, and how to begin anew.
#include "support/contains.h"
#include "support/plain_spaces.h"
#include "support/screens/stage.h"
#include "support/temp_folder.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

/// Where things are on a machine that has them all but the log.
void know_places(Stage& stage) {
    stage.services.folders = {"/home/ana/.config/source-sure", "/home/ana/.local/share/source-sure",
                              "/home/ana/.local/state/source-sure", "/home/ana/.cache/source-sure"};
    stage.services.size_of = [](const std::filesystem::path& path) {
        const std::string name = path.filename().string();
        return name == "progress.db"     ? std::optional<std::uintmax_t>(1449000)
               : name == "match.json"    ? std::optional<std::uintmax_t>(27)
               : name == "packs"         ? std::optional<std::uintmax_t>(40200000)
               : name == "contents.json" ? std::optional<std::uintmax_t>(42359)
               : name == "settings.json" ? std::optional<std::uintmax_t>(640)
               : name == "reports.jsonl" ? std::optional<std::uintmax_t>(12400)
                                         : std::nullopt;
    };
}

void open(Stage& stage) {
    stage.click("to-settings");
    stage.click("tab-6");
}

/// One answer, and a mark.
void play(Stage& stage) {
    stage.play({support::sample_single()});
    stage.press(Key::M);
    stage.press(Key::P);
    stage.restart();
}

Stage::Setting kept_in(const std::filesystem::path& file) {
    Stage::Setting setting;
    setting.size = {1400, 1400};
    setting.store = file;
    return setting;
}

}  // namespace

TEST_CASE("the tab tells what is kept, where, and how large it is") {
    Stage stage(PROGRAM, kept_in({}));
    know_places(stage);
    play(stage);
    open(stage);
    const std::string words = support::with_plain_spaces(stage.words());
    CHECK(contains(words, "Ce que tu as joué\n1 partie · 1 réponse · 1 question marquée\n"));
    CHECK(contains(words,
                   "Ta progression\n1,4 Mo\n/home/ana/.local/share/source-sure/progress.db\n"));
    CHECK(contains(words,
                   "Ta partie à plusieurs\n27 octets\n"
                   "/home/ana/.local/share/source-sure/match.json\n"));
    CHECK(contains(words,
                   "Tes réglages\n640 octets\n"
                   "/home/ana/.config/source-sure/settings.json\n"));
    CHECK(contains(words,
                   "Tes signalements\n12 ko\n"
                   "/home/ana/.local/share/source-sure/reports.jsonl\n"));
    CHECK(contains(words,
                   "Le journal du jeu\nPas encore créé\n"
                   "/home/ana/.local/state/source-sure/source-sure.log\n"));
    CHECK(contains(words, "Tes packs\n40,2 Mo\n/home/ana/.local/share/source-sure/packs\n"));
    CHECK(contains(words,
                   "Le contenu des packs, retenu\n42 ko\n"
                   "/home/ana/.cache/source-sure/contents.json\n"));
    stage.control(Key::L);
    CHECK(contains(stage.words(), "Your progress\n1.4 MB\n"));
    CHECK(contains(stage.words(), "Your settings\n640 bytes\n"));
}

TEST_CASE("the paths are copied, by key and by button") {
    Stage stage(PROGRAM, kept_in({}));
    know_places(stage);
    open(stage);
    const std::string paths =
        "/home/ana/.local/share/source-sure/progress.db\n"
        "/home/ana/.local/share/source-sure/match.json\n"
        "/home/ana/.config/source-sure/settings.json\n"
        "/home/ana/.local/share/source-sure/reports.jsonl\n"
        "/home/ana/.local/state/source-sure/source-sure.log\n"
        "/home/ana/.local/share/source-sure/packs\n"
        "/home/ana/.cache/source-sure/contents.json";
    stage.press(Key::C);
    CHECK(stage.host.clipboard() == paths);
    CHECK(contains(stage.words(), "Copié dans le presse-papiers."));
    stage.host.set_clipboard("");
    stage.click("copy-paths");
    CHECK(stage.host.clipboard() == paths);
    stage.click("tab-1");
    stage.host.set_clipboard("");
    stage.press(Key::C);
    CHECK(stage.host.clipboard().empty());
}

TEST_CASE("without a home nothing is kept, and that is told") {
    Stage stage(PROGRAM);
    open(stage);
    CHECK(contains(stage.words(), "Aucun dossier personnel"));
    CHECK_FALSE(stage.has("copy-paths"));
    stage.press(Key::C);
    CHECK(stage.host.clipboard().empty());
}

TEST_CASE("erasing is asked about, makes a copy first, and says where that is") {
    const support::TempFolder folder;
    Stage stage(PROGRAM, kept_in(folder / "progress.db"));
    play(stage);
    open(stage);
    stage.click("erase");
    CHECK(contains(stage.words(), "Effacer toutes tes réponses"));
    CHECK(stage.navigator->focused() == "cancel");
    stage.press(Key::Enter);
    stage.click("erase");
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "1 partie · 1 réponse · 1 question marquée"));
    stage.click("erase");
    stage.press(Key::Tab);
    CHECK(stage.navigator->focused() == "confirm");
    stage.press(Key::Enter);
    const std::string copy = (folder / "progress.db.before-erasing-2026-11-22").string();
    CHECK(contains(stage.words(), "0 partie · 0 réponse\n"));
    CHECK(contains(stage.words(), "Tout est effacé. La copie d’avant\u00A0:\n" + copy));
    CHECK(std::filesystem::exists(copy));
    stage.click("to-home");
    CHECK_FALSE(stage.has("history"));
    CHECK_FALSE(stage.has("marked"));
}

TEST_CASE("in the usual window what was told of copying and erasing is in view with the buttons") {
    const support::TempFolder folder;
    Stage::Setting setting = kept_in(folder / "progress.db");
    setting.size = {1280, 720};
    Stage stage(PROGRAM, setting);
    know_places(stage);
    play(stage);
    open(stage);
    /// Whether all of it is on the screen.
    const auto in_view = [&](std::string_view id) {
        const canvas::Rect box = ui::find(stage.root(), id)->box();
        return box.y >= 0 && box.y + box.height <= 720;
    };
    const auto told = [&](std::string_view words) {
        const support::RecordingCanvas drawn = stage.draw();
        return contains(drawn.words(), words) && in_view("copy-paths") && in_view("erase");
    };
    stage.press(Key::C);
    CHECK(told("Copié dans le presse-papiers."));
    stage.click("erase");
    stage.click("confirm");
    CHECK(told("Tout est effacé. La copie d’avant"));
    CHECK(told("progress.db.before-erasing-2026-11-22"));
}

TEST_CASE("where the copy cannot be made nothing is erased, and the reason is told") {
    const support::TempFolder folder;
    // So long a name that what is added for the copy is too much for the file system.
    Stage stage(PROGRAM, kept_in(folder / (std::string(235, 'p') + ".db")));
    play(stage);
    open(stage);
    stage.click("erase");
    stage.click("confirm");
    CHECK(contains(stage.words(), "Rien n’a été effacé"));
    CHECK(contains(stage.words(), "File name too long"));
    CHECK(contains(stage.words(), "1 partie · 1 réponse · 1 question marquée"));
}

TEST_CASE("while a game waits nothing can be erased") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::Escape);
    stage.click("settings");
    stage.click("tab-6");
    CHECK_FALSE(stage.has("erase"));
    CHECK(contains(stage.words(), "Une partie attend"));
    stage.press(Key::Escape);
    stage.press(Key::Escape);
    CHECK(stage.has("skip"));
}
