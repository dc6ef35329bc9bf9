import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE_GRADES } from '../../../shared/domain/codes.ts';
import { EVIDENCE_KINDS, GRADE_OF_KIND } from '../../../shared/domain/evidence.ts';
import { gradeOf, LEVELS, profilPassOf, rankOf } from '../../../shared/skills/ladder.ts';

test('the levels are those of ProfilPASS', () => {
  expect(LEVELS.map(profilPassOf)).toEqual(['A', 'A', 'B', 'C1', 'C2']);
  expect([null, 0, 6, 2.5].map(profilPassOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test('grades rank from her word to a certificate', () => {
  expect(EVIDENCE_GRADES.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('without evidence a skill stands at E0', () => {
  expect(gradeOf([])).toBe('E0');
});

test('a skill has the highest grade of its items, in whatever order they came', () => {
  const items = fc.array(fc.constantFrom(...EVIDENCE_KINDS), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(items, (kinds) => {
      const grade = gradeOf(kinds.map((kind) => ({ kind })));
      expect(kinds.map((kind) => GRADE_OF_KIND[kind])).toContain(grade);
      expect(kinds.every((kind) => rankOf(GRADE_OF_KIND[kind]) <= rankOf(grade))).toBe(true);
      expect(gradeOf(kinds.toReversed().map((kind) => ({ kind })))).toBe(grade);
    }),
  );
});
