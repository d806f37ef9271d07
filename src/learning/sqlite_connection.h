// SPDX-License-Identifier: MIT
//
// A SQLite database as the store needs it: statements with values, failures as results. Nothing
// of SQLite is seen from outside.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace learning {

/// Null, a whole number, a number or a text; the text is only looked at during the call.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// The current row of a query; columns count from 0.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
    bool null(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;

private:
    sqlite3_stmt* statement_;
};

class Connection {
public:
    /// Opens or makes the database at `path`; ":memory:" is one that is kept nowhere. Foreign keys
    /// are on; functions, triggers and views that a foreign schema might hold are off. The content
    /// is not looked at yet.
    static base::Result<std::unique_ptr<Connection>> open(const std::string& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Several statements without values, as in a file.
    base::Result<base::Done> script(std::string_view sql);

    /// One statement; its rows, if any, are not looked at.
    base::Result<base::Done> run(std::string_view sql, std::initializer_list<SqlValue> values = {});

    /// One statement; `each` sees every row.
    base::Result<base::Done> query(std::string_view sql, std::initializer_list<SqlValue> values,
                                   const std::function<void(const Row&)>& each);

    /// The first column of the first row; fails when there is no row.
    base::Result<std::int64_t> integer(std::string_view sql,
                                       std::initializer_list<SqlValue> values = {});

    /// The id that the last INSERT gave.
    std::int64_t last_id() const;

    /// Whether the last failure was that of a file that is damaged or no database at all.
    bool damaged() const;

    /// Whether the file can only be read.
    bool read_only() const;

    const std::string& path() const { return path_; }

private:
    Connection(sqlite3* database, std::string path);
    base::Diagnostic failure() const;

    sqlite3* database_;
    std::string path_;
    int last_code_ = 0;
};

/// Undoes everything at its end unless it was committed.
class Transaction {
public:
    explicit Transaction(Connection& connection) : connection_(connection) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    base::Result<base::Done> begin();
    base::Result<base::Done> commit();

private:
    Connection& connection_;
    bool open_ = false;
};

}  // namespace learning
