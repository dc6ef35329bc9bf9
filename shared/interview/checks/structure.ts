// Ids that must be unique or free, and what items point at besides conditions and the record.
import { NOTE_PREFIX } from '../answers.ts';
import type { CardSet, Definition, Item, ItemType } from '../definition.ts';
import { either, errorAt, listed, warningAt } from '../problems.ts';
import type { Fault, Problem, ProblemCode } from '../problems.ts';
import type { Located, Outline } from './outline.ts';

const LONGEST_ID = 48;
/** Keys of texts begin with these: an item of that name would share its texts with the interview or a section or card. */
const KEY_WORDS: readonly string[] = ['title', 'summary', 'section', 'card'];

/** The problems of a definition's ids, card sets and items, each by itself or in relation to what it points at. */
export function structureProblems(definition: Definition, outline: Outline): Problem[] {
  const { sections, items } = outline;
  const used = new Set(items.flatMap(({ item }) => ('set' in item ? [item.set] : [])));
  return [
    ...again(sections.map(({ section, place }) => [section.id, place])).map((place) =>
      errorAt(place, repeated('duplicateSection', 'section')),
    ),
    ...again(items.map(({ item, place }) => [item.id, place])).map((place) =>
      errorAt(place, repeated('duplicateItem', 'item, in this section, in another or in a group,')),
    ),
    ...sections.flatMap(({ section, place }) => idFaults(section.id).map((fault) => errorAt(place, fault))),
    ...items.flatMap((located) => itemFaults(located, outline).map((fault) => errorAt(located.place, fault))),
    ...again(definition.cardSets.map(({ id }) => [id, `card set "${id}"`])).map((place) =>
      errorAt(place, repeated('duplicateSet', 'card set')),
    ),
    ...definition.cardSets.flatMap(setProblems),
    ...definition.cardSets
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => warningAt(`card set "${id}"`, unusedSet)),
  ];
}

const unusedSet: Fault = {
  code: 'unusedSet',
  says: 'no item uses this card set. Name it in an item or remove it.',
};

function repeated(code: ProblemCode, what: string): Fault {
  return { code, says: `another ${what} has this id. Give each its own.` };
}

/** The places of all ids that were there before. */
function again(entries: readonly (readonly [id: string, place: string])[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(([id, place]) => {
    if (seen.has(id)) return [place];
    seen.add(id);
    return [];
  });
}

function idFaults(id: string): Fault[] {
  if (id.length > LONGEST_ID) {
    return [{ code: 'badId', says: `the id has ${id.length} characters. Write at most ${LONGEST_ID}.` }];
  }
  // Answers and texts are kept by id: such a name finds something in every object.
  if (id in {}) return [{ code: 'reservedId', says: `the id "${id}" is reserved. Choose another one.` }];
  return [];
}

function itemFaults(located: Located, outline: Outline): Fault[] {
  const { item } = located;
  return [
    ...itemIdFaults(item),
    ...innerIdFaults(item),
    ...ownFaults(item, outline),
    ...sourceFaults(located, outline),
  ];
}

/** Of the item whose answers an item is asked for. */
function sourceFaults({ item, group, order }: Located, outline: Outline): Fault[] {
  const named = item.type === 'dayClock' ? item.from : item.type === 'group' ? item.forEach : undefined;
  if (named === undefined) return [];
  const { code, field, types } = item.type === 'dayClock' ? CLOCK_SOURCE : GROUP_SOURCE;
  const fault = (why: string): Fault[] => [
    {
      code,
      says: `"${field}" names "${named}", which ${why}. Name an earlier item of type ${either(types)}.`,
    },
  ];
  const source = outline.byId.get(named);
  if (source === undefined) return fault('no item has');
  if (!types.includes(source.item.type)) return fault(`is of type "${source.item.type}"`);
  if (source.order >= order) return fault('is asked later');
  return source.group === undefined || source.group === group ? [] : fault('is inside a group');
}

interface Source {
  readonly code: ProblemCode;
  readonly field: string;
  readonly types: readonly ItemType[];
}
const CLOCK_SOURCE: Source = { code: 'dayClockSource', field: 'from', types: ['cards'] };
const GROUP_SOURCE: Source = { code: 'forEachSource', field: 'forEach', types: ['cards', 'multipleChoice'] };

function itemIdFaults({ id }: Item): Fault[] {
  if (id.startsWith(NOTE_PREFIX)) {
    const says = `ids that begin with "${NOTE_PREFIX}" are reserved for the counsellor's notes. Choose another one.`;
    return [{ code: 'reservedId', says }];
  }
  if (KEY_WORDS.includes(id)) {
    const says = `the id "${id}" is reserved: its texts would be mixed up with the interview's. Choose another one.`;
    return [{ code: 'reservedId', says }];
  }
  return idFaults(id);
}

/** Of the options or piles inside an item. */
function innerIdFaults(item: Item): Fault[] {
  const isPiles = item.type === 'piles';
  const inner = isPiles ? item.piles : 'options' in item ? item.options : [];
  const word = isPiles ? 'pile' : 'option';
  return [
    ...again(inner.map(({ id }) => [id, id])).map((id): Fault => {
      const says = `two ${word}s have the id "${id}". Give each its own.`;
      return { code: isPiles ? 'duplicatePile' : 'duplicateOption', says };
    }),
    ...inner
      .flatMap(({ id }) => idFaults(id))
      .map((fault) => ({ ...fault, says: `in an ${word}, ${fault.says}` })),
  ];
}

function ownFaults(item: Item, { sets }: Outline): Fault[] {
  if (item.type === 'number') {
    if (item.min > item.max) {
      const says = `"min" is ${item.min} and "max" is ${item.max}. Write the smaller one as "min".`;
      return [{ code: 'numberRange', says }];
    }
    if (item.step !== undefined && item.step > item.max - item.min) {
      const says = `"step" is ${item.step}, more than from ${item.min} to ${item.max}. Write a smaller one.`;
      return [{ code: 'numberStep', says }];
    }
  }
  if ('set' in item && !sets.has(item.set)) {
    const known = sets.size > 0 ? `Name one of ${listed([...sets.keys()])}.` : 'Add it to "cardSets".';
    return [{ code: 'unknownSet', says: `there is no card set "${item.set}". ${known}` }];
  }
  return [];
}

function setProblems({ id, groups, cards }: CardSet): Problem[] {
  const place = `card set "${id}"`;
  const cardPlace = (card: string): string => `${place}, card "${card}"`;
  const groupPlace = (group: string): string => `${place}, card group "${group}"`;
  const groupIds = new Set(groups.map((group) => group.id));
  return [
    ...idFaults(id).map((fault) => errorAt(place, fault)),
    ...groups.flatMap((group) => idFaults(group.id).map((fault) => errorAt(groupPlace(group.id), fault))),
    ...cards.flatMap((card) => idFaults(card.id).map((fault) => errorAt(cardPlace(card.id), fault))),
    ...again(groups.map((group) => [group.id, groupPlace(group.id)])).map((at) =>
      errorAt(at, repeated('duplicateCardGroup', 'group of this set')),
    ),
    ...again(cards.map((card) => [card.id, cardPlace(card.id)])).map((at) =>
      errorAt(at, repeated('duplicateCard', 'card of this set')),
    ),
    ...cards.flatMap((card) => {
      if (card.group === undefined || groupIds.has(card.group)) return [];
      const says = `the set has no group "${card.group}". Add the group or name one that is there.`;
      return [errorAt(cardPlace(card.id), { code: 'unknownCardGroup', says })];
    }),
  ];
}
