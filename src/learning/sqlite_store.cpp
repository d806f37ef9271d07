// SPDX-License-Identifier: MIT
#include "learning/sqlite_store.h"

#include "learning/database_file.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace learning {
namespace {

std::int64_t milliseconds(base::Instant instant) { return instant.time_since_epoch().count(); }

base::Instant instant(std::int64_t milliseconds) {
    return base::Instant(std::chrono::milliseconds(milliseconds));
}

SqlValue nullable(const std::optional<int>& number) {
    return number ? SqlValue(std::int64_t{*number}) : SqlValue();
}

/// The word was checked by the schema; a row that breaks it counts as wrong.
Verdict verdict_in(const Row& row, int column) {
    return verdict_of(row.text(column)).value_or(Verdict::Wrong);
}

}  // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection,
                         std::unique_ptr<base::FileLock> lock, std::int64_t profile,
                         std::string_view name)
    : lock_(std::move(lock)),
      connection_(std::move(connection)),
      profile_(profile),
      name_(name),
      file_(lock_ ? base::file_id(connection_->path()) : std::nullopt) {}

base::Result<std::unique_ptr<SqliteStore>> SqliteStore::make(std::unique_ptr<Connection> connection,
                                                             std::unique_ptr<base::FileLock> lock,
                                                             std::string_view profile,
                                                             base::Instant now) {
    const auto id = profile_of(*connection, profile, now);
    if (!id) {
        return id.error();
    }
    return std::unique_ptr<SqliteStore>(
        new SqliteStore(std::move(connection), std::move(lock), *id, profile));
}

base::Result<GameId> SqliteStore::insert(const Game& game) {
    auto done = connection_->run(
        "INSERT INTO games (profile, pack, mode, seed, build, started) VALUES (?, ?, ?, ?, ?, ?)",
        {profile_, game.pack, game.mode, static_cast<std::int64_t>(game.seed), game.build,
         milliseconds(game.started)});
    const GameId id = connection_->last_id();
    for (std::size_t i = 0; done && i < game.items.size(); ++i) {
        done = connection_->run("INSERT INTO game_items (game, position, item) VALUES (?, ?, ?)",
                                {id, static_cast<std::int64_t>(i), game.items[i]});
    }
    if (!done) {
        return done.error();
    }
    return id;
}

base::Result<GameId> SqliteStore::begin(const Game& game) {
    Transaction transaction(*connection_);
    const auto begun = transaction.begin();
    if (!begun) {
        return begun.error();
    }
    auto id = insert(game);
    if (!id) {
        return id;
    }
    const auto done = transaction.commit();
    if (!done) {
        return done.error();
    }
    return id;
}

base::Result<base::Done> SqliteStore::insert(GameId game, const Answer& answer) {
    auto done = connection_->run(
        "INSERT INTO answers (game, item, answer, verdict, credit, points, certainty, hints, time, "
        "language, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {game, answer.item, answer.answer, to_string(answer.verdict), answer.credit,
         std::int64_t{answer.points}, nullable(answer.certainty), std::int64_t{answer.hints},
         std::int64_t{answer.time.count()}, answer.language, milliseconds(answer.at)});
    const std::int64_t id = connection_->last_id();
    for (std::size_t i = 0; done && i < answer.facts.size(); ++i) {
        done =
            connection_->run("INSERT INTO answer_facts (answer, position, fact) VALUES (?, ?, ?)",
                             {id, static_cast<std::int64_t>(i), answer.facts[i]});
    }
    return done;
}

base::Result<Notice> SqliteStore::record(GameId game, const Answer& answer) {
    const auto file = have_file(answer.at);
    if (!file) {
        return file;
    }
    Transaction transaction(*connection_);
    auto done = transaction.begin();
    if (done) {
        done = insert(game, answer);
    }
    if (done) {
        done = transaction.commit();
    }
    if (!done) {
        return done.error();
    }
    return file;
}

base::Result<base::Done> SqliteStore::finish(GameId game, base::Instant at) {
    return connection_->run("UPDATE games SET ended = ? WHERE id = ? AND profile = ?",
                            {milliseconds(at), game, profile_});
}

