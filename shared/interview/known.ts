// What was said once is never asked again: the answers that the case or an earlier interview already gives.
import type { Fact } from '../domain/facts.ts';
import type { Person } from '../domain/person.ts';
import type { Answer, Answers } from './answers.ts';
import type { Definition, Item } from './definition.ts';
import { fits } from './fitting.ts';
import { targetOf } from './targets.ts';
import { itemsById } from './structure.ts';

export interface KnownAnswer {
  readonly path: string;
  readonly answer: Answer;
  readonly from: 'case' | 'interview';
}

export interface Memory {
  readonly person: Person;
  /** Newest first. */
  readonly facts: readonly Fact[];
  /** The other interviews of the case, newest first. */
  readonly earlier: readonly { readonly definition: Definition; readonly answers: Answers }[];
}

/** For each item that would ask what is known already, the answer that it would get. Answers that no longer fit are left out. */
export function knownAnswers(definition: Definition, memory: Memory): readonly KnownAnswer[] {
  const said = saidEarlier(memory.earlier);
  return [...itemsById(definition).values()].flatMap(({ item, group }) => {
    const target = targetOf(item);
    if (target === undefined || group !== undefined) return [];
    const stored = storedAnswer(item, memory);
    const found = stored ?? said.get(target);
    if (!found || !fits(definition, item.id, found)) return [];
    return [{ path: item.id, answer: found, from: stored ? ('case' as const) : ('interview' as const) }];
  });
}

function storedAnswer(item: Item, { person, facts }: Memory): Answer | undefined {
  const record = 'record' in item ? item.record : undefined;
  if (record === undefined) return undefined;
  if ('person' in record) return personAnswer(item, person[record.person]);
  if (!('fact' in record)) return undefined;
  const fact = facts.find(({ name }) => name === record.fact);
  return fact && factAnswer(item, fact);
}

/** A plain yes or no keeps its fact as one of two options. */
function factAnswer({ type }: Item, { state, value }: Fact): Answer {
  return { state, value: type === 'yesNo' && (value === 'yes' || value === 'no') ? value === 'yes' : value };
}

function personAnswer(item: Item, value: Person[keyof Person]): Answer | undefined {
  const isEmpty =
    value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return undefined;
  if (item.type === 'partialDate') {
    return answered({ date: value, calendar: 'gregory', told: value });
  }
  if (item.type === 'country') return answered(Array.isArray(value) ? value : [value]);
  return answered(value);
}

function answered(value: unknown): Answer {
  return { state: 'answered', value: value as Answer['value'] };
}

function saidEarlier(earlier: Memory['earlier']): ReadonlyMap<string, Answer> {
  const said = new Map<string, Answer>();
  for (const { definition, answers } of earlier) {
    for (const { item, group } of itemsById(definition).values()) {
      const target = group === undefined ? targetOf(item) : undefined;
      const answer = answers.get(item.id);
      if (target === undefined || said.has(target) || answer?.state !== 'answered') continue;
      said.set(target, answer);
    }
  }
  return said;
}
