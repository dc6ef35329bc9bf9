// A taxonomy of some thirty rows in the layouts of ESCO's CSV download, made here: its words are invented.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipOf } from './interview-pack.ts';

const ESCO = 'http://data.europa.eu/esco';
const numbered = (first: string, number: number) =>
  `${first}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const skillUri = (number: number) => `${ESCO}/skill/${numbered('a', number)}`;
export const occupationUri = (number: number) => `${ESCO}/occupation/${numbered('b', number)}`;
/** One that ships with the program, too. */
export const COOKING = `${ESCO}/skill/f3934441-4bff-4076-9945-e6c51a01c467`;

type Row = Readonly<Record<string, string>>;
type Rows = readonly Row[];
export type Tables = Record<string, Rows>;

export interface SmallEsco {
  readonly version: string;
  readonly language: string;
  /** Changes tables, by their name without language and ending, before they are written. */
  readonly change?: (tables: Tables) => void;
}

/** `word` before each label tells the languages apart. */
const WORDS: Readonly<Record<string, string>> = { en: 'paper', es: 'papel', nl: 'papieren' };
const THINGS = ['boats', 'hats', 'lamps', 'birds', 'boxes', 'flowers', 'kites', 'stars', 'masks', 'bags'];

function skillsOf(language: string): Row[] {
  const word = WORDS[language] ?? 'paper';
  const common = { conceptType: 'KnowledgeSkillCompetence', status: 'released', hiddenLabels: '' };
  const own = THINGS.map((thing, index) => ({
    ...common,
    conceptUri: skillUri(index),
    skillType: 'skill/competence',
    reuseLevel: index === 0 ? 'transversal' : 'sector-specific',
    preferredLabel: `fold ${word} ${thing}`,
    altLabels: `fold ${word} ${thing}\nmake ${thing} of ${word}`,
    modifiedDate: '2020-01-01T00:00:00Z',
    description: `Fold ${word}, so that "${thing}" come of it, in several steps.\nNeatly.`,
  }));
  const cooking = {
    conceptUri: COOKING,
    preferredLabel: `cook with ${word}`,
    altLabels: '',
    description: '',
  };
  return [...own, { ...common, skillType: '', reuseLevel: '', modifiedDate: '2020-01-01', ...cooking }];
}

function occupationsOf(language: string): Row[] {
  const word = WORDS[language] ?? 'paper';
  return ['artist', 'seller', 'teacher', 'presser', 'maker'].map((name, index) => ({
    conceptType: 'Occupation',
    conceptUri: occupationUri(index),
    iscoGroup: '7318',
    preferredLabel: `${word} ${name}`,
    altLabels: '',
    hiddenLabels: '',
    status: 'released',
    modifiedDate: '2020-01-01',
    description: '',
    code: `7318.${String(index + 1)}`,
  }));
}

function tablesOf({ version, language, change }: SmallEsco): Tables {
  const group = (code: string) => ({ conceptUri: `${ESCO}/skill/${code}`, preferredLabel: `group ${code}` });
  const tables: Tables = {
    skills: skillsOf(language),
    occupations: occupationsOf(language).map((row) => (version < '1.2' ? row : { ...row, naceCode: 'C17' })),
    skillGroups: ['S1', 'S1.1'].map((code) => ({ conceptType: 'SkillGroup', ...group(code), code })),
    ISCOGroups: [
      {
        conceptType: 'ISCOGroup',
        conceptUri: `${ESCO}/isco/C7318`,
        code: '7318',
        preferredLabel: 'paper workers',
      },
    ],
    occupationSkillRelations: [0, 1, 2, 3, 4].flatMap((occupation) =>
      [0, 1, 2].map((step) => ({
        occupationUri: occupationUri(occupation),
        relationType: step === 2 ? 'optional' : 'essential',
        skillType: 'skill/competence',
        skillUri: skillUri((occupation + step) % THINGS.length),
      })),
    ),
    broaderRelationsSkillPillar: [
      { conceptUri: `${ESCO}/skill/S1.1`, broaderUri: `${ESCO}/skill/S1` },
      ...THINGS.map((_, index) => ({ conceptUri: skillUri(index), broaderUri: `${ESCO}/skill/S1.1` })),
    ],
  };
  change?.(tables);
  return tables;
}

const quoted = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows end with CR LF, cells hold LF: as the Commission writes them. */
function csvOf(rows: Rows): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

const isRelation = (table: string) => table.includes('Relations');

/** The files of one download by their names. Before ESCO 1.2 relations carry no language. */
export function filesOf(esco: SmallEsco): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tablesOf(esco)).map(([table, rows]) => [
      isRelation(table) && esco.version < '1.2' ? `${table}.csv` : `${table}_${esco.language}.csv`,
      csvOf(rows),
    ]),
  );
}

/** Writes a zip of these files and answers its path. */
export function writeZip(
  directory: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, name);
  writeFileSync(file, zipOf(files));
  return file;
}

/** Writes the download as the portal gives it: two zips before ESCO 1.2, one since. Answers their paths. */
export function writeEsco(directory: string, esco: SmallEsco): string[] {
  const name = (language: string) =>
    `ESCO dataset - v${esco.version} - classification - ${language} - csv.zip`;
  const files = Object.entries(filesOf(esco));
  if (esco.version >= '1.2') return [writeZip(directory, name(esco.language), Object.fromEntries(files))];
  const part = (wanted: boolean) => Object.fromEntries(files.filter(([file]) => isRelation(file) === wanted));
  return [writeZip(directory, name(esco.language), part(false)), writeZip(directory, name(''), part(true))];
}
