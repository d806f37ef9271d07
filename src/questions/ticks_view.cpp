// SPDX-License-Identifier: MIT
#include "questions/ticks_view.h"

#include "facts/date_words.h"
#include "text/typography.h"

#include <array>
#include <chrono>
#include <cmath>

namespace questions {
namespace {

using namespace std::chrono;

constexpr int year_months = 12;
/// A month, a quarter, then years by the number.
constexpr std::array unit_months = {
    1, 3, year_months, 5 * year_months, 10 * year_months, 25 * year_months, 100 * year_months};

int month_number(double day) {
    const year_month_day date{sys_days{std::chrono::days{static_cast<int>(std::floor(day))}}};
    return static_cast<int>(date.year()) * year_months +
           static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

double first_day_of(int number) {
    const year in{static_cast<int>(std::floor(static_cast<double>(number) / year_months))};
    const month on{static_cast<unsigned>(number - static_cast<int>(in) * year_months + 1)};
    return static_cast<double>(sys_days{in / on / 1}.time_since_epoch().count());
}

/// January stands for its year.
std::string label(int number, int unit, const ui::Look& look) {
    facts::Date date;
    date.year = static_cast<int>(std::floor(static_cast<double>(number) / year_months));
    const int month = number - date.year * year_months;
    if (unit < year_months && month > 0) {
        date.precision = facts::Precision::Month;
        date.month = static_cast<unsigned>(month) + 1;
    }
    return text::typo(facts::date_words(date, facts::Form::Plain, look.language), look.language);
}

}  // namespace

std::vector<std::vector<ui::TimeTick>> ticks_of(const facts::Stretch& time, const ui::Look& look) {
    std::vector<std::vector<ui::TimeTick>> ways;
    const int first = month_number(time.from);
    const int last = month_number(time.to);
    for (const int unit : unit_months) {
        if (static_cast<std::size_t>((last - first) / unit) > most_ticks) {
            continue;
        }
        std::vector<ui::TimeTick> ticks;
        const int begin = static_cast<int>(std::floor(static_cast<double>(first) / unit)) * unit;
        for (int number = begin; number <= last; number += unit) {
            const double at = first_day_of(number);
            if (at >= time.from && at <= time.to) {
                ticks.push_back({at, label(number, unit, look)});
            }
        }
        if (!ticks.empty()) {
            ways.push_back(std::move(ticks));
        }
    }
    return ways;
}

}  // namespace questions
