-- One table for all records: owners keep JSON in body, and lift what lists need into columns.
CREATE TABLE record (
  account  TEXT    NOT NULL,
  region   TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  id       TEXT    NOT NULL,
  parent   TEXT    NOT NULL,
  name     TEXT    NOT NULL,
  status   TEXT    NOT NULL,
  created  INTEGER NOT NULL, -- microseconds since 1970, UTC
  modified INTEGER NOT NULL,
  version  INTEGER NOT NULL,
  body     BLOB    NOT NULL,
  PRIMARY KEY (kind, account, region, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_parent  ON record (kind, parent, account, region, id);
CREATE INDEX record_created ON record (kind, account, region, created, id);
