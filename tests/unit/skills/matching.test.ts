import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_GRADES } from '../../../shared/domain/codes.ts';
import { nearnessOf, worthOf } from '../../../shared/skills/matching.ts';
import type { OwnSkill, Wish } from '../../../shared/skills/matching.ts';

const URIS = Array.from({ length: 12 }, (_, at) => `trama:skill/${String(at)}`);
const rarity = () => 0.5;
const own = (uri: string, more: Partial<OwnSkill> = {}): OwnSkill => ({
  id: uri,
  uri,
  level: 3,
  evidence: 'E2',
  ...more,
});
const mapOf = (skills: readonly OwnSkill[]) => new Map(skills.map((skill) => [skill.uri, skill]));
const near = (skills: readonly OwnSkill[], essential: readonly string[], wishes: readonly Wish[] = []) =>
  nearnessOf(mapOf(skills), { essential, optional: [] }, { rarity, wishes });

const anySkill = (uri: string) =>
  fc.record({
    id: fc.constant(uri),
    uri: fc.constant(uri),
    level: fc.constantFrom(null, 1, 2, 3, 4, 5),
    evidence: fc.constantFrom(...EVIDENCE_GRADES),
  });
const anyOwn = fc.subarray(URIS).chain((uris) => fc.tuple(...uris.map(anySkill)));
const anyWanted = fc
  .tuple(fc.subarray(URIS.slice(0, 6)), fc.subarray(URIS.slice(6)))
  .map(([essential, optional]) => ({ essential, optional }));
const anyWishes = fc.array(
  fc.record({
    fact: fc.constant('limits'),
    value: fc.string(),
    speaks: fc.constantFrom('for' as const, 'against' as const),
  }),
  { maxLength: 4 },
);

describe('what a skill is worth', () => {
  test('more with each level and each grade, between 0 and 1', () => {
    for (const evidence of EVIDENCE_GRADES) {
      const byLevel = [1, 2, 3, 4, 5].map((level) => worthOf({ level, evidence }));
      expect(byLevel).toEqual(byLevel.toSorted((a, b) => a - b));
    }
    const byGrade = EVIDENCE_GRADES.map((evidence) => worthOf({ level: 3, evidence }));
    expect(byGrade).toEqual(byGrade.toSorted((a, b) => a - b));
    expect(worthOf({ level: 5, evidence: 'E5' })).toBe(1);
  });

  test('a level that nobody recorded counts between “with help” and “alone”', () => {
    const unknown = worthOf({ level: null, evidence: 'E1' });
    expect(unknown).toBeGreaterThan(worthOf({ level: 2, evidence: 'E1' }));
    expect(unknown).toBeLessThan(worthOf({ level: 3, evidence: 'E1' }));
  });
});

describe('how near she is', () => {
  const wanted = URIS.slice(0, 4);

  test('more skills, higher; a limit lowers it, a wish lifts it', () => {
    const scores = [1, 2, 3, 4].map(
      (count) =>
        near(
          wanted.slice(0, count).map((uri) => own(uri)),
          wanted,
        ).score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    const skills = wanted.slice(0, 2).map((uri) => own(uri));
    const plain = near(skills, wanted).score;
    expect(near(skills, wanted, [{ fact: 'limits', value: 'x', speaks: 'against' }]).score).toBeCloseTo(
      plain * 0.6,
    );
    expect(near(skills, wanted, [{ fact: 'likes', value: 'x', speaks: 'for' }]).score).toBeGreaterThan(plain);
  });

  test('the whole of a small occupation says less than the whole of a large one', () => {
    const has = URIS.map((uri) => own(uri));
    expect(near(has, URIS.slice(0, 1)).score).toBeLessThan(near(has, URIS.slice(0, 8)).score);
  });

  test('a rare skill says more than one that most occupations need', () => {
    const rare = (uri: string) => (uri === URIS[0] ? 1 : 0.1);
    const of = (uri: string) =>
      nearnessOf(mapOf([own(uri)]), { essential: wanted, optional: [] }, { rarity: rare, wishes: [] }).score;
    expect(of(URIS[0] ?? '')).toBeGreaterThan(of(URIS[1] ?? ''));
  });

  test('for anybody and any occupation: 0 to 1, and what she has and misses is the whole', () => {
    fc.assert(
      fc.property(anyOwn, anyWanted, anyWishes, (skills, occupation, wishes) => {
        const found = nearnessOf(mapOf(skills), occupation, { rarity, wishes });
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        const essential = found.has.filter((each) => each.essential).map(({ skill }) => skill.uri);
        expect([...essential, ...found.missing].toSorted()).toEqual(occupation.essential.toSorted());
        for (const { skill } of found.has) expect(skills).toContain(skill);
      }),
    );
  });

  test('one skill more never takes her further away', () => {
    fc.assert(
      fc.property(anyOwn, anyWanted, fc.constantFrom(...URIS), (skills, occupation, uri) => {
        const score = (of: readonly OwnSkill[]) =>
          nearnessOf(mapOf(of), occupation, { rarity, wishes: [] }).score;
        const without = skills.filter((skill) => skill.uri !== uri);
        expect(score([...without, own(uri)])).toBeGreaterThanOrEqual(score(without));
      }),
    );
  });
});
