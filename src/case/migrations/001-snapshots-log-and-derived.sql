-- What happened. Snapshots and log are evidence; everything below them can be dropped and rebuilt.

CREATE TABLE snapshot (
  n      INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes  BLOB NOT NULL
) STRICT;

-- `hash` covers `payload_hash`, and that covers salt and payload: both can be erased and the chain still holds.
CREATE TABLE log (
  seq          INTEGER PRIMARY KEY,
  at           TEXT NOT NULL,
  actor        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  salt         TEXT,
  payload      TEXT,
  payload_hash TEXT NOT NULL,
  previous     TEXT NOT NULL,
  hash         TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER log_keeps_entries BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log keeps its entries'); END;

CREATE TRIGGER log_keeps_words BEFORE UPDATE ON log
WHEN NEW.seq IS NOT OLD.seq OR NEW.at IS NOT OLD.at OR NEW.actor IS NOT OLD.actor OR NEW.kind IS NOT OLD.kind
  OR NEW.payload_hash IS NOT OLD.payload_hash OR NEW.previous IS NOT OLD.previous OR NEW.hash IS NOT OLD.hash
  OR NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT raise(ABORT, 'the log keeps its words'); END;

-- Derived: a function of the above and the version of the code and weights.

CREATE TABLE derived (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  seq     INTEGER NOT NULL,
  version TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  n         INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  seq       INTEGER NOT NULL,
  sha256    TEXT NOT NULL,
  name      TEXT NOT NULL,
  title     TEXT,
  publisher TEXT,
  published TEXT,
  text      TEXT NOT NULL,
  record    TEXT NOT NULL,
  digest    TEXT NOT NULL
) STRICT;

-- What reading one document by itself gave, by everything that it depends on.
CREATE TABLE reading (
  key      TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  record   TEXT NOT NULL
) STRICT;
CREATE INDEX reading_document ON reading (document);

CREATE TABLE statement (
  n        INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  place    INTEGER NOT NULL,
  words    TEXT NOT NULL,
  record   TEXT NOT NULL
) STRICT;
CREATE INDEX statement_document ON statement (document, place);

CREATE TABLE entity (
  id     TEXT PRIMARY KEY,
  place  INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id     TEXT PRIMARY KEY,
  place  INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE reuse (
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT;

CREATE VIRTUAL TABLE document_search USING fts5 (
  title, text, content = 'document', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO document_search (document_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER document_added AFTER INSERT ON document
BEGIN INSERT INTO document_search (rowid, title, text) VALUES (NEW.n, NEW.title, NEW.text); END;
CREATE TRIGGER document_removed AFTER DELETE ON document
BEGIN INSERT INTO document_search (document_search, rowid, title, text) VALUES ('delete', OLD.n, OLD.title, OLD.text); END;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  words, content = 'statement', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO statement_search (statement_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER statement_added AFTER INSERT ON statement
BEGIN INSERT INTO statement_search (rowid, words) VALUES (NEW.n, NEW.words); END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement
BEGIN INSERT INTO statement_search (statement_search, rowid, words) VALUES ('delete', OLD.n, OLD.words); END;
