// Which files of the official download are read. All others are left where they are.

export const PARTS = [
  'occupations',
  'skills',
  'skillGroups',
  'ISCOGroups',
  'occupationSkillRelations',
  'broaderRelationsSkillPillar',
  'broaderRelationsOccPillar',
] as const;
export type Part = (typeof PARTS)[number];
export type ConceptPart = Extract<Part, 'occupations' | 'skills' | 'skillGroups' | 'ISCOGroups'>;
export type RelationPart = Exclude<Part, ConceptPart>;

export interface FileName {
  readonly part: Part;
  /** Null for relations of ESCO before 1.2, which belong to every language. */
  readonly language: string | null;
}

const NAME = new RegExp(`^(${PARTS.join('|')})(?:_([a-z]{2,3}(?:-[a-z]{2})?))?\\.csv$`, 'iu');

/** What a file of this name holds, or undefined where it is none that is read. Folders before the name do not matter. */
export function readFileName(path: string): FileName | undefined {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const [, named, language] = NAME.exec(base) ?? [];
  const part = PARTS.find((each) => each.toLowerCase() === named?.toLowerCase());
  // Of one language there is one taxonomy: `en-us` was a name for English in ESCO 1.0.
  return part && { part, language: language?.toLowerCase().split('-')[0] ?? null };
}

/** ESCO's version, as the names of its downloads tell it: `ESCO dataset - v1.2.1 - classification - it - csv.zip`. */
export function versionInName(name: string): string | undefined {
  return /\bv(\d+\.\d+(?:\.\d+)?)/iu.exec(name)?.[1];
}

/** Negative where the first version is older. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string) => version.split('.').map((each) => Number.parseInt(each, 10) || 0);
  const [left, right] = [numbers(one), numbers(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
