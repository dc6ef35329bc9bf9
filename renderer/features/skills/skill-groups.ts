// How her skills stand on the map: by trade or by kind, and which of them a filter leaves.
import type { HeldSkill, SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import { standingOf } from '../../../shared/skills/recognition.ts';
import type { Standing } from '../../../shared/skills/recognition.ts';

export type Act = SkillsOfCase['recognition'][number];
export type EvidenceItem = SkillsOfCase['evidence'][number];
export const FILTERS = ['all', 'unevidenced', 'toAssess', 'recognised'] as const;
export type Filter = (typeof FILTERS)[number];

/** One skill as the map shows it. */
export interface MapSkill {
  readonly held: HeldSkill;
  readonly evidence: readonly EvidenceItem[];
  readonly acts: readonly Act[];
  readonly standing: Standing<Act>;
}

export interface MapGroup {
  readonly id: string;
  readonly skills: readonly MapSkill[];
}

/** Everything of each skill together. */
export function mapSkills(record: SkillsOfCase, assessors: 'one' | 'two'): readonly MapSkill[] {
  return record.skills.map((held) => {
    const evidence = record.evidence.filter(({ skillIds }) => skillIds.includes(held.id));
    const acts = record.recognition.filter(({ skillId }) => skillId === held.id);
    const documented = evidence.length > 0;
    return { held, evidence, acts, standing: standingOf({ acts, documented, assessors }) };
  });
}

/**
 * By trade, in the order of the shelf: a skill stands once, in the trade that needs it most. What belongs to no trade, or to
 * all, comes last, under an empty id.
 */
export function byTrade(skills: readonly MapSkill[], order: readonly string[]): readonly MapGroup[] {
  const mainTrade = ({ held }: MapSkill): string =>
    held.value.group === 'technical' ? (held.trades[0] ?? '') : '';
  return [...order, ''].flatMap((id) => {
    const inside = skills.filter((skill) => mainTrade(skill) === id);
    return inside.length === 0 ? [] : [{ id, skills: inside }];
  });
}

/** By kind: technical, base, transversal. */
export function byKind(skills: readonly MapSkill[]): readonly MapGroup[] {
  return SKILL_GROUPS.flatMap((id) => {
    const inside = skills.filter(({ held }) => held.value.group === id);
    return inside.length === 0 ? [] : [{ id, skills: inside }];
  });
}

/** Whether a filter leaves this skill. */
export function passes({ evidence, standing }: MapSkill, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unevidenced':
      return evidence.length === 0;
    case 'toAssess':
      return evidence.length > 0 && standing.recognised === null;
    case 'recognised':
      return standing.recognised !== null;
  }
}

/** Whether typed words are in its name or its label, without case. */
export function isFound({ held }: MapSkill, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return [held.value.name, held.label].some((name) => name.toLocaleLowerCase().includes(wanted));
}
