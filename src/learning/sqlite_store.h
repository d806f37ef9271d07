// SPDX-License-Identifier: MIT
#pragma once

#include "base/system_files.h"
#include "base/system_lock.h"
#include "learning/sqlite_connection.h"
#include "learning/store.h"

#include <memory>
#include <optional>
#include <string>

namespace learning {

/// The store in a SQLite database with the tables of schema.sql: a file, or memory.
class SqliteStore : public Store, private Players {
public:
    /// For the player `profile`, made at `now` if unknown. `lock` may be null (in memory).
    static base::Result<std::unique_ptr<SqliteStore>> make(std::unique_ptr<Connection> connection,
                                                           std::unique_ptr<base::FileLock> lock,
                                                           std::string_view profile,
                                                           base::Instant now);

    base::Result<GameId> begin(const Game& game) override;
    base::Result<Notice> record(GameId game, const Answer& answer) override;
    base::Result<base::Done> finish(GameId game, base::Instant at) override;
    base::Result<std::map<std::string, Progress>> progress(std::string_view pack) const override;
    base::Result<std::vector<GameSummary>> last_games(std::size_t limit) const override;
    base::Result<std::vector<std::string>> items(GameId game) const override;
    base::Result<std::vector<Answer>> answers(GameId game) const override;
    base::Result<Notice> mark(std::string_view pack, std::string_view item, bool on,
                              base::Instant at) override;
    base::Result<std::set<std::string>> marked(std::string_view pack) const override;
    Players* players() override { return this; }

private:
    SqliteStore(std::unique_ptr<Connection> connection, std::unique_ptr<base::FileLock> lock,
                std::int64_t profile, std::string_view name);

    std::string at_hand() const override { return name_; }
    base::Result<std::vector<Player>> all() const override;
    base::Result<base::Done> choose(std::string_view name, base::Instant now) override;
    base::Result<std::string> remove(std::string_view name, base::Instant now) override;
    base::Result<std::string> erase(base::Instant now) override;

    /// The id of a profile; 0: there is none of that name.
    static base::Result<std::int64_t> find_profile(Connection& connection, std::string_view name);
    /// The same, made at `now` if unknown.
    static base::Result<std::int64_t> profile_of(Connection& connection, std::string_view name,
                                                 base::Instant now);
    /// Copies the file, and deletes in one transaction what the statements say of the profile
    /// `id`. Returns where the copy is.
    base::Result<std::string> forget(std::string_view word, base::Instant now,
                                     std::initializer_list<std::string_view> statements,
                                     std::int64_t id);
    base::Result<GameId> insert(const Game& game);
    base::Result<base::Done> insert(GameId game, const Answer& answer);
    /// A file deleted while it is open takes writes without a word: whether that has happened.
    bool lost_file() const;
    /// Sees to it that what is written now is not lost so.
    base::Result<Notice> have_file(base::Instant now);
    base::Result<Notice> write_anew(base::Instant now);

    // Declared first, so that the lock is let go after the database is closed.
    std::unique_ptr<base::FileLock> lock_;
    std::unique_ptr<Connection> connection_;
    std::int64_t profile_;
    std::string name_;                  ///< of the profile
    std::optional<base::FileId> file_;  ///< nothing: in memory
};

}  // namespace learning
