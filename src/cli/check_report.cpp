// SPDX-License-Identifier: MIT
#include "cli/check_report.h"

#include "base/printable.h"
#include "json/value.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace cli {
namespace {

using json::Value;

std::string counted(std::size_t count, std::string_view word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

Value known(std::size_t number) { return number == 0 ? Value() : Value(number); }

Value diagnostic_value(const base::Diagnostic& diagnostic) {
    Value value = Value::object();
    value.set("severity", base::to_string(diagnostic.severity))
        .set("file", diagnostic.place.file)
        .set("line", known(diagnostic.place.line))
        .set("column", known(diagnostic.place.column))
        .set("code", diagnostic.code)
        .set("message", diagnostic.message)
        .set("hint", diagnostic.hint.empty() ? Value() : Value(diagnostic.hint));
    return value;
}

Value report_value(const packs::Report& report) {
    Value rules = Value::list();
    for (const packs::RuleResult& result : report.rules) {
        Value rule = Value::object();
        rule.set("rule", packs::name(result.rule))
            .set("checked", result.checked)
            .set("passed", result.passed);
        rules.add(std::move(rule));
    }
    Value diagnostics = Value::list();
    for (const base::Diagnostic& diagnostic : report.diagnostics.all()) {
        diagnostics.add(diagnostic_value(diagnostic));
    }
    Value left_out = Value::list();
    for (const questions::LeftOut& each : report.left_out) {
        Value one = Value::object();
        one.set("fact", each.fact)
            .set("template", each.template_name)
            .set("reason", to_string(each.reason))
            .set("why", questions::meaning_of(each.reason));
        left_out.add(std::move(one));
    }
    Value value = Value::object();
    value.set("pack", report.pack)
        .set("articles", report.articles)
        .set("rules", std::move(rules))
        .set("questions", report.questions)
        .set("left_out", std::move(left_out))
        .set("diagnostics", std::move(diagnostics));
    return value;
}

/// A path as a URI reference (RFC 3986): all but unreserved characters and slashes as %XX.
std::string uri_of(std::string_view path) {
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

Value region_value(const base::Place& place) {
    Value region = Value::object();
    region.set("startLine", place.line);
    if (place.column > 0) {
        region.set("startColumn", place.column);
    }
    return region;
}

Value result_value(const base::Diagnostic& diagnostic) {
    Value artifact = Value::object();
    artifact.set("uri", uri_of(diagnostic.place.file));
    Value physical = Value::object();
    physical.set("artifactLocation", std::move(artifact));
    if (diagnostic.place.line > 0) {
        physical.set("region", region_value(diagnostic.place));
    }
    Value location = Value::object();
    location.set("physicalLocation", std::move(physical));
    const std::string hint = diagnostic.hint.empty() ? "" : " (" + diagnostic.hint + ")";
    Value message = Value::object();
    message.set("text", diagnostic.message + hint);
    Value result = Value::object();
    result.set("ruleId", diagnostic.code)
        .set("level", base::to_string(diagnostic.severity))
        .set("message", std::move(message))
        .set("locations", Value::list().add(std::move(location)));
    return result;
}

Value driver_value(const std::set<std::string>& codes) {
    Value rules = Value::list();
    for (const std::string& code : codes) {
        Value rule = Value::object();
        rule.set("id", code);
        if (const packs::CodePage* page = packs::find_code(code)) {
            Value description = Value::object();
            description.set("text", page->meaning);
            rule.set("shortDescription", std::move(description));
        }
        rules.add(std::move(rule));
    }
    Value driver = Value::object();
    driver.set("name", "source-sure")
        .set("version", SOURCE_SURE_VERSION)
        .set("rules", std::move(rules));
    return driver;
}

/// How many questions there are, and why there are no more.
std::string bank_table(const packs::Report& report) {
    std::string out = fmt::format("  {}", counted(report.questions, "question"));
    if (report.left_out.empty()) {
        return out + "\n";
    }
    out += fmt::format(", {} not asked:\n", report.left_out.size());
    std::map<questions::Reason, std::size_t> by_reason;
    for (const questions::LeftOut& each : report.left_out) {
        ++by_reason[each.reason];
    }
    for (const auto& [reason, count] : by_reason) {
        out += fmt::format("    {:<12}{:>5}  {}\n", to_string(reason), count,
                           questions::meaning_of(reason));
    }
    return out;
}

}  // namespace

std::string check_table(const packs::Report& report) {
    std::string out = fmt::format("{} ({})\n", base::printable(report.pack),
                                  report.articles ? "with the articles" : "without the articles");
    for (const packs::RuleResult& result : report.rules) {
        out += fmt::format("  {:<18}{:>7} of {}\n", packs::name(result.rule), result.passed,
                           result.checked);
    }
    out += bank_table(report);
    out += fmt::format("  {}, {}\n", counted(report.diagnostics.errors(), "error"),
                       counted(report.diagnostics.warnings(), "warning"));
    return out;
}

std::string check_json(std::span<const packs::Report> reports) {
    Value packs = Value::list();
    for (const packs::Report& report : reports) {
        packs.add(report_value(report));
    }
    Value document = Value::object();
    document.set("packs", std::move(packs));
    return json::to_pretty(document);
}

std::string check_sarif(std::span<const packs::Report> reports) {
    std::set<std::string> codes;
    Value results = Value::list();
    for (const packs::Report& report : reports) {
        for (const base::Diagnostic& diagnostic : report.diagnostics.all()) {
            codes.insert(diagnostic.code);
            results.add(result_value(diagnostic));
        }
    }
    Value tool = Value::object();
    tool.set("driver", driver_value(codes));
    Value run = Value::object();
    run.set("tool", std::move(tool))
        .set("columnKind", "unicodeCodePoints")
        .set("results", std::move(results));
    Value document = Value::object();
    document.set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .set("version", "2.1.0")
        .set("runs", Value::list().add(std::move(run)));
    return json::to_pretty(document);
}

}  // namespace cli
