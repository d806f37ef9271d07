// SPDX-License-Identifier: MIT
//
// Pieces that several files of a pack hold: ids, dates, fingerprints, numbers, question forms.
#include "base/printable.h"
#include "facts/voices.h"
#include "packs/reading.h"
#include "questions/kinds.h"
#include "questions/left_out.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::size_t most_id_characters = 100;

bool well_formed_id(std::string_view id) {
    return !id.empty() && id.size() <= most_id_characters && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

enum class Script { Latin, Greek, Cyrillic, Other };

Script script_of(std::string_view character) {
    const auto lead = static_cast<unsigned char>(character.front());
    if (character.size() == 1) {
        const char letter = static_cast<char>(character.front() | 0x20);
        return letter >= 'a' && letter <= 'z' ? Script::Latin : Script::Other;
    }
    // U+00C0 to U+024F; U+0370 to U+03FF; U+0400 to U+052F.
    if (character.size() != 2) {
        return Script::Other;
    }
    const bool latin = lead == 0xC3 || (lead >= 0xC4 && lead <= 0xC8);
    const bool greek = lead == 0xCD || lead == 0xCE || lead == 0xCF;
    const bool cyrillic = lead >= 0xD0 && lead <= 0xD4;
    return latin      ? Script::Latin
           : greek    ? Script::Greek
           : cyrillic ? Script::Cyrillic
                      : Script::Other;
}

/// The letters of the first word that mixes Latin with Greek or Cyrillic, as code points.
std::string foreign_letters(std::string_view answer) {
    const auto plain = [](char c) { return static_cast<unsigned char>(c) < 0xCD; };
    if (std::ranges::all_of(answer, plain)) {
        return {};  // No Greek or Cyrillic letter begins so low.
    }
    bool latin = false;
    std::string foreign;
    for (const std::string_view character : base::split_characters(answer)) {
        const Script script = script_of(character);
        if (character == " " || character == "-") {
            if (latin && !foreign.empty()) {
                break;
            }
            latin = false;
            foreign.clear();
        } else if (script == Script::Latin) {
            latin = true;
        } else if (script != Script::Other) {
            const auto high = static_cast<unsigned char>(character[0]);
            const auto low = static_cast<unsigned char>(character[1]);
            foreign += fmt::format("{}U+{:04X} {}", foreign.empty() ? "" : ", ",
                                   (high & 0x1Fu) << 6 | (low & 0x3Fu), character);
        }
    }
    return latin ? foreign : std::string();
}

/// How an option is said; it must say the role that is asked for.
text::Bilingual read_option_form(json::Fields& fields, const facts::Id& relation,
                                 const std::string& asked, Reading& reading) {
    text::Bilingual option;
    const auto node = fields.optional("option");
    if (!node) {
        return option;
    }
    json::Fields forms(*node, reading.reader);
    for (const text::Language language : reading.reader.languages()) {
        const auto form = forms.text(text::code(language));
        const auto at = node->find(text::code(language));
        if (!form || !at) {
            continue;
        }
        option.in(language) = *form;
        if (form->find("{" + asked) == std::string::npos) {
            reading.faults().error(at->place(), "bad-template",
                                   fmt::format("an option must say {{{}}}", asked),
                                   "else all of them read alike");
        }
        add_templates(*at, relation, {}, reading);
    }
    return option;
}

facts::AskForm read_ask_form(json::Node node, const facts::Id& relation, const std::string& asked,
                             Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::AskForm form;
    form.place = node.place();
    for (const text::Language language : reading.reader.languages()) {
        const auto stem = fields.text(text::code(language));
        form.stem.in(language) = stem.value_or("");
        if (const auto at = node.find(text::code(language)); stem && at) {
            add_templates(*at, relation, asked, reading);
        }
    }
    if (const auto noun = fields.optional("noun")) {
        json::Fields words(*noun, reading.reader);
        form.noun.en = words.optional_text("en").value_or("");
        const auto french = words.optional_list("fr");
        if (french.size() == 2) {
            static constexpr json::Choice<facts::Gender> genders[] = {
                {"m", facts::Gender::Masculine}, {"f", facts::Gender::Feminine}};
            form.noun.fr = reading.reader.text(french[0]).value_or("");
            form.noun_gender =
                reading.reader.choice(french[1], genders).value_or(facts::Gender::Masculine);
        } else if (words.has("fr")) {
            reading.reader.wrong_type(*noun->find("fr"), "a list of the words and \"m\" or \"f\"");
        }
    }
    form.option = read_option_form(fields, relation, asked, reading);
    form.kinds = read_kinds(fields, reading);
    return form;
}

/// A role of the relation, or the source itself.
void refer_asked_role(const facts::Id& relation, const json::Member& member, Reading& reading) {
    if (member.name() != facts::source_role) {
        reading.references.refer_role(relation, std::string(member.name()), member.key);
    }
}

}  // namespace

