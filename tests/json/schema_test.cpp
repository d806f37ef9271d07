// SPDX-License-Identifier: MIT
#include "base/system_files.h"
#include "json/document.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace {

const std::filesystem::path schema_folder =
    std::filesystem::path(SOURCE_FOLDER) / "questions" / "schema";

json::Document schema(const std::string& name) {
    const base::SystemFiles files;
    auto text = files.read(schema_folder / name, json::most_bytes);
    REQUIRE(text);
    auto document = json::parse(std::move(text).value(), name);
    REQUIRE_MESSAGE(document, base::to_string(document.error()));
    return std::move(document).value();
}

std::vector<std::string> schema_names() {
    const base::SystemFiles files;
    return files.list(schema_folder).value();
}

/// Adds the pointers of all keys under `node` that a pack may have and that nothing describes.
void find_undescribed(json::Node node, std::vector<std::string>& out) {
    for (const json::Node item : node.items()) {
        find_undescribed(item, out);
    }
    for (const json::Member& member : node.members()) {
        // Conditions say again of keys described elsewhere.
        if (member.name() == "if" || member.name() == "then" || member.name() == "not") {
            continue;
        }
        if (member.name() == "properties") {
            for (const json::Member& key : member.value.members()) {
                if (!key.value.find("description") && !key.value.find("$ref")) {
                    out.push_back(key.value.pointer());
                }
            }
        }
        find_undescribed(member.value, out);
    }
}

/// Adds each "$ref" of `node` that names no definition.
void find_dangling(json::Node node, const std::string& file, std::vector<std::string>& out) {
    for (const json::Node item : node.items()) {
        find_dangling(item, file, out);
    }
    for (const json::Member& member : node.members()) {
        find_dangling(member.value, file, out);
        if (member.name() != "$ref") {
            continue;
        }
        const std::string reference(member.value.text());
        const std::size_t hash = reference.find("#/definitions/");
        REQUIRE(hash != reference.npos);
        const json::Document target = schema(hash == 0 ? file : reference.substr(0, hash));
        const auto definitions = target.root().find("definitions");
        if (!definitions || !definitions->find(reference.substr(hash + 14))) {
            out.push_back(file + ": " + reference);
        }
    }
}

}  // namespace

TEST_CASE("there is a schema for each file of a pack") {
    CHECK(schema_names() ==
          std::vector<std::string>{"disagreements.json", "entities.json", "facts.json", "pack.json",
                                   "questions.json", "relations.json", "sortings.json",
                                   "sources.json", "threads.json", "types.json"});
}

TEST_CASE("every schema describes every key, and every reference leads somewhere") {
    for (const std::string& name : schema_names()) {
        CAPTURE(name);
        const json::Document document = schema(name);
        CHECK(document.root().find("$comment")->text() == "SPDX-License-Identifier: MIT");
        std::vector<std::string> undescribed;
        find_undescribed(document.root(), undescribed);
        CHECK(undescribed == std::vector<std::string>());
        std::vector<std::string> dangling;
        find_dangling(document.root(), name, dangling);
        CHECK(dangling == std::vector<std::string>());
    }
}
