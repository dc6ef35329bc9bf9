// Every interview that ships, held with women who answer anything that can be answered.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../../electron/backend/interviews/shipped-packs.ts';
import { findingsOf } from '../../../renderer/features/interview/findings.ts';
import { placeOf } from '../../../renderer/features/interview/place.ts';
import { emptyPerson } from '../../../shared/domain/person.ts';
import { answerWords } from '../../../shared/interview/answer-words.ts';
import { answerSchema, pathSchema } from '../../../shared/interview/answers.ts';
import type { Answer } from '../../../shared/interview/answers.ts';
import type { Definition, Item } from '../../../shared/interview/definition.ts';
import { fits } from '../../../shared/interview/fitting.ts';
import { recapOf, statusOf, stepsOf } from '../../../shared/interview/flow.ts';
import { decisionSchema, madeSchema } from '../../../shared/interview/interview.ts';
import { knownAnswers } from '../../../shared/interview/known.ts';
import { itemsById } from '../../../shared/interview/structure.ts';
import { fittingAnswer } from '../../support/answer-arbitraries.ts';
import { proposed } from '../../support/proposed.ts';

const definitions = shippedPacks().map(({ definition }): [string, Definition] => [
  `${definition.id}/${definition.version}`,
  definition,
]);

const speech = {
  text: (key: string) => key,
  word: (word: string) => word,
  country: (code: string) => code,
  language: (tag: string) => tag,
  date: (iso: string) => iso,
  weekday: (day: number) => `day ${day}`,
};

const known = new Map<Item, () => fc.Arbitrary<Answer>>();
/** Made once for each item: `gen` compares whatever it is given. */
function answerTo(definition: Definition, item: Item): () => fc.Arbitrary<Answer> {
  const existing = known.get(item);
  if (existing) return existing;
  const arbitrary = fittingAnswer(definition, item);
  known.set(item, () => arbitrary);
  return () => arbitrary;
}

/** Goes from the first step to the last, answering each with what `gen` says. */
function held(definition: Definition, gen: fc.GeneratorValue): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (let index = 0; ; index += 1) {
    const steps = stepsOf(definition, answers);
    const step = steps[index];
    if (!step) return answers;
    const answer = gen(answerTo(definition, step.item));
    if (!fits(definition, step.path, answer)) throw new Error(`${step.path} does not take its answer`);
    answers.set(step.path, answer);
    // An answer changes only what comes after it.
    const soFar = stepsOf(definition, answers).slice(0, index + 1);
    if (soFar.some(({ path }, at) => path !== steps[at]?.path))
      throw new Error(`${step.path} changes the past`);
  }
}

/** Changes some answers afterwards, hidden ones too. */
function corrected(definition: Definition, answers: ReadonlyMap<string, Answer>, gen: fc.GeneratorValue) {
  const after = new Map(answers);
  for (const path of gen(fc.subarray<string>, [...answers.keys()], { maxLength: 6 })) {
    const id = path.split('/').at(-1) ?? path;
    const placed = itemsById(definition).get(id);
    if (placed) after.set(path, gen(answerTo(definition, placed.item)));
  }
  return after;
}

describe.each(definitions)('%s', (_name, definition) => {
  test('can be held to its end, and every proposal is one that the record can hold', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const first = held(definition, gen);
        for (const answers of [first, corrected(definition, first, gen)]) {
          const proposals = proposed(definition, answers);
          for (const { id, path, made } of proposals) {
            expect(madeSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
            expect(decisionSchema.shape.proposal.safeParse(id).success).toBe(true);
            expect(pathSchema.safeParse(path).success).toBe(true);
          }
          const ids = proposals.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('shows everything that was said: statuses, words, findings, topics', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const answers = corrected(definition, held(definition, gen), gen);
        const steps = stepsOf(definition, answers);
        const paths = steps.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const [path, answer] of answers) {
          expect(answerSchema.safeParse(answer).success).toBe(true);
          expect(placeOf({ definition, steps, stored: path })?.kind).toBe('step');
        }
        for (const step of steps) {
          const answer = answers.get(step.path);
          expect(['known', 'notAsked', 'told', answer?.state]).toContain(statusOf(step, answers, new Set()));
          if (answer) answerWords(step.item, answer, speech);
          expect(recapOf({ steps, answers, place: step.path }).length).toBeLessThanOrEqual(3);
        }
        const findings = findingsOf({ definition, steps, answers }).map(({ id }) => id);
        expect(new Set(findings).size).toBe(findings.length);
      }),
      { numRuns: 50 },
    );
  });

  test('lets every later interview know what it asks too, and only what fits there', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const earlier = [{ definition, answers: held(definition, gen) }];
        for (const [, later] of definitions) {
          for (const { path, answer } of knownAnswers(later, { person: emptyPerson, facts: [], earlier })) {
            expect(fits(later, path, answer)).toBe(true);
          }
        }
        const again = knownAnswers(definition, { person: emptyPerson, facts: [], earlier });
        for (const { path, answer } of again) expect(answer).toEqual(earlier[0]?.answers.get(path));
      }),
      { numRuns: 50 },
    );
  });
});
