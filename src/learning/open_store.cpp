// SPDX-License-Identifier: MIT
#include "learning/open_store.h"

#include "base/printable.h"
#include "base/system_files.h"
#include "learning/database_file.h"
#include "learning/sqlite_store.h"

#include <fmt/format.h>

#include <cassert>
#include <utility>

namespace learning {
namespace {

namespace fs = std::filesystem;

OpenedStore only_memory(const fs::path& file, std::string reason, std::string_view profile,
                        base::Instant now) {
    return {memory_store(profile, now), {Trouble::MemoryOnly, file.string(), std::move(reason)}};
}

base::Diagnostic held(const fs::path& file, const std::string& holder) {
    const std::string who =
        holder.empty() ? "" : fmt::format(" (process {})", base::printable(holder, 20));
    return base::error_at({file.string()},
                          fmt::format("another Source Sûre{} has this store open", who),
                          "close the other one first");
}

/// Opens a file that is there, or makes it; a notice where that took more.
struct Prepared {
    std::unique_ptr<Connection> connection;
    Notice notice;
    bool refused = false;  ///< not to be used at all, `notice.reason` says why
};

base::Result<Prepared> prepare(const fs::path& file, base::Instant now) {
    Prepared prepared;
    if (base::SystemFiles().kind(file) == base::FileKind::Regular) {
        auto examined = examine(file);
        if (!examined) {
            return examined.error();
        }
        if (examined->soundness == Soundness::Sound) {
            prepared.connection = std::move(examined->connection);
            return prepared;
        }
        if (examined->soundness == Soundness::TooNew) {
            prepared.refused = true;
            prepared.notice.reason = examined->reason;
            return prepared;
        }
        const auto aside = set_aside(file, "damaged", now);
        if (!aside) {
            return aside.error();
        }
        prepared.notice = {Trouble::SetAside, aside->string(), examined->reason};
    }
    const auto made = make_database(file);
    if (!made) {
        return made.error();
    }
    auto opened = Connection::open(file.string());
    if (!opened) {
        return opened.error();
    }
    prepared.connection = std::move(*opened);
    return prepared;
}

}  // namespace

bool valid_profile(std::string_view name) {
    const std::size_t length = base::split_characters(name).size();
    return length >= 1 && length <= 80 && base::printable(name, base::whole_text) == name;
}

std::unique_ptr<Store> memory_store(std::string_view profile, base::Instant now) {
    auto connection = Connection::open(":memory:");
    assert(connection.ok());
    const auto made = make_tables(**connection);
    assert(made.ok());
    auto store = SqliteStore::make(std::move(*connection), nullptr, profile, now);
    assert(store.ok());
    return std::move(*store);
}

base::Result<OpenedStore> open_store(const fs::path& file, std::string_view profile,
                                     base::Instant now) {
    assert(valid_profile(profile));
    base::SystemFiles files;
    const base::FileKind kind = files.kind(file);
    if (kind == base::FileKind::Folder || kind == base::FileKind::Other) {
        return base::error_at({file.string()}, "not a regular file");
    }
    const auto folder = files.make_folder(file.parent_path());
    if (!folder) {
        return only_memory(file, folder.error().message, profile, now);
    }
    auto attempt = base::lock_file(file.string() + ".lock");
    if (!attempt) {
        return only_memory(file, attempt.error().message, profile, now);
    }
    if (!attempt->lock) {
        return held(file, attempt->holder);
    }
    auto prepared = prepare(file, now);
    if (!prepared) {
        return only_memory(file, prepared.error().message, profile, now);
    }
    if (prepared->refused) {
        return base::error_at({file.string()}, prepared->notice.reason);
    }
    if (prepared->connection->read_only()) {
        return only_memory(file, "the file can only be read", profile, now);
    }
    const auto current = bring_up_to_date(*prepared->connection);
    if (!current) {
        return only_memory(file, current.error().message, profile, now);
    }
    const auto durable = make_durable(*prepared->connection);
    if (!durable) {
        return only_memory(file, durable.error().message, profile, now);
    }
    auto store =
        SqliteStore::make(std::move(prepared->connection), std::move(attempt->lock), profile, now);
    if (!store) {
        return only_memory(file, store.error().message, profile, now);
    }
    return OpenedStore{std::move(*store), prepared->notice};
}

}  // namespace learning
