// SPDX-License-Identifier: MIT
#include "robots/game_table.h"

#include "screens/home_view.h"
#include "support/fonts.h"
#include "support/screens/shelf.h"

#include <set>
#include <thread>

namespace robots {
namespace {

constexpr const char* title = "Source Sure with a robot";
constexpr canvas::Size size = {1280, 720};

profile::Settings settings_for(text::Language language) {
    profile::Settings settings;
    settings.language = language;
    settings.reduced_motion = true;
    settings.cool_down = 0;  // the clock stands still
    return settings;
}

std::set<std::size_t> kinds(const std::vector<questions::Question>& questions) {
    std::set<std::size_t> kinds;
    for (const questions::Question& question : questions) {
        kinds.insert(question.body.index());
    }
    return kinds;
}

/// Sets the chance of `services` so that the next quick game has questions of every kind, and
/// returns what that game will ask.
screens::GamePlan varied_game(screens::Services& services) {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        services.random = base::Random(seed);
        screens::GamePlan plan = screens::plan_game(
            services, 0, screens::new_rules(services, 0, "quick", screens::quick_length));
        if (kinds(plan.questions).size() == std::variant_size_v<questions::Body>) {
            services.random = base::Random(seed);
            return plan;
        }
    }
    FAIL("no game has questions of every kind");
    return {};
}

}  // namespace

GameTable::GameTable(text::Language language) : GameTable(language, clock_) {}

GameTable::GameTable(text::Language language, const profile::HotSeatChoice& players)
    : GameTable(language, running_clock_) {
    services_->settings.hot_seat = players;
    quiz::Rules rules;
    rules.mode = quiz::mode_for(players.buzzers ? quiz::Company::Buzzers : quiz::Company::Turns).id;
    rules.length = static_cast<std::size_t>(players.length);
    opening_ = screens::Opening{0, rules};
}

GameTable::GameTable(text::Language language, const base::Clock& clock)
    : clock_(*base::parse_instant("2026-03-14T15:09:26Z")),
      typesetter_(support::open_typesetter(PROGRAM)),
      store_(learning::memory_store(learning::default_profile, clock_.now())) {
    auto window = platform::Window::open(typesetter_, {title, size, false});
    REQUIRE_MESSAGE(window.ok(), base::to_string(window.error()));
    window_ = *std::move(window);
    services_.emplace(screens::Services{
        {support::shelved_pack(std::filesystem::path(SOURCE_FOLDER) / "questions" / "cloudwatt")},
        *store_,
        {},
        clock,
        base::Random(0),
        settings_for(language),
        language,
        [](const profile::Settings&) { return base::Result<base::Done>(base::Done{}); },
        {},
        typesetter_,
        *window_,
        "robot"});
    plan_ = varied_game(*services_);
}

GameTable::GameTable(text::Language language, const std::string& mode) : GameTable(language) {
    const screens::ShelvedPack& pack = services_->packs[0];
    std::vector<std::string> chapters;
    if (quiz::find_mode(mode)->needs_chapters) {
        chapters.push_back(pack.about.chapters.front().id);
    }
    services_->settings.last_game = {pack.about.id, mode, "any", screens::short_length, chapters};
}

void GameTable::sit_down(const std::function<void(Robot&)>& work) {
    const auto client = screens::make_client(*services_, opening_);
    WatchedClient watched(*client, *window_);
    std::string trouble;
    std::thread thread([&] {
        Robot robot(watched, title);
        try {
            robot.take_focus();
            work(robot);
        } catch (const Stuck& stuck) {
            trouble = stuck.what();
        }
        watched.end();
    });
    window_->run(watched, base::SystemClock());
    thread.join();
    REQUIRE_MESSAGE(trouble.empty(), trouble);
}

std::string shown(const text::Bilingual& text, text::Language language) {
    ui::Look look;
    look.language = language;
    return look.say(text);
}

}  // namespace robots
