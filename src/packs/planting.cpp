// SPDX-License-Identifier: MIT
#include "packs/planting.h"

#include "json/value.h"

#include <algorithm>
#include <cassert>

namespace packs {

using json::Kind;
using json::Node;

std::string as_json(std::string_view text) { return json::to_line(json::Value(text)); }

std::string_view text_of(Node object, std::string_view key) {
    const auto value = object.find(key);
    return value && value->is(Kind::Text) ? value->text() : std::string_view();
}

Planting::Planting(const Pack& pack, const Documents& documents, base::Random chance)
    : pack_(pack), documents_(documents), chance_(chance) {}

std::vector<Node> Planting::lists(std::string_view key) const {
    std::vector<Node> out;
    for (const json::Document& document : documents_) {
        if (const auto found = document.root().find(key)) {
            out.push_back(*found);
        }
    }
    return out;
}

std::vector<Node> Planting::objects(std::string_view list) const {
    std::vector<Node> out;
    for (const Node found : lists(list)) {
        for (const Node item : found.items()) {
            out.push_back(item);
        }
    }
    return out;
}

Planting::Extent Planting::extent_of_scalar(Node node) const {
    const std::string_view source = node.source();
    for (std::size_t file = 0; file < documents_.size(); ++file) {
        const std::string& text = documents_[file].text();
        if (source.data() >= text.data() && source.data() < text.data() + text.size()) {
            const auto begin = static_cast<std::size_t>(source.data() - text.data());
            return {file, begin, begin + source.size()};
        }
    }
    assert(!"a node of the documents");
    return {};
}

/// From the key to the end of the value, which may be an empty container.
Planting::Extent Planting::extent(const json::Member& member) const {
    const Node value = member.value;
    const bool container = value.is(Kind::Object) || value.is(Kind::List);
    Extent at = extent(member.key);
    at.end = container && value.size() == 0
                 ? documents_[at.file].text().find(value.is(Kind::List) ? ']' : '}', at.end) + 1
                 : extent(value).end;
    return at;
}

Planting::Extent Planting::extent(Node node) const {
    if (!node.is(Kind::Object) && !node.is(Kind::List)) {
        return extent_of_scalar(node);
    }
    assert(node.size() > 0);
    std::optional<Extent> first;
    Extent last;
    for (const json::Member& member : node.members()) {
        last = extent(member);
        first = first ? first : last;
    }
    for (const Node item : node.items()) {
        last = extent(item);
        first = first ? first : last;
    }
    const bool object = node.is(Kind::Object);
    const std::string& text = documents_[first->file].text();
    return {first->file, text.rfind(object ? '{' : '[', first->begin),
            text.find(object ? '}' : ']', last.end) + 1};
}

std::string_view Planting::bytes(Node node) const {
    const Extent at = extent(node);
    return std::string_view(documents_[at.file].text()).substr(at.begin, at.end - at.begin);
}

Edit Planting::replace(Node node, std::string text) const {
    const Extent at = extent(node);
    return {at.file, at.begin, at.end - at.begin, std::move(text)};
}

Edit Planting::drop(Node container, std::size_t number) const {
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    std::size_t file = 0;
    for (const json::Member& member : container.members()) {
        const Extent at = extent(member);
        file = at.file;
        parts.emplace_back(at.begin, at.end);
    }
    for (const Node item : container.items()) {
        const Extent at = extent(item);
        file = at.file;
        parts.emplace_back(at.begin, at.end);
    }
    assert(parts.size() > 1 && number < parts.size());
    const bool last = number + 1 == parts.size();
    const std::size_t begin = last ? parts[number - 1].second : parts[number].first;
    const std::size_t end = last ? parts[number].second : parts[number + 1].first;
    return {file, begin, end - begin, ""};
}

Edit Planting::add(Node object, std::string_view member) const {
    const Extent first = extent((*object.members().begin()).key);
    return {first.file, first.begin, 0, std::string(member) + ", "};
}

Edit Planting::rewrite(Node object, std::size_t number, std::string_view member) const {
    Edit edit = drop(object, number);
    edit.text = std::string(member) + ", ";
    return edit;
}

void Planting::plant(std::string_view kind, const base::Place& place, std::string change,
                     std::vector<Edit> edits) {
    mutants_.push_back({std::string(kind), place, std::move(change), std::move(edits)});
}

std::vector<Mutant> all_mutants(const Pack& pack, const Documents& documents, base::Random chance) {
    Planting planting(pack, documents, chance);
    plant_in_facts(planting);
    plant_in_claims(planting);
    plant_in_world(planting);
    return planting.take();
}

std::vector<Mutant> pick_mutants(std::vector<Mutant> all, std::size_t count, base::Random chance) {
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    chance.shuffle(order);
    order.resize(std::min(count, order.size()));
    std::ranges::sort(order);
    std::vector<Mutant> picked;
    for (const std::size_t i : order) {
        picked.push_back(std::move(all[i]));
    }
    return picked;
}

}  // namespace packs
