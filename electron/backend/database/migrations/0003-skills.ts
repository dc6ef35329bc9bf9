import type { Migration } from './migration.ts';

export const skills: Migration = {
  version: 3,
  name: 'skills',
  sql: `
ALTER TABLE skill ADD COLUMN concept_uri TEXT;
ALTER TABLE skill ADD COLUMN concept_label TEXT NOT NULL DEFAULT '';
ALTER TABLE skill ADD COLUMN concept_language TEXT NOT NULL DEFAULT '';
ALTER TABLE skill ADD COLUMN concept_version TEXT NOT NULL DEFAULT '';

-- Who wrote what in a case, and how it came to be, is read by case.
CREATE INDEX change_of_case ON change (case_id, entity, position);
CREATE INDEX decision_of_case ON decision (case_id, entity, outcome, id);

CREATE TABLE skill_source (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  skill_id TEXT NOT NULL REFERENCES skill (id),
  kind TEXT NOT NULL CHECK (kind IN ('card', 'sentence', 'story', 'experience', 'typed')),
  words TEXT NOT NULL CHECK (words <> ''),
  language TEXT NOT NULL,
  interview_id TEXT,
  path TEXT,
  story_id TEXT,
  experience_id TEXT,
  activity_id TEXT,
  why TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_source_of_case ON skill_source (case_id, id) WHERE removed_at IS NULL;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('story', 'observation', 'file', 'trial', 'statement', 'certificate')),
  skill_ids TEXT NOT NULL CHECK (json_type(skill_ids) = 'array'),
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  made_on TEXT,
  who TEXT NOT NULL,
  relation TEXT NOT NULL,
  story_id TEXT,
  trial_id TEXT,
  file_id TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of_case ON evidence (case_id, id) WHERE removed_at IS NULL;
-- The item of a trial or a story is found again whether it was removed or not.
CREATE INDEX evidence_of_trial ON evidence (trial_id, id) WHERE trial_id IS NOT NULL;
CREATE INDEX evidence_of_story ON evidence (story_id, id) WHERE story_id IS NOT NULL;

CREATE TABLE evidence_file (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_file_of_case ON evidence_file (case_id, id);
CREATE TABLE evidence_file_content (
  file_id TEXT PRIMARY KEY REFERENCES evidence_file (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE recognition (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  skill_id TEXT NOT NULL REFERENCES skill (id),
  act TEXT NOT NULL CHECK (act IN ('assess', 'resolve', 'recognise', 'refer', 'certify', 'withdraw')),
  who TEXT NOT NULL CHECK (who <> ''),
  role TEXT NOT NULL,
  held_on TEXT NOT NULL,
  method TEXT CHECK (method IN ('interview', 'portfolio', 'observation', 'trial', 'oral', 'test')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  outcome TEXT CHECK (outcome IN ('met', 'partly', 'notMet')),
  rules TEXT NOT NULL CHECK (json_type(rules) = 'array'),
  note TEXT NOT NULL,
  body TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recognition_of_case ON recognition (case_id, id) WHERE removed_at IS NULL;

CREATE TABLE trial (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  sheet_id TEXT NOT NULL,
  sheet_version INTEGER NOT NULL CHECK (sheet_version > 0),
  held_on TEXT NOT NULL,
  place TEXT NOT NULL,
  observer TEXT NOT NULL,
  marks TEXT NOT NULL CHECK (json_type(marks) = 'array'),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX trial_of_case ON trial (case_id, id) WHERE removed_at IS NULL;

CREATE TABLE rejection (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  uri TEXT NOT NULL CHECK (uri <> ''),
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rejection_of_case ON rejection (case_id, label, id) WHERE removed_at IS NULL;

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  uri TEXT NOT NULL,
  label TEXT NOT NULL,
  language TEXT NOT NULL,
  version TEXT NOT NULL,
  isco TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Also what was chosen once: a choice that comes back is the same row.
CREATE INDEX goal_of_case ON goal (case_id, id);
`,
};
