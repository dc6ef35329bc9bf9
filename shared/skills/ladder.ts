// The two ladders of a skill: the level that she has, and how well it is evidenced.
import { EVIDENCE_GRADES } from '../domain/codes.ts';
import { GRADE_OF_KIND } from '../domain/evidence.ts';
import type { Evidence, EvidenceGrade } from '../domain/evidence.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The levels of ProfilPASS: A with help, B alone in a similar situation, C1 alone in another context, C2 alone in another
 * context and able to teach it (as described in practice; not quoted from the instrument).
 */
const PROFILPASS = { 1: 'A', 2: 'A', 3: 'B', 4: 'C1', 5: 'C2' } as const satisfies Record<Level, string>;

/** The ProfilPASS level of a level, or undefined where none was recorded. */
export function profilPassOf(level: number | null): (typeof PROFILPASS)[Level] | undefined {
  const known = LEVELS.find((step) => step === level);
  return known === undefined ? undefined : PROFILPASS[known];
}

/** 0 for E0 to 5 for E5. */
export function rankOf(grade: EvidenceGrade): number {
  return EVIDENCE_GRADES.indexOf(grade);
}

/** The highest grade that these items give; E0 where there are none. */
export function gradeOf(items: readonly Pick<Evidence, 'kind'>[]): EvidenceGrade {
  const ranks = items.map(({ kind }) => rankOf(GRADE_OF_KIND[kind]));
  return EVIDENCE_GRADES[Math.max(0, ...ranks)] ?? 'E0';
}
