// A group's repetition as an experience or as schooling.
import { COMPLETION, DOCUMENT_STATES, emptyEducation } from '../domain/education.ts';
import { emptyExperience, EXPERIENCE_KINDS } from '../domain/experience.ts';
import type { Experience } from '../domain/experience.ts';
import type { ValueOf } from './answers.ts';
import type { AnswerOf } from './conditions.ts';
import type { Definition, Group } from './definition.ts';
import type { Made } from './interview.ts';
import { displayedWords } from './proposal-words.ts';
import type { ProposalWords } from './proposal-words.ts';
import { repeatedOver } from './structure.ts';

type Record_<E extends 'experience' | 'education'> = Extract<NonNullable<Group['record']>, { entry: E }>;
type Field = string | undefined;

interface Repetition {
  readonly definition: Definition;
  readonly words: ProposalWords;
  readonly group: Group;
  readonly repetition: string;
  readonly answerOf: AnswerOf;
}

/** Reads the answers of one repetition by the item that holds each field. */
function reader({ answerOf }: Repetition) {
  const value = (item: Field): unknown => {
    const answer = item === undefined ? undefined : answerOf(item);
    return answer?.state === 'answered' ? answer.value : undefined;
  };
  const words = (item: Field): string => {
    const told = value(item);
    return typeof told === 'string' ? displayedWords(told) : '';
  };
  const number = (item: Field): number | undefined => {
    const told = value(item);
    return typeof told === 'number' ? told : undefined;
  };
  const date = (item: Field) => (value(item) as ValueOf<'partialDate'> | undefined)?.date ?? null;
  const country = (item: Field) => (value(item) as ValueOf<'country'> | undefined)?.[0] ?? null;
  const oneOf = <T extends string>(item: Field, ids: readonly T[]): T | undefined =>
    ids.find((id) => id === value(item));
  return { value, words, number, date, country, oneOf };
}

/** Nothing is proposed of a repetition in which nothing was said. */
function isEmpty({ group, answerOf }: Repetition): boolean {
  return group.items.every(({ id }) => answerOf(id)?.state !== 'answered');
}

/** An experience; its title is what she called it, else the card that she chose. */
export function proposedExperience(
  repetition: Repetition,
  { kind, fields }: Record_<'experience'>,
): Made | undefined {
  const card = cardOf(repetition);
  // A card that stands for work is told by being chosen; anything else has to be told of.
  if (isEmpty(repetition) && card?.experience === undefined) return undefined;
  const read = reader(repetition);
  const tasks = fields.tasks.map(read.words).filter((task) => task !== '');
  const often = read.value(fields.often);
  const reach = repetition.words.reach(
    read.number(fields.people),
    typeof often === 'string' && fields.often !== undefined
      ? repetition.words.option(fields.often, often)
      : undefined,
  );
  const experience: Experience = {
    ...emptyExperience,
    kind: read.oneOf(fields.kind, EXPERIENCE_KINDS) ?? card?.experience ?? kind,
    title: (read.words(fields.title) || card?.title) ?? '',
    organisation: read.words(fields.organisation),
    place: read.words(fields.place),
    country: read.country(fields.country),
    start: read.date(fields.start),
    end: read.date(fields.end),
    ongoing: read.value(fields.ongoing) === true,
    years: read.number(fields.years) ?? null,
    tasks: reach === '' ? tasks : [...tasks, reach],
  };
  return { to: 'experience', fields: experience };
}

function cardOf({ definition, words, group, repetition }: Repetition) {
  const over = repeatedOver(definition, group);
  if (!over) return undefined;
  if (!over.cards)
    return { title: displayedWords(words.option(over.item.id, repetition)), experience: undefined };
  const card = over.cards.cards.find(({ id }) => id === repetition);
  return { title: displayedWords(words.card(over.cards.id, repetition)), experience: card?.experience };
}

/** Schooling or a course. */
export function proposedEducation(
  repetition: Repetition,
  { fields }: Record_<'education'>,
): Made | undefined {
  if (isEmpty(repetition)) return undefined;
  const read = reader(repetition);
  const level = read.value(fields.isced);
  const isced = typeof level === 'string' && /^isced[0-8]$/.test(level) ? Number(level.slice(-1)) : null;
  return {
    to: 'education',
    fields: {
      ...emptyEducation,
      title: read.words(fields.title),
      institution: read.words(fields.institution),
      place: read.words(fields.place),
      country: read.country(fields.country),
      isced,
      start: read.date(fields.start),
      end: read.date(fields.end),
      completed: read.oneOf(fields.completed, COMPLETION) ?? 'unknown',
      documentState: read.oneOf(fields.documentState, DOCUMENT_STATES) ?? 'unknown',
    },
  };
}
