// SPDX-License-Identifier: MIT
#include "packs/planting.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using json::Kind;
using json::Node;

class ClaimPlanter {
public:
    ClaimPlanter(Planting& planting, Node claim, std::string_view fact)
        : planting_(planting), claim_(claim), fact_(fact) {}

    void run() {
        plant_paragraph();
        plant_source();
        plant_stance();
        plant_by();
        plant_reading();
        for (const char* key : {"at"}) {
            if (const auto prints = claim_.find(key)) {
                for (const Node print : prints->items()) {
                    plant_print(print);
                }
            }
        }
    }

private:
    void replaced(std::string_view kind, Node at, std::string_view what, const std::string& to) {
        planting_.plant(kind, at.place(),
                        fmt::format("{} of a claim of fact '{}': {} becomes {}", what, fact_,
                                    planting_.bytes(at), to),
                        {planting_.replace(at, to)});
    }

    void plant_paragraph() {
        const auto paragraph = claim_.find("paragraph");
        const auto number = paragraph ? paragraph->integer() : std::nullopt;
        if (!number) {
            return;
        }
        replaced("moved-citation", *paragraph, "the paragraph", std::to_string(*number + 1));
        if (*number > 1) {
            replaced("moved-citation", *paragraph, "the paragraph", std::to_string(*number - 1));
        }
    }

    void plant_source() {
        const auto source = claim_.find("source");
        std::vector<std::string> others;
        for (const facts::Source& other : planting_.base().sources()) {
            if (source && other.id != source->text()) {
                others.push_back(as_json(other.id));
            }
        }
        if (!others.empty()) {
            const auto pick = planting_.chance().below(others.size());
            replaced("moved-source", *source, "the source", others[static_cast<std::size_t>(pick)]);
        }
    }

    void plant_stance() {
        const auto stance = claim_.find("stance");
        if (!stance) {
            return;
        }
        for (const char* other : {"asserts", "quotes", "estimates", "denies"}) {
            if (stance->text() != other) {
                replaced("changed-stance", *stance, "the stance", as_json(other));
            }
        }
        if (const auto reserve = claim_.find("reserve")) {
            replaced("changed-reserve", *reserve, "the reserve",
                     reserve->boolean() ? "false" : "true");
        } else {
            planting_.plant("changed-reserve", claim_.place(),
                            fmt::format("a claim of fact '{}' keeps its distance", fact_),
                            {planting_.add(claim_, R"("reserve": true)")});
        }
    }

    void plant_by() {
        const auto by = claim_.find("by");
        if (!by) {
            return;
        }
        std::size_t number = 0;
        for (const json::Member& member : claim_.members()) {
            if (member.name() == "by") {
                planting_.plant("dropped-by", member.key.place(),
                                fmt::format("who says fact '{}' is taken out", fact_),
                                {planting_.drop(claim_, number)});
            }
            ++number;
        }
        for (const Node each : by->items()) {
            plant_other_speaker(each);
        }
    }

    void plant_other_speaker(Node id) {
        const facts::Entity* speaker = planting_.base().find_entity(id.text());
        std::vector<std::string> others;
        for (const facts::Entity& other : planting_.base().entities()) {
            if (speaker != nullptr && &other != speaker &&
                other.entity_class == speaker->entity_class) {
                others.push_back(as_json(other.id));
            }
        }
        if (!others.empty()) {
            const auto pick = planting_.chance().below(others.size());
            replaced("changed-by", id, "who says so", others[static_cast<std::size_t>(pick)]);
        }
    }

    void plant_reading() {
        if (const auto reading = claim_.find("reading")) {
            replaced("changed-reading", *reading, "the reading of the date",
                     reading->text() == "last" ? as_json("next") : as_json("last"));
        }
    }

    /// One digit of the hash, and the length.
    void plant_print(Node print) {
        std::string other(print.text());
        other.back() = other.back() == '0' ? '1' : '0';
        replaced("altered-fingerprint", print, "a fingerprint", as_json(other));
    }

    Planting& planting_;
    Node claim_;
    std::string fact_;
};

}  // namespace

void plant_in_claims(Planting& planting) {
    for (const Node fact : planting.objects("facts")) {
        const auto claims = fact.find("claims");
        if (claims && planting.base().find_fact(text_of(fact, "id")) != nullptr) {
            for (const Node claim : claims->items()) {
                ClaimPlanter(planting, claim, text_of(fact, "id")).run();
            }
        }
    }
}

}  // namespace packs
