CREATE UNIQUE INDEX answer_of_interview ON answer (interview_id, path);

CREATE INDEX case_active ON case_record (updated_at DESC, id DESC, folded_names) WHERE archived_at IS NULL;

CREATE INDEX case_archived ON case_record (updated_at DESC, id DESC, folded_names) WHERE archived_at IS NOT NULL;

CREATE INDEX change_of_case ON change (case_id, entity, position);

CREATE INDEX decision_of_case ON decision (case_id, entity, outcome, id);

CREATE UNIQUE INDEX decision_of_interview ON decision (interview_id, proposal);

CREATE UNIQUE INDEX definition_imported ON definition_content (definition_id, version) WHERE origin = 'imported';

CREATE INDEX education_of_case ON education (case_id, removed_at, position, id);

CREATE INDEX evidence_file_of_case ON evidence_file (case_id, id);

CREATE INDEX evidence_of_case ON evidence (case_id, id) WHERE removed_at IS NULL;

CREATE INDEX evidence_of_story ON evidence (story_id, id) WHERE story_id IS NOT NULL;

CREATE INDEX evidence_of_trial ON evidence (trial_id, id) WHERE trial_id IS NOT NULL;

CREATE INDEX experience_of_case ON experience (case_id, removed_at, position, id);

CREATE INDEX fact_of_case ON fact (case_id, name, stated_on DESC, id DESC) WHERE removed_at IS NULL;

CREATE INDEX goal_of_case ON goal (case_id, id);

CREATE INDEX interview_of_case ON interview (case_id, started_at DESC, id DESC);

CREATE INDEX language_skill_of_case ON language_skill (case_id, removed_at, position, id);

CREATE INDEX recognition_of_case ON recognition (case_id, id) WHERE removed_at IS NULL;

CREATE INDEX rejection_of_case ON rejection (case_id, label, id) WHERE removed_at IS NULL;

CREATE INDEX skill_of_case ON skill (case_id, removed_at, position, id);

CREATE INDEX skill_source_of_case ON skill_source (case_id, id) WHERE removed_at IS NULL;

CREATE INDEX story_of_case ON story (case_id, told_on DESC, id DESC) WHERE removed_at IS NULL;

CREATE INDEX trial_of_case ON trial (case_id, id) WHERE removed_at IS NULL;

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

CREATE TABLE answer_draft (
  interview_id TEXT NOT NULL REFERENCES interview (id),
  path TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'declined', 'later', 'cleared')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  typed_at TEXT NOT NULL,
  PRIMARY KEY (interview_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  removed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_content (
  attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE case_record (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  archived_at TEXT,
  folded_names TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  case_id TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('add', 'set', 'remove', 'restore')),
  payload TEXT NOT NULL CHECK (json_type(payload) = 'object'),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE clip (
  language TEXT NOT NULL,
  text_hash TEXT NOT NULL CHECK (length(text_hash) = 64),
  media_type TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (language, text_hash)
) STRICT;

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

CREATE TABLE definition_content (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  definition_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'imported')),
  added_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object')
) STRICT;

CREATE TABLE education (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position REAL NOT NULL,
  removed_at TEXT,
  title TEXT NOT NULL,
  institution TEXT NOT NULL,
  place TEXT NOT NULL,
  country TEXT,
  isced INTEGER CHECK (isced BETWEEN 0 AND 8),
  start_date TEXT,
  end_date TEXT,
  completed TEXT NOT NULL CHECK (completed IN ('unknown', 'yes', 'no', 'ongoing')),
  document_state TEXT NOT NULL CHECK (document_state IN ('unknown', 'original', 'copy', 'lost', 'none'))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE evidence_file (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  size INTEGER NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_file_content (
  file_id TEXT PRIMARY KEY REFERENCES evidence_file (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE experience (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position REAL NOT NULL,
  removed_at TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('employee', 'selfEmployed', 'trainee', 'unpaidCare', 'volunteering')),
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  place TEXT NOT NULL,
  country TEXT,
  start_date TEXT,
  end_date TEXT,
  ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  years REAL CHECK (years BETWEEN 0 AND 80),
  tasks TEXT NOT NULL CHECK (json_type(tasks) = 'array')
) STRICT, WITHOUT ROWID;

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

CREATE TABLE interview_place (
  interview_id TEXT PRIMARY KEY REFERENCES interview (id),
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE language_skill (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position REAL NOT NULL,
  removed_at TEXT,
  language TEXT NOT NULL,
  mother_tongue INTEGER NOT NULL CHECK (mother_tongue IN (0, 1)),
  listening TEXT CHECK (listening IN ('preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  reading TEXT CHECK (reading IN ('preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  spoken_interaction TEXT CHECK (spoken_interaction IN ('preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  spoken_production TEXT CHECK (spoken_production IN ('preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  writing TEXT CHECK (writing IN ('preA1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'))
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  case_id TEXT PRIMARY KEY REFERENCES case_record (id),
  preferred_name TEXT NOT NULL,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  name_in_own_script TEXT NOT NULL,
  birth_date TEXT,
  citizenships TEXT NOT NULL CHECK (json_type(citizenships) = 'array'),
  country_of_birth TEXT,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  safe_to_call TEXT NOT NULL CHECK (safe_to_call IN ('unknown', 'yes', 'askFirst', 'no')),
  safe_to_call_note TEXT NOT NULL,
  scripts_read TEXT NOT NULL CHECK (json_type(scripts_read) = 'array'),
  schooling_years INTEGER CHECK (schooling_years BETWEEN 0 AND 30),
  headline TEXT NOT NULL,
  photo_id TEXT REFERENCES attachment (id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE rejection (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  removed_at TEXT,
  uri TEXT NOT NULL CHECK (uri <> ''),
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE skill (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_record (id),
  position REAL NOT NULL,
  removed_at TEXT,
  name TEXT NOT NULL,
  skill_group TEXT NOT NULL CHECK (skill_group IN ('technical', 'base', 'transversal')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  evidence TEXT NOT NULL CHECK (evidence IN ('E0', 'E1', 'E2', 'E3', 'E4', 'E5')),
  experience_id TEXT REFERENCES experience (id)
, concept_uri TEXT, concept_label TEXT NOT NULL DEFAULT '', concept_language TEXT NOT NULL DEFAULT '', concept_version TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

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

CREATE TRIGGER change_is_appended BEFORE INSERT ON change
  WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM change)
  BEGIN SELECT RAISE(ABORT, 'changes are appended'); END;

CREATE TRIGGER change_is_not_deleted BEFORE DELETE ON change
  BEGIN SELECT RAISE(ABORT, 'changes are final'); END;

CREATE TRIGGER change_is_not_edited BEFORE UPDATE ON change
  BEGIN SELECT RAISE(ABORT, 'changes are final'); END;
