// What she answered. Unknown, "does not want to say", "ask again later" and not asked are different answers everywhere; an item
// that was never asked has no answer at all.
import * as z from 'zod';
import { cefrSchema, languageTagSchema, countrySchema } from '../domain/codes.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import { paragraph, typed } from '../domain/text.ts';
import { nameSchema } from './definition.ts';
import type { ItemType, LeafType } from './definition.ts';
import { STORY_PROMPTS } from './text-keys.ts';

/** `cleared`: there was an answer and it was taken back; it counts as not asked. */
export const ANSWER_STATES = ['answered', 'unknown', 'declined', 'later', 'cleared'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Ids of repetitions of a group: given by whoever adds one, unique in their group. */
const repetitionSchema = z.string().regex(/^[a-zA-Z0-9-]{1,64}$/);
/** `item`, or `group/repetition/item` for an item inside a group. */
export const pathSchema = z
  .string()
  .max(180)
  .regex(/^[a-zA-Z0-9-]{1,60}(?:\/[a-zA-Z0-9-]{1,64}\/[a-zA-Z0-9-]{1,60})?$/);
/** A note of the counsellor's beside an item. Never printed, never on her half. */
export const NOTE_PREFIX = 'note-';

/** Calendars in which a date may be told. Dates are stored as told and as ISO. */
export const CALENDARS = ['gregory', 'ethiopic', 'persian', 'islamic-umalqura'] as const;
export type Calendar = (typeof CALENDARS)[number];
export const WEEK_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export const MARKS = ['cross', 'circle', 'thumb'] as const;

const weekPlace = z.strictObject({ day: z.int().min(0).max(6), part: z.enum(WEEK_PARTS) });
const level = cefrSchema.or(z.literal('none')).nullable();

/** The shape of an answer's value by the type of its item. */
export const VALUE_SCHEMAS = {
  info: z.null(),
  text: typed(300),
  longText: typed(20_000),
  choice: nameSchema,
  multipleChoice: z.array(nameSchema).max(40),
  yesNo: z.boolean(),
  number: z.number().min(-1_000_000).max(1_000_000),
  scale: z.int().min(1).max(5),
  partialDate: z.strictObject({
    /** ISO, Gregorian: what the date is in the end. */
    date: partialDateSchema,
    calendar: z.enum(CALENDARS),
    /** As she told it, `1982-09-01` in her calendar; the same as `date` in the Gregorian one. */
    told: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  }),
  country: z.array(countrySchema).max(10),
  language: z.strictObject({
    language: languageTagSchema,
    motherTongue: z.boolean(),
    listening: level,
    reading: level,
    spokenInteraction: level,
    spokenProduction: level,
    writing: level,
  }),
  cards: z.array(nameSchema).max(100),
  /** Card id to pile id; a card that is not there was not laid. */
  piles: z.record(nameSchema, nameSchema),
  dayClock: z.strictObject({
    /** Hours from 0 to 24 in steps of a half; `to` may be smaller than `from`: over midnight. */
    day: z
      .array(
        z.strictObject({
          card: nameSchema,
          from: z.number().min(0).max(24).multipleOf(0.5),
          to: z.number().min(0).max(24).multipleOf(0.5),
        }),
      )
      .max(100),
    week: z.array(weekPlace.extend({ card: nameSchema })).max(400),
  }),
  weekGrid: z.array(weekPlace).max(28),
  story: z.strictObject({
    title: typed(300),
    told: z.partialRecord(z.enum(STORY_PROMPTS), z.strictObject({ told: z.boolean(), words: paragraph })),
    /** Her own words, to quote. */
    quote: paragraph,
    /** May the quote stand on paper? */
    mayQuote: z.boolean(),
  }),
  file: z.array(z.string().max(64)).max(10),
  signature: z.discriminatedUnion('kind', [
    /** Strokes as x, y pairs between 0 and 1 of the field's width. */
    z.strictObject({
      kind: z.literal('drawn'),
      strokes: z
        .array(z.array(z.number().min(0).max(4)).max(4000))
        .min(1)
        .max(200),
    }),
    z.strictObject({ kind: z.literal('mark'), mark: z.enum(MARKS) }),
  ]),
  consent: z.strictObject({ given: z.boolean(), saidBack: z.boolean() }),
  appointment: z.strictObject({
    date: z.iso.date(),
    time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/),
    place: typed(300),
  }),
  note: typed(20_000),
  /** True: it was read back to her and she agreed. */
  recap: z.boolean(),
} as const satisfies Record<LeafType, z.ZodType>;
export type ValueOf<T extends LeafType> = z.output<(typeof VALUE_SCHEMAS)[T]>;

/** Of a group: its repetitions in their order. */
export const repetitionsSchema = z.array(repetitionSchema).max(100);
export const valueSchemaOf = (type: ItemType): z.ZodType =>
  type === 'group' ? repetitionsSchema : VALUE_SCHEMAS[type];

// Schema — as it travels and is stored; the value's shape is checked against its item where the definition is known.
export const answerSchema = z.strictObject({
  state: z.enum(ANSWER_STATES),
  /** Null unless `answered`. */
  value: z.json(),
});

// Type
export type Answer = z.output<typeof answerSchema>;
/** All answers of an interview by their path. */
export type Answers = ReadonlyMap<string, Answer>;

/** The path of an item, inside a repetition of a group where there is one. */
export function pathOf(
  item: string,
  within?: { readonly group: string; readonly repetition: string },
): string {
  return within ? `${within.group}/${within.repetition}/${item}` : item;
}

/** The parts of a path. */
export function partsOfPath(path: string): { item: string; group?: string; repetition?: string } {
  const [first = '', repetition, item] = path.split('/');
  return repetition === undefined || item === undefined
    ? { item: first }
    : { group: first, repetition, item };
}
