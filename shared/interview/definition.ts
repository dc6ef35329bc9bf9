// An interview's structure, as data and without language: what is asked, in which order, when, and what may become of the
// answers. Names follow FHIR Questionnaire where they fit. Texts live beside it, one file for each language.
import * as z from 'zod';
import { EXPERIENCE_KINDS } from '../domain/experience.ts';
import { FACT_NAMES } from '../domain/facts.ts';
import { conditionSchema } from './conditions.ts';
import { pictureIdSchema } from './pictures.ts';

/** The version of this format. A definition of a newer one is refused. */
export const DEFINITION_FORMAT = 1;

/** Ids of definitions: `win-first-meeting`. */
export const definitionIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,8}$/)
  .max(48);
/** Ids of sections, items, options, cards: letters and digits, beginning with a small letter, at most 48. */
export const nameSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,47}(?:-[a-zA-Z0-9]{1,47}){0,6}$/);

const options = z
  .array(z.strictObject({ id: nameSchema, picture: pictureIdSchema.optional() }))
  .min(2)
  .max(40);

/** Fields of the person that an answer may fill. */
export const PERSON_FIELDS = [
  'preferredName',
  'givenName',
  'familyName',
  'nameInOwnScript',
  'birthDate',
  'citizenships',
  'countryOfBirth',
  'phone',
  'email',
  'address',
  'city',
  'safeToCall',
  'safeToCallNote',
  'scriptsRead',
  'schoolingYears',
] as const;

const toPerson = z.strictObject({ person: z.enum(PERSON_FIELDS) });
const toFact = z.strictObject({
  fact: z.enum(FACT_NAMES),
  /** The partial-date item that says since when. */
  since: nameSchema.optional(),
});
const toLanguage = z.strictObject({ entry: z.literal('language') });
const toStory = z.strictObject({ entry: z.literal('story') });
/** Each card of the named pile (or each chosen card) becomes a skill that was mentioned (E0). */
const toSkill = z.strictObject({
  entry: z.literal('skill'),
  group: z.enum(['technical', 'base', 'transversal']),
  pile: nameSchema.optional(),
});
/** Each repetition of a group becomes an experience. `title` may be an item or, in a group for each card, the card's name. */
const toExperience = z.strictObject({
  entry: z.literal('experience'),
  /** Unless an item or the card says so. */
  kind: z.enum(EXPERIENCE_KINDS),
  fields: z.strictObject({
    /** A choice whose option ids are kinds of experience. */
    kind: nameSchema.optional(),
    title: nameSchema.optional(),
    organisation: nameSchema.optional(),
    place: nameSchema.optional(),
    country: nameSchema.optional(),
    start: nameSchema.optional(),
    end: nameSchema.optional(),
    /** A yes/no item: does she still do it? */
    ongoing: nameSchema.optional(),
    years: nameSchema.optional(),
    /** Items whose words become tasks, one a line. */
    tasks: z.array(nameSchema).max(20),
    /** For how many people: a number item. Becomes a line of its own. */
    people: nameSchema.optional(),
    /** How often: a choice item. Becomes a line together with `people`. */
    often: nameSchema.optional(),
  }),
});
const toEducation = z.strictObject({
  entry: z.literal('education'),
  fields: z.strictObject({
    title: nameSchema.optional(),
    institution: nameSchema.optional(),
    place: nameSchema.optional(),
    country: nameSchema.optional(),
    start: nameSchema.optional(),
    end: nameSchema.optional(),
    /** A choice with the ids `isced0` to `isced8`. */
    isced: nameSchema.optional(),
    /** A choice with the ids yes, no, ongoing. */
    completed: nameSchema.optional(),
    /** A choice with the ids original, copy, lost, none. */
    documentState: nameSchema.optional(),
  }),
});

const common = {
  id: nameSchema,
  picture: pictureIdSchema.optional(),
  /** `counsellor`: her half shows nothing of it, and it needs no text in her language. */
  audience: z.enum(['both', 'counsellor']).optional(),
  /** Completion asks for it; nobody is kept from going on. */
  required: z.boolean().optional(),
  /** Asked to be confirmed also where the case knows the answer; what is known otherwise is passed over. */
  confirm: z.boolean().optional(),
  when: conditionSchema.optional(),
};
const single = z.union([toPerson, toFact]).optional();

