// SPDX-License-Identifier: MIT
#include "canvas/triangle_list.h"

#include <doctest/doctest.h>

#include <vector>

using canvas::Batch;
using canvas::Colour;
using canvas::Point;
using canvas::TriangleList;
using canvas::Vertex;

namespace {

constexpr Colour dark{0, 40, 80};
constexpr Colour light{200, 240, 80};

/// Darker at its top, with a texel for each half pixel.
void add_square(TriangleList& list, Point at, float side) {
    const auto corner = [&](float right, float down, Colour colour) {
        return Vertex{{at.x + right, at.y + down}, colour, {right * 2, down * 2}};
    };
    list.quad(corner(0, 0, dark), corner(side, 0, dark), corner(side, side, light),
              corner(0, side, light));
}

std::vector<Vertex> vertices_of(const TriangleList& list) {
    return {list.vertices().begin(), list.vertices().end()};
}

std::vector<Batch> batches_of(const TriangleList& list) {
    return {list.batches().begin(), list.batches().end()};
}

}  // namespace

TEST_CASE(
    "what a clip leaves of an upright rectangle is one, and its colours stay in their places") {
    TriangleList list;
    list.begin({100, 100});
    list.push_clip({15, 0, 60, 15});
    add_square(list, {10, 10}, 20);
    const Colour middle{50, 90, 80};
    const Vertex a{{15, 10}, dark, {10, 0}};
    const Vertex b{{30, 10}, dark, {40, 0}};
    const Vertex c{{30, 15}, middle, {40, 10}};
    const Vertex d{{15, 15}, middle, {10, 10}};
    CHECK(vertices_of(list) == std::vector<Vertex>{a, b, c, a, c, d});
}

TEST_CASE("an upright rectangle out of sight is nothing") {
    TriangleList list;
    list.begin({100, 100});
    add_square(list, {100, 10}, 20);
    add_square(list, {10, -20}, 20);
    CHECK(list.vertices().empty());
    CHECK(list.batches().empty());
}

TEST_CASE("each upright rectangle begins at a multiple of six from the first of its batch") {
    TriangleList list;
    list.begin({100, 100});
    const Vertex tip{{5, 5}, dark, {}};
    list.triangle(tip, {{8, 5}, dark, {}}, {{8, 8}, dark, {}});
    add_square(list, {10, 10}, 20);
    const std::vector<Vertex> all = vertices_of(list);
    REQUIRE(all.size() == 12);
    CHECK(std::vector<Vertex>(all.begin() + 3, all.begin() + 6) == std::vector<Vertex>(3, all[6]));
    CHECK(all[6].at == Point{10, 10});
    CHECK(batches_of(list) == std::vector<Batch>{{0, 12, false}});

    list.begin({500, 500});
    list.triangle(tip, {{8, 5}, dark, {}}, {{8, 8}, dark, {}});
    list.solid({10, 10, 200, 200}, light, {});
    add_square(list, {10, 10}, 20);
    CHECK(batches_of(list) == std::vector<Batch>{{0, 3, false}, {3, 6, true}, {9, 6, false}});
}

TEST_CASE("a slanted one is cut like any triangles") {
    TriangleList list;
    list.begin({100, 100});
    list.quad({{-10, 50}, dark, {}}, {{50, -10}, dark, {}}, {{110, 50}, dark, {}},
              {{50, 110}, dark, {}});
    CHECK(list.vertices().size() > 6);
    for (const Vertex& vertex : list.vertices()) {
        CHECK((vertex.at.x >= 0 && vertex.at.x <= 100 && vertex.at.y >= 0 && vertex.at.y <= 100));
    }
}
