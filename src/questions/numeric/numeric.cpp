// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric.h"

#include "questions/numeric/numeric_words.h"

namespace questions {
namespace {

text::Decimal distance(const text::Decimal& a, const text::Decimal& b) {
    return a < b ? b - a : a - b;
}

}  // namespace

Grade check(const Numeric& question, const Numeric::Answer& answer) {
    if (!answer.unreadable.empty()) {
        return {Verdict::NotReady,
                0,
                {"Écris un nombre, ou passe la question.", "Type a number, or skip the question."}};
    }
    if (!answer.value) {
        return {};
    }
    const text::Decimal key = question.key.value;
    if (*answer.value == key) {
        return {Verdict::Right, 1, {}};
    }
    const auto apart = [&](text::Language language) {
        return distance_words(question.face, distance(*answer.value, key), language);
    };
    const std::string fr = apart(text::Language::French) + " d’écart";
    const std::string en = apart(text::Language::English) + " off";
    if (!within(*answer.value, key, question.face.tolerance)) {
        return {Verdict::Wrong, 0, {fr + " avec la bonne réponse.", en + " the right answer."}};
    }
    return {Verdict::Right, 1, {"Assez près : " + fr + ".", "Near enough: " + en + "."}};
}

std::vector<Hint> hints(const Numeric&, base::Random) { return {}; }

}  // namespace questions
