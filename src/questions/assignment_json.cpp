// SPDX-License-Identifier: MIT
#include "questions/assignment_json.h"

#include <fmt/format.h>

namespace questions {

std::optional<Assignment> read_assignment(json::Node node, std::size_t options, std::size_t targets,
                                          bool partly, const json::Reader& reader) {
    const auto nodes = reader.list(node);
    if (!nodes) {
        return std::nullopt;
    }
    Assignment assignment;
    bool sound = true;
    for (const json::Node item : *nodes) {
        if (partly && item.is(json::Kind::Null)) {
            assignment.emplace_back();
            continue;
        }
        const auto target = reader.integer(item, {0, static_cast<std::int64_t>(targets) - 1});
        sound = sound && target;
        assignment.push_back(static_cast<std::size_t>(target.value_or(0)));
    }
    if (sound && assignment.size() != options) {
        reader.error(node, "out-of-range",
                     fmt::format("must name a target for each of the {} options", options));
        return std::nullopt;
    }
    return sound ? std::optional(std::move(assignment)) : std::nullopt;
}

json::Value write_assignment(const Assignment& assignment) {
    if (assignment.empty()) {
        return {};
    }
    json::Value list = json::Value::list();
    for (const auto& target : assignment) {
        if (target) {
            list.add(*target);
        } else {
            list.add(json::Value());
        }
    }
    return list;
}

}  // namespace questions