std::optional<std::string> read_id(json::Node node, Reading& reading) {
    auto id = reading.reader.text(node);
    if (id && !well_formed_id(*id)) {
        reading.faults().error(
            node.place(), "bad-id",
            fmt::format("'{}' is no id: 1 to {} of the characters a–z, 0–9 and -",
                        base::printable(*id), most_id_characters));
        return std::nullopt;
    }
    return id;
}

std::string read_own_id(json::Fields& fields, Named kind, Reading& reading) {
    const auto node = fields.required("id");
    const auto id = node ? read_id(*node, reading) : std::nullopt;
    if (id) {
        reading.references.declare(kind, *id, *node, reading.faults());
    }
    return id.value_or("");
}

std::optional<std::string> read_reference(json::Node node, Named kind, Reading& reading) {
    auto id = reading.reader.text(node);
    if (id) {
        reading.references.refer(kind, *id, node);
    }
    return id;
}

std::string required_reference(json::Fields& fields, std::string_view key, Named kind,
                               Reading& reading) {
    const auto node = fields.required(key);
    return node ? read_reference(*node, kind, reading).value_or("") : std::string();
}

std::vector<facts::Id> optional_references(json::Fields& fields, std::string_view key, Named kind,
                                           Reading& reading) {
    std::vector<facts::Id> ids;
    for (const json::Node node : fields.optional_list(key)) {
        if (auto id = read_reference(node, kind, reading)) {
            ids.push_back(std::move(*id));
        }
    }
    return ids;
}

std::optional<facts::Date> read_date(json::Node node, const Reading& reading) {
    const auto text = reading.reader.text(node);
    auto date = text ? facts::parse_date(*text) : std::nullopt;
    if (text && !date) {
        reading.faults().error(node.place(), "bad-date",
                               fmt::format("'{}' is no date", base::printable(*text)),
                               "write 2016, 2014-03, 2012-10-02, 2013-autumn or 2014-04-mid");
    }
    return date;
}

std::optional<text::Fingerprint> read_fingerprint(json::Node node, const Reading& reading) {
    const auto text = reading.reader.text(node);
    auto fingerprint = text ? text::parse_fingerprint(*text) : std::nullopt;
    if (text && !fingerprint) {
        reading.faults().error(node.place(), "bad-fingerprint",
                               fmt::format("'{}' is no fingerprint", base::printable(*text)),
                               "write it as 25:ddebd611c68178c5; the command cite gives it");
    }
    return fingerprint;
}

std::vector<text::Fingerprint> read_fingerprints(const std::vector<json::Node>& nodes,
                                                 const Reading& reading) {
    std::vector<text::Fingerprint> out;
    for (const json::Node node : nodes) {
        if (const auto fingerprint = read_fingerprint(node, reading)) {
            out.push_back(*fingerprint);
        }
    }
    return out;
}

std::vector<std::string> read_kinds(json::Fields& fields, const Reading& reading) {
    std::vector<std::string> kinds;
    for (const json::Node kind : fields.optional_list("kinds")) {
        if (const auto found = reading.reader.word(kind, questions::kind_words())) {
            kinds.push_back(questions::kind_words()[*found]);
        }
    }
    return kinds;
}

std::map<facts::RoleName, facts::AskForm> read_asks(json::Fields& fields, const facts::Id& relation,
                                                    Reading& reading) {
    std::map<facts::RoleName, facts::AskForm> asks;
    const auto node = fields.optional("asks");
    if (node && !node->is(json::Kind::Object)) {
        reading.reader.wrong_type(*node, "an object");
    } else if (node) {
        for (const json::Member member : node->members()) {
            refer_asked_role(relation, member, reading);
            const std::string role(member.name());
            asks.emplace(role, read_ask_form(member.value, relation, role, reading));
        }
    }
    return asks;
}

std::map<facts::RoleName, facts::NotAskable> read_askable(json::Fields& fields,
                                                          const facts::Id& relation,
                                                          Reading& reading) {
    std::map<facts::RoleName, facts::NotAskable> out;
    const auto node = fields.optional("askable");
    if (node && !node->is(json::Kind::Object)) {
        reading.reader.wrong_type(*node, "an object");
    } else if (node) {
        for (const json::Member member : node->members()) {
            if (member.name() != "*" && member.name() != facts::statement_role) {
                refer_asked_role(relation, member, reading);
            }
            json::Fields reason(member.value, reading.reader);
            const auto words = questions::declared_reasons();
            const auto word = reason.required("no");
            const auto found = word ? reading.reader.word(*word, words) : std::nullopt;
            const std::string why = reason.optional_text("why").value_or("");
            if (found) {
                out[std::string(member.name())] = {std::string(words[*found]), why};
            }
        }
    }
    return out;
}

void check_script(const text::Bilingual& answer, json::Node node, const Reading& reading) {
    for (const std::string& text : {answer.fr, answer.en}) {
        const std::string letters = foreign_letters(text);
        if (!letters.empty()) {
            reading.faults().warning(node.place(), "mixed-script",
                                     fmt::format("'{}' mixes Latin letters with look-alikes: {}",
                                                 base::printable(text), letters));
            return;
        }
    }
}

}  // namespace packs
