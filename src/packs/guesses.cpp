// SPDX-License-Identifier: MIT
#include "packs/guesses.h"

#include "base/hash.h"
#include "packs/evidence/tokens.h"
#include "packs/luck.h"
#include "questions/question_json.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace packs {
namespace {

using Marked = std::vector<std::size_t>;

// --- Bots ---------------------------------------------------------------------------------------

/// The options whose figure is the greatest.
template <class Option, class Figure>
Marked greatest(const std::vector<Option>& options, Figure&& figure) {
    std::vector<long> figures;
    for (const Option& option : options) {
        figures.push_back(figure(option));
    }
    const long most = *std::ranges::max_element(figures);
    Marked marked;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i] == most) {
            marked.push_back(i);
        }
    }
    return marked;
}

/// The place where the key stood most often so far.
Marked by_position(const Memory& memory, const Sheet& sheet) {
    const auto counts = memory.places.find(sheet.options.size());
    return counts == memory.places.end()
               ? Marked()
               : greatest(counts->second, [](long count) { return count; });
}

long length(const std::string& option) { return static_cast<long>(text::count_characters(option)); }

Marked by_longest(const Memory&, const Sheet& sheet) { return greatest(sheet.options, length); }

Marked by_shortest(const Memory&, const Sheet& sheet) {
    return greatest(sheet.options, [](const std::string& option) { return -length(option); });
}

/// Words of four letters or more, by how they begin, and numbers.
std::set<std::string> telling_words(const std::string& text, text::Language language) {
    constexpr std::size_t least_letters = 4;
    constexpr std::size_t stem_letters = 5;
    std::set<std::string> words;
    for (const evidence::Token& token : evidence::tokens(text, language)) {
        if (token.kind == evidence::TokenKind::Number) {
            words.insert(token.folded);
        } else if (token.folded.size() >= least_letters) {
            words.insert(token.folded.substr(0, stem_letters));
        }
    }
    return words;
}

Marked by_overlap(const Memory& memory, const Sheet& sheet) {
    const auto stem = telling_words(sheet.prompt, memory.language);
    return greatest(sheet.options, [&](const std::string& option) {
        return static_cast<long>(
            std::ranges::count_if(telling_words(option, memory.language),
                                  [&](const std::string& word) { return stem.contains(word); }));
    });
}

/// What strikes the eye in an option before it is read.
std::string form_of(const std::string& option) {
    const auto any = [&](std::string_view characters) {
        return option.find_first_of(characters) != std::string::npos ? '1' : '0';
    };
    const std::string folded = text::fold(option);
    const bool capital = !option.empty() && option[0] >= 'A' && option[0] <= 'Z';
    const bool article = std::ranges::any_of(
        std::array{"le ", "la ", "les ", "l'", "un ", "une ", "des ", "the ", "a ", "an "},
        [&](const char* word) { return folded.starts_with(word); });
    return {any("0123456789"),   any(" "),           any("'-"), any("%"), any("(,;"),
            capital ? '1' : '0', article ? '1' : '0'};
}

/// The one option that looks otherwise where all the others look alike.
Marked by_oddness(const Memory&, const Sheet& sheet) {
    std::map<std::string, Marked> by_form;
    for (std::size_t i = 0; i < sheet.options.size(); ++i) {
        by_form[form_of(sheet.options[i])].push_back(i);
    }
    if (by_form.size() != 2 || sheet.options.size() < 3) {
        return {};
    }
    const auto& smaller =
        *std::ranges::min_element(by_form, {}, [](const auto& form) { return form.second.size(); });
    return smaller.second.size() == 1 ? smaller.second : Marked{};
}

/// The number with the fewest digits that count: 100 before 225, 40 before 44.4.
Marked by_roundness(const Memory&, const Sheet& sheet) {
    const auto digits = [](const std::string& option) {
        std::string kept;
        std::ranges::copy_if(option, std::back_inserter(kept),
                             [](char c) { return c >= '0' && c <= '9'; });
        const std::size_t last = kept.find_last_not_of('0');
        kept.resize(last == std::string::npos ? std::min<std::size_t>(kept.size(), 1) : last + 1);
        return -static_cast<long>(kept.size());
    };
    const auto& options = sheet.options;
    const bool figures =
        std::ranges::all_of(options, [&](const std::string& option) { return digits(option) < 0; });
    return figures ? greatest(sheet.options, digits) : Marked{};
}

/// The option that was the answer most often so far.
Marked by_previous(const Memory& memory, const Sheet& sheet) {
    return greatest(sheet.options, [&](const std::string& option) {
        const auto found = memory.keys.find(option);
        return found == memory.keys.end() ? 0 : found->second;
    });
}

// --- Sheets -------------------------------------------------------------------------------------

