// From what zod says of a file to a sentence that names the section and the item and says what to do.
import type * as z from 'zod';
import { errorAt, isObject, kindOf, quoted } from '../problems.ts';
import type { Fault, Problem } from '../problems.ts';
import { conditionFaults } from './condition-shape.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where a path leads: the place in words, and the rest of the path inside it. */
export interface Placed {
  readonly place: string;
  readonly rest: Path;
}
export type PlaceOf = (raw: unknown, path: Path) => Placed;

interface Refused {
  readonly raw: unknown;
  readonly issues: readonly Issue[];
  readonly placeOf: PlaceOf;
}

/** The problems of a file that its schema has refused. */
export function shapeProblems({ raw, issues, placeOf }: Refused): Problem[] {
  return issues.flatMap((issue) => {
    const condition = issue.path.indexOf('when');
    if (condition >= 0) {
      const path = issue.path.slice(0, condition + 1);
      const { place } = placeOf(raw, path);
      return conditionFaults(valueAt(raw, path)).map((fault) => errorAt(place, fault));
    }
    return meant(issue).flatMap((each) => {
      const { place, rest } = placeOf(raw, each.path);
      return faultsOf(each, valueAt(raw, each.path), rest).map((fault) => errorAt(place, fault));
    });
  });
}

/** Of alternatives, the one with the fewest faults is the one that was meant. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fewest = issue.errors.reduce((best, each) => (each.length < best.length ? each : best));
  const values = issue.errors.flat().map((each) => (each.code === 'invalid_value' ? each.values : undefined));
  const [first] = fewest;
  if (
    first?.code === 'invalid_value' &&
    values.every((each) => each !== undefined) &&
    first.path.length === 0
  ) {
    return [{ ...first, values: values.flat(), path: issue.path }];
  }
  return fewest.flatMap((each) => meant({ ...each, path: [...issue.path, ...each.path] }));
}

function faultsOf(issue: Issue, value: unknown, rest: Path): readonly Fault[] {
  const last = rest.at(-1);
  if (last === 'picture' && typeof value === 'string') {
    const says = `there is no picture ${quoted(value)}. Use the id of a picture that Trama has.`;
    return [{ code: 'unknownPicture', says }];
  }
  const field = fieldOf(rest);
  if (value === undefined && rest.length > 0 && last !== 'type') {
    return [{ code: 'missingField', says: `${field} is missing. Add it.` }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknownField',
        says: `${inside(rest)}the field ${quoted(key)} is unknown. Remove it or mend its name.`,
      }));
    case 'invalid_type':
      return [typeFault(issue.expected, value, rest)];
    case 'invalid_value':
      return [
        {
          code: 'badValue',
          says: `${field} is ${quoted(value)}. Write ${issue.values.length > 1 ? 'one of ' : ''}${choices(issue.values)}.`,
        },
      ];
    case 'invalid_union':
      return [last === 'type' ? itemTypeFault(issue, value) : badValue(field, value)];
    case 'invalid_format':
      return [
        issue.format === 'regex' && last !== 'language' ? idFault(field, value) : badValue(field, value),
      ];
    case 'too_small':
      return [
        countFault(
          value,
          rest,
          `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`,
        ),
      ];
    case 'too_big':
      return [countFault(value, rest, `at most ${String(issue.maximum)}`)];
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [badValue(field, value)];
  }
}

const choices = (values: readonly unknown[]): string => values.map(quoted).join(', ');

function badValue(field: string, value: unknown): Fault {
  return {
    code: 'badValue',
    says: `${field} is ${quoted(value)}, which it cannot be. Write what the format allows.`,
  };
}

function idFault(field: string, value: unknown): Fault {
  const says = `${field} is ${quoted(value)}. An id has letters, digits and single hyphens, begins with a letter and has at most 48 characters: write one.`;
  return { code: 'badId', says };
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number without quotation marks',
  boolean: 'true or false without quotation marks',
};

function typeFault(expected: string, value: unknown, rest: Path): Fault {
  const wanted = EXPECTED[expected] ?? expected;
  if (rest.length === 0) {
    return { code: 'notAnObject', says: `this is ${kindOf(value)}. Write an object in braces.` };
  }
  const shown = typeof value === 'object' ? kindOf(value) : quoted(value);
  return { code: 'wrongType', says: `${fieldOf(rest)} is ${shown}. Write ${wanted}.` };
}

function itemTypeFault(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Fault {
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (value === 'group') {
    return {
      code: 'tooDeep',
      says: 'this is a group inside a group. A group holds single items only: move it out.',
    };
  }
  const what = value === undefined ? 'the type is missing' : `there is no type ${quoted(value)}`;
  return { code: 'unknownItemType', says: `${what}. Write one of ${choices(known)}.` };
}

function countFault(value: unknown, rest: Path, bound: string): Fault {
  const field = fieldOf(rest);
  if (Array.isArray(value)) {
    const says = `${field} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}. Write ${bound}.`;
    if (value.length > 0 || rest.at(-1) !== 'items') return { code: 'wrongCount', says };
    return { code: 'emptySection', says: 'there is nothing in it. Add an item or remove it.' };
  }
  if (typeof value === 'string') {
    return { code: 'badText', says: `${field} has ${value.length} characters. Write ${bound}.` };
  }
  return { code: 'outOfRange', says: `${field} is ${quoted(value)}. Write ${bound}.` };
}

const inside = (rest: Path): string => (rest.length === 0 ? '' : `in ${fieldOf(rest)}, `);

/** The field's name with the places in its lists, counted from one: `the field "options #2 id"`. */
function fieldOf(rest: Path): string {
  if (rest.length === 0) return 'this';
  const steps = rest.map((step) => (typeof step === 'number' ? `#${step + 1}` : String(step)));
  return `the field ${quoted(steps.join(' '))}`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value) && typeof step === 'number') return value[step];
    return isObject(value) && typeof step === 'string' && Object.hasOwn(value, step)
      ? value[step]
      : undefined;
  }, raw);
}

const PLACES: Readonly<Record<string, string>> = {
  sections: 'section',
  items: 'item',
  cardSets: 'card set',
  cards: 'card',
  groups: 'card group',
};

/** Where a path leads in a definition. */
export function placeInDefinition(raw: unknown, path: Path): Placed {
  const places: string[] = [];
  let at = 0;
  for (; at + 1 < path.length; at += 2) {
    const word = PLACES[String(path[at])];
    const position = path[at + 1];
    if (word === undefined || typeof position !== 'number') break;
    const id = valueAt(raw, [...path.slice(0, at + 2), 'id']);
    places.push(`${word} ${typeof id === 'string' ? quoted(id) : position + 1}`);
  }
  return { place: places.length > 0 ? places.join(', ') : 'definition', rest: path.slice(at) };
}
