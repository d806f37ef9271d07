// SPDX-License-Identifier: MIT
#include "packs/contents.h"

#include "base/hash.h"
#include "json/document.h"
#include "json/fields.h"
#include "json/value.h"
#include "packs/reading.h"
#include "text/utf8.h"

#include <fmt/format.h>

namespace packs {
namespace {

/// Of the file: it is kept for no other version.
constexpr int format = 1;

json::Value bilingual_json(const text::Bilingual& words) {
    json::Value value = json::Value::object();
    for (const text::Language language : {text::Language::French, text::Language::English}) {
        if (!words.in(language).empty()) {
            value.set(std::string(text::code(language)), words.in(language));
        }
    }
    return value;
}

/// As pack.json says it.
json::Value about_json(const About& about) {
    json::Value languages = json::Value::list();
    for (const text::Language language : about.languages) {
        languages.add(text::code(language));
    }
    json::Value chapters = json::Value::list();
    for (const Chapter& chapter : about.chapters) {
        json::Value value = json::Value::object();
        value.set("id", chapter.id).set("title", bilingual_json(chapter.title));
        chapters.add(std::move(value));
    }
    json::Value value = json::Value::object();
    value.set("format", 1).set("id", about.id).set("languages", std::move(languages));
    value.set("title", bilingual_json(about.title));
    if (!about.subtitle.empty()) {
        value.set("subtitle", bilingual_json(about.subtitle));
    }
    if (!about.version.empty()) {
        value.set("version", about.version);
    }
    value.set("licence", about.licence)
        .set("authors", json::Value::list_of(about.authors))
        .set("chapters", std::move(chapters));
    return value;
}

json::Value contents_json(const KeptContents& kept) {
    json::Value questions = json::Value::list();
    for (const ListedQuestion& question : kept.contents.questions) {
        questions.add(json::Value::List{question.id, question.chapter});
    }
    json::Value value = json::Value::object();
    value.set("path", kept.path.string())
        .set("stamp", fmt::format("{:016x}", kept.stamp.value))
        .set("bytes", kept.stamp.bytes)
        .set("about", about_json(kept.contents.about))
        .set("sources", kept.contents.sources)
        .set("questions", std::move(questions));
    return value;
}

std::optional<ListedQuestion> read_question(json::Node node, const json::Reader& reader) {
    std::vector<std::string> texts;
    for (const json::Node item : node.items()) {
        texts.push_back(reader.text(item).value_or(""));
    }
    if (texts.size() != 2) {
        reader.error(node, "wrong-type", "must be the id of a question and that of its chapter");
        return std::nullopt;
    }
    return ListedQuestion{std::move(texts[0]), std::move(texts[1])};
}

KeptContents read_kept(json::Node node, base::Diagnostics& faults) {
    const json::Reader reader(faults);
    json::Fields fields(node, reader);
    KeptContents kept;
    kept.path = fields.text("path").value_or("");
    const std::string stamp = fields.text("stamp").value_or("");
    kept.stamp.value = std::strtoull(stamp.c_str(), nullptr, 16);
    kept.stamp.bytes = static_cast<std::uintmax_t>(fields.integer("bytes", {0}).value_or(0));
    if (const auto about = fields.required("about")) {
        Reading reading(faults);
        read_about(*about, reading);
        kept.contents.about = std::move(reading.about);
    }
    kept.contents.sources = static_cast<std::size_t>(fields.integer("sources", {0}).value_or(0));
    for (const json::Node item : fields.list("questions")) {
        if (auto question = read_question(item, reader)) {
            kept.contents.questions.push_back(*std::move(question));
        }
    }
    return kept;
}

/// What tells a file from what it was before.
std::string told(const std::filesystem::path& path, const base::Files& files, PackStamp& stamp) {
    const auto file = files.stamp(path);
    stamp.bytes += file ? file->size : 0;
    return fmt::format("{} {} {}\n", path.filename().string(), file ? file->size : 0,
                       file ? file->version : 0);
}

}  // namespace

QuestionList list_of(const std::vector<questions::Question>& questions) {
    QuestionList list;
    list.reserve(questions.size());
    for (const questions::Question& question : questions) {
        list.push_back({question.id, question.chapter});
    }
    return list;
}

PackStamp stamp_of(const std::filesystem::path& pack, const base::Files& files,
                   std::string_view build) {
    PackStamp stamp;
    std::string all = fmt::format("{}\n", build);
    if (files.kind(pack) != base::FileKind::Folder) {
        all += told(pack, files, stamp);
    } else if (const auto names = files.list(pack)) {
        for (const std::string& name : *names) {
            if (name.ends_with(".json")) {
                all += told(pack / name, files, stamp);
            }
        }
    }
    stamp.value = base::fnv1a_64(all);
    return stamp;
}

base::Result<std::vector<KeptContents>> read_contents(const std::filesystem::path& path,
                                                      const base::Files& files) {
    std::vector<KeptContents> all;
    if (files.kind(path) == base::FileKind::Missing) {
        return all;
    }
    auto text = files.read(path, json::most_bytes);
    if (!text) {
        return text.error();
    }
    const auto document = json::parse(*std::move(text), path.string());
    if (!document) {
        return document.error();
    }
    base::Diagnostics faults;
    {
        const json::Reader reader(faults);
        json::Fields fields(document->root(), reader);
        fields.integer("format", {format, format});
        for (const json::Node node : fields.list("packs")) {
            all.push_back(read_kept(node, faults));
        }
    }
    if (faults.errors() > 0) {
        return faults.all().front();
    }
    return all;
}

base::Result<base::Done> write_contents(const std::vector<KeptContents>& all,
                                        const std::filesystem::path& path, base::Files& files) {
    json::Value packs = json::Value::list();
    for (const KeptContents& kept : all) {
        if (!text::first_invalid(kept.path.string())) {  // else JSON cannot name it
            packs.add(contents_json(kept));
        }
    }
    json::Value value = json::Value::object();
    value.set("format", format).set("packs", std::move(packs));
    if (auto made = files.make_folder(path.parent_path()); !made) {
        return made;
    }
    return files.replace(path, json::to_line(value) + "\n");
}

}  // namespace packs
