// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/articles_choice.h"
#include "cli/fault_report.h"
#include "cli/pack_choice.h"
#include "json/value.h"
#include "packs/cite.h"
#include "text/fold.h"

#include <fmt/format.h>

namespace cli {
namespace {

using json::Value;

/// {"at", "readings", "entities", "unproved"}; the words of the article are not printed.
Value cited_value(const packs::Cited& cited) {
    Value readings = Value::list();
    for (const packs::CitedReading& reading : cited.readings) {
        Value one = Value::object();
        one.set("type", reading.type)
            .set("value", reading.value)
            .set("q", reading.qualifier)
            .set("year_printed", reading.year_printed);
        readings.add(std::move(one));
    }
    Value value = Value::object();
    value.set("at", Value::list_of(cited.at))
        .set("readings", std::move(readings))
        .set("entities", Value::list_of(cited.entities))
        .set("unproved", Value::list_of(cited.unproved));
    return value;
}

/// Whether the author vouches for what no machine can prove.
bool confirmed(const std::vector<std::string>& points, const World& world, Console& console) {
    if (points.empty()) {
        return true;
    }
    std::string question = "Read these against the article:\n";
    for (const std::string& point : points) {
        question += fmt::format("  {}\n", point);
    }
    console.complain(question + "Is each of them borne out? Type yes to seal: ");
    const auto line = world.in.line();
    return line && *line && text::fold(**line) == "yes";
}

Status seal(const CiteOptions& options, const World& world, Console& console,
            const packs::Pack& pack, const packs::Articles& articles) {
    base::Diagnostics faults;
    const auto points = packs::points_to_confirm(pack, articles, *options.seal, faults);
    if (!points) {
        console.complain(points.error());
        return refused;
    }
    if (faults.errors() > 0) {
        console.complain(fault_report(faults, pack.texts));
        return refused;
    }
    if (!confirmed(*points, world, console)) {
        console.complain("source-sure: not sealed\n");
        return refused;
    }
    const auto written = packs::write_seal(pack, *options.seal, world.files);
    if (!written) {
        console.complain(written.error());
        return failed;
    }
    console.complain(fmt::format("source-sure: {} is sealed\n", *options.seal));
    return done;
}

}  // namespace

Status cite(const CiteOptions& options, const World& world, Console& console) {
    if (!options.source && !options.seal) {
        console.complain(
            "source-sure: error: cite needs a SOURCE or --seal FACT\n"
            "usage: source-sure cite --help tells what can be given\n");
        return wrong_usage;
    }
    const ChosenPack chosen = choose_sound_pack(world, console, options.pack);
    if (chosen.status != done) {
        return chosen.status;
    }
    const auto articles = articles_for(world, options.articles, chosen.pack);
    if (!articles) {
        console.complain(articles.error());
        return failed;
    }
    if (!*articles) {
        console.complain(
            "source-sure: error: cite needs the articles\n"
            "  hint: give their folder with --articles DIR\n");
        return failed;
    }
    if (options.source) {
        const auto cited = packs::cite(chosen.pack, **articles, *options.source, options.paragraph,
                                       options.from, options.to);
        if (!cited) {
            console.complain(cited.error());
            return refused;
        }
        console.print(json::to_pretty(cited_value(*cited)));
    }
    return options.seal ? seal(options, world, console, chosen.pack, **articles) : done;
}

}  // namespace cli
