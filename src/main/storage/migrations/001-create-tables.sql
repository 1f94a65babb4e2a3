CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL,
  -- Counts up with each change, so that a backup is made only when there is something new.
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  revision INTEGER NOT NULL DEFAULT 0,
  -- The lowest ids that were never given to a row or a segment of this event.
  next_row INTEGER NOT NULL DEFAULT 1,
  next_segment INTEGER NOT NULL DEFAULT 1,
  -- Steps up to this one were made for other columns and cannot be undone any more.
  history_floor INTEGER NOT NULL DEFAULT 0,
  last_opened TEXT,
  removed_at TEXT,
  -- 1 while an import is filling the event; such events vanish when the project is opened.
  is_unfinished INTEGER NOT NULL DEFAULT 0 CHECK (is_unfinished IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX event_by_name ON event (name COLLATE NOCASE) WHERE removed_at IS NULL;

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT,
  outlet TEXT NOT NULL,
  author TEXT NOT NULL,
  url TEXT NOT NULL,
  file_name TEXT NOT NULL,
  encoding TEXT,
  fingerprint TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  is_unfinished INTEGER NOT NULL DEFAULT 0 CHECK (is_unfinished IN (0, 1))
) STRICT;

CREATE INDEX document_by_event ON document (event_id, position);
CREATE INDEX document_by_fingerprint ON document (fingerprint);

-- Apart from the document, since the text may be long and is seldom read.
CREATE TABLE document_source (
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE segment (
  event_id INTEGER NOT NULL,
  id INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  -- Reading order in the document, with gaps for what is split off later.
  ord INTEGER NOT NULL,
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL CHECK (source_end >= source_start),
  paragraph INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sentence', 'heading', 'caption')),
  text TEXT NOT NULL,
  is_excluded INTEGER NOT NULL DEFAULT 0 CHECK (is_excluded IN (0, 1)),
  PRIMARY KEY (event_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX segment_by_document ON segment (document_id);

CREATE TABLE alignment_row (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  id INTEGER NOT NULL,
  -- Order in the table, with gaps for rows that are inserted later.
  ord INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  is_bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (is_bookmarked IN (0, 1)),
  PRIMARY KEY (event_id, id)
) STRICT, WITHOUT ROWID;

-- Where a segment stands: its key says that it stands in one row only. No foreign key to the row: a push moves
-- thousands of segments at once, and `check` finds what it would.
CREATE TABLE placement (
  event_id INTEGER NOT NULL,
  segment_id INTEGER NOT NULL,
  row_id INTEGER NOT NULL,
  -- Position among the segments of the cell, from 0.
  at INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (event_id, segment_id),
  FOREIGN KEY (event_id, segment_id) REFERENCES segment (event_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was said about a cell with text, under its first segment, so that it moves with the text. None: undecided.
CREATE TABLE decision (
  event_id INTEGER NOT NULL,
  segment_id INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('undecided', 'suggested', 'confirmed')),
  relation TEXT CHECK (relation IN ('equivalent', 'partial', 'contradicts')),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  evidence TEXT NOT NULL,
  is_stale INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)),
  PRIMARY KEY (event_id, segment_id),
  FOREIGN KEY (event_id, segment_id) REFERENCES segment (event_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Cells without text about which was said that their document leaves the statement out.
CREATE TABLE omission (
  event_id INTEGER NOT NULL,
  row_id INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed')),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  evidence TEXT NOT NULL,
  PRIMARY KEY (event_id, row_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX omission_by_document ON omission (document_id);

-- The history: steps in the order they were made; undone ones stay until a new step takes their place.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  row_number INTEGER,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
  edit TEXT NOT NULL,
  inverse TEXT NOT NULL
) STRICT;

CREATE INDEX step_by_event ON step (event_id, is_undone, id);
