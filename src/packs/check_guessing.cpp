// SPDX-License-Identifier: MIT
#include "packs/check.h"
#include "packs/guesses.h"

#include <fmt/format.h>

namespace packs {
namespace {

/// In one run of all bots over all languages: how often a fair pack may be accused.
constexpr double false_alarms = 0.001;

/// From this many questions on a cue is a fault of the pack, before it may be an accident.
constexpr std::size_t large_pack = 50;

}  // namespace

RuleResult check_guessing(const Proving& proving, base::Diagnostics& diagnostics) {
    RuleResult result{Rule::NotGuessable, 0, 0};
    const auto& languages = proving.pack.about.languages;
    const double limit =
        false_alarms /
        static_cast<double>(all_bots().size() * std::max<std::size_t>(languages.size(), 1));
    for (const text::Language language : languages) {
        const std::vector<Sheet> sheets = sheets_of(proving.bank, language);
        for (const Bot& bot : all_bots()) {
            const Score score = play(bot, sheets, language);
            ++result.checked;
            if (score.probability >= limit) {
                ++result.passed;
                continue;
            }
            const bool large = proving.bank.size() >= large_pack;
            diagnostics.add(
                {large ? base::Severity::Error : base::Severity::Warning,
                 {proving.pack.path.string(), 0, 0},
                 "guessable",
                 fmt::format("in '{}', who only looks at '{}' is right in {} of {} "
                             "questions, where chance gives {:.1f} (p = {:.1e}, at "
                             "least {:.1e} is allowed)",
                             text::code(language), bot.name, score.right, score.questions,
                             score.by_chance, score.probability, limit),
                 {}});
        }
    }
    return result;
}

}  // namespace packs
