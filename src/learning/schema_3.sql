-- SPDX-License-Identifier: MIT
--
-- What version 3 of the progress store adds to version 2.

-- What a player has marked to come back to.
CREATE TABLE marks (
    profile INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    pack    TEXT NOT NULL,
    item    TEXT NOT NULL CHECK (item <> ''),
    at      INTEGER NOT NULL,
    PRIMARY KEY (profile, pack, item)
) STRICT, WITHOUT ROWID;
