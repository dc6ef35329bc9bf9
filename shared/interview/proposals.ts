// What could become of the answers: proposals, each with its source, and nothing more. Pure; a person accepts, edits or
// drops them.
import { displayedWords } from './proposal-words.ts';
import type { ProposalWords } from './proposal-words.ts';
import { answerInside, askedAnswers } from './flow.ts';
import type { Step } from './flow.ts';
import type { Answer, Answers, ValueOf } from './answers.ts';
import type { AnswerOf } from './conditions.ts';
import { proposedEducation, proposedExperience } from './group-proposals.ts';
import type { Definition, Item } from './definition.ts';
import { FACTS } from '../domain/facts.ts';
import type { Fact, FactName } from '../domain/facts.ts';
import { emptySkill } from '../domain/skill.ts';
import type { Made } from './interview.ts';
import { STORY_PROMPTS } from './text-keys.ts';

export interface Proposal {
  /** Stable while the interview lives: the path it comes from, and what of it. */
  readonly id: string;
  /** The item that it comes from. */
  readonly path: string;
  readonly made: Made;
}

export interface ProposalSource {
  readonly definition: Definition;
  /** What is asked, also because of what was known before: hidden items offer nothing. */
  readonly steps: readonly Step[];
  readonly answers: Answers;
  /** How answers are put into words in the counsellor's language. */
  readonly words: ProposalWords;
  /** The day of the interview, `YYYY-MM-DD`. */
  readonly day: string;
  /** The language in which she speaks. */
  readonly herLanguage: string;
}

/** Everything that the answers offer to the record, in the order in which it was told. */
export function proposalsOf(source: ProposalSource): readonly Proposal[] {
  const { steps } = source;
  const asked = { ...source, answers: askedAnswers(steps, source.answers) };
  const single = steps.flatMap((step) => fromStep(asked, step));
  const first = new Map<string, Step>();
  for (const step of steps) {
    const id = step.within && `${step.within.group.id}/${step.within.repetition}`;
    if (id !== undefined && !first.has(id)) first.set(id, step);
  }
  return [...single, ...[...first].flatMap(([id, step]) => fromRepetition(asked, id, step))];
}

function fromStep(source: ProposalSource, step: Step): Proposal[] {
  const { path } = step;
  const answer = source.answers.get(path);
  if (answer === undefined) return [];
  return madeOf(source, step, answer).map(({ suffix, made }) => ({ id: `${path}${suffix}`, path, made }));
}

/** The answers as a step sees them. */
function answersAround({ answers }: ProposalSource, { within }: Step): AnswerOf {
  return within ? answerInside(within.group, within.repetition, answers) : (id) => answers.get(id);
}

interface Offer {
  readonly suffix: string;
  readonly made: Made;
}
const one = (made: Made): Offer[] => [{ suffix: '', made }];

function madeOf(source: ProposalSource, step: Step, answer: Answer): Offer[] {
  const { item } = step;
  const record = 'record' in item ? item.record : undefined;
  if (record === undefined || item.type === 'group') return [];
  if ('fact' in record) {
    const since = record.since === undefined ? undefined : answersAround(source, step)(record.since);
    return factOf({ day: source.day, fact: record.fact, since }, answer);
  }
  if (answer.state !== 'answered') return [];
  if ('person' in record) return personOf(item, record.person, answer.value);
  if (record.entry === 'language')
    return one({ to: 'language', fields: languageOf(answer.value as ValueOf<'language'>) });
  if (record.entry === 'story')
    return one({ to: 'story', fields: storyOf(source, answer.value as ValueOf<'story'>) });
  return record.entry === 'skill' ? skillsOf(source, { item, record, value: answer.value }) : [];
}

function personOf(item: Item, field: string, value: unknown): Offer[] {
  if (item.type === 'partialDate') {
    return one({ to: 'person', fields: { [field]: (value as ValueOf<'partialDate'>).date } });
  }
  if (item.type === 'country') {
    const countries = value as ValueOf<'country'>;
    return one({
      to: 'person',
      fields: { [field]: field === 'citizenships' ? countries : (countries[0] ?? null) },
    });
  }
  return one({ to: 'person', fields: { [field]: value } });
}

/** Declined and unknown are facts too: asked, and not said. */
function factOf(
  { day, fact, since }: { readonly day: string; readonly fact: FactName; readonly since: Answer | undefined },
  { state, value }: Answer,
): Offer[] {
  if (state !== 'answered' && state !== 'unknown' && state !== 'declined') return [];
  const from = since?.state === 'answered' ? (since.value as ValueOf<'partialDate'>).date : null;
  const fields: Omit<Fact, 'interviewId' | 'path'> = {
    name: fact,
    state,
    value: state === 'answered' ? factValue(fact, value) : null,
    since: from,
    statedOn: day,
  };
  return one({ to: 'fact', fields });
}

/** A fact that has options keeps one of them, also where the item was a plain yes or no. */
function factValue(fact: FactName, value: Answer['value']): Answer['value'] {
  if (typeof value !== 'boolean' || !('options' in FACTS[fact])) return value;
  return value ? 'yes' : 'no';
}

function languageOf(value: ValueOf<'language'>): Extract<Made, { to: 'language' }>['fields'] {
  const level = (told: typeof value.listening) => (told === 'none' ? null : told);
  return {
    language: value.language,
    motherTongue: value.motherTongue,
    listening: level(value.listening),
    reading: level(value.reading),
    spokenInteraction: level(value.spokenInteraction),
    spokenProduction: level(value.spokenProduction),
    writing: level(value.writing),
  };
}

function storyOf(
  { day, herLanguage }: ProposalSource,
  value: ValueOf<'story'>,
): Extract<Made, { to: 'story' }>['fields'] {
  const told = Object.fromEntries(
    STORY_PROMPTS.map((prompt) => [prompt, value.told[prompt]?.words ?? '']),
  ) as Record<(typeof STORY_PROMPTS)[number], string>;
  const { title, quote, mayQuote } = value;
  return { title, ...told, quote, mayQuote, toldIn: herLanguage, toldOn: day };
}

function skillsOf(
  { words }: ProposalSource,
  {
    item,
    record,
    value,
  }: {
    item: Item;
    record: { group: 'technical' | 'base' | 'transversal'; pile?: string | undefined };
    value: unknown;
  },
): Offer[] {
  const set = item.type === 'cards' || item.type === 'piles' ? item.set : '';
  const laid =
    item.type === 'piles'
      ? Object.entries(value as ValueOf<'piles'>).flatMap(([card, pile]) =>
          pile === record.pile ? [card] : [],
        )
      : (value as ValueOf<'cards'>);
  return laid.map((card) => ({
    suffix: `#${card}`,
    made: {
      to: 'skill',
      fields: { ...emptySkill, name: displayedWords(words.card(set, card)), group: record.group },
    },
  }));
}

/** What a repetition as a whole offers, told from its first step on. */
function fromRepetition(source: ProposalSource, id: string, step: Step): Proposal[] {
  const record = step.within?.group.record;
  if (step.within === undefined || record === undefined) return [];
  const inside = { ...source, ...step.within, answerOf: answersAround(source, step) };
  const made =
    record.entry === 'experience' ? proposedExperience(inside, record) : proposedEducation(inside, record);
  return made ? [{ id, path: step.path, made }] : [];
}

/** The same JSON for the same proposal: what a decision is about, and whether it still is. */
export function proposedOf({ made }: Proposal): string {
  return JSON.stringify(made);
}
