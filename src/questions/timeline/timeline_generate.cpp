// SPDX-License-Identifier: MIT
#include "questions/generate_parts.h"
#include "questions/kind_generate.h"

#include <algorithm>
#include <memory>

namespace questions {
namespace {

/// How far away anchors are looked for on either side: near ones are harder, and enough.
constexpr std::size_t reach = 6;

constexpr std::size_t least_anchors = 2;
constexpr std::size_t most_anchors = 3;

/// An event as an anchor of others.
struct Anchor {
    DatedEvent event;
    text::Bilingual heading;  ///< with whose word it is, where sources disagree
    Citation citation;
};
using Anchors = std::vector<const Anchor*>;

/// The events around one that fit beside it, nearest first; null in the place of those that do not.
Anchors neighbours(const facts::FactBase& base, const std::vector<Anchor>& all, std::size_t at) {
    Anchors near;
    const auto add = [&](std::size_t other) {
        const bool fits = fits_in_line(base, {&all[at].event}, all[other].event);
        near.push_back(fits ? &all[other] : nullptr);
    };
    for (std::size_t step = 1; step <= reach; ++step) {
        if (at >= step) {
            add(at - step);
        }
        if (at + step < all.size()) {
            add(at + step);
        }
    }
    return near;
}

/// The first that fit beside each other, three if possible, in order of time.
Anchors first_of(const facts::FactBase& base, const Anchors& order) {
    Anchors anchors;
    std::vector<const DatedEvent*> line;
    for (const Anchor* each : order) {
        if (line.size() < most_anchors && each != nullptr &&
            fits_in_line(base, line, each->event)) {
            anchors.push_back(each);
            line.push_back(&each->event);
        }
    }
    std::ranges::sort(anchors, [](const Anchor* a, const Anchor* b) {
        return before(a->event.date, b->event.date);
    });
    return anchors;
}

/// An event to be placed, and what it may be placed beside.
struct Placing {
    const facts::FactBase* base = nullptr;
    std::shared_ptr<const std::vector<Anchor>> all;
    Anchors near;
    text::Bilingual heading;
    facts::Date date;
};

/// Chance decides which of the near ones are anchors; when its choice leaves too few, the nearest
/// are taken.
void finish(const Placing& placing, base::Random chance, Question& question) {
    Anchors order = placing.near;
    chance.shuffle(order);
    Anchors anchors = first_of(*placing.base, order);
    if (anchors.size() < least_anchors) {
        anchors = first_of(*placing.base, placing.near);
    }
    Timeline body;
    body.face.event = placing.heading;
    body.key.date = placing.date;
    auto& citations = question.citations.edit();
    for (const Anchor* anchor : anchors) {
        const facts::Fact* fact = anchor->event.fact;
        body.face.anchors.push_back({anchor->heading, anchor->event.date});
        body.key.slot += before(anchor->event.date, placing.date) ? 1 : 0;
        question.proof->anchors.push_back(fact->id);
        question.facts.push_back(fact->id);
        citations.push_back(anchor->citation);
    }
    question.body = std::move(body);
}

Draft draft_of(const World& world, const std::string& pack, const DatedEvent& event,
               Placing placing) {
    Draft draft{told_question(world, pack, *event.fact)};
    Question& question = draft.question;
    question.id += "value.timeline";
    const text::Bilingual words = told_of(world, event, event.label);
    question.prompt = {"Place sur la frise chronologique : " + words.fr + ".",
                       "Place on the timeline: " + words.en + "."};
    question.body = Timeline();
    question.proof = Proof{event.fact->id, "value", {}, {}, {}};
    question.difficulty = difficulty_of(Timeline::id, *event.fact, {});
    tell_thread(world.base().told_with(event.fact->id), question.explanation);
    draft.finish = [placing = std::move(placing)](base::Random chance, Question& shown) {
        finish(placing, chance, shown);
    };
    return draft;
}

std::vector<Anchor> anchors_of(const World& world) {
    std::vector<Anchor> anchors;
    anchors.reserve(world.events().size());
    for (const DatedEvent& event : world.events()) {
        anchors.push_back({event, told_of(world, event, event.heading),
                           citation_of(world.base(), *event.fact, plainest_claim(*event.fact))});
    }
    return anchors;
}

}  // namespace

void make_timelines(const World& world, const std::string& pack, Drafts& drafts) {
    const auto all = std::make_shared<const std::vector<Anchor>>(anchors_of(world));
    for (std::size_t at = 0; at < all->size(); ++at) {
        const Anchor& placed = (*all)[at];
        const DatedEvent& event = placed.event;
        const auto leave_out = [&](Reason reason) {
            drafts.left_out.push_back({event.fact->id, "value.timeline", reason});
        };
        if (!event.fact->marks.empty()) {
            leave_out(Reason::Mark);
            continue;
        }
        Anchors near = neighbours(world.base(), *all, at);
        if (first_of(world.base(), near).size() < least_anchors) {
            leave_out(Reason::Pool);
            continue;
        }
        drafts.drafts.push_back(draft_of(
            world, pack, event, {&world.base(), all, std::move(near), placed.heading, event.date}));
    }
}

}  // namespace questions
