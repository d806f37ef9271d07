// SPDX-License-Identifier: MIT
#include "cli/left_game.h"

#include "cli/terminal_words.h"
#include "quiz/taken_up.h"
#include "screens/wording_playing.h"
#include "text/fold.h"
#include "text/typography.h"

#include <fmt/format.h>

namespace cli {

std::optional<LeftGame> left_game(const learning::Store& store, const packs::Pack& pack,
                                  int clock) {
    const auto newest = learning::game_left(store);
    if (!newest || newest->game.pack != pack.about.id) {
        return std::nullopt;
    }
    auto past = quiz::past_game(
        store, *newest, [&](std::uint64_t seed) { return packs::bank(pack, seed); }, clock);
    if (!past) {
        return std::nullopt;
    }
    LeftGame left{quiz::Session(std::move(past->questions), std::move(past->rules),
                                std::move(past->outcomes)),
                  newest->id};
    const bool asking = std::holds_alternative<quiz::Asking>(left.session.state());
    return asking ? std::optional(std::move(left)) : std::nullopt;
}

Wanted ask_for(const quiz::Session& left, Console& console, base::Input& input,
               text::Language language) {
    const std::string mode = screens::mode_words(left.rules().mode).name.in(language);
    const TerminalWords& words = terminal_words(language);
    const bool over = std::holds_alternative<quiz::Finished>(left.state());
    const std::string question = fmt::format(
        fmt::runtime(over ? words.left_scores : words.left_game), mode, left.index() + 1);
    while (console.working()) {
        console.print(text::typo(question, language));
        const auto line = input.line();
        if (!line || !*line) {
            return Wanted::Nothing;
        }
        const std::string said = text::fold(**line);
        if (said.empty() || said == "y" || said == "yes" || said == "o" || said == "oui") {
            return Wanted::LeftGame;
        }
        if (said == "n" || said == "no" || said == "non") {
            return Wanted::NewGame;
        }
        if (said == "q") {
            return Wanted::Nothing;
        }
    }
    return Wanted::Nothing;
}

}  // namespace cli
