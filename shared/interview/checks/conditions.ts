// A condition may look only at what has been asked before, and only for answers that can be given.
import type { Condition } from '../conditions.ts';
import type { Group, Item, ItemType } from '../definition.ts';
import { errorAt, listed, quoted } from '../problems.ts';
import type { Fault, Problem } from '../problems.ts';
import { choicesOf } from './outline.ts';
import type { Located, Outline } from './outline.ts';

/** The problems of all conditions of a definition. */
export function conditionProblems(outline: Outline): Problem[] {
  const { sections, items } = outline;
  return [
    ...sections.flatMap(({ section, place, order }) =>
      faultsOf({ when: section.when, order, group: undefined }, outline).map((fault) =>
        errorAt(place, fault),
      ),
    ),
    ...items.flatMap(({ item, group, place, order }) =>
      faultsOf({ when: item.when, order, group }, outline).map((fault) => errorAt(place, fault)),
    ),
  ];
}

interface Asked {
  readonly when: Condition | undefined;
  /** Only items before this one have been asked. */
  readonly order: number;
  readonly group: Group | undefined;
}
type Test = Extract<Condition, { readonly item: string }>;
type Is = Extract<Condition, { readonly is: unknown }>['is'];

function faultsOf({ when, order, group }: Asked, outline: Outline): Fault[] {
  if (when === undefined) return [];
  return testsOf(when).flatMap((test) => {
    const looksAt = `the condition looks at ${quoted(test.item)}`;
    const target = outline.byId.get(test.item);
    if (target === undefined) {
      const says = `${looksAt}, which no item has. Name an item of this interview.`;
      return [{ code: 'conditionUnknownItem', says } satisfies Fault];
    }
    return [...orderFaults({ target, order, group, looksAt }), ...valueFaults(test, target.item, outline)];
  });
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  return 'not' in condition ? testsOf(condition.not) : [condition];
}

interface Order extends Omit<Asked, 'when'> {
  readonly target: Located;
  readonly looksAt: string;
}

function orderFaults({ target, order, group, looksAt }: Order): Fault[] {
  if (target.group !== undefined && target.group !== group) {
    const says = `${looksAt}, which is asked again and again in the group "${target.group.id}". Name an item outside of groups.`;
    return [{ code: 'conditionInsideGroup', says }];
  }
  // Inside a group there is always an answer to the group itself: to look at it is to look at itself.
  if (target.order < order && target.item !== group) return [];
  const says = `${looksAt}, which has not been asked by then. Name an earlier item.`;
  return [{ code: 'conditionNotEarlier', says }];
}

function valueFaults(test: Test, item: Item, { sets }: Outline): Fault[] {
  if ('answered' in test) {
    if (item.type !== 'info') return [];
    return [wrongValue(`${quoted(item.id)} only says something and has no answer. Name an item that asks`)];
  }
  const choices = choicesOf(item, sets);
  return 'includes' in test ? includesFaults(test.includes, item, choices) : isFaults(test.is, item, choices);
}

const wrongValue = (says: string): Fault => ({ code: 'conditionWrongValue', says: `${says}.` });

function unknownOption(value: string, item: Item, choices: readonly string[]): Fault {
  const says = `the condition looks for ${quoted(value)}, which ${quoted(item.id)} does not offer. Write one of ${listed(choices)}.`;
  return { code: 'conditionUnknownOption', says };
}

function includesFaults(value: string, item: Item, choices: readonly string[] | undefined): Fault[] {
  if (item.type === 'multipleChoice' || item.type === 'cards') {
    // An unknown card set is a problem of its own.
    return choices === undefined || choices.includes(value) ? [] : [unknownOption(value, item, choices)];
  }
  if (item.type === 'country') {
    if (/^[A-Z]{2}$/.test(value)) return [];
    return [wrongValue(`the condition looks for ${quoted(value)}. Write a country as two capital letters`)];
  }
  const says = `"includes" looks into lists, and ${quoted(item.id)} is of type "${item.type}". Use "is" or "answered".`;
  return [{ code: 'conditionNoList', says }];
}

const LISTS: readonly ItemType[] = ['multipleChoice', 'cards', 'country'];
const TRUE_OR_FALSE: readonly ItemType[] = ['yesNo', 'recap'];

function isFaults(value: Is, item: Item, choices: readonly string[] | undefined): Fault[] {
  const asks = `the condition asks whether ${quoted(item.id)} is ${quoted(value)}`;
  if (item.type === 'choice' && choices !== undefined) {
    if (typeof value !== 'string') return [wrongValue(`${asks}. Write the id of an option`)];
    return choices.includes(value) ? [] : [unknownOption(value, item, choices)];
  }
  if (TRUE_OR_FALSE.includes(item.type)) {
    if (typeof value === 'boolean') return [];
    return [wrongValue(`${asks}. Write true or false without quotation marks`)];
  }
  if (item.type === 'number' || item.type === 'scale') {
    const [min, max] = item.type === 'scale' ? [1, item.steps] : [item.min, item.max];
    if (typeof value === 'number' && value >= min && value <= max) return [];
    return [wrongValue(`${asks}. Write a number from ${min} to ${max} without quotation marks`)];
  }
  const isList = LISTS.includes(item.type);
  const why = isList ? 'its answer is a list' : `the answer to a "${item.type}" cannot be compared`;
  return [wrongValue(`${asks}, but ${why}. Use ${isList ? '"includes"' : '"answered"'}`)];
}
