// The file `taxonomy.db`: public data, without encryption, beside the vault. It is never migrated but made anew.

/** "TRTX" in SQLite's header: says whose file this is. */
export const APPLICATION_ID = 0x54525458;
/** Another number: the file is put aside and made anew from what ships. */
export const SCHEMA_VERSION = 1;

export const SCHEMA = `
  CREATE TABLE pack (language TEXT PRIMARY KEY, version TEXT NOT NULL, sha256 TEXT NOT NULL, imported_at TEXT NOT NULL,
    rows TEXT NOT NULL, skipped INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE concept (id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, code TEXT,
    reuse TEXT NOT NULL, embedded INTEGER NOT NULL);
  CREATE TABLE label (id INTEGER PRIMARY KEY, concept INTEGER NOT NULL, language TEXT NOT NULL, kind INTEGER NOT NULL,
    official INTEGER NOT NULL, imported INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE INDEX label_of ON label (concept, language, kind);
  CREATE TABLE description (language TEXT NOT NULL, concept INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (language, concept)) WITHOUT ROWID;
  CREATE TABLE broader (broader INTEGER NOT NULL, concept INTEGER NOT NULL, PRIMARY KEY (broader, concept)) WITHOUT ROWID;
  CREATE TABLE need (occupation INTEGER NOT NULL, skill INTEGER NOT NULL, essential INTEGER NOT NULL,
    PRIMARY KEY (occupation, skill)) WITHOUT ROWID;
  CREATE INDEX need_of ON need (skill);
  CREATE TABLE term (language TEXT NOT NULL, term TEXT NOT NULL, stem TEXT NOT NULL, concepts INTEGER NOT NULL,
    PRIMARY KEY (language, term)) WITHOUT ROWID;
`;

/** How kinds of labels are stored, in the order in which they are read. */
export const KIND_NUMBER = { preferred: 0, alternative: 1, everyday: 2, hidden: 3 } as const;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u;

/** A tag that may become part of a table's name. */
export function isLanguageTag(tag: string): boolean {
  return LANGUAGE.test(tag) && tag.length <= 16;
}

/** The two tables in which labels of one language are searched: as they are written, and by their stems. */
export function searchTables(language: string): { readonly words: string; readonly stems: string } {
  if (!isLanguageTag(language)) throw new RangeError('not a language tag');
  const tag = language.replaceAll('-', '_');
  return { words: `words_${tag}`, stems: `stems_${tag}` };
}

/** Categories, or words of Bengali, Tamil and other scripts would be cut at their vowel signs. */
const TOKENS = (strip: 0 | 2) =>
  `tokenize="unicode61 remove_diacritics ${String(strip)} categories 'L* N* Co Mn Mc'"`;

/** Statements that make the two tables anew. */
export function searchSchema(language: string): string {
  const { words, stems } = searchTables(language);
  return `
    DROP TABLE IF EXISTS ${words};
    DROP TABLE IF EXISTS ${stems};
    CREATE VIRTUAL TABLE ${words} USING fts5(label, others, content='', prefix='2 3', ${TOKENS(0)});
    CREATE VIRTUAL TABLE ${stems} USING fts5(label, others, content='', ${TOKENS(0)});`;
}
