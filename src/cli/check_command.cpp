// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "base/printable.h"
#include "base/system_interrupt.h"
#include "cli/articles_choice.h"
#include "cli/check_fit.h"
#include "cli/check_report.h"
#include "cli/fault_report.h"
#include "cli/pack_choice.h"
#include "cli/progress.h"
#include "cli/watch.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace cli {
namespace {

namespace fs = std::filesystem;

Status explain(const std::string& code, Console& console) {
    if (const packs::CodePage* page = packs::find_code(code)) {
        console.print(packs::explain_code(*page));
        return done;
    }
    std::vector<std::string_view> codes;
    for (const packs::CodePage& page : packs::code_pages()) {
        codes.push_back(page.code);
    }
    const std::string hint = text::did_you_mean(code, codes);
    console.complain(fmt::format("source-sure: error: there is no code '{}'\n{}",
                                 base::printable(code),
                                 hint.empty() ? "" : fmt::format("  hint: {}\n", hint)));
    return wrong_usage;
}

/// The worse of two: what could not be looked at outweighs what was refused.
Status worse(Status a, Status b) { return std::max(a, b); }

/// One pass over all packs that were asked for.
class Pass {
public:
    Pass(const CheckOptions& options, const World& world, Console& console)
        : options_(options), world_(world), console_(console) {}

    Status run();

private:
    void check_one(const std::string& name);
    void print();

    const CheckOptions& options_;
    const World& world_;
    Console& console_;
    std::vector<packs::Report> reports_;
    Status status_ = done;
};

void Pass::check_one(const std::string& name) {
    ChosenPack chosen = choose_pack(world_, console_, name);
    status_ = worse(status_, chosen.status);
    if (chosen.status != done) {
        return;
    }
    const auto articles = articles_for(world_, options_.articles, chosen.pack);
    if (!articles) {
        console_.complain(articles.error());
        status_ = failed;
        return;
    }
    packs::Report report = packs::check(chosen.pack, std::move(chosen.diagnostics),
                                        *articles ? &**articles : nullptr, options_.seed);
    if (report.pack.empty()) {
        report.pack = name;
    }
    if (options_.fit) {
        const auto fitted = check_fit(chosen.pack, *articles, options_.seed, world_,
                                      progress_on(world_, console_), report);
        if (!fitted) {
            console_.complain(fitted.error());
            status_ = failed;
            return;
        }
    }
    console_.complain(fault_report(report.diagnostics, chosen.pack.texts));
    const bool sound = report.diagnostics.errors() == 0 &&
                       (!options_.strict || report.diagnostics.warnings() == 0);
    status_ = worse(status_, sound ? done : refused);
    reports_.push_back(std::move(report));
}

void Pass::print() {
    switch (options_.format) {
        case Format::Text:
            for (const packs::Report& report : reports_) {
                console_.print(check_table(report));
            }
            return;
        case Format::Json: return console_.print(check_json(reports_));
        case Format::Sarif: return console_.print(check_sarif(reports_));
    }
}

Status Pass::run() {
    std::vector<std::string> names = options_.packs;
    if (names.empty()) {
        for (const fs::path& path : packs_at_hand(world_)) {
            names.push_back(path.string());
        }
    }
    for (const std::string& name : names) {
        check_one(name);
    }
    print();
    return status_;
}

/// The files that decide what a check says.
std::vector<fs::path> watched(const CheckOptions& options, const World& world) {
    std::vector<fs::path> paths;
    for (const std::string& name : options.packs) {
        if (const auto path = pack_path(world, name)) {
            paths.push_back(*path);
        }
    }
    if (options.packs.empty()) {
        paths = packs_at_hand(world);
    }
    if (options.articles) {
        paths.push_back(*options.articles);
    }
    return paths;
}

Status watch(const CheckOptions& options, const World& world, Console& console) {
    const base::Interrupt interrupt;
    return keep_checking({[&] { return Pass(options, world, console).run(); },
                          [&] { return content_at(watched(options, world), world.files); },
                          [&](std::chrono::milliseconds time) {
                              return !console.working() || interrupt.came_within(time);
                          }});
}

}  // namespace

Status check(const CheckOptions& options, const World& world, Console& console) {
    if (options.explain) {
        return explain(*options.explain, console);
    }
    if (options.watch) {
        return watch(options, world, console);
    }
    return Pass(options, world, console).run();
}

}  // namespace cli
