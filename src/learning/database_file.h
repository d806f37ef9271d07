// SPDX-License-Identifier: MIT
//
// The progress file as a file: making it, telling whether it is ours and sound, setting it aside.
#pragma once

#include "base/clock.h"
#include "learning/sqlite_connection.h"

#include <filesystem>
#include <memory>
#include <string>

namespace learning {

/// The version of the tables, kept in user_version: schema.sql is the first, and each schema_N.sql
/// makes version N of the one before.
constexpr std::int64_t schema_version = 3;

/// "SSur" in ASCII, kept in application_id: file(1) and we can tell our databases from others.
constexpr std::int64_t application_id = 0x53537572;

/// Makes the tables in an empty database.
base::Result<base::Done> make_tables(Connection& connection);

/// Makes a store of an earlier version one of this: the file is copied to `name.version-N` first,
/// then changed in one transaction. Does nothing to one that is of this version.
base::Result<base::Done> bring_up_to_date(Connection& connection);

/// Sets the database so that a commit is on the disk when it returns: write-ahead logging where the
/// file system allows it, else a journal that is synchronised with its folder too.
base::Result<base::Done> make_durable(Connection& connection);

/// Makes an empty store at `path`, where there is none: under another name first, so that what
/// stands at `path` is always whole. Private to the user.
base::Result<base::Done> make_database(const std::filesystem::path& path);

enum class Soundness { Sound, Damaged, TooNew };

/// What an existing file turned out to be. `connection` only where it is sound; `reason` else.
struct Examined {
    Soundness soundness = Soundness::Sound;
    std::unique_ptr<Connection> connection;
    std::string reason;
};

/// Opens the file and looks whether it is ours, of our version, and sound. A file of a later
/// version is not touched. Fails for reasons that say nothing about its content.
base::Result<Examined> examine(const std::filesystem::path& path);

/// Copies the open database to `name.WORD-DATE`, with a number where that is taken; private to the
/// user. Returns the new path.
base::Result<std::filesystem::path> copy_beside(Connection& connection, std::string_view word,
                                                base::Instant now);

/// Renames the file to `name.WORD-DATE`, with a number where that is taken, and what SQLite keeps
/// beside it alike. Returns the new path.
base::Result<std::filesystem::path> set_aside(const std::filesystem::path& path,
                                              std::string_view word, base::Instant now);

}  // namespace learning
