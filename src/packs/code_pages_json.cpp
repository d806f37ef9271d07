// SPDX-License-Identifier: MIT
#include "packs/code_pages.h"

namespace packs {

std::vector<CodePage> pages_of_json() {
    constexpr Rule rule = Rule::WellFormed;
    return {
        {"bad-number", rule,
         "What stands there begins like a number but is none that JSON allows, or it is longer "
         "than "
         "64 characters or larger than any reader takes.",
         R"("money": 1e400)", "Write a plain number: 225000000, or \"33.3\" as a text."},
        {"bad-text", rule,
         "A text holds a control character, NUL, a wrong escape or half of a surrogate pair.",
         R"("title": "a\u0000b")", "Take the character out, or write a valid escape."},
        {"duplicate-key", rule,
         "An object has the same key twice; readers would take one and drop the other in silence.",
         R"({"id": "a", "id": "b"})", "Keep one of the two; the message names both lines."},
        {"empty", rule, "The file holds nothing but blanks.", "(a file of 0 bytes)",
         "Write the object that belongs there, or remove the file."},
        {"empty-text", rule, "A text that must say something is empty.", R"("prompt": "")",
         "Write the text."},
        {"encoding", rule, "The file is not UTF-8; the message names the likely encoding.",
         "(a file in UTF-16)", "Save it as UTF-8 in your editor."},
        {"hidden-character", rule,
         "A text holds a character that cannot be seen: a control character, or one that turns the "
         "direction of writing, by which a text can look like another.",
         "\"Par<U+202E>sir\"", "Take the character out."},
        {"missing-key", rule,
         "A key that must be there is not: often a text in one of the pack's "
         "languages.",
         R"("statement": {"fr": "…"})",
         "Add the key; --help of an editor with the schemas in "
         "questions/schema lists them."},
        {"not-json", rule, "The file is of another kind, which is named where it is known.",
         "(a PNG called pack.json)", "Give the right file."},
        {"out-of-range", rule, "A number is outside its range, or a text longer than 64 KiB.",
         R"("importance": 4)", "Take a value within the range that the message names."},
        {"syntax", rule,
         "The file breaks the grammar of JSON: what stands there, and what was "
         "expected.",
         R"({"id": "a" "title": "b"})", "Correct the place that the caret shows."},
        {"too-deep", rule, "Lists and objects stand within each other deeper than 32 levels.",
         "[[[[…", "No part of a pack is that deep: flatten it."},
        {"too-large", rule, "The file is larger than 64 MiB.", "(a file of 70 MB)",
         "Split the pack: facts-1.json, facts-2.json…"},
        {"unknown-key", rule,
         "A key that nothing reads: a slip of the pen, or something that the author believes to "
         "have an effect.",
         R"("capter": "money")", "Correct the name; notes belong in \"$comment\"."},
        {"unknown-word", rule, "One of a few words is allowed there, and this is none of them.",
         R"("stance": "claims")", "Take one of the words that the message lists."},
        {"wrong-type", rule, "The value is of another kind than the key takes.", R"("also": "CDC")",
         "Write what the message names: a list, a text, a whole number…"},
    };
}

}  // namespace packs
