// SPDX-License-Identifier: MIT
//
// Lines made of points, as close to the true curve as the eye can tell.
#pragma once

#include "canvas/geometry.h"

#include <vector>

namespace canvas {

constexpr float pi = 3.14159265f;

/// Into how many straight pieces part of a circle is cut, `turn` radians long, so that no piece
/// is off by more than 8 hundredths of a pixel. At least 1.
int arc_pieces(float radius, float turn);

/// The point of a circle at `angle` radians from the right, clockwise on screen.
Point on_circle(Point centre, float radius, float angle);

/// The edge of a rectangle with rounded corners, clockwise from the left of its top side. A
/// `radius` of half the smaller side or more makes that half; one too small to see makes sharp
/// corners. No two neighbours are the same point. Comes in place of what is in `path`.
void rounded_rectangle(const Rect& rect, float radius, std::vector<Point>& path);

}  // namespace canvas
