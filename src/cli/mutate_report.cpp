// SPDX-License-Identifier: MIT
#include "cli/mutate_report.h"

#include "base/printable.h"
#include "json/value.h"

#include <fmt/format.h>

namespace cli {
namespace {

using json::Value;

/// 0.9899 must not be shown as 0.99.
std::int64_t ten_thousandths(const packs::Caught& caught) {
    return caught.mutants == 0 ? 10000
                               : static_cast<std::int64_t>(10000 * caught.caught / caught.mutants);
}

std::string percent(const packs::Caught& caught) {
    const std::int64_t share = ten_thousandths(caught);
    return fmt::format("{}.{:02} %", share / 100, share % 100);
}

Value share(const packs::Caught& caught) { return text::Decimal{ten_thousandths(caught), 4}; }

Value survivor_value(const packs::Survivor& survivor) {
    Value value = Value::object();
    value.set("kind", survivor.kind)
        .set("file", survivor.place.file)
        .set("line", survivor.place.line)
        .set("column", survivor.place.column)
        .set("change", survivor.change)
        .set("reason", survivor.reason);
    return value;
}

}  // namespace

std::string mutate_table(const Mutated& mutated) {
    const packs::MutationReport& report = mutated.report;
    std::string out =
        fmt::format("{} ({}), seed {}\n", base::printable(mutated.pack),
                    mutated.articles ? "with the articles" : "without the articles", mutated.seed);
    const auto row = [&](std::string_view kind, const packs::Caught& with,
                         const packs::Caught& without) {
        out += fmt::format("  {:<22}{:>6} of {:<6}{:>10}", kind, with.caught, with.mutants,
                           percent(with));
        out += mutated.articles ? fmt::format("{:>10} without\n", percent(without)) : "\n";
    };
    for (const packs::CaughtOfKind& kind : report.kinds) {
        row(kind.kind, kind.with, kind.without);
    }
    row("all", report.with, report.without);
    for (const packs::Survivor& survivor : report.survivors) {
        out += fmt::format("{}: {} [{}]\n  {}\n", base::to_string(survivor.place),
                           base::printable(survivor.change, 300), survivor.kind, survivor.reason);
    }
    return out;
}

std::string mutate_json(const Mutated& mutated) {
    const packs::MutationReport& report = mutated.report;
    Value kinds = Value::list();
    for (const packs::CaughtOfKind& kind : report.kinds) {
        Value value = Value::object();
        value.set("kind", kind.kind)
            .set("mutants", kind.with.mutants)
            .set("caught", kind.with.caught)
            .set("caught_without_articles", kind.without.caught);
        kinds.add(std::move(value));
    }
    Value survivors = Value::list();
    for (const packs::Survivor& survivor : report.survivors) {
        survivors.add(survivor_value(survivor));
    }
    Value without = Value::object();
    without.set("caught", report.without.caught).set("share", share(report.without));
    Value document = Value::object();
    document.set("pack", mutated.pack)
        .set("seed", mutated.seed)
        .set("mutants", report.with.mutants)
        .set("caught", report.with.caught)
        .set("share", share(report.with))
        .set("articles", mutated.articles)
        .set("without_articles", std::move(without))
        .set("kinds", std::move(kinds))
        .set("survivors", std::move(survivors));
    return json::to_pretty(document);
}

}  // namespace cli