export const LEAF_SCHEMAS = {
  /** Something to say, nothing to answer. */
  info: z.strictObject({ ...common, type: z.literal('info') }),
  text: z.strictObject({ ...common, type: z.literal('text'), record: single }),
  longText: z.strictObject({ ...common, type: z.literal('longText'), record: single }),
  choice: z.strictObject({ ...common, type: z.literal('choice'), options, record: single }),
  multipleChoice: z.strictObject({ ...common, type: z.literal('multipleChoice'), options, record: single }),
  yesNo: z.strictObject({ ...common, type: z.literal('yesNo'), record: single }),
  number: z.strictObject({
    ...common,
    type: z.literal('number'),
    min: z.number(),
    max: z.number(),
    step: z.number().positive().optional(),
    /** What is counted; the word stands beside the field in both languages. */
    unit: z.enum(['none', 'people', 'children', 'years', 'months', 'hours', 'minutes']).optional(),
    record: single,
  }),
  /** Faces: five from the saddest to the gladdest, or three from the calm one to the gladdest. */
  scale: z.strictObject({
    ...common,
    type: z.literal('scale'),
    steps: z.union([z.literal(3), z.literal(5)]),
    record: single,
  }),
  partialDate: z.strictObject({ ...common, type: z.literal('partialDate'), record: single }),
  country: z.strictObject({
    ...common,
    type: z.literal('country'),
    several: z.boolean().optional(),
    record: single,
  }),
  language: z.strictObject({ ...common, type: z.literal('language'), record: toLanguage.optional() }),
  /** Choose among picture cards. */
  cards: z.strictObject({
    ...common,
    type: z.literal('cards'),
    set: nameSchema,
    most: z.int().min(1).max(100).optional(),
    record: z.union([toFact, toSkill]).optional(),
  }),
  /** Lay every card on one of two or three piles. */
  piles: z.strictObject({
    ...common,
    type: z.literal('piles'),
    set: nameSchema,
    piles: z
      .array(z.strictObject({ id: nameSchema, picture: pictureIdSchema }))
      .min(2)
      .max(3),
    record: z.union([toFact, toSkill]).optional(),
  }),
  /** Lay the chosen cards on the hours of a day or the parts of a week. */
  dayClock: z.strictObject({
    ...common,
    type: z.literal('dayClock'),
    /** The `cards` item whose chosen cards are laid. */
    from: nameSchema,
    record: toFact.optional(),
  }),
  /** Mornings, afternoons and evenings of a week. */
  weekGrid: z.strictObject({ ...common, type: z.literal('weekGrid'), record: toFact.optional() }),
  /** The behavioural story: six prompts that are ticked and filled while she tells. */
  story: z.strictObject({ ...common, type: z.literal('story'), record: toStory.optional() }),
  file: z.strictObject({ ...common, type: z.literal('file'), most: z.int().min(1).max(10).optional() }),
  signature: z.strictObject({ ...common, type: z.literal('signature') }),
  /** One purpose, yes or no, and whether she said it back in her own words. */
  consent: z.strictObject({ ...common, type: z.literal('consent'), record: toFact.optional() }),
  appointment: z.strictObject({ ...common, type: z.literal('appointment') }),
  /** For the counsellor's eyes: never printed, never on her half. */
  note: z.strictObject({ ...common, type: z.literal('note'), audience: z.literal('counsellor') }),
  /** What was found so far, read back to her. */
  recap: z.strictObject({ ...common, type: z.literal('recap') }),
} as const;

const leaves = Object.values(LEAF_SCHEMAS) as unknown as [(typeof LEAF_SCHEMAS)[keyof typeof LEAF_SCHEMAS]];
export const leafSchema = z.discriminatedUnion('type', leaves);

/** Leaf items only: one level, so that an interview stays humane and its types inferable. */
export const groupSchema = z.strictObject({
  ...common,
  type: z.literal('group'),
  items: z.array(leafSchema).min(1).max(20),
  /** Asked once for each card or option that was chosen in this item; without it, as often as she has something to tell. */
  forEach: nameSchema.optional(),
  most: z.int().min(1).max(40).optional(),
  record: z.union([toExperience, toEducation]).optional(),
});
const itemSchema = z.discriminatedUnion('type', [...leaves, groupSchema]);

export const sectionSchema = z.strictObject({
  id: nameSchema,
  picture: pictureIdSchema,
  when: conditionSchema.optional(),
  items: z.array(itemSchema).min(1).max(60),
});

export const cardSetSchema = z.strictObject({
  id: nameSchema,
  groups: z.array(z.strictObject({ id: nameSchema, picture: pictureIdSchema })).max(20),
  cards: z
    .array(
      z.strictObject({
        id: nameSchema,
        picture: pictureIdSchema,
        group: nameSchema.optional(),
        /** What kind of experience it is when it becomes one. */
        experience: z.enum(EXPERIENCE_KINDS).optional(),
      }),
    )
    .min(2)
    .max(200),
});

export const definitionSchema = z.strictObject({
  format: z.literal(DEFINITION_FORMAT),
  id: definitionIdSchema,
  /** Whole numbers; a released version is never edited. */
  version: z.int().min(1).max(9999),
  /** How long one sitting is planned to take. */
  minutes: z.int().min(5).max(120),
  picture: pictureIdSchema,
  cardSets: z.array(cardSetSchema).max(10),
  sections: z.array(sectionSchema).min(1).max(30),
});

// Type
export type Leaf = z.output<typeof leafSchema>;
export type Group = z.output<typeof groupSchema>;
export type Item = Leaf | Group;
export type LeafType = Leaf['type'];
export type ItemType = Item['type'];
export type Section = z.output<typeof sectionSchema>;
export type CardSet = z.output<typeof cardSetSchema>;
export type Definition = z.output<typeof definitionSchema>;
export type LeafOf<T extends LeafType> = Extract<Leaf, { type: T }>;

/** One language's texts of a definition: flat keys, plain text. */
export const textsSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Who, speaking the language natively, read these texts, and when; null: nobody yet. */
  checked: z.strictObject({ by: z.string().min(1).max(200), on: z.iso.date() }).nullable(),
  texts: z.record(z.string().max(160), z.string().min(1).max(2000)),
});
export type InterviewTexts = z.output<typeof textsSchema>;
