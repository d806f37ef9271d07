-- SPDX-License-Identifier: MIT
--
-- What version 2 of the progress store adds to version 1.

-- What a game asks, in order, so that one that was left can be taken up again.
CREATE TABLE game_items (
    game     INTEGER NOT NULL REFERENCES games (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    item     TEXT NOT NULL CHECK (item <> ''),
    PRIMARY KEY (game, position)
) STRICT, WITHOUT ROWID;
