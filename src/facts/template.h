// SPDX-License-Identifier: MIT
//
// Sentences with places for the roles of a fact (FACTS, section 3): `{role}`, `{role.form}`,
// `{role|s|p}`, `{role|ms|fs|mp|fp}`, `{role|less|same|more}`; `{source}`, `{when}`, `{by}`.
#pragma once

#include "facts/relation.h"

#include <variant>

namespace facts {

/// How a role is said. The words of files, in this order: (none), bare, de, a, que, loc, self, on,
/// since, by, around, of.
enum class Form { Plain, Bare, De, A, Que, Loc, Self, On, Since, By, Around, Of };
std::string_view to_string(Form form);

/// What the reserved words stand for: who prints the fact, when it was so, whose claim it is.
enum class Reserved { Source, When, By };

class Template {
public:
    struct RolePart {
        RoleName role;
        Form form = Form::Plain;
        bool operator==(const RolePart&) const = default;
    };
    /// Two words: singular, plural. Three: less, same, more. Four: genders, then their plurals.
    struct ChoicePart {
        RoleName role;
        std::vector<std::string> words;
        bool operator==(const ChoicePart&) const = default;
    };
    using Part = std::variant<std::string, Reserved, RolePart, ChoicePart>;

    std::vector<Part> parts;

    /// Whether the template says the role (or compares by it), rather than only agrees with it.
    bool says(std::string_view role) const;
    bool agrees_with(std::string_view role) const;
    bool has(Reserved word) const;
};

/// What is wrong with a template: the byte where it is, and a message that says what is allowed.
struct TemplateFault {
    std::size_t offset = 0;
    std::string message;
    std::string hint;
    bool operator==(const TemplateFault&) const = default;
};

/// Reads a template; a fault is the first one.
std::variant<Template, TemplateFault> parse_template(std::string_view text);

/// The same for a template known to be sound (rule 1 of check has seen it); a fault is a broken
/// promise.
Template sound_template(std::string_view text);

/// Every fault of a template of `relation`: its syntax, roles that the relation lacks, and forms
/// that do not suit the type of the role. `asked` is the role that the sentence asks for (empty: a
/// statement), which it may neither say nor agree with.
std::vector<TemplateFault> template_faults(std::string_view text, const Relation& relation,
                                           std::string_view asked);

}  // namespace facts
