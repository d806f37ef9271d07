// SPDX-License-Identifier: MIT
#include "facts/template.h"

#include "text/distance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace facts {
namespace {

constexpr std::array<std::string_view, 12> form_words = {
    "", "bare", "de", "a", "que", "loc", "self", "on", "since", "by", "around", "of"};
constexpr std::array<std::string_view, 3> reserved_words = {"source", "when", "by"};

template <std::size_t N>
std::optional<std::size_t> position(const std::array<std::string_view, N>& words,
                                    std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional<std::size_t>(found - words.begin());
}

bool is_role_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

TemplateFault fault(std::size_t offset, std::string message, std::string hint = {}) {
    return {offset, std::move(message), std::move(hint)};
}

using Read = std::variant<Template::Part, TemplateFault>;

/// `inside` is what stands between the braces, from byte `offset` on.
Read read_choice(std::string_view inside, std::size_t offset) {
    Template::ChoicePart choice;
    std::size_t bar = inside.find('|');
    choice.role = inside.substr(0, bar);
    while (bar != std::string_view::npos) {
        const std::size_t next = inside.find('|', bar + 1);
        choice.words.emplace_back(inside.substr(bar + 1, next - bar - 1));
        bar = next;
    }
    if (!is_role_name(choice.role)) {
        return fault(offset, fmt::format("'{}' is not the name of a role", choice.role));
    }
    if (choice.words.size() < 2 || choice.words.size() > 4) {
        return fault(offset, fmt::format("a choice has two words (singular, plural), three (less, "
                                         "the same, more) or four (masculine, feminine, and their "
                                         "plurals), not {}",
                                         choice.words.size()));
    }
    return Template::Part(std::move(choice));
}

Read read_place(std::string_view inside, std::size_t offset) {
    if (inside.find('|') != std::string_view::npos) {
        return read_choice(inside, offset);
    }
    if (const auto reserved = position(reserved_words, inside)) {
        return Template::Part(static_cast<Reserved>(*reserved));
    }
    const std::size_t dot = inside.find('.');
    const std::string_view role = inside.substr(0, dot);
    if (!is_role_name(role)) {
        return fault(offset, fmt::format("'{}' is not the name of a role", role));
    }
    Form form = Form::Plain;
    if (dot != std::string_view::npos) {
        const std::string_view word = inside.substr(dot + 1);
        const auto found = position(form_words, word);
        if (!found || word.empty()) {
            const std::span words(form_words.begin() + 1, form_words.end());
            return fault(offset + dot + 1,
                         fmt::format("'{}' is not a form; a form is one of {}", word,
                                     fmt::join(words, ", ")),
                         text::did_you_mean(word, words));
        }
        form = static_cast<Form>(*found);
    }
    return Template::Part(Template::RolePart{RoleName(role), form});
}

/// The name of the role in a part, or null.
const RoleName* role_of(const Template::Part& part) {
    if (const auto* place = std::get_if<Template::RolePart>(&part)) {
        return &place->role;
    }
    if (const auto* choice = std::get_if<Template::ChoicePart>(&part)) {
        return &choice->role;
    }
    return nullptr;
}

/// Whether its words are those of less, the same and more.
bool compares(const Template::Part& part) {
    const auto* choice = std::get_if<Template::ChoicePart>(&part);
    return choice != nullptr && choice->words.size() == 3;
}

bool suits(Form form, ValueType type) {
    switch (form) {
        case Form::Plain:
        case Form::De:
        case Form::A:
        case Form::Que: return true;
        case Form::Bare:
            return type == ValueType::Entity || type == ValueType::Entities ||
                   type == ValueType::Phrase;
        case Form::Loc: return type == ValueType::Entity || type == ValueType::Entities;
        case Form::Self: return type == ValueType::Entity;
        case Form::On:
        case Form::Since:
        case Form::By:
        case Form::Around: return type == ValueType::Date;
        case Form::Of: return type == ValueType::Count || type == ValueType::Money;
    }
    return false;
}

std::vector<std::string_view> role_names(const Relation& relation) {
    std::vector<std::string_view> names;
    for (const auto& [name, role] : relation.roles) {
        names.push_back(name);
    }
    return names;
}

std::optional<TemplateFault> part_fault(const Template::Part& part, std::size_t offset,
                                        const Relation& relation, std::string_view asked) {
    const RoleName* name = role_of(part);
    if (name == nullptr) {
        return std::nullopt;
    }
    const Role* role = relation.find_role(*name);
    if (role == nullptr) {
        const auto names = role_names(relation);
        return fault(offset,
                     fmt::format("'{}' is not a role of '{}', which has {}", *name, relation.id,
                                 fmt::join(names, ", ")),
                     text::did_you_mean(*name, names));
    }
    if (*name == asked) {
        return fault(offset, fmt::format("the sentence asks for '{}', so it may not say or agree "
                                         "with it",
                                         *name));
    }
    if (compares(part) && role->type != ValueType::Compare) {
        return fault(offset, fmt::format("three words do not suit '{}', whose type is {}", *name,
                                         to_string(role->type)));
    }
    const auto* place = std::get_if<Template::RolePart>(&part);
    if (place != nullptr && !suits(place->form, role->type)) {
        return fault(offset, fmt::format("'.{}' does not suit '{}', whose type is {}",
                                         to_string(place->form), *name, to_string(role->type)));
    }
    return std::nullopt;
}

/// Calls `visit(part, offset)` for every part, until the first fault, which it returns.
template <class Visitor>
std::optional<TemplateFault> read_parts(std::string_view text, Visitor&& visit) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t brace = std::min(text.find_first_of("{}", at), text.size());
        if (brace > at) {
            visit(Template::Part(std::string(text.substr(at, brace - at))), at);
        }
        if (brace == text.size()) {
            break;
        }
        const std::size_t end = text.find_first_of("{}", brace + 1);
        if (text[brace] == '}') {
            return fault(brace, "'}' without '{' before it");
        }
        if (end == std::string_view::npos || text[end] == '{') {
            return fault(brace, "'{' without '}' after it");
        }
        Read read = read_place(text.substr(brace + 1, end - brace - 1), brace + 1);
        if (auto* wrong = std::get_if<TemplateFault>(&read)) {
            return std::move(*wrong);
        }
        visit(std::get<Template::Part>(std::move(read)), brace + 1);
        at = end + 1;
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(Form form) { return form_words[static_cast<std::size_t>(form)]; }

bool Template::says(std::string_view role) const {
    return std::any_of(parts.begin(), parts.end(), [role](const Part& part) {
        const auto* place = std::get_if<RolePart>(&part);
        return (place != nullptr && place->role == role) ||
               (compares(part) && *role_of(part) == role);
    });
}

bool Template::agrees_with(std::string_view role) const {
    return std::any_of(parts.begin(), parts.end(), [role](const Part& part) {
        const auto* choice = std::get_if<ChoicePart>(&part);
        return choice != nullptr && choice->role == role;
    });
}

bool Template::has(Reserved word) const {
    return std::any_of(parts.begin(), parts.end(), [word](const Part& part) {
        const auto* reserved = std::get_if<Reserved>(&part);
        return reserved != nullptr && *reserved == word;
    });
}

std::variant<Template, TemplateFault> parse_template(std::string_view text) {
    Template parsed;
    // A word between every two places, and around them.
    parsed.parts.reserve(2 * static_cast<std::size_t>(std::count(text.begin(), text.end(), '{')) +
                         1);
    auto wrong = read_parts(text, [&parsed](Template::Part part, std::size_t) {
        parsed.parts.push_back(std::move(part));
    });
    if (wrong) {
        return *std::move(wrong);
    }
    return parsed;
}

Template sound_template(std::string_view text) {
    auto parsed = parse_template(text);
    assert(std::holds_alternative<Template>(parsed));
    return std::get<Template>(std::move(parsed));
}

std::vector<TemplateFault> template_faults(std::string_view text, const Relation& relation,
                                           std::string_view asked) {
    std::vector<TemplateFault> faults;
    auto wrong = read_parts(text, [&](const Template::Part& part, std::size_t offset) {
        if (auto found = part_fault(part, offset, relation, asked)) {
            faults.push_back(*std::move(found));
        }
    });
    if (wrong) {
        faults.push_back(*std::move(wrong));
    }
    return faults;
}

}  // namespace facts
