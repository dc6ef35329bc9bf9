// Sorts the files that were given into one package for each language, and says what is missing.
import { createHash } from 'node:crypto';
import { isLanguageTag } from '../file/schema.ts';
import type { ConceptPart, Part, RelationPart } from './file-names.ts';
import type { GivenFile } from './given-files.ts';
import type { Inspected } from './inspect-file.ts';
import type { Problems } from './problems.ts';

export interface Package {
  readonly language: string;
  /** What the names tell; null where only the content can. */
  readonly version: string | null;
  /** Over the content of all its files, whatever they were packed in. */
  readonly sha256: string;
  readonly files: ReadonlyMap<Part, GivenFile>;
}

export const CONCEPT_PARTS = [
  'occupations',
  'skills',
  'ISCOGroups',
  'skillGroups',
] as const satisfies ConceptPart[];
export const RELATION_PARTS = [
  'occupationSkillRelations',
  'broaderRelationsSkillPillar',
  'broaderRelationsOccPillar',
] as const satisfies RelationPart[];

/** What cannot be offered without a file. */
const WITHOUT: Readonly<Partial<Record<Part, string>>> = {
  occupationSkillRelations: 'which skills an occupation needs stays as it was.',
  ISCOGroups: 'groups of occupations have no names in this language.',
  skillGroups: 'groups of skills have no names in this language.',
  broaderRelationsSkillPillar: 'skills cannot be browsed by their groups.',
};

/** One package for each language. Relations without a language belong to each of them. */
export function packagesOf(
  files: readonly GivenFile[],
  inspected: ReadonlyMap<GivenFile, Inspected>,
  problems: Problems,
): Package[] {
  const common = files.filter(({ language }) => language === null);
  const languages = [...new Set(files.flatMap(({ language }) => language ?? []))].sort();
  if (languages.length === 0 && files.length > 0)
    problems.error(files[0]?.shown ?? '', null, 'No file says its language, as skills_en.csv does.');
  return languages.flatMap((language) => {
    const own = files.filter((file) => file.language === language);
    // Without skills and occupations of the language these are relations or groups that come with another.
    const known = partsOf([...own, ...common], problems);
    if (!isComplete(language, known, problems)) return [];
    const version = [...known.values()].find((file) => file.language !== null && file.version)?.version;
    return [{ language, version: version ?? null, files: known, sha256: hashOf(known, inspected) }];
  });
}

function partsOf(files: readonly GivenFile[], problems: Problems): Map<Part, GivenFile> {
  const parts = new Map<Part, GivenFile>();
  for (const file of files) {
    const before = parts.get(file.part);
    if (before === undefined || (before.language === null && file.language !== null))
      parts.set(file.part, file);
    else if (before.language === file.language)
      problems.error(file.shown, null, `There are two files of this name; the other is ${before.shown}.`);
  }
  return parts;
}

function isComplete(language: string, parts: ReadonlyMap<Part, GivenFile>, problems: Problems): boolean {
  const [any] = parts.values();
  const where =
    any?.shown.includes('/') === true ? any.shown.slice(0, any.shown.indexOf('/')) : (any?.shown ?? '');
  if (!isLanguageTag(language)) {
    problems.error(where, null, 'The name of the file ends with no language.');
    return false;
  }
  const missing = (['skills', 'occupations'] as const).filter((part) => !parts.has(part));
  for (const part of missing) problems.error(where, null, `The file ${part}_${language}.csv is missing.`);
  for (const [part, sentence] of Object.entries(WITHOUT)) {
    if (!parts.has(part as Part)) problems.warning(where, null, `There is no file ${part}: ${sentence}`);
  }
  return missing.length === 0;
}

function hashOf(parts: ReadonlyMap<Part, GivenFile>, inspected: ReadonlyMap<GivenFile, Inspected>): string {
  const hash = createHash('sha256');
  for (const part of [...parts.keys()].sort()) {
    const file = parts.get(part);
    hash.update(`${part}:${(file && inspected.get(file)?.sha256) ?? ''}\n`);
  }
  return hash.digest('hex');
}

/** ESCO's version as the columns of its tables tell it: good enough to know which of two is newer. */
export function versionOfColumns(columns: ReadonlySet<string>): string {
  if (columns.has('naceCode')) return '1.2';
  return columns.has('inScheme') ? '1.1' : '1.0';
}
