// SPDX-License-Identifier: MIT
#include "learning/database_file.h"

#include "base/system_files.h"
#include "learning/schema.h"
#include "learning/schema_2.h"
#include "learning/schema_3.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <system_error>

namespace learning {
namespace {

namespace fs = std::filesystem;

/// The first 100 bytes of a database, as the SQLite file format fixes them; numbers are
/// big-endian. Read without SQLite, which may write beside the file when it opens it.
class Header {
public:
    explicit Header(const fs::path& path) {
        // house(outside): SQLite opens this very file on the disk, so no other Files can stand in
        std::ifstream file(path, std::ios::binary);
        file.read(bytes_.data(), static_cast<std::streamsize>(bytes_.size()));
        whole_ = file.gcount() == static_cast<std::streamsize>(bytes_.size());
    }
    bool is_database() const {
        return whole_ && std::string_view(bytes_.data(), 16) == std::string_view(magic, 16);
    }
    std::int64_t user_version() const { return number_at(60); }
    std::int64_t application() const { return number_at(68); }

private:
    static constexpr const char* magic = "SQLite format 3";  // and the NUL after it

    std::int64_t number_at(std::size_t at) const {
        std::int64_t number = 0;
        for (std::size_t i = at; i < at + 4; ++i) {
            number = number << 8 | static_cast<unsigned char>(bytes_[i]);
        }
        return number;
    }
    std::array<char, 100> bytes_{};
    bool whole_ = false;
};

/// Above this size the whole file is not read at every start: damage is then met, and told, where
/// it is read.
constexpr std::uintmax_t checked_at_start = 32u << 20;

Examined unsound(Soundness soundness, std::string reason) {
    return {soundness, nullptr, std::move(reason)};
}

std::string later_version(std::int64_t version) {
    return fmt::format("made by a later version of Source Sûre (store {}, this program reads {})",
                       version, schema_version);
}

/// "ok", or the first fault that SQLite finds.
base::Result<std::string> quick_check(Connection& connection) {
    std::string found;
    const auto done =
        connection.query("PRAGMA quick_check(1)", {}, [&](const Row& row) { found = row.text(0); });
    if (!done) {
        return done.error();
    }
    return found;
}

/// What makes tables of `version`, 1 or later, those of this program.
std::string changes_since(std::int64_t version) {
    std::string script;
    const std::array<std::string_view, schema_version - 1> changes = {schema_2_sql, schema_3_sql};
    for (auto i = static_cast<std::size_t>(version - 1); i < changes.size(); ++i) {
        script += changes[i];
    }
    return script;
}

base::Result<base::Done> copy_to(Connection& connection, const std::string& path) {
    // Made before, so that it is private to the user.
    auto copied = base::SystemFiles().replace(path, "");
    if (copied) {
        copied = connection.run("VACUUM INTO ?", {path});
        std::error_code error;
        if (!copied) {
            // Half a copy would be taken for one.
            fs::remove(path, error);
        }
    }
    return copied;
}

/// `path.WORD-DATE`, with a number where that is taken.
std::string free_name(const std::string& path, std::string_view word, base::Instant now) {
    const std::string wanted =
        fmt::format("{}.{}-{}", path, word, base::to_string(now).substr(0, 10));
    std::string free = wanted;
    std::error_code error;
    for (int n = 2; fs::exists(free, error); ++n) {
        free = fmt::format("{}-{}", wanted, n);
    }
    return free;
}

/// The files that SQLite keeps beside a database.
constexpr std::array<const char*, 3> companions = {"-wal", "-shm", "-journal"};

}  // namespace

base::Result<base::Done> make_tables(Connection& connection) {
    return connection.script(
        fmt::format("BEGIN IMMEDIATE; {} {} PRAGMA application_id = {}; PRAGMA user_version = {}; "
                    "COMMIT",
                    schema_sql, changes_since(1), application_id, schema_version));
}

base::Result<base::Done> bring_up_to_date(Connection& connection) {
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    if (*version == schema_version) {
        return base::Done{};
    }
    const std::string copy = fmt::format("{}.version-{}", connection.path(), *version);
    std::error_code error;
    if (!fs::exists(copy, error)) {
        const auto copied = copy_to(connection, copy);
        if (!copied) {
            return copied;
        }
    }
    return connection.script(fmt::format("BEGIN IMMEDIATE; {} PRAGMA user_version = {}; COMMIT",
                                         changes_since(*version), schema_version));
}

base::Result<base::Done> make_durable(Connection& connection) {
    std::string mode;
    auto done = connection.query("PRAGMA journal_mode = WAL", {},
                                 [&](const Row& row) { mode = row.text(0); });
    if (done) {
        // With a journal that is deleted, FULL may lose the deletion, and with it the last commit.
        done = connection.run(mode == "wal" ? "PRAGMA synchronous = FULL"
                                            : "PRAGMA synchronous = EXTRA");
    }
    return done;
}

base::Result<base::Done> make_database(const fs::path& path) {
    const std::string fresh = path.string() + ".new";
    std::error_code error;
    for (const char* companion : companions) {
        fs::remove(fresh + companion, error);
    }
    auto made = base::SystemFiles().replace(fresh, "");
    if (!made) {
        return made;
    }
    {
        auto connection = Connection::open(fresh);
        if (!connection) {
            return connection.error();
        }
        made = make_durable(**connection);
        if (made) {
            made = make_tables(**connection);
        }
    }
    if (made) {
        fs::rename(fresh, path, error);
        if (error) {
            made = base::error_at({path.string()},
                                  fmt::format("cannot make the file: {}", error.message()));
        }
    }
    return made;
}

base::Result<Examined> examine(const fs::path& path) {
    const Header header(path);
    if (!header.is_database()) {
        return unsound(Soundness::Damaged, "not a database");
    }
    if (header.application() != application_id) {
        return unsound(Soundness::Damaged, "the database of another program");
    }
    if (header.user_version() > schema_version) {
        return unsound(Soundness::TooNew, later_version(header.user_version()));
    }
    auto opened = Connection::open(path.string());
    if (!opened) {
        return opened.error();
    }
    Connection& connection = **opened;
    const auto failed = [&](const base::Diagnostic& error) -> base::Result<Examined> {
        if (connection.damaged()) {
            return unsound(Soundness::Damaged, error.message);
        }
        return error;
    };
    const auto set = connection.script("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    if (!set) {
        return failed(set.error());
    }
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return failed(version.error());
    }
    if (*version > schema_version) {
        return unsound(Soundness::TooNew, later_version(*version));
    }
    if (*version < 1) {
        return unsound(Soundness::Damaged, "a store without tables");
    }
    std::error_code ignored;
    if (fs::file_size(path, ignored) <= checked_at_start) {
        const auto check = quick_check(connection);
        if (!check) {
            return failed(check.error());
        }
        if (*check != "ok") {
            return unsound(Soundness::Damaged, *check);
        }
    }
    return Examined{Soundness::Sound, std::move(*opened), {}};
}

base::Result<fs::path> copy_beside(Connection& connection, std::string_view word,
                                   base::Instant now) {
    const std::string free = free_name(connection.path(), word, now);
    const auto copied = copy_to(connection, free);
    if (!copied) {
        return copied.error();
    }
    return fs::path(free);
}

base::Result<fs::path> set_aside(const fs::path& path, std::string_view word, base::Instant now) {
    const std::string free = free_name(path.string(), word, now);
    std::error_code error;
    fs::rename(path, free, error);
    if (error) {
        return base::error_at({path.string()},
                              fmt::format("cannot set aside: {}", error.message()));
    }
    for (const char* companion : companions) {
        std::error_code missing;
        fs::rename(path.string() + companion, free + companion, missing);
    }
    return fs::path(free);
}

}  // namespace learning
