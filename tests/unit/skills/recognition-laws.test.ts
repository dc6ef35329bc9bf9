// Whatever was recorded in whatever order, by hand or by another machine: what must always hold of recognition.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE_RULES } from '../../../shared/domain/recognition.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { refusalOf, standingOf } from '../../../shared/skills/recognition.ts';
import { act, anyAct } from '../../support/recognition-acts.ts';

const office = fc.record({
  documented: fc.boolean(),
  assessors: fc.constantFrom('one' as const, 'two' as const),
});
const acts = fc.array(anyAct, { maxLength: 14 });

/** What is recorded when every refused act is left out, as the backend does. */
const recordedOf = (tried: readonly Recognition[], rest: Omit<Parameters<typeof standingOf>[0], 'acts'>) =>
  tried.reduce<readonly Recognition[]>(
    (before, made) => (refusalOf(made, { ...rest, acts: before }) === null ? [...before, made] : before),
    [],
  );

test('nothing is recognised without evidence, enough assessors who agree, and all rules', () => {
  fc.assert(
    fc.property(acts, office, (tried, rest) => {
      const recorded = recordedOf(tried, rest);
      for (const [at, made] of recorded.entries()) {
        if (made.act !== 'recognise') continue;
        const before = standingOf({ ...rest, acts: recorded.slice(0, at) });
        expect(rest.documented).toBe(true);
        expect(before.assessments.length).toBeGreaterThanOrEqual(rest.assessors === 'two' ? 2 : 1);
        expect(before.disagreement).toBe(false);
        expect(before.level).not.toBeNull();
        expect(made.level === null || made.level === before.level).toBe(true);
        expect([...made.rules].sort()).toEqual([...EVIDENCE_RULES].sort());
      }
    }),
    { numRuns: 2000 },
  );
});

test('also acts that nobody checked lead to nothing: an assessment and all rules stand behind every recognition', () => {
  fc.assert(
    fc.property(acts, office, (made, rest) => {
      const { recognised, referred, certified, assessments } = standingOf({ ...rest, acts: made });
      if (recognised) {
        expect(assessments.length).toBeGreaterThan(0);
        expect(recognised.rules).toHaveLength(EVIDENCE_RULES.length);
      } else expect([referred, certified]).toEqual([null, null]);
    }),
    { numRuns: 2000 },
  );
});

test('what was assessed can always be withdrawn, and then nothing of it is left', () => {
  fc.assert(
    fc.property(acts, office, (tried, rest) => {
      const recorded = recordedOf(tried, rest);
      const withdrawal = act('withdraw', { note: 'An error.' });
      if (standingOf({ ...rest, acts: recorded }).assessments.length === 0) return;
      expect(refusalOf(withdrawal, { ...rest, acts: recorded })).toBeNull();
      expect(standingOf({ ...rest, acts: [...recorded, withdrawal] })).toMatchObject({
        assessments: [],
        recognised: null,
        certified: null,
        level: null,
        withdrawn: withdrawal,
        stage: rest.documented ? 'documentation' : 'identification',
      });
    }),
  );
});

test('what is said to be missing is what the next act is refused for', () => {
  fc.assert(
    fc.property(acts, office, (tried, rest) => {
      const recorded = recordedOf(tried, rest);
      const { missing, level } = standingOf({ ...rest, acts: recorded });
      const recognise = act('recognise', { level, rules: [...EVIDENCE_RULES] });
      const refused = refusalOf(recognise, { ...rest, acts: recorded });
      const reason = {
        evidence: 'NO_EVIDENCE',
        assessment: 'NOT_ASSESSED',
        secondAssessor: 'SECOND_ASSESSOR_NEEDED',
        agreement: 'DISAGREEMENT',
        recognition: null,
      };
      if (missing !== null && missing in reason) {
        expect(refused).toBe(reason[missing as keyof typeof reason]);
      }
    }),
    { numRuns: 2000 },
  );
});
