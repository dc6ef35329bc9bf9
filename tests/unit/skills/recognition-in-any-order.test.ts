// Recognition held against a second telling of its rules, written by hand: whatever is tried in whatever order, while
// evidence comes and goes and the office changes how many assessors it wants.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASSESSMENT_OUTCOMES,
  emptyRecognition,
  EVIDENCE_RULES,
  RECOGNITION_ACTS,
} from '../../../shared/domain/recognition.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { refusalOf, standingOf } from '../../../shared/skills/recognition.ts';

const BASE = { ...emptyRecognition, skillId: 'skill', who: 'Ida Esempio', heldOn: '2026-11-25' } as const;
const rules = [...EVIDENCE_RULES];
const one = { documented: true, assessors: 'one' } as const;
const two = { documented: true, assessors: 'two' } as const;

const anyAct = fc.record({
  act: fc.constantFrom(...RECOGNITION_ACTS),
  who: fc.constantFrom('Ida Esempio', 'IDA  Esempio', 'Berta Prova', 'Carla Prova'),
  level: fc.constantFrom(null, 2, 3),
  outcome: fc.constantFrom(...ASSESSMENT_OUTCOMES, null),
  rules: fc.oneof(fc.constant(rules), fc.subarray(rules)),
});
const likely = { level: 3, outcome: 'met', rules } as const;
const anyActs = fc.array(
  fc.oneof(
    anyAct.map((some): Recognition => ({ ...BASE, ...some })),
    anyAct.map((some): Recognition => ({ ...BASE, ...some, ...likely, rules })),
  ),
  { maxLength: 14 },
);
const anyCircumstances = fc.record({
  documented: fc.boolean(),
  assessors: fc.constantFrom('one' as const, 'two' as const),
});
const isSame = (one: Recognition, other: Recognition) =>
  one.who.toLowerCase().replace(/\s+/g, ' ') === other.who.toLowerCase().replace(/\s+/g, ' ');

/** The acts that count, told by hand: since the last withdrawal. */
const since = (acts: readonly Recognition[]) =>
  acts.slice(acts.findLastIndex(({ act: made }) => made === 'withdraw') + 1);
const newest = (acts: readonly Recognition[]) =>
  acts
    .filter(({ act: made }) => made === 'assess')
    .filter((each, at, all) => !all.slice(at + 1).some((later) => isSame(each, later)));
const differ = (acts: readonly Recognition[]) =>
  new Set(newest(acts).map(({ level, outcome }) => `${String(level)} ${String(outcome)}`)).size > 1;
const isResolved = (acts: readonly Recognition[]) => {
  const at = acts.findLastIndex(({ act: made }) => made === 'resolve');
  return at >= 0 && !acts.slice(at).some(({ act: made }) => made === 'assess');
};

/** Tries each act in turn, while evidence comes and goes; only what is not refused is kept. */
const anyRun = fc.array(fc.tuple(anyActs, anyCircumstances), { maxLength: 4 });
function kept(
  run: readonly (readonly [readonly Recognition[], { documented: boolean; assessors: 'one' | 'two' }])[],
  each: (
    before: readonly Recognition[],
    made: Recognition,
    now: { documented: boolean; assessors: 'one' | 'two' },
  ) => void,
): Recognition[] {
  const acts: Recognition[] = [];
  for (const [tried, now] of run) {
    for (const made of tried) {
      if (refusalOf(made, { ...now, acts }) !== null) continue;
      each(acts, made, now);
      acts.push(made);
    }
  }
  return acts;
}

describe('in any order of acts', () => {
  test('nothing is recognised without evidence, an undisputed assessment and all four rules', () => {
    let recognised = 0;
    const property = fc.property(anyRun, (run) => {
      kept(run, (before, made, { documented, assessors }) => {
        if (made.act !== 'recognise') return;
        recognised += 1;
        const now = since(before);
        expect(documented).toBe(true);
        expect(newest(now).length).toBeGreaterThanOrEqual(assessors === 'two' ? 2 : 1);
        expect(differ(now) && !isResolved(now)).toBe(false);
        expect(new Set(made.rules)).toEqual(new Set(EVIDENCE_RULES));
      });
    });
    fc.assert(property, { numRuns: 2000 });
    expect(recognised).toBeGreaterThan(50);
  });

  test('withdrawing is possible whenever something was assessed, and after it nothing counts', () => {
    fc.assert(
      fc.property(anyRun, anyCircumstances, (run, now) => {
        const acts = kept(run, () => undefined);
        const { assessments } = standingOf({ ...now, acts });
        const withdrawal: Recognition = { ...BASE, act: 'withdraw', note: 'A mistake' };
        expect(refusalOf(withdrawal, { ...now, acts }) === null).toBe(assessments.length > 0);
        if (assessments.length === 0) return;
        const { withdrawn, ...after } = standingOf({ ...now, acts: [...acts, withdrawal] });
        const { withdrawn: _, ...fresh } = standingOf({ ...now, acts: [] });
        expect(after).toEqual(fresh);
        expect(withdrawn).toBe(withdrawal);
      }),
    );
  });

  test('they disagree only while the newest assessments of two differ and nothing was agreed since', () => {
    fc.assert(
      fc.property(anyRun, anyCircumstances, (run, now) => {
        const acts = kept(run, () => undefined);
        const { disagreement, level } = standingOf({ ...now, acts });
        expect(disagreement).toBe(differ(since(acts)) && !isResolved(since(acts)));
        if (disagreement) expect(level).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('an act that was refused counts as if it had not been made', () => {
    fc.assert(
      fc.property(anyRun, anyAct, fc.nat(), (run, wrong, place) => {
        const acts = kept(run, () => undefined);
        const at = place % (acts.length + 1);
        const refused: Recognition = { ...BASE, ...wrong };
        // As made: with evidence, and one assessor wanted. Whatever is refused then is refused always.
        fc.pre(refusalOf(refused, { ...one, acts: acts.slice(0, at) }) !== null);
        const withIt = standingOf({ ...two, acts: acts.toSpliced(at, 0, refused) });
        expect(withIt).toEqual(standingOf({ ...two, acts }));
      }),
    );
  });
});
