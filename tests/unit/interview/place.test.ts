import { describe, expect, test } from 'vitest';
import {
  FOUND_PLACE,
  placeOf,
  placeOnResuming,
  recapBefore,
} from '../../../renderer/features/interview/place.ts';
import { pathSchema } from '../../../shared/interview/answers.ts';
import { stepsOf } from '../../../shared/interview/flow.ts';
import { answersOf, asking } from '../../support/interview-builder.ts';

const definition = asking([
  { id: 'hello', type: 'info' },
  { id: 'partner', type: 'yesNo' },
  { id: 'partnerName', type: 'text', when: { item: 'partner', is: true } },
  { id: 'city', type: 'text' },
]);
const steps = stepsOf(definition, new Map());
const at = (stored: string | null) => placeOf({ definition, steps, stored });

describe('the place that a stored word means', () => {
  test('is a step, with where it stands among the others', () => {
    expect(at('city')).toEqual({ kind: 'step', step: steps[2], index: 2 });
  });

  test('is the first step where nothing is stored', () => {
    expect(at(null)).toMatchObject({ kind: 'step', index: 0 });
  });

  test('is the step before where the item is not asked any more', () => {
    expect(at('partnerName')).toMatchObject({ kind: 'step', step: { path: 'partner' }, index: 1 });
  });

  test('is a recap before a step, or what was found', () => {
    expect(at(recapBefore('city'))).toEqual({ kind: 'recap', then: 'city' });
    expect(at(FOUND_PLACE)).toEqual({ kind: 'found' });
  });

  test('is none where nothing is asked', () => {
    expect(placeOf({ definition, steps: [], stored: 'city' })).toBeUndefined();
  });

  test('is never mistaken for the path of an item', () => {
    for (const word of [FOUND_PLACE, recapBefore('city')]) {
      expect(pathSchema.safeParse(word).success).toBe(false);
    }
  });
});

describe('going on', () => {
  const lastAnswerAt = '2026-11-25T09:00:00.000Z';
  const after = (minutes: number) => Date.parse(lastAnswerAt) + minutes * 60_000;
  const base = { definition, steps, stored: 'city', answers: answersOf({ partner: false }), lastAnswerAt };

  test('after a crash or a short absence begins where it stood', () => {
    expect(placeOnResuming({ ...base, now: after(0) })).toBeUndefined();
    expect(placeOnResuming({ ...base, now: after(5) })).toBeUndefined();
  });

  test('after a longer one tells the last topics again', () => {
    expect(placeOnResuming({ ...base, now: after(5.1) })).toBe(recapBefore('city'));
    expect(placeOnResuming({ ...base, now: after(60 * 24 * 30) })).toBe(recapBefore('city'));
  });

  test('leads to a step that is asked', () => {
    expect(placeOnResuming({ ...base, stored: 'partnerName', now: after(60) })).toBe(recapBefore('partner'));
  });

  test('tells nothing again where nothing was said, or where it stands at a recap or at the end', () => {
    const now = after(60);
    expect(placeOnResuming({ ...base, answers: new Map(), now })).toBeUndefined();
    expect(placeOnResuming({ ...base, lastAnswerAt: null, now })).toBeUndefined();
    expect(placeOnResuming({ ...base, stored: recapBefore('city'), now })).toBeUndefined();
    expect(placeOnResuming({ ...base, stored: FOUND_PLACE, now })).toBeUndefined();
  });
});
