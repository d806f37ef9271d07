-- SPDX-License-Identifier: MIT
--
-- The progress store, version 1. Times are milliseconds since 1970-01-01T00:00:00Z. Rows are in
-- the order of their ids: the clock may go back. Facts and items are ids that only packs explain,
-- so that progress outlives a pack that is removed.

CREATE TABLE profiles (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE games (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    profile INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    pack    TEXT NOT NULL,
    mode    TEXT NOT NULL,
    seed    INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 9007199254740991),
    build   TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended   INTEGER
) STRICT;

CREATE TABLE answers (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    game      INTEGER NOT NULL REFERENCES games (id) ON DELETE CASCADE,
    item      TEXT NOT NULL,
    answer    TEXT NOT NULL CHECK (answer <> ''),  -- JSON
    verdict   TEXT NOT NULL CHECK (verdict IN ('wrong', 'partly', 'right', 'skipped')),
    credit    REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
    points    INTEGER NOT NULL,
    certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
    hints     INTEGER NOT NULL CHECK (hints >= 0),
    time      INTEGER NOT NULL CHECK (time >= 0),
    language  TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    at        INTEGER NOT NULL
) STRICT;

-- The facts that an answer says something about; position 0 is the main one.
CREATE TABLE answer_facts (
    answer   INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    fact     TEXT NOT NULL,
    PRIMARY KEY (answer, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX games_by_pack ON games (profile, pack);
CREATE INDEX answers_by_game ON answers (game);
CREATE INDEX answers_by_fact ON answer_facts (fact);
