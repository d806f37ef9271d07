// SPDX-License-Identifier: MIT
#include "questions/authored.h"
#include "questions/near_names.h"
#include "text/fold.h"

#include <algorithm>
#include <map>

namespace questions {
namespace {

ShortText* typed_name(Question& question) {
    auto* body = std::get_if<ShortText>(&question.body);
    return body == nullptr || body->face.digits ? nullptr : body;
}

}  // namespace

void tell_apart_typed_keys(std::vector<Question>& authored) {
    // Two questions may have one answer: then its names are of one thing.
    std::map<std::string, std::size_t> numbers;
    const auto number_of = [&](const ShortText& body) {
        const text::Bilingual& shown = body.key.shown;
        return numbers
            .try_emplace(text::squeezed(shown.fr.empty() ? shown.en : shown.fr), numbers.size())
            .first->second;
    };
    NearNames names;
    for (Question& question : authored) {
        if (const auto* body = typed_name(question)) {
            for (const auto* accepted : {&body->key.accepted_fr, &body->key.accepted_en}) {
                for (const std::string& name : *accepted) {
                    names.add(name, number_of(*body));
                }
            }
        }
    }
    names.settle();
    for (Question& question : authored) {
        if (auto* body = typed_name(question)) {
            body->key.others = names.near(number_of(*body));
        }
    }
}

}  // namespace questions
