import { describe, expect, test } from 'vitest';
import { EVIDENCE_RULES } from '../../../shared/domain/recognition.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { refusalOf, standingOf } from '../../../shared/skills/recognition.ts';
import { act } from '../../support/recognition-acts.ts';

const byCarla = act('assess', { who: 'Carla Prova' });
const byTeacher = act('assess', { who: 'Ines Esempio', level: 4 });
const agreed = act('resolve', { who: 'Carla Prova, Ines Esempio', level: 4, outcome: 'met' });
const recognised = act('recognise', { level: 3, rules: [...EVIDENCE_RULES] });
const withdrawn = act('withdraw', { note: 'Of another person.' });

const standing = (acts: readonly Recognition[], rest: Partial<Parameters<typeof standingOf>[0]> = {}) =>
  standingOf({ documented: true, assessors: 'one', ...rest, acts });
const refusal = (
  made: Recognition,
  acts: readonly Recognition[],
  rest: Partial<Parameters<typeof standingOf>[0]> = {},
) => refusalOf(made, { documented: true, assessors: 'one', ...rest, acts });

describe('the four stages', () => {
  test('follow one another, each with what is missing next', () => {
    const steps: readonly [readonly Recognition[], boolean, string, string | null][] = [
      [[], false, 'identification', 'evidence'],
      [[], true, 'documentation', 'assessment'],
      [[byCarla], true, 'assessment', 'recognition'],
      [[byCarla, recognised], true, 'assessment', 'referral'],
      [[byCarla, recognised, act('refer')], true, 'assessment', 'certificate'],
      [[byCarla, recognised, act('refer'), act('certify')], true, 'certification', null],
    ];
    for (const [acts, documented, stage, missing] of steps) {
      expect(standing(acts, { documented })).toMatchObject({ stage, missing });
    }
  });

  test('a withdrawal begins again, and says who withdrew', () => {
    expect(standing([byCarla, recognised, withdrawn])).toMatchObject({
      stage: 'documentation',
      recognised: null,
      assessments: [],
      withdrawn,
    });
    expect(standing([byCarla, recognised, withdrawn, byTeacher])).toMatchObject({ level: 4, withdrawn });
  });

  test('what was recognised stays so when its evidence is removed or the office wants two assessors', () => {
    const { recognised: still } = standing([byCarla, recognised], { documented: false, assessors: 'two' });
    expect(still).toBe(recognised);
  });
});

describe('assessors', () => {
  test('a second one is another person, whatever the spelling', () => {
    const again = act('assess', { who: ' carla  PROVA ', level: 4 });
    expect(standing([byCarla, again], { assessors: 'two' })).toMatchObject({
      assessments: [again],
      disagreement: false,
      missing: 'secondAssessor',
    });
  });

  test('who differ keep both findings, and neither counts until they agree', () => {
    const differing = standing([byCarla, byTeacher]);
    expect(differing).toMatchObject({ disagreement: true, level: null, missing: 'agreement' });
    expect(differing.assessments).toEqual([byCarla, byTeacher]);
    expect(standing([byCarla, byTeacher, agreed])).toMatchObject({
      disagreement: false,
      resolution: agreed,
      level: 4,
      missing: 'recognition',
    });
  });

  test('who differ in the outcome alone differ too', () => {
    const partly = act('assess', { who: 'Ines Esempio', outcome: 'partly' });
    expect(standing([byCarla, partly]).disagreement).toBe(true);
  });

  test('an assessment after an agreement opens it again', () => {
    expect(standing([byCarla, byTeacher, agreed, byCarla])).toMatchObject({
      disagreement: true,
      resolution: null,
    });
  });
});

describe('refused is', () => {
  test.each<[string, Recognition, readonly Recognition[], Parameters<typeof refusal>[2]?]>([
    ['NO_EVIDENCE', recognised, [byCarla], { documented: false }],
    ['NOT_ASSESSED', recognised, []],
    ['NOT_ASSESSED', recognised, [act('assess', { outcome: 'notMet' })]],
    ['NOT_ASSESSED', { ...recognised, level: 5 }, [byCarla]],
    ['SECOND_ASSESSOR_NEEDED', recognised, [byCarla], { assessors: 'two' }],
    ['DISAGREEMENT', recognised, [byCarla, byTeacher]],
    ['RULES_MISSING', { ...recognised, rules: ['validity', 'currency', 'sufficiency'] }, [byCarla]],
    ['NO_DISAGREEMENT', agreed, [byCarla]],
    ['NOT_ASSESSED', agreed, []],
    ['NOT_ASSESSED', { ...agreed, level: null }, [byCarla, byTeacher]],
    ['NOT_RECOGNISED', act('refer'), [byCarla]],
    ['NOT_RECOGNISED', act('certify'), [byCarla, recognised, withdrawn]],
    ['NOT_ASSESSED', withdrawn, []],
  ])('%s', (code, made, acts, rest) => {
    expect(refusal(made, acts, rest)).toBe(code);
  });

  test('nothing of what may be', () => {
    expect(refusal(recognised, [byCarla])).toBeNull();
    expect(refusal({ ...recognised, level: null }, [byCarla])).toBeNull();
    expect(
      refusal({ ...recognised, level: 4 }, [byCarla, byTeacher, agreed], { assessors: 'two' }),
    ).toBeNull();
    expect(refusal(withdrawn, [byCarla])).toBeNull();
  });
});
