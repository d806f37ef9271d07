// SPDX-License-Identifier: MIT
#include "profile/reports.h"

#include "json/value.h"
#include "text/utf8.h"

namespace profile {
namespace {

constexpr std::uintmax_t most_bytes = 1u << 20;

std::string bounded(const std::string& text) {
    return std::string(text::first_characters(text, longest_report_text));
}

}  // namespace

std::string report_line(const Report& report) {
    json::Value line = json::Value::object();
    const auto set = [&](const char* key, const std::string& text) {
        if (!text.empty()) {
            line.set(key, bounded(text));
        }
    };
    set("at", base::to_string(report.at));
    set("item", report.item);
    set("mode", report.mode);
    if (report.seed) {
        line.set("seed", *report.seed);
    }
    set("build", report.build);
    set("language", std::string(text::code(report.language)));
    set("prompt", report.prompt);
    set("answer", report.answer);
    set("note", report.note);
    return json::to_line(line);
}

base::Result<base::Done> keep_report(const Report& report, const std::filesystem::path& path,
                                     base::Files& files) {
    const auto made = files.make_folder(path.parent_path());
    if (!made) {
        return made;
    }
    std::string content;
    if (files.kind(path) != base::FileKind::Missing) {
        auto before = files.read(path, most_bytes);
        if (!before) {
            return before.error();
        }
        content = *std::move(before);
        // A last line that was cut short stays a line of its own.
        if (!content.empty() && content.back() != '\n') {
            content += '\n';
        }
    }
    content += report_line(report) + "\n";
    if (content.size() > most_bytes) {
        return base::error_at({path.string()}, "the file of reports is full",
                              "send it to the makers of the packs, then move it away");
    }
    return files.replace(path, content);
}

}  // namespace profile
