import type { Migration } from './migration.ts';

export const interviews: Migration = {
  version: 2,
  name: 'interviews',
  sql: `
-- A definition with its texts, once for each content: what an interview followed stays readable for ever. Outside the
-- change log, which holds the hash.
CREATE TABLE definition_content (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  definition_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'imported')),
  added_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object')
) STRICT;
CREATE UNIQUE INDEX definition_imported ON definition_content (definition_id, version) WHERE origin = 'imported';

CREATE TABLE interview (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  definition_id TEXT NOT NULL,
  definition_version INTEGER NOT NULL,
  definition_hash TEXT NOT NULL CHECK (length(definition_hash) = 64),
  her_language TEXT NOT NULL,
  interpreter TEXT NOT NULL CHECK (interpreter IN ('none', 'inRoom', 'byPhone')),
  room TEXT NOT NULL CHECK (json_type(room) = 'array'),
  started_at TEXT NOT NULL,
  closed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_of_case ON interview (case_id, started_at DESC, id DESC);

CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  interview_id TEXT NOT NULL REFERENCES interview (id),
  path TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'declined', 'later', 'cleared')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX answer_of_interview ON answer (interview_id, path);

-- What is being typed, at every key press: on disk at once, and out of the change log until the field is left.
CREATE TABLE answer_draft (
  interview_id TEXT NOT NULL REFERENCES interview (id),
  path TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'declined', 'later', 'cleared')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  typed_at TEXT NOT NULL,
  PRIMARY KEY (interview_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_place (
  interview_id TEXT PRIMARY KEY REFERENCES interview (id),
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  interview_id TEXT NOT NULL REFERENCES interview (id),
  proposal TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'dropped', 'open')),
  proposed TEXT NOT NULL,
  entity TEXT,
  entry_id TEXT,
  before TEXT NOT NULL CHECK (json_valid(before))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX decision_of_interview ON decision (interview_id, proposal);

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'declined')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  since TEXT,
  stated_on TEXT NOT NULL,
  interview_id TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_of_case ON fact (case_id, name, stated_on DESC, id DESC) WHERE removed_at IS NULL;

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  title TEXT NOT NULL,
  situation TEXT NOT NULL,
  action TEXT NOT NULL,
  tools TEXT NOT NULL,
  ending TEXT NOT NULL,
  problem TEXT NOT NULL,
  taught TEXT NOT NULL,
  quote TEXT NOT NULL,
  may_quote INTEGER NOT NULL CHECK (may_quote IN (0, 1)),
  told_in TEXT NOT NULL,
  told_on TEXT NOT NULL,
  interview_id TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_of_case ON story (case_id, told_on DESC, id DESC) WHERE removed_at IS NULL;

CREATE TABLE told_file (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  interview_id TEXT NOT NULL REFERENCES interview (id),
  path TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;
CREATE TABLE told_file_content (
  file_id TEXT PRIMARY KEY REFERENCES told_file (id),
  bytes BLOB NOT NULL
) STRICT;

-- The office's own voices: nothing of any case, and so outside the change log.
CREATE TABLE clip (
  language TEXT NOT NULL,
  text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
  media_type TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (language, text_hash)
) STRICT;
`,
};
