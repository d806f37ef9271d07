// SPDX-License-Identifier: MIT
#include "learning/database_file.h"
#include "learning/sqlite_store.h"

#include <cassert>

namespace learning {

base::Result<std::int64_t> SqliteStore::find_profile(Connection& connection,
                                                     std::string_view name) {
    return connection.integer("SELECT coalesce(max(id), 0) FROM profiles WHERE name = ?", {name});
}

base::Result<std::int64_t> SqliteStore::profile_of(Connection& connection, std::string_view name,
                                                   base::Instant now) {
    auto id = find_profile(connection, name);
    if (!id || *id != 0) {
        return id;
    }
    // Only who is new is written: what is written waits for the disk, and so would the start.
    const auto inserted = connection.run("INSERT INTO profiles (name, created) VALUES (?, ?)",
                                         {name, std::int64_t{now.time_since_epoch().count()}});
    if (!inserted) {
        return inserted.error();
    }
    return find_profile(connection, name);
}

base::Result<std::vector<Player>> SqliteStore::all() const {
    std::vector<Player> found;
    const auto done = connection_->query(
        "SELECT name, (SELECT count(DISTINCT game) FROM answers JOIN games ON games.id = game "
        "WHERE profile = profiles.id), (SELECT count(*) FROM answers JOIN games ON games.id = game "
        "WHERE profile = profiles.id), (SELECT count(*) FROM marks WHERE profile = profiles.id) "
        "FROM profiles ORDER BY id",
        {}, [&](const Row& row) {
            found.push_back({row.text(0), static_cast<int>(row.integer(1)),
                             static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3))});
        });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<base::Done> SqliteStore::choose(std::string_view name, base::Instant now) {
    const auto file = have_file(now);
    if (!file) {
        return file.error();
    }
    const auto id = profile_of(*connection_, name, now);
    if (!id) {
        return id.error();
    }
    profile_ = *id;
    name_ = name;
    return base::Done{};
}

base::Result<std::string> SqliteStore::forget(std::string_view word, base::Instant now,
                                              std::initializer_list<std::string_view> statements,
                                              std::int64_t id) {
    const auto file = have_file(now);
    if (!file) {
        return file.error();
    }
    std::string copy;
    if (file_) {
        const auto copied = copy_beside(*connection_, word, now);
        if (!copied) {
            return copied.error();
        }
        copy = copied->string();
    }
    Transaction transaction(*connection_);
    auto done = transaction.begin();
    for (const std::string_view statement : statements) {
        done = done ? connection_->run(statement, {id}) : done;
    }
    done = done ? transaction.commit() : done;
    if (!done) {
        return done.error();
    }
    return copy;
}

base::Result<std::string> SqliteStore::remove(std::string_view name, base::Instant now) {
    assert(name != name_);
    const auto id = find_profile(*connection_, name);
    if (!id) {
        return id.error();
    }
    return forget("before-removal", now, {"DELETE FROM profiles WHERE id = ?"}, *id);
}

base::Result<std::string> SqliteStore::erase(base::Instant now) {
    return forget("before-erasing", now,
                  {"DELETE FROM games WHERE profile = ?", "DELETE FROM marks WHERE profile = ?"},
                  profile_);
}

}  // namespace learning
