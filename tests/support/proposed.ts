// What answers offer to the record, with words that tell where they come from.
import type { Answers } from '../../shared/interview/answers.ts';
import type { Definition } from '../../shared/interview/definition.ts';
import { stepsOf } from '../../shared/interview/flow.ts';
import type { ProposalWords } from '../../shared/interview/proposal-words.ts';
import { proposalsOf } from '../../shared/interview/proposals.ts';
import type { Proposal } from '../../shared/interview/proposals.ts';
import { answersOf } from './interview-builder.ts';

const words: ProposalWords = {
  card: (set, card) => ` card ${set} ${card} `,
  option: (item, option) => `option ${item} ${option}`,
  reach: (people, often) =>
    [people === undefined ? '' : `${people} people`, often ?? ''].filter(Boolean).join(', '),
};

/** The proposals of a definition; `known` is what only the case says. */
export function proposed(
  definition: Definition,
  answers: Answers,
  known: Answers = new Map(),
): readonly Proposal[] {
  const steps = stepsOf(definition, new Map([...known, ...answers]));
  return proposalsOf({ definition, steps, answers, words, day: '2026-11-25', herLanguage: 'ti' });
}

/** What is made of answers, by the name of the proposal. */
export function madeBy(definition: Definition, given: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(proposed(definition, answersOf(given)).map(({ id, made }) => [id, made]));
}
