// SPDX-License-Identifier: MIT
#include "questions/generate_parts.h"
#include "questions/kind_generate.h"

#include <algorithm>

namespace questions {
namespace {

/// How far away anchors are looked for on either side: near ones are harder, and enough.
constexpr std::size_t reach = 6;

/// The anchors of an event: three if possible, at least two, in order of time. Chance decides which
/// of those near; when its choice leaves fewer than two, the nearest are taken.
std::vector<const DatedEvent*> anchors_of(const World& world, std::span<const DatedEvent> events,
                                          std::size_t at, const std::vector<std::size_t>& order) {
    constexpr std::size_t most_anchors = 3;
    std::vector<const DatedEvent*> line = {&events[at]};
    for (const std::size_t i : order) {
        if (line.size() <= most_anchors && fits_in_line(world, line, events[i])) {
            line.push_back(&events[i]);
        }
    }
    line.erase(line.begin());
    std::sort(line.begin(), line.end(),
              [](const DatedEvent* a, const DatedEvent* b) { return before(a->date, b->date); });
    return line;
}

/// The events around one, nearest first.
std::vector<std::size_t> neighbours(std::size_t at, std::size_t count) {
    std::vector<std::size_t> near;
    for (std::size_t step = 1; step <= reach; ++step) {
        if (at >= step) {
            near.push_back(at - step);
        }
        if (at + step < count) {
            near.push_back(at + step);
        }
    }
    return near;
}

Question timeline_question(const World& world, const std::string& pack, const DatedEvent& event,
                           const std::vector<const DatedEvent*>& anchors) {
    Question question = told_question(world, pack, *event.fact);
    question.id += "value.timeline";
    const text::Bilingual words = told_of(world, event, event.label);
    question.prompt = {"Place sur la frise chronologique : " + words.fr + ".",
                       "Place on the timeline: " + words.en + "."};
    Timeline body;
    body.face.event = told_of(world, event, event.heading);
    body.key.date = event.date;
    Proof proof{event.fact->id, "value", {}, {}, {}};
    for (const DatedEvent* anchor : anchors) {
        body.face.anchors.push_back({told_of(world, *anchor, anchor->heading), anchor->date});
        body.key.slot += before(anchor->date, event.date) ? 1 : 0;
        proof.anchors.push_back(anchor->fact->id);
        question.facts.push_back(anchor->fact->id);
        question.citations.edit().push_back(
            citation_of(world.base(), *anchor->fact, plainest_claim(*anchor->fact)));
    }
    std::vector<const facts::Fact*> placed;
    for (const DatedEvent* anchor : anchors) {
        placed.push_back(anchor->fact);
    }
    note_disagreements(world, placed, question);
    question.body = std::move(body);
    question.proof = std::move(proof);
    question.difficulty = difficulty_of(Timeline::id, *event.fact, {});
    return question;
}

}  // namespace

void make_timelines(const World& world, const std::string& pack, std::uint64_t seed, Bank& bank) {
    const std::span<const DatedEvent> events = world.events();
    for (std::size_t at = 0; at < events.size(); ++at) {
        const DatedEvent& event = events[at];
        if (!event.fact->marks.empty()) {
            bank.left_out.push_back({event.fact->id, "value.timeline", Reason::Mark});
            continue;
        }
        const std::vector<std::size_t> near = neighbours(at, events.size());
        if (anchors_of(world, events, at, near).size() < 2) {
            bank.left_out.push_back({event.fact->id, "value.timeline", Reason::Pool});
            continue;
        }
        std::vector<std::size_t> order = near;
        base::Random chance =
            base::Random(seed).fork(pack + "/" + event.fact->id + "/value.timeline");
        chance.shuffle(order);
        auto anchors = anchors_of(world, events, at, order);
        if (anchors.size() < 2) {
            anchors = anchors_of(world, events, at, near);
        }
        bank.questions.push_back(timeline_question(world, pack, event, anchors));
    }
}

}  // namespace questions