base::Result<std::map<std::string, Progress>> SqliteStore::progress(std::string_view pack) const {
    std::map<std::string, Progress> found;
    // With max(), SQLite takes the other columns from the row that has the maximum.
    const auto done = connection_->query(
        "SELECT item, count(*), sum(verdict = 'right'), verdict, at, max(answers.id) "
        "FROM games JOIN answers ON answers.game = games.id "
        "WHERE games.profile = ? AND games.pack = ? GROUP BY item",
        {profile_, pack}, [&](const Row& row) {
            found[row.text(0)] = {static_cast<int>(row.integer(1)),
                                  static_cast<int>(row.integer(2)), verdict_in(row, 3),
                                  instant(row.integer(4))};
        });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<std::vector<GameSummary>> SqliteStore::last_games(std::size_t limit) const {
    std::vector<GameSummary> found;
    const auto done = connection_->query(
        "SELECT games.id, pack, mode, seed, build, started, ended, count(*), "
        "sum(verdict = 'right'), sum(points) "
        "FROM games JOIN answers ON answers.game = games.id "
        "WHERE games.profile = ? GROUP BY games.id ORDER BY games.id DESC LIMIT ?",
        {profile_, static_cast<std::int64_t>(limit)}, [&](const Row& row) {
            GameSummary summary;
            summary.id = row.integer(0);
            summary.game = {row.text(1), row.text(2), static_cast<std::uint64_t>(row.integer(3)),
                            row.text(4), instant(row.integer(5))};
            if (!row.null(6)) {
                summary.ended = instant(row.integer(6));
            }
            summary.answers = static_cast<int>(row.integer(7));
            summary.right = static_cast<int>(row.integer(8));
            summary.points = static_cast<int>(row.integer(9));
            found.push_back(std::move(summary));
        });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<std::vector<std::string>> SqliteStore::items(GameId game) const {
    std::vector<std::string> found;
    const auto done = connection_->query(
        "SELECT item FROM game_items JOIN games ON games.id = game_items.game "
        "WHERE games.id = ? AND games.profile = ? ORDER BY position",
        {game, profile_}, [&](const Row& row) { found.push_back(row.text(0)); });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<std::vector<Answer>> SqliteStore::answers(GameId game) const {
    std::vector<Answer> found;
    std::map<std::int64_t, std::size_t> index;
    auto done = connection_->query(
        "SELECT answers.id, item, answer, verdict, credit, points, certainty, hints, time, "
        "language, at FROM answers JOIN games ON games.id = answers.game "
        "WHERE games.id = ? AND games.profile = ? ORDER BY answers.id",
        {game, profile_}, [&](const Row& row) {
            index[row.integer(0)] = found.size();
            Answer answer;
            answer.item = row.text(1);
            answer.answer = row.text(2);
            answer.verdict = verdict_in(row, 3);
            answer.credit = row.real(4);
            answer.points = static_cast<int>(row.integer(5));
            if (!row.null(6)) {
                answer.certainty = static_cast<int>(row.integer(6));
            }
            answer.hints = static_cast<int>(row.integer(7));
            answer.time = std::chrono::milliseconds(row.integer(8));
            answer.language = row.text(9);
            answer.at = instant(row.integer(10));
            found.push_back(std::move(answer));
        });
    if (done) {
        done = connection_->query(
            "SELECT answer_facts.answer, fact "
            "FROM answer_facts JOIN answers ON answers.id = answer_facts.answer "
            "WHERE game = ? ORDER BY answer_facts.answer, position",
            {game}, [&](const Row& row) {
                if (const auto at = index.find(row.integer(0)); at != index.end()) {
                    found[at->second].facts.push_back(row.text(1));
                }
            });
    }
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<Notice> SqliteStore::mark(std::string_view pack, std::string_view item, bool on,
                                       base::Instant at) {
    const auto file = have_file(at);
    if (!file) {
        return file;
    }
    const auto done =
        on ? connection_->run(
                 "INSERT INTO marks (profile, pack, item, at) VALUES (?, ?, ?, ?) ON CONFLICT DO "
                 "NOTHING",
                 {profile_, pack, item, milliseconds(at)})
           : connection_->run("DELETE FROM marks WHERE profile = ? AND pack = ? AND item = ?",
                              {profile_, pack, item});
    if (!done) {
        return done.error();
    }
    return file;
}

base::Result<std::set<std::string>> SqliteStore::marked(std::string_view pack) const {
    std::set<std::string> found;
    const auto done =
        connection_->query("SELECT item FROM marks WHERE profile = ? AND pack = ?",
                           {profile_, pack}, [&](const Row& row) { found.insert(row.text(0)); });
    if (!done) {
        return done.error();
    }
    return found;
}

base::Result<Notice> SqliteStore::have_file(base::Instant now) {
    return lost_file() ? write_anew(now) : base::Result<Notice>(Notice{});
}

bool SqliteStore::lost_file() const { return file_ && base::file_id(connection_->path()) != file_; }

base::Result<Notice> SqliteStore::write_anew(base::Instant now) {
    const std::filesystem::path path = connection_->path();
    Notice notice{Trouble::WrittenAnew, path.string(), "deleted while it was open"};
    auto made = base::SystemFiles().make_folder(path.parent_path());
    if (made && base::file_id(path)) {
        const auto aside = set_aside(path, "replaced", now);
        if (!aside) {
            return aside.error();
        }
        notice.reason = "replaced while it was open";
    }
    const std::string fresh = path.string() + ".new";
    if (made) {
        made = base::SystemFiles().replace(fresh, "");
    }
    if (made) {
        made = connection_->run("VACUUM INTO ?", {fresh});
    }
    if (!made) {
        return made.error();
    }
    std::error_code error;
    std::filesystem::rename(fresh, path, error);
    if (error) {
        return base::error_at({path.string()}, "cannot write anew: " + error.message());
    }
    // Closing the old database removes its log by name, so the new one is opened after that.
    connection_ = nullptr;
    auto opened = Connection::open(path.string());
    if (!opened) {
        return opened.error();
    }
    connection_ = std::move(*opened);
    made = make_durable(*connection_);
    if (!made) {
        return made.error();
    }
    file_ = base::file_id(path);
    return notice;
}

}  // namespace learning
