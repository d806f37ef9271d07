// SPDX-License-Identifier: MIT
#include "questions/numeric/positions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace questions {
namespace {

using text::Decimal;

/// More are a long way with keys, which take ten at once: then a coarser step is looked for.
constexpr double handy_positions = 200;
/// More are a longer way than anyone would go; what lies between them is typed.
constexpr double most_positions = 10'000;
/// What is lost where decimals are counted in doubles.
constexpr double hair = 1e-6;

double steps_between(const Decimal& from, const Decimal& to, const Decimal& step) {
    return (to_double(to) - to_double(from)) / to_double(step);
}

/// `digit` × 10^`exponent`; nothing where a decimal has no such place.
std::optional<Decimal> round_amount(std::int64_t digit, int exponent) {
    if (exponent < -text::max_decimal_places) {
        return std::nullopt;
    }
    for (int i = 0; i < exponent; ++i) {
        digit *= 10;
    }
    return Decimal{digit, std::max(0, -exponent)};
}

Decimal ten_times(const Decimal& step) {
    return step.places > 0 ? Decimal{step.units, step.places - 1} : Decimal{step.units * 10, 0};
}

/// The author's step, or a tenfold of it that leaves a right answer within reach.
Decimal even_step(const Numeric::Face& face) {
    const Decimal tolerance = face.tolerance_share ? Decimal{} : face.tolerance;
    Decimal step = face.step;
    double count = steps_between(face.min, face.max, step);
    while (count > most_positions || (count > handy_positions && ten_times(step) <= tolerance)) {
        step = ten_times(step);
        count /= 10;
    }
    return step;
}

/// From 10^`exponent` on up to ten times as much: a twentieth of it, or what more is allowed.
Decimal decade_step(int exponent, const Decimal& least) {
    const std::array<std::optional<Decimal>, 4> steps = {
        round_amount(5, exponent - 2), round_amount(1, exponent - 1), round_amount(5, exponent - 1),
        round_amount(1, exponent)};
    const auto found = std::ranges::find_if(
        steps, [&](const std::optional<Decimal>& step) { return step && *step >= least; });
    return found == steps.end() ? least : **found;
}

}  // namespace

Positions::Positions(const Numeric::Face& face) : min_(face.min), max_(face.max) {
    if (face.logarithmic && min_ > Decimal{}) {
        add_decades(face.step);
    } else {
        add_even(face);
    }
}

void Positions::add_even(const Numeric::Face& face) {
    const Decimal step = even_step(face);
    if (step == face.step) {
        add(min_, step, max_);  // they lie as the author has them
    } else {
        add_round(min_, step, max_);
    }
}

void Positions::add_decades(const Decimal& least_step) {
    Decimal from = min_;
    for (int exponent = static_cast<int>(std::floor(std::log10(to_double(min_)) + hair));
         from < max_; ++exponent) {
        const auto next = round_amount(1, exponent + 1);
        const Decimal to = next ? std::min(*next, max_) : max_;
        add_round(from, decade_step(exponent, least_step), to);
        from = std::max(from, to);
    }
}

/// `from`, then the multiples of `step` above it.
void Positions::add_round(const Decimal& from, const Decimal& step, const Decimal& to) {
    const double whole = std::ceil(to_double(from) / to_double(step) - hair);
    const Decimal round = text::nearest_step(whole * to_double(step), {}, step);
    if (round > from) {
        add(from, round - from, std::min(round, to));
    }
    add(round, step, to);
}

/// Those below `to`.
void Positions::add(const Decimal& from, const Decimal& step, const Decimal& to) {
    if (from < to) {
        stretches_.push_back({from, step, last_});
        last_ += static_cast<std::size_t>(std::ceil(steps_between(from, to, step) - hair));
    }
}

Decimal Positions::value(std::size_t position) const {
    if (position >= last_) {
        return max_;
    }
    const auto next = std::ranges::upper_bound(stretches_, position, {}, &Stretch::first);
    const Stretch& in = *std::prev(next);
    const auto steps = static_cast<double>(position - in.first);
    return text::nearest_step(to_double(in.from) + steps * to_double(in.step), in.from, in.step);
}

double Positions::place(const Decimal& value) const {
    if (value <= min_ || last_ == 0) {
        return 0;
    }
    if (value >= max_) {
        return static_cast<double>(last_);
    }
    const auto next = std::ranges::upper_bound(stretches_, value, {}, &Stretch::from);
    const Stretch& in = *std::prev(next);
    const Decimal end = next == stretches_.end() ? max_ : next->from;
    const double whole = std::floor(steps_between(in.from, value, in.step) + hair);
    // The last step may be cut short by the end.
    const double below = to_double(in.from) + whole * to_double(in.step);
    const double wide = std::min(to_double(in.step), to_double(end) - below);
    const double part = std::clamp((to_double(value) - below) / wide, 0.0, 1.0);
    return static_cast<double>(in.first) + whole + part;
}

std::size_t Positions::nearest(const Decimal& value) const {
    return static_cast<std::size_t>(std::lround(place(value)));
}

double Positions::share(const Decimal& value) const {
    return last_ == 0 ? 0 : place(value) / static_cast<double>(last_);
}

}  // namespace questions
