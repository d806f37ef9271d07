// SPDX-License-Identifier: MIT
#include "screens/scenes.h"

#include "screens/history_screen.h"
#include "screens/home_screen.h"
#include "support/screens/documented_pack.h"

#include <doctest/doctest.h>

namespace screens_test {
namespace {

using canvas::Key;
using support::Sample;
using support::Stage;

/// Enter alone activates what has the focus in some kinds.
void submit(Stage& stage) { stage.control(Key::Enter); }

void answer(Stage& stage, const questions::Question& question, const support::Inputs& inputs) {
    stage.play({question});
    stage.use(inputs);
    submit(stage);
}

/// The first three samples: right, wrong, skipped.
void play_a_game(Stage& stage) {
    const std::vector<Sample> all = support::samples();
    stage.play({all[0].question, all[1].question, all[2].question});
    stage.use(all[0].right);
    submit(stage);
    stage.wait();
    stage.press(Key::Enter);
    stage.use(all[1].wrong);
    submit(stage);
    stage.wait();
    stage.press(Key::Enter);
    stage.click("skip");
    stage.wait();
    stage.press(Key::Enter);
}

/// An order, ticks and labels, each right in part.
void play_in_part(Stage& stage) {
    const std::vector<Sample> all = {support::sample("ordering"), support::sample("multiple"),
                                     support::sample("categorise")};
    stage.play({all[0].question, all[1].question, all[2].question});
    for (const Sample& one : all) {
        stage.use(one.wrong);
        submit(stage);
        stage.wait();
        stage.press(Key::Enter);
    }
}

Stage::Setting with_certainty() {
    Stage::Setting setting;
    setting.settings.ask_certainty = true;
    return setting;
}

Stage::Setting marked_before() {
    Stage::Setting setting;
    setting.settings.last_game.mode = "marked";
    return setting;
}

void add_modes(std::vector<Scene>& scenes) {
    const std::vector<Sample> all = support::samples();
    const std::vector<questions::Question> three = {all[0].question, all[1].question,
                                                    all[2].question};
    scenes.push_back({"certainty", with_certainty(), [three](Stage& stage) { stage.play(three); }});
    scenes.push_back({"exam", {}, [three](Stage& stage) {
                          stage.play(three, "exam");
                          stage.click("skip");
                          stage.wait();
                      }});
    scenes.push_back({"survival", {}, [three](Stage& stage) {
                          stage.play(three, "survival");
                          stage.click("skip");
                      }});
    scenes.push_back({"blitz", {}, [three](Stage& stage) {
                          stage.play(three, "blitz");
                          stage.pass(std::chrono::seconds(15));
                      }});
    scenes.push_back({"blitz_paused", {}, [three](Stage& stage) {
                          stage.play(three, "blitz");
                          stage.press(Key::Escape);
                      }});
    scenes.push_back({"blitz_late", {}, [three](Stage& stage) {
                          stage.play(three, "blitz");
                          stage.pass(std::chrono::seconds(31));
                      }});
    scenes.push_back({"blitz_slept", {}, [three](Stage& stage) {
                          stage.play(three, "blitz");
                          stage.clock.set(stage.clock.now() + std::chrono::hours(8));
                          stage.pass(std::chrono::seconds(0));
                          stage.press(Key::Escape);
                      }});
    scenes.push_back({"hint_source", {}, [all](Stage& stage) {
                          stage.play({all[1].question});
                          stage.press(Key::I);
                      }});
    scenes.push_back({"setup_chapters", {}, [](Stage& stage) { stage.click("choose"); }});
    scenes.push_back({"settings_paused", {}, [three](Stage& stage) {
                          stage.play(three);
                          stage.press(Key::Escape);
                          stage.click("settings");
                      }});
}

/// As it can be reached before the first answer is kept.
std::vector<std::unique_ptr<screens::Screen>> history_alone(Stage& stage) {
    std::vector<std::unique_ptr<screens::Screen>> stack;
    stack.push_back(screens::make_home_screen(stage.services));
    stack.push_back(screens::make_history_screen(stage.services));
    return stack;
}

/// Two games: one to its end, one left.
void play_and_leave(Stage& stage) {
    play_a_game(stage);
    stage.play(support::sample_questions(), "survival");
    stage.click("skip");
    stage.restart();
}

Stage::Setting first_visit() {
    Stage::Setting setting;
    setting.packs = {support::sample_pack(), support::faulty_pack()};
    setting.settings.welcomed = false;
    return setting;
}

Stage::Setting with_articles() {
    Stage::Setting setting;
    packs::Articles articles;
    articles.add("courrier-1871", support::sample_paragraph);
    setting.packs.front().articles = articles;
    return setting;
}

Stage::Setting without_packs() {
    Stage::Setting setting;
    setting.packs = {};
    return setting;
}

Stage::Setting documented() {
    Stage::Setting setting;
    setting.packs = {support::documented_pack(), support::faulty_pack()};
    return setting;
}

Stage::Setting documented_with_articles() {
    Stage::Setting setting;
    setting.packs = {support::documented_pack_with_articles()};
    return setting;
}

/// The screens for browsing, what they hold, and what they say where there is nothing.
void add_browsing(std::vector<Scene>& scenes) {
    const auto visit = [](std::vector<std::string> ids) {
        return [ids = std::move(ids)](Stage& stage) {
            for (const std::string& id : ids) {
                stage.click(id);
            }
        };
    };
    const auto search = [](const char* words) {
        return [words](Stage& stage) {
            stage.click("to-search");
            stage.type(words);
        };
    };
    const auto tell = [](std::size_t number) {
        return [number](Stage& stage) {
            stage.play({stage.services.packs.front().questions[number]});
            stage.click("skip");
        };
    };
    const auto explain = [tell](std::size_t number, std::vector<std::string> ids) {
        return [told = tell(number), ids = std::move(ids)](Stage& stage) {
            told(stage);
            stage.press(Key::E);
            for (const std::string& id : ids) {
                stage.click(id);
            }
        };
    };
    const auto report = [](bool keep) {
        return [keep](Stage& stage) {
            stage.services.keep_report = [](const profile::Report&) {
                return base::Result<base::Done>(base::Done{});
            };
            stage.services.folders.data = "/home/ana/.local/share/source-sure";
            answer(stage, support::samples().front().question, support::samples().front().wrong);
            stage.press(Key::R);
            if (keep) {
                stage.click("report-keep");
            }
        };
    };
    const std::vector<Scene> all = {
        {"timeline_explorer", documented(), visit({"to-timeline", "next"})},
        {"timeline_list", documented(),
         [](Stage& stage) {
             stage.click("to-timeline");
             if (!stage.has("event-0")) {
                 stage.click("list");
             }
         }},
        {"timeline_theme", documented(), visit({"to-timeline", "theme-filter"})},
        {"timeline_one_theme", documented(), visit({"to-timeline", "theme-filter", "theme-2"})},
        {"timeline_empty", {}, visit({"to-timeline"})},
        {"sources", documented(), visit({"to-sources"})},
        {"sources_empty", {}, visit({"to-sources"})},
        {"article", documented(), visit({"to-sources", "source-0", "margin-1", "copy"})},
        {"article_quoted", documented_with_articles(), visit({"to-sources", "source-0"})},
        {"fact", documented(), visit({"to-sources", "source-0", "fact-0"})},
        {"explained", documented(), explain(2, {})},
        {"explained_article", documented_with_articles(), explain(0, {"claim-0"})},
        {"told_with_facts", documented(), tell(2)},
        {"search", documented(), search("phare")},
        {"search_empty", documented(), search("")},
        {"search_nothing", documented(), search("zzz")},
        {"packs", documented(), visit({"to-packs"})},
        {"packs_broken", documented(), visit({"to-packs", "pack-1"})},
        {"packs_empty", without_packs(), visit({"to-packs"})},
        {"report", {}, report(false)},
        {"report_kept", {}, report(true)}};
    scenes.insert(scenes.end(), all.begin(), all.end());
}

Scene settings_tab(const std::string& name, const std::string& tab) {
    return {name, {}, [tab](Stage& stage) {
                stage.click("to-settings");
                stage.click(tab);
            }};
}

void show_players(Stage& stage) {
    REQUIRE(stage.store->players()->choose("Ana", stage.clock.now()));
    REQUIRE(stage.store->players()->choose("default", stage.clock.now()));
    stage.click("to-settings");
    stage.click("tab-5");
}

/// So high that the last button of a tab is in view.
Stage::Setting high() {
    Stage::Setting setting;
    setting.size = {1280, 1000};
    return setting;
}

/// On a machine where all is kept.
void show_data(Stage& stage) {
    stage.services.folders = {"/home/ana/.config/source-sure", "/home/ana/.local/share/source-sure",
                              "/home/ana/.local/state/source-sure", "/home/ana/.cache/source-sure"};
    stage.services.size_of = [](const std::filesystem::path& path) {
        return std::optional<std::uintmax_t>(path.string().size() * 100);
    };
    stage.click("to-settings");
    stage.click("tab-6");
}

/// Two settings that are not as from the start, on a machine that cannot be heard.
void set_otherwise(Stage& stage) {
    stage.host.speaker().working = false;
    profile::Settings settings = stage.services.settings;
    settings.verdict_volume = 30;
    settings.sound = false;
    stage.set(settings);
    stage.click("to-settings");
    stage.click("tab-3");
}

/// Keys with long names, where the usual ones are digits.
Stage::Setting own_keys() {
    Stage::Setting setting;
    setting.settings.keys.bind(profile::KeyAction::Answer1, "Ctrl+Space");
    setting.settings.keys.bind(profile::KeyAction::Answer2, "F12");
    setting.settings.keys.bind(profile::KeyAction::Answer4, "Insert");
    return setting;
}

/// Where the pad or the switch is in hand, typed answers have keys on the screen.
void add_hands(std::vector<Scene>& scenes) {
    const auto with_pad = [](const char* kind) {
        return [question = support::sample(kind).question](Stage& stage) {
            stage.play({question});
            stage.send(canvas::PadPressed{0, canvas::PadButton::RightShoulder});
            stage.send(canvas::PadReleased{0, canvas::PadButton::RightShoulder});
        };
    };
    Stage::Setting one_key;
    one_key.settings.single_switch = true;
    scenes.push_back({"short_text_pad", {}, with_pad("short_text")});
    scenes.push_back({"numeric_pad", {}, with_pad("numeric")});
    scenes.push_back({"switch_group", one_key, [](Stage& stage) {
                          stage.play({support::sample("short_text").question});
                          stage.pass(std::chrono::milliseconds(0));
                      }});
}

void add_own_keys(std::vector<Scene>& scenes) {
    for (const char* kind : {"single", "timeline", "matching", "categorise", "true_false"}) {
        const questions::Question question = support::sample(kind).question;
        scenes.push_back({std::string("own_keys_") + kind, own_keys(),
                          [question](Stage& stage) { stage.play({question}); }});
    }
}

/// A number near enough is told with what was given, which a sample answered rightly has not.
void add_near(std::vector<Scene>& scenes) {
    scenes.push_back({"numeric_near", {}, [](Stage& stage) {
                          answer(stage, support::sample_numeric(), {"43 000"});
                      }});
}

void add_kinds(std::vector<Scene>& scenes) {
    for (const Sample& sample : support::samples()) {
        const std::string kind(questions::kind_id(sample.question.body));
        scenes.push_back({kind + "_asked", {}, [sample](Stage& stage) {
                              stage.play({sample.question});
                              stage.use(sample.wrong);
                          }});
        scenes.push_back({kind + "_right", {}, [sample](Stage& stage) {
                              answer(stage, sample.question, sample.right);
                          }});
        scenes.push_back({kind + "_wrong", {}, [sample](Stage& stage) {
                              answer(stage, sample.question, sample.wrong);
                          }});
    }
}

}  // namespace

std::vector<Scene> scenes() {
    const Sample single = support::samples().front();
    const auto ask = [single](Stage& stage) { stage.play({single.question}); };
    const auto tell = [single](Stage& stage) { answer(stage, single.question, single.right); };
    std::vector<Scene> all = {
        {"home_first", first_visit(), [](Stage&) {}},
        {"home",
         {},
         [](Stage& stage) {
             play_a_game(stage);
             stage.press(Key::Escape);
         }},
        {"home_empty", without_packs(), [](Stage&) {}},
        {"fault", first_visit(),
         [](Stage& stage) {
             stage.click("welcomed");  // which brings the packs into view
             stage.click("pack-1");
         }},
        {"setup", first_visit(), [](Stage& stage) { stage.click("to-play"); }},
        settings_tab("settings_game", "tab-0"),
        settings_tab("settings_display", "tab-1"),
        settings_tab("settings_access", "tab-2"),
        settings_tab("settings_sound", "tab-3"),
        settings_tab("settings_keys", "tab-4"),
        {"settings_players", {}, show_players},
        {"settings_name_taken",
         {},
         [](Stage& stage) {
             show_players(stage);
             stage.click("new-player");
             stage.type("Ana");
             stage.press(Key::Enter);
         }},
        {"settings_removal",
         {},
         [](Stage& stage) {
             show_players(stage);
             stage.click("remove-1");
         }},
        {"settings_data", {}, show_data},
        {"settings_erased", high(),
         [](Stage& stage) {
             show_data(stage);
             stage.click("erase");
             stage.click("confirm");
         }},
        {"settings_erasing", high(),
         [](Stage& stage) {
             show_data(stage);
             stage.click("erase");
         }},
        {"settings_data_paused",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::Escape);
             stage.click("settings");
             stage.click("tab-6");
         }},
        settings_tab("settings_about", "tab-7"),
        {"settings_silent", {}, set_otherwise},
        {"menu",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.send(canvas::PadPressed{0, canvas::PadButton::North});
         }},
        {"unplugged",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.send(canvas::PadUnplugged{0});
         }},
        {"help", {}, [](Stage& stage) { stage.press(Key::F1); }},
        {"hint",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::I);
         }},
        {"pause",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::Escape);
         }},
        {"skipped",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::P);
         }},
        {"quoted", with_articles(), tell},
        {"source",
         {},
         [tell](Stage& stage) {
             tell(stage);
             stage.press(Key::L);
         }},
        {"results", {}, play_a_game},
        {"results_parts", {}, play_in_part},
        {"review",
         {},
         [](Stage& stage) {
             play_a_game(stage);
             stage.click("outcome-1");
         }},
        {"marked_asked",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::M);
         }},
        {"marked_told",
         {},
         [tell](Stage& stage) {
             tell(stage);
             stage.press(Key::M);
         }},
        {"home_marked",
         {},
         [ask](Stage& stage) {
             ask(stage);
             stage.press(Key::M);
             stage.restart();
         }},
        {"setup_marked", marked_before(), [](Stage& stage) { stage.click("to-play"); }}};
    all.push_back({"home_left", {}, play_and_leave});
    all.push_back({"history", {}, [](Stage& stage) {
                       play_and_leave(stage);
                       stage.click("history");
                   }});
    all.push_back({"history_empty", {}, [](Stage& stage) {
                       stage.navigator = std::make_unique<screens::Navigator>(stage.services,
                                                                              history_alone(stage));
                       stage.draw();
                   }});
    add_modes(all);
    add_browsing(all);
    add_kinds(all);
    add_near(all);
    add_own_keys(all);
    add_hands(all);
    for (Scene& scene : hot_seat_scenes()) {
        all.push_back(std::move(scene));
    }
    return all;
}

std::vector<Scene> scenes_of(const std::string& name, const questions::Question& question) {
    const auto ask = [question](Stage& stage) { stage.play({question}); };
    return {{name + "_asked", {}, ask}, {name + "_told", {}, [ask](Stage& stage) {
                                             ask(stage);
                                             stage.click("skip");
                                         }}};
}

}  // namespace screens_test
