// What becomes of answers: every field of the record gets an answer that it can hold.
import type { Group, Item } from '../definition.ts';
import { errorAt, warningAt } from '../problems.ts';
import type { Fault, Problem } from '../problems.ts';
import type { Located, Outline } from './outline.ts';
import { ENTRY_WANTED, factWanted, PERSON_WANTED, unfit } from './record-fields.ts';

/** The problems of everything that a definition puts into the record. */
export function recordProblems(outline: Outline): Problem[] {
  return [
    ...outline.items.flatMap((located) =>
      faultsOf(located, outline).map((fault) => errorAt(located.place, fault)),
    ),
    ...outline.items.flatMap(({ item, place }) =>
      item.type === 'group' && isUntitled(item) ? [warningAt(place, untitled)] : [],
    ),
    ...recordedTwice(outline),
  ];
}

const untitled: Fault = {
  code: 'recordUntitled',
  says: 'its experiences would have no title. Name an item for "title", or ask it for each card of an item.',
};

function isUntitled({ record, forEach }: Group): boolean {
  return record?.entry === 'experience' && record.fields.title === undefined && forEach === undefined;
}

function faultsOf({ item, group }: Located, outline: Outline): Fault[] {
  if (item.type === 'group') return item.record === undefined ? [] : entryFaults(item, item.record);
  if (!('record' in item) || item.record === undefined) return [];
  const { record } = item;
  if ('person' in record)
    return present(unfit(item, PERSON_WANTED[record.person], `"${record.person}" of the person`));
  if ('fact' in record) {
    const wanted = factWanted(record.fact);
    return [
      ...(wanted ? present(unfit(item, wanted, `the fact "${record.fact}"`)) : []),
      ...(record.since === undefined ? [] : sinceFaults({ since: record.since, group }, outline)),
    ];
  }
  return record.entry === 'skill' ? pileFaults(item, record.pile) : [];
}

const present = (fault: Fault | undefined): Fault[] => (fault ? [fault] : []);

function sinceFaults(
  { since, group }: { readonly since: string; readonly group: Group | undefined },
  { byId }: Outline,
): Fault[] {
  const target = byId.get(since);
  const wanted = 'Name an item of type "partialDate", outside of groups or in the same one.';
  if (target === undefined) {
    return [{ code: 'recordSince', says: `"since" names "${since}", which no item has. ${wanted}` }];
  }
  if (target.item.type !== 'partialDate') {
    return [
      {
        code: 'recordSince',
        says: `"since" names "${since}", which is of type "${target.item.type}". ${wanted}`,
      },
    ];
  }
  if (target.group === undefined || target.group === group) return [];
  return [{ code: 'recordSince', says: `"since" names "${since}", which is in another group. ${wanted}` }];
}

function pileFaults(item: Item, pile: string | undefined): Fault[] {
  const piles = item.type === 'piles' ? item.piles.map(({ id }) => id) : undefined;
  if (pile === undefined) {
    if (piles === undefined) return [];
    const says = `it does not say which pile becomes skills. Add "pile" with one of ${piles.join(', ')}.`;
    return [{ code: 'recordNoPile', says }];
  }
  if (piles?.includes(pile) === true) return [];
  const todo =
    piles === undefined
      ? 'Only items of type "piles" have piles: remove it.'
      : `Name one of ${piles.join(', ')}.`;
  return [
    { code: 'recordUnknownPile', says: `its record names the pile "${pile}", which it has not. ${todo}` },
  ];
}

function entryFaults(group: Group, record: NonNullable<Group['record']>): Fault[] {
  const own = new Map(group.items.map((item) => [item.id, item]));
  return Object.entries(record.fields).flatMap(([field, named]) => {
    const wanted = ENTRY_WANTED[record.entry][field];
    return [named ?? []].flat().flatMap((id) => {
      const item = own.get(id);
      if (item === undefined) {
        const says = `"${field}" of its ${record.entry} names "${id}", which is no item of this group. Name one of ${[...own.keys()].join(', ')}.`;
        return [{ code: 'recordUnknownItem', says } satisfies Fault];
      }
      return wanted ? present(unfit(item, wanted, `"${field}" of its ${record.entry}`)) : [];
    });
  });
}

/** Where two items that are both always asked fill the same field, the later answer hides the earlier one. */
function recordedTwice({ items, sections }: Outline): Problem[] {
  const first = new Map<string, string>();
  const conditional = new Set(
    sections.flatMap(({ section }) => (section.when === undefined ? [] : section.items.map(({ id }) => id))),
  );
  return items.flatMap(({ item, group, place }) => {
    const record = 'record' in item ? item.record : undefined;
    if (record === undefined || 'entry' in record) return [];
    const outer = group ?? item;
    if (item.when !== undefined || outer.when !== undefined || conditional.has(outer.id)) return [];
    const target = 'person' in record ? `"${record.person}" of the person` : `the fact "${record.fact}"`;
    const earlier = first.get(target);
    if (earlier === undefined) {
      first.set(target, item.id);
      return [];
    }
    const says = `it records ${target}, and so does "${earlier}". Ask one of them under a condition, or record only one.`;
    return [warningAt(place, { code: 'recordedTwice', says })];
  });
}
