// One small interview in which everything is in order, as JSON that tests may break, and ways to pack it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';
import { definitionSchema } from '../../shared/interview/definition.ts';
import { PICTURES } from '../../shared/interview/pictures.ts';
import { neededTexts } from '../../shared/interview/text-keys.ts';

export type Json = Record<string, unknown>;
export interface SmallPack {
  definition: Json;
  texts: Map<string, unknown>;
}

const picture = Object.keys(PICTURES)[0] ?? '';
const options = (...ids: readonly string[]): Json[] => ids.map((id) => ({ id }));

function smallDefinition(): Json {
  return {
    format: 1,
    id: 'small-talk',
    version: 1,
    minutes: 30,
    picture,
    cardSets: [
      {
        id: 'activities',
        groups: [{ id: 'home', picture }],
        cards: [
          { id: 'cook', picture, group: 'home', experience: 'unpaidCare' },
          { id: 'sew', picture, group: 'home' },
          { id: 'drive', picture },
        ],
      },
    ],
    sections: [
      {
        id: 'family',
        picture,
        items: [
          { id: 'hello', type: 'info' },
          { id: 'partner', type: 'yesNo' },
          { id: 'children', type: 'number', min: 0, max: 15, step: 1, record: { fact: 'children' } },
          {
            id: 'school',
            type: 'choice',
            options: options('near', 'far'),
            when: { item: 'children', answered: true },
          },
          { id: 'born', type: 'country', record: { person: 'countryOfBirth' } },
          { id: 'birthday', type: 'partialDate', record: { person: 'birthDate' } },
          {
            id: 'letters',
            type: 'multipleChoice',
            options: options('Latn', 'Arab'),
            record: { person: 'scriptsRead' },
          },
          { id: 'calls', type: 'choice', options: options('yes', 'no'), record: { person: 'safeToCall' } },
          { id: 'years', type: 'number', min: 0, max: 20, record: { person: 'schoolingYears' } },
        ],
      },
      {
        id: 'work',
        picture,
        when: { not: { item: 'partner', is: true } },
        items: [
          { id: 'does', type: 'cards', set: 'activities' },
          {
            id: 'likes',
            type: 'piles',
            set: 'activities',
            piles: [
              { id: 'gladly', picture },
              { id: 'unwillingly', picture },
            ],
            record: { entry: 'skill', group: 'base', pile: 'gladly' },
            when: { item: 'does', includes: 'cook' },
          },
          { id: 'day', type: 'dayClock', from: 'does' },
          {
            id: 'jobs',
            type: 'group',
            forEach: 'does',
            items: [
              { id: 'jobName', type: 'text' },
              { id: 'jobKind', type: 'choice', options: options('employee', 'volunteering') },
              { id: 'jobBegan', type: 'partialDate', when: { item: 'jobKind', is: 'employee' } },
              { id: 'jobStill', type: 'yesNo' },
              { id: 'jobDone', type: 'longText' },
              { id: 'jobPeople', type: 'number', min: 0, max: 50, unit: 'people' },
            ],
            record: {
              entry: 'experience',
              kind: 'employee',
              fields: {
                kind: 'jobKind',
                title: 'jobName',
                start: 'jobBegan',
                ongoing: 'jobStill',
                tasks: ['jobDone'],
                people: 'jobPeople',
              },
            },
          },
          { id: 'seeks', type: 'yesNo', record: { fact: 'seekingWork', since: 'seeksSince' } },
          { id: 'seeksSince', type: 'partialDate', when: { item: 'seeks', is: true } },
          { id: 'mood', type: 'scale', steps: 3 },
          { id: 'remark', type: 'note', audience: 'counsellor' },
        ],
      },
    ],
  };
}

/** A pack without a fault and with all texts in English. */
export function smallPack(): SmallPack {
  const definition = smallDefinition();
  const { hers, counsellors } = neededTexts(definitionSchema.parse(definition));
  const texts = Object.fromEntries([...hers, ...counsellors].map((key) => [key, `Words of ${key}`]));
  return { definition, texts: new Map([['en', { language: 'en', checked: null, texts }]]) };
}

/** The section of this id, to be changed in place. */
export function section(pack: SmallPack, id: string): Json {
  return at(list(pack.definition, 'sections'), id);
}

/** The card set of a pack, to be changed in place. */
export function cardSet(pack: SmallPack): Json {
  return at(list(pack.definition, 'cardSets'), 'activities');
}

/** A list in an object. */
export function list(owner: Json, field: string): Json[] {
  return owner[field] as Json[];
}

/** Whatever has this id in a pack's sections or in another value, also inside of groups; to be changed in place. */
export function at(within: SmallPack | Json | readonly Json[], id: string): Json {
  const found = search('definition' in within ? (within as SmallPack).definition['sections'] : within, id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found;
}

function search(value: unknown, id: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ((value as Json)['id'] === id) return value as Json;
  for (const each of Object.values(value)) {
    const found = search(each, id);
    if (found) return found;
  }
  return undefined;
}

/** Sets fields of the item of this id. */
export function change(id: string, fields: Json): (pack: SmallPack) => void {
  return (pack) => {
    Object.assign(at(pack, id), fields);
  };
}

/** How the places of items are called. */
export const family = (item: string): string[] => ['section "family"', `item "${item}"`];
export const work = (item: string): string[] => ['section "work"', `item "${item}"`];
export const job = (item: string): string[] => ['section "work"', 'item "jobs"', `item "${item}"`];

/** The English texts of a pack, to be changed in place. */
export function englishOf(pack: SmallPack): Json {
  return (pack.texts.get('en') as { texts: Json }).texts;
}

/** The files of a pack by their path in it. */
export function filesOf({ definition, texts }: SmallPack): Record<string, string> {
  const own = [...texts].map(([language, file]) => [`texts/${language}.json`, JSON.stringify(file)]);
  return {
    'definition.json': JSON.stringify(definition),
    ...(Object.fromEntries(own) as Record<string, string>),
  };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

type ZipContent = string | Uint8Array | readonly [string | Uint8Array, ZipOptions];

/** A zip of files, each with the options that fflate has for it. */
export function zipOf(files: Readonly<Record<string, ZipContent>>): Uint8Array {
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' || content instanceof Uint8Array
          ? bytes(content)
          : ([bytes(content[0]), content[1]] as [Uint8Array, ZipOptions]),
      ]),
    ),
  );
}

/** Where the fields of a zip's central directory lie (APPNOTE 6.3.10, 4.3.12). */
export const CENTRAL = { flags: 8, method: 10, crc: 16, compressed: 20, size: 24, name: 46 } as const;

/** A zip with its central directory changed: `change` gets each header of a file of that name. */
export function patched(
  zip: Uint8Array,
  name: string,
  change: (bytes: Buffer, header: number) => void,
): Uint8Array {
  const bytes = Buffer.from(zip);
  let header = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  let found = 0;
  while (header >= 0) {
    const length = bytes.readUInt16LE(header + 28);
    if (bytes.toString('utf8', header + CENTRAL.name, header + CENTRAL.name + length) === name) {
      change(bytes, header);
      found += 1;
    }
    header = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), header + 46);
  }
  if (found === 0) throw new Error(`the zip has no ${name}`);
  return bytes;
}
