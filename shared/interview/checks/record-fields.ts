// What kind of item can fill each field of the record.
import { SCRIPTS } from '../../domain/codes.ts';
import { EXPERIENCE_KINDS } from '../../domain/experience.ts';
import { FACTS } from '../../domain/facts.ts';
import type { FactName } from '../../domain/facts.ts';
import { SAFE_TO_CALL } from '../../domain/person.ts';
import type { Group, Item, ItemType, PERSON_FIELDS } from '../definition.ts';
import { either, listed } from '../problems.ts';
import type { Fault } from '../problems.ts';

interface Wanted {
  readonly types: readonly ItemType[];
  /** The ids that its options may have. */
  readonly ids?: readonly string[];
  /** The numbers that it may let through. */
  readonly range?: readonly [min: number, max: number];
  /** One answer, where the item could hold several. */
  readonly single?: true;
}

const words: Wanted = { types: ['text', 'longText'] };
const date: Wanted = { types: ['partialDate'] };
const country: Wanted = { types: ['country'], single: true };

export const PERSON_WANTED = {
  preferredName: words,
  givenName: words,
  familyName: words,
  nameInOwnScript: words,
  birthDate: date,
  citizenships: { types: ['country'] },
  countryOfBirth: country,
  phone: words,
  email: words,
  address: words,
  city: words,
  safeToCall: { types: ['choice'], ids: SAFE_TO_CALL },
  safeToCallNote: words,
  scriptsRead: { types: ['multipleChoice'], ids: SCRIPTS },
  schoolingYears: { types: ['number'], range: [0, 30] },
} as const satisfies Record<(typeof PERSON_FIELDS)[number], Wanted>;

type Entry<T extends 'experience' | 'education'> = Extract<Group['record'], { entry: T }>;

const EXPERIENCE_WANTED: Readonly<Record<keyof Entry<'experience'>['fields'], Wanted>> = {
  kind: { types: ['choice'], ids: EXPERIENCE_KINDS },
  title: words,
  organisation: words,
  place: words,
  country,
  start: date,
  end: date,
  ongoing: { types: ['yesNo'] },
  years: { types: ['number'], range: [0, 80] },
  tasks: words,
  people: { types: ['number'], range: [0, 1_000_000] },
  often: { types: ['choice'] },
};

const ISCED = FACTS.schoolLevel.options;
const EDUCATION_WANTED: Readonly<Record<keyof Entry<'education'>['fields'], Wanted>> = {
  title: words,
  institution: words,
  place: words,
  country,
  start: date,
  end: date,
  isced: { types: ['choice'], ids: ISCED },
  completed: { types: ['choice'], ids: ['yes', 'no', 'ongoing'] },
  documentState: { types: ['choice'], ids: ['original', 'copy', 'lost', 'none'] },
};

/** What the fields of a group's entry want, by their names. */
export const ENTRY_WANTED: Readonly<
  Record<'experience' | 'education', Readonly<Record<string, Wanted | undefined>>>
> = { experience: EXPERIENCE_WANTED, education: EDUCATION_WANTED };

/** What a fact wants; undefined where it keeps whatever the item holds. */
export function factWanted(name: FactName): Wanted | undefined {
  const { options }: { readonly options?: readonly string[] } = FACTS[name];
  return options && { types: ['choice', 'yesNo'], ids: options };
}

/** Why an item cannot fill a field, which `field` names; undefined when it can. */
export function unfit(item: Item, wanted: Wanted, field: string): Fault | undefined {
  if (!wanted.types.includes(item.type)) {
    const says = `${field} wants an item of type ${either(wanted.types)}, and "${item.id}" is of type "${item.type}". Change one of them.`;
    return { code: 'recordWrongType', says };
  }
  const ids =
    'options' in item ? item.options.map(({ id }) => id) : item.type === 'yesNo' ? ['yes', 'no'] : [];
  const strange = ids.filter((id) => wanted.ids?.includes(id) === false);
  if (strange.length > 0) {
    const says = `${field} does not know ${listed(strange)} of "${item.id}". Use only ${wanted.ids?.join(', ') ?? ''}.`;
    return { code: 'recordWrongOptions', says };
  }
  if (item.type === 'number' && wanted.range && (item.min < wanted.range[0] || item.max > wanted.range[1])) {
    const says = `${field} holds ${wanted.range.join(' to ')}, and "${item.id}" goes from ${item.min} to ${item.max}. Narrow the item.`;
    return { code: 'recordWrongRange', says };
  }
  if (item.type === 'country' && wanted.single === true && item.several === true) {
    const says = `${field} holds one country, and "${item.id}" takes several. Remove "several".`;
    return { code: 'recordWrongRange', says };
  }
  return undefined;
}
