// SPDX-License-Identifier: MIT
#include "learning/sqlite_connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cassert>
#include <optional>
#include <system_error>
#include <utility>

namespace learning {
namespace {

/// Ends the statement whatever happens.
struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

int bind(sqlite3_stmt* statement, int at, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return sqlite3_bind_int64(statement, at, *number);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return sqlite3_bind_double(statement, at, *real);
    }
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        // A view of nothing may be a null pointer, which SQLite would take for NULL.
        const char* bytes = text->data() != nullptr ? text->data() : "";
        return sqlite3_bind_text64(statement, at, bytes, text->size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    return sqlite3_bind_null(statement, at);
}

std::string reason_for(sqlite3* database, int code) {
    switch (code & 0xff) {
        case SQLITE_FULL: return "the disk is full";
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return "another program holds the file";
        case SQLITE_READONLY: return "the file can only be read";
        case SQLITE_CORRUPT: return "the database is damaged";
        case SQLITE_NOTADB: return "not a database";
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR: {
            const int system = sqlite3_system_errno(database);
            if (system != 0) {
                return std::generic_category().message(system);
            }
            break;
        }
        default: break;
    }
    return sqlite3_errmsg(database);
}

/// How long to wait for a program that holds the file (a backup tool, say): more would be felt as
/// a hang; what could not be kept is tried again with the next answer.
constexpr int busy_milliseconds = 2000;

}  // namespace

bool Row::null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Row::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Row::real(int column) const { return sqlite3_column_double(statement_, column); }
std::string Row::text(int column) const {
    const auto* bytes = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return bytes == nullptr
               ? std::string()
               : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

Connection::Connection(sqlite3* database, std::string path)
    : database_(database), path_(std::move(path)) {}

Connection::~Connection() { sqlite3_close_v2(database_); }

base::Result<std::unique_ptr<Connection>> Connection::open(const std::string& path) {
    sqlite3* database = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database, path));
    if (code != SQLITE_OK) {
        connection->last_code_ = code;
        return connection->failure();
    }
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, busy_milliseconds);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return connection;
}

base::Diagnostic Connection::failure() const {
    return base::error_at({path_}, reason_for(database_, last_code_));
}

base::Result<base::Done> Connection::script(std::string_view sql) {
    last_code_ = sqlite3_exec(database_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (last_code_ != SQLITE_OK) {
        return failure();
    }
    return base::Done{};
}

base::Result<base::Done> Connection::run(std::string_view sql,
                                         std::initializer_list<SqlValue> values) {
    return query(sql, values, [](const Row&) {});
}

base::Result<base::Done> Connection::query(std::string_view sql,
                                           std::initializer_list<SqlValue> values,
                                           const std::function<void(const Row&)>& each) {
    sqlite3_stmt* prepared = nullptr;
    last_code_ =
        sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    const Statement statement(prepared);
    if (last_code_ != SQLITE_OK) {
        return failure();
    }
    assert(sqlite3_bind_parameter_count(prepared) == static_cast<int>(values.size()));
    int at = 0;
    for (const SqlValue& value : values) {
        last_code_ = bind(prepared, ++at, value);
        if (last_code_ != SQLITE_OK) {
            return failure();
        }
    }
    while ((last_code_ = sqlite3_step(prepared)) == SQLITE_ROW) {
        each(Row(prepared));
    }
    if (last_code_ != SQLITE_DONE) {
        return failure();
    }
    last_code_ = SQLITE_OK;
    return base::Done{};
}

base::Result<std::int64_t> Connection::integer(std::string_view sql,
                                               std::initializer_list<SqlValue> values) {
    std::optional<std::int64_t> found;
    const auto done = query(sql, values, [&](const Row& row) {
        if (!found) {
            found = row.integer(0);
        }
    });
    if (!done) {
        return done.error();
    }
    if (!found) {
        return base::error_at({path_}, fmt::format("no row for: {}", sql));
    }
    return *found;
}

std::int64_t Connection::last_id() const { return sqlite3_last_insert_rowid(database_); }

bool Connection::damaged() const {
    const int code = last_code_ & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

bool Connection::read_only() const { return sqlite3_db_readonly(database_, "main") == 1; }

Transaction::~Transaction() {
    if (open_) {
        // A failed ROLLBACK means that SQLite has rolled back already.
        static_cast<void>(connection_.run("ROLLBACK").ok());
    }
}

base::Result<base::Done> Transaction::begin() {
    auto begun = connection_.run("BEGIN IMMEDIATE");
    open_ = begun.ok();
    return begun;
}

base::Result<base::Done> Transaction::commit() {
    auto done = connection_.run("COMMIT");
    open_ = !done.ok();
    return done;
}

}  // namespace learning
