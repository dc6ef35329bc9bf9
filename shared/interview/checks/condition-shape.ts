// zod says of a wrong condition only that none of the alternatives fits; here is which one was meant and what it lacks.
import { isObject, kindOf, listed, quoted } from '../problems.ts';
import type { Fault } from '../problems.ts';

const TESTS = ['is', 'includes', 'answered'] as const;
const KINDS = [...TESTS, 'all', 'any', 'not'] as const;
const MOST = 20;
/** Far beyond what the format allows: a hostile condition must not use up the stack. */
const BOTTOM = 60;

/** What is wrong with a condition that the format's schema has refused: always at least one fault. */
export function conditionFaults(raw: unknown): readonly Fault[] {
  const faults = faultsAt(raw, 0);
  // Nothing else is wrong with it: it was refused for its depth.
  return faults.length > 0 ? faults : [tooDeep];
}

const tooDeep: Fault = {
  code: 'tooDeep',
  says: 'the condition has more levels of "all", "any" and "not" than Trama reads. Write it with fewer levels.',
};

const bad = (says: string): Fault => ({ code: 'badCondition', says });

function faultsAt(raw: unknown, depth: number): readonly Fault[] {
  if (depth > BOTTOM) return [tooDeep];
  if (!isObject(raw)) {
    return [
      bad(
        `a condition is ${kindOf(raw)}. Write an object with "item" and one of "is", "includes", "answered".`,
      ),
    ];
  }
  const names = Object.keys(raw);
  const unknown = names.filter((name) => name !== 'item' && !KINDS.some((kind) => kind === name));
  const kinds = KINDS.filter((kind) => Object.hasOwn(raw, kind));
  const [kind] = kinds;
  const faults = unknown.map((name): Fault => ({
    code: 'unknownField',
    says: `the condition has the unknown field ${quoted(name)}. Remove it or mend its name.`,
  }));
  if (kind === undefined || kinds.length > 1) {
    const had = kinds.length > 1 ? `has ${listed(kinds)} at once` : 'asks nothing';
    return [...faults, bad(`the condition ${had}. Give it exactly one of ${listed(KINDS)}.`)];
  }
  return [...faults, ...faultsOfKind({ raw, kind, depth })];
}

interface OfKind {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly kind: (typeof KINDS)[number];
  readonly depth: number;
}

function faultsOfKind({ raw, kind, depth }: OfKind): readonly Fault[] {
  const value = raw[kind];
  const hasItem = Object.hasOwn(raw, 'item');
  if (kind === 'all' || kind === 'any' || kind === 'not') {
    const stray = hasItem
      ? [bad(`the condition has "item" beside "${kind}". Move it into the conditions inside.`)]
      : [];
    if (kind === 'not') return [...stray, ...faultsAt(value, depth + 1)];
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST) {
      return [...stray, bad(`"${kind}" wants a list of 1 to ${MOST} conditions. Mend the list.`)];
    }
    return [...stray, ...value.flatMap((each) => faultsAt(each, depth + 1))];
  }
  return [
    ...(typeof raw['item'] === 'string'
      ? []
      : [bad(`"${kind}" needs "item". Name the item that it looks at.`)]),
    ...(fits(kind, value) ? [] : [bad(`"${kind}" is ${kindOf(value)}. Give it ${WANTED[kind]}.`)]),
  ];
}

const WANTED = {
  is: 'the id of an option, a number, or true or false',
  includes: 'the id of an option or card',
  answered: 'true or false',
} as const;

function fits(kind: (typeof TESTS)[number], value: unknown): boolean {
  if (kind === 'answered') return typeof value === 'boolean';
  if (kind === 'includes') return typeof value === 'string';
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
