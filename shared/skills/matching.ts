// How near she is to an occupation: what of its skills she has, how well, and how sure that is.
import type { EvidenceGrade } from '../domain/evidence.ts';
import type { Level } from './ladder.ts';

/** How much of a skill counts at each level: with help, less than half; alone, nearly all. Our own scale. */
const LEVEL_WEIGHT = { 1: 0.2, 2: 0.4, 3: 0.8, 4: 1, 5: 1 } as const satisfies Record<Level, number>;
const UNKNOWN_LEVEL = 0.5;
/** How much a skill counts by its evidence: her word counts half, a certificate whole. Our own scale. */
const EVIDENCE_WEIGHT = {
  E0: 0.5,
  E1: 0.7,
  E2: 0.8,
  E3: 0.9,
  E4: 0.95,
  E5: 1,
} as const satisfies Record<EvidenceGrade, number>;
/** Essential skills make most of an occupation. */
const ESSENTIAL_SHARE = 0.8;
/** So many optional skills are as good as all: nobody needs every one. */
const ENOUGH_OPTIONAL = 5;
/** Few known skills say little of an occupation: its score is drawn down as if so many more were missing. */
const CAUTION = 2;
const AGAINST = 0.6;
const FOR = 1.1;

export interface OwnSkill {
  readonly id: string;
  readonly uri: string;
  readonly level: number | null;
  readonly evidence: EvidenceGrade;
}

export interface WantedSkills {
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/** A wish or limit of hers, and whether it speaks for the occupation or against it. */
export interface Wish {
  readonly fact: string;
  readonly value: string;
  readonly speaks: 'for' | 'against';
}

export interface Nearness {
  /** 0 to 1. */
  readonly score: number;
  readonly has: readonly { readonly skill: OwnSkill; readonly essential: boolean }[];
  readonly missing: readonly string[];
}

/** What a skill of hers is worth, 0 to 1. */
export function worthOf({ level, evidence }: Pick<OwnSkill, 'level' | 'evidence'>): number {
  const byLevel = Object.entries(LEVEL_WEIGHT).find(([step]) => Number(step) === level)?.[1] ?? UNKNOWN_LEVEL;
  return byLevel * EVIDENCE_WEIGHT[evidence];
}

/**
 * How near she is: the weighted share of essential skills, each by how rare it is among occupations, and a smaller part for
 * optional ones; a limit that speaks against it takes off two fifths, a wish that speaks for it lifts it a little.
 * @param rarity 0 to 1 by URI: a skill that nearly every occupation needs tells little
 */
export function nearnessOf(
  own: ReadonlyMap<string, OwnSkill>,
  wanted: WantedSkills,
  { rarity, wishes }: { readonly rarity: (uri: string) => number; readonly wishes: readonly Wish[] },
): Nearness {
  const found = (uris: readonly string[]) => uris.flatMap((uri) => own.get(uri) ?? []);
  const essential = found(wanted.essential);
  const optional = found(wanted.optional);
  const weightOf = (uris: readonly string[]) => uris.reduce((sum, uri) => sum + rarity(uri), 0);
  const gained = (skills: readonly OwnSkill[]) =>
    skills.reduce((sum, skill) => sum + rarity(skill.uri) * worthOf(skill), 0);
  const share = gained(essential) / (weightOf(wanted.essential) + CAUTION * MEAN_RARITY || 1);
  const extra = Math.min(1, optional.reduce((sum, skill) => sum + worthOf(skill), 0) / ENOUGH_OPTIONAL);
  const factor = wishes.reduce((all, { speaks }) => all * (speaks === 'for' ? FOR : AGAINST), 1);
  return {
    score: Math.min(1, (ESSENTIAL_SHARE * share + (1 - ESSENTIAL_SHARE) * extra) * Math.min(factor, FOR)),
    has: [
      ...essential.map((skill) => ({ skill, essential: true })),
      ...optional.map((skill) => ({ skill, essential: false })),
    ],
    missing: wanted.essential.filter((uri) => !own.has(uri)),
  };
}

const MEAN_RARITY = 0.5;