std::optional<std::size_t> index_of(const json::Value& value) {
    const auto* number = std::get_if<json::Value::Number>(&value.content());
    std::size_t index = 0;
    if (number == nullptr) {
        return std::nullopt;
    }
    const char* end = number->digits.data() + number->digits.size();
    const auto read = std::from_chars(number->digits.data(), end, index);
    return read.ec == std::errc() && read.ptr == end ? std::optional(index) : std::nullopt;
}

/// One index, or a list of some of the options; a list of all of them is an order.
std::vector<std::size_t> key_of(const json::Value& key, std::size_t options) {
    if (const auto one = index_of(key)) {
        return {*one};
    }
    std::vector<std::size_t> indexes;
    if (const auto* list = std::get_if<json::Value::List>(&key.content())) {
        for (const json::Value& item : *list) {
            indexes.push_back(index_of(item).value_or(options));
        }
    }
    return indexes.size() < options ? indexes : std::vector<std::size_t>();
}

template <class T>
const T* find(const json::Value& object, std::string_view key) {
    const json::Value* value = object.find(key);
    return value == nullptr ? nullptr : std::get_if<T>(&value->content());
}

std::vector<std::string> texts_of(const json::Value::List* list) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto* words = std::get_if<std::string>(&(*list)[i].content());
        texts.push_back(words == nullptr ? "" : *words);
    }
    return texts;
}

bool answerable(const Sheet& sheet) {
    return !sheet.prompt.empty() && !sheet.key.empty() &&
           std::ranges::all_of(sheet.key, [&](std::size_t i) { return i < sheet.options.size(); });
}

/// What is put to each of several targets is a sheet for itself, which asks for the target.
std::vector<Sheet> sheets_of(const questions::Question& question, text::Language language) {
    json::Value written = json::Value::object();
    questions::write_answers(question.body, language, written);
    const auto options = texts_of(find<json::Value::List>(written, "options"));
    const auto targets = texts_of(find<json::Value::List>(written, "targets"));
    const json::Value* key = written.find("key");
    std::vector<Sheet> sheets;
    const std::string& prompt = question.prompt.in(language);
    if (key == nullptr || options.empty() || prompt.empty()) {
        return sheets;
    }
    if (targets.empty()) {
        sheets.push_back({question.id, prompt, options, key_of(*key, options.size())});
    } else if (const auto* list = std::get_if<json::Value::List>(&key->content())) {
        for (std::size_t i = 0; i < list->size() && i < options.size(); ++i) {
            sheets.push_back({fmt::format("{}#{}", question.id, i + 1), options[i], targets,
                              key_of((*list)[i], targets.size())});
        }
    }
    std::erase_if(sheets, [](const Sheet& sheet) { return !answerable(sheet); });
    return sheets;
}

}  // namespace

std::vector<Sheet> sheets_of(std::span<const questions::Question> bank, text::Language language) {
    std::vector<Sheet> sheets;
    for (const questions::Question& question : bank) {
        for (Sheet& sheet : sheets_of(question, language)) {
            sheets.push_back(std::move(sheet));
        }
    }
    return sheets;
}

std::span<const Bot> all_bots() {
    static constexpr std::array<Bot, 7> bots = {{
        {"position", by_position},
        {"longest", by_longest},
        {"shortest", by_shortest},
        {"overlap", by_overlap},
        {"odd-one-out", by_oddness},
        {"roundest", by_roundness},
        {"previous", by_previous},
    }};
    return bots;
}

void Memory::add(const Sheet& sheet) {
    auto& counts = places[sheet.options.size()];
    counts.resize(sheet.options.size());
    for (const std::size_t key : sheet.key) {
        ++counts[key];
        ++keys[sheet.options[key]];
    }
}

Score play(const Bot& bot, std::span<const Sheet> sheets, text::Language language) {
    // By chance: questions on one fact follow each other in the bank.
    std::vector<std::pair<std::uint64_t, const Sheet*>> order;
    for (const Sheet& sheet : sheets) {
        order.emplace_back(base::fnv1a_64(fmt::format("{}:{}", bot.name, sheet.id)), &sheet);
    }
    std::ranges::sort(order, {},
                      [](const auto& each) { return std::tie(each.first, each.second->id); });
    Score score;
    Memory memory;
    memory.language = language;
    std::vector<double> chances;
    for (const auto& [draw, sheet] : order) {
        const Marked marked = bot.mark(memory, *sheet);
        memory.add(*sheet);
        if (marked.empty() || marked.size() == sheet->options.size()) {
            continue;
        }
        const std::size_t picked = marked[static_cast<std::size_t>(draw % marked.size())];
        ++score.questions;
        score.right += std::ranges::find(sheet->key, picked) != sheet->key.end() ? 1 : 0;
        chances.push_back(static_cast<double>(sheet->key.size()) /
                          static_cast<double>(sheet->options.size()));
        score.by_chance += chances.back();
    }
    score.probability = at_least(score.right, chances);
    return score;
}

}  // namespace packs
