// SPDX-License-Identifier: MIT
#include "support/screens/sample_pack.h"

#include "questions/kinds.h"
#include "support/questions/small_questions.h"

#include <utility>

namespace support {
namespace {

questions::Citation sample_citation() {
    questions::Citation citation;
    citation.source = "courrier-1871";
    citation.publication = {"Le Courrier de Brumeval", "Le Courrier de Brumeval"};
    citation.headline = "Une lumière pour la côte";
    citation.date = facts::parse_date("1871-03-14");
    citation.date_certainty = facts::DateCertainty::Inferred;
    citation.paragraph = 1;
    citation.stance = facts::Stance::Reports;
    citation.statement = {"Le phare de Brumeval a coûté 42 000 écus.",
                          "The lighthouse of Brumeval cost 42,000 crowns."};
    citation.at = {text::fingerprint("42 000 écus")};
    return citation;
}

questions::Question sample(std::string id, questions::Body body, text::Bilingual prompt,
                           facts::Id chapter) {
    questions::Question out = question(std::move(id), std::move(body));
    out.prompt = std::move(prompt);
    out.chapter = std::move(chapter);
    out.pack = "brumeval";
    out.explanation = {"Le conseil a payé le phare, lanterne comprise, sans demander d’aide.",
                       "The council paid for the lighthouse, lantern included, without any help."};
    out.citations = {{sample_citation()}};
    return out;
}

}  // namespace

questions::Question sample_single() {
    questions::Single body;
    body.face.options = {{"Le conseil de la ville", "The town council"},
                         {"La guilde des pêcheurs", "The fishermen’s guild"},
                         {"Le port de Hautemer", "The port of Hautemer"},
                         {"Une veuve sans nom", "A widow without a name"}};
    body.key.index = 0;
    questions::Question out =
        sample("brumeval/payer/single", body,
               {"Qui a payé le phare de Brumeval ?", "Who paid for the lighthouse of Brumeval?"},
               "building");
    out.note = {
        {"Un autre journal parle d’une collecte.", "Another paper speaks of a collection."}};
    return out;
}

questions::Question sample_true_false() {
    return sample("brumeval/stone/true_false", questions::TrueFalse{{}, {false}},
                  {"Le phare est bâti en bois.", "The lighthouse is built of wood."}, "building");
}

questions::Question sample_numeric() {
    questions::Numeric body;
    body.face.unit = {"écus", "crowns"};
    body.face.unit_one = {"écu", "crown"};
    body.face.min = {10000, 0};
    body.face.max = {100000, 0};
    body.face.step = {1000, 0};
    body.face.tolerance = {2000, 0};
    body.key.value = {42000, 0};
    return sample("brumeval/cost/numeric", body,
                  {"Combien le phare a-t-il coûté ?", "How much did the lighthouse cost?"},
                  "building");
}

questions::Question sample_short_text() {
    questions::ShortText body;
    body.face.expected = {"un nom de famille", "a family name"};
    body.key = {{"Aubry", "Aubry"}, {"Aubry"}, {"Aubry"}, {"Aubrac"}};
    return sample("brumeval/keeper/short_text", body,
                  {"Comment s’appelait le premier gardien ?", "What was the first keeper called?"},
                  "keepers");
}

questions::Question sample_timeline() {
    questions::Timeline body;
    body.face.event = {"l’arrivée du gardien Aubry", "the arrival of Aubry the keeper"};
    body.face.anchors = {{{"la première pierre du phare", "the first stone of the lighthouse"},
                          *facts::parse_date("1869-05")},
                         {{"la tempête des deux lunes", "the storm of the two moons"},
                          *facts::parse_date("1874-11-02")}};
    body.key = {1, *facts::parse_date("1871-03-14")};
    return sample("brumeval/arrival/timeline", body,
                  {"Quand le gardien Aubry arrive-t-il ?", "When does Aubry the keeper arrive?"},
                  "keepers");
}

questions::Question sample_ordering() {
    questions::Ordering body;
    body.face.options = {{"la première tempête", "the first storm"},
                         {"la pose de la lanterne", "the setting of the lantern"},
                         {"la première pierre", "the first stone"}};
    body.key.order = {2, 1, 0};
    body.key.values = {{"2 novembre 1874", "2 November 1874"},
                       {"mars 1871", "March 1871"},
                       {"mai 1869", "May 1869"}};
    return sample("brumeval/order/ordering", body,
                  {"Dans quel ordre cela s’est-il passé ?", "In what order did this happen?"},
                  "building");
}

questions::Question sample_matching() {
    questions::Matching body;
    body.face.options = {{"Aubry", "Aubry"}, {"Le Goff", "Le Goff"}, {"Morvan", "Morvan"}};
    body.face.targets = {{"Gardien du phare", "Keeper of the lighthouse"},
                         {"Maître du port", "Harbour master"},
                         {"Tailleur de pierre", "Stonecutter"},
                         {"Souffleur de verre", "Glass-blower"}};
    body.key.targets = {0, 3, 2};
    return sample("brumeval/people/matching", body,
                  {"Rends à chacun son métier.", "Match each person with the trade."}, "keepers");
}

questions::Question sample_source() {
    questions::WhichSource body;
    body.face.sources = {
        {"La Gazette du môle, avril 1871", "La Gazette du môle, April 1871"},
        {"Le Courrier de Brumeval, 14 mars 1871", "Le Courrier de Brumeval, 14 March 1871"},
        {"L’Écho des phares, 1874", "L’Écho des phares, 1874"}};
    body.key.index = 1;
    return sample("brumeval/cost/source", body,
                  {"Quel article chiffre le phare à 42 000 écus ?",
                   "Which article puts the lighthouse at 42,000 crowns?"},
                  "building");
}

questions::Question sample_multiple() {
    questions::Multiple body;
    body.face.options = {{"Le conseil de la ville", "The town council"},
                         {"La guilde des pêcheurs", "The fishermen’s guild"},
                         {"La veuve Aubry", "The widow Aubry"},
                         {"Le port de Hautemer", "The port of Hautemer"},
                         {"L’école des pilotes", "The pilots’ school"}};
    body.key.indexes = {0, 2};
    return sample("brumeval/givers/multiple", body,
                  {"Qui a donné pour la lanterne du phare ?",
                   "Who gave money for the lantern of the lighthouse?"},
                  "building");
}

questions::Question sample_categorise() {
    questions::Categorise body;
    body.face.options = {{"La lanterne", "The lantern"},
                         {"Le môle", "The mole"},
                         {"Les vivres du gardien", "The keeper’s provisions"},
                         {"La cloche de brume", "The fog bell"}};
    body.face.bins = {{"Le conseil de la ville", "The town council"},
                      {"La guilde des pêcheurs", "The fishermen’s guild"}};
    body.key.bins = {0, 1, 0, 1};
    return sample("brumeval/who-paid/categorise", body,
                  {"Qui a payé quoi à Brumeval ?", "Who paid for what in Brumeval?"}, "building");
}

std::vector<questions::Question> sample_questions() {
    return {sample_single(), sample_true_false(), sample_numeric(), sample_short_text(),
            sample_timeline()};
}

screens::ShelvedPack sample_pack() {
    screens::ShelvedPack pack;
    pack.about.id = "brumeval";
    pack.about.title = {"Le phare de Brumeval", "The lighthouse of Brumeval"};
    pack.about.chapters = {{"building", {"La construction", "The building"}},
                           {"keepers", {"Les gardiens", "The keepers"}}};
    pack.questions = sample_questions();
    pack.sources = 1;
    return pack;
}

screens::ShelvedPack faulty_pack() {
    screens::ShelvedPack pack;
    pack.about.id = "broken";
    pack.about.title = {"Un pack abîmé", "A damaged pack"};
    pack.faults = {base::Diagnostic{base::Severity::Error,
                                    {"broken/pack.json", 3, 14},
                                    "missing-key",
                                    "\"title\" is missing",
                                    "add a title"}};
    return pack;
}

}  // namespace support
