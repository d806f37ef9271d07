// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/pack_choice.h"
#include "json/value.h"
#include "questions/question_json.h"

namespace cli {

Status generate(const GenerateOptions& options, const World& world, Console& console) {
    const ChosenPack chosen = choose_sound_pack(world, console, options.pack);
    if (chosen.status != done) {
        return chosen.status;
    }
    const text::Language language =
        options.language.value_or(profile::language_of(world.environment));
    json::Value questions = json::Value::list();
    for (const questions::Question& question : packs::bank(chosen.pack, options.seed)) {
        questions.add(questions::write_question(question, language));
    }
    json::Value document = json::Value::object();
    document.set("pack", chosen.pack.about.id)
        .set("language", text::code(language))
        .set("seed", options.seed)
        .set("questions", std::move(questions));
    console.print(json::to_pretty(document));
    return done;
}

}  // namespace cli
