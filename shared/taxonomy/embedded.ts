// The files of the taxonomy that ships with the program, `resources/taxonomy`: what may stand in them, and nothing else.
// URIs are shortened to what stands after `http://data.europa.eu/esco/skill/` and the like: UUIDs, and codes for groups.
import * as z from 'zod';
import { SKILL_GROUPS } from '../domain/skill.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
const iscoUnit = z.string().regex(/^\d{4}$/u);
const text = z.string().min(1).max(400);

/** `concepts.json`: a selection of ESCO, without words. */
export const conceptsFile = z.strictObject({
  source: text,
  skills: z.array(
    z.strictObject({
      id: uuid,
      type: z.enum(['skill', 'knowledge']),
      reuse: z.enum(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific']),
      /** Where it stands on the map. */
      group: z.enum(SKILL_GROUPS),
      /** ESCO's code of the group of skills, `S3.5.1`. */
      skillGroup: z.string().nullable(),
    }),
  ),
  occupations: z.array(
    z.strictObject({
      id: uuid,
      /** How many skills ESCO itself names; those below are the ones that ship. */
      escoSkills: z.strictObject({ essential: z.int(), optional: z.int() }),
      isco: iscoUnit,
      /** ESCO's code, which begins with the unit group of ISCO-08. */
      code: z.string().regex(/^\d{4}(?:\.\d+)+$/u),
      /** ISCO-08's skill level. */
      level: z.int().min(1).max(4),
      essential: z.array(uuid),
      optional: z.array(uuid),
    }),
  ),
  /** Codes of ISCO-08, one to four digits. */
  groups: z.array(z.string().regex(/^\d{1,4}$/u)),
});

/** `activities.json`: what people do in everyday life, with the skills and occupations that it shows, best first. */
export const activitiesFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
    /** ICATUS 2016; null where it has no place there. */
    icatus: z.string().nullable(),
    division: z.string().nullable(),
    /** Whether the code was checked against a published list. */
    verified: z.boolean(),
    skills: z.array(uuid).min(1),
    occupations: z.array(uuid),
  }),
);

/** `near.json`: by activity, further skills that it often shows, less surely. */
export const nearFile = z.record(z.string(), z.array(uuid));

/** `activities/<language>.json`: what people say of the activities. */
export const wordsFile = z.strictObject({
  language: z.string(),
  /** Who has read it and when, or null. */
  checked: z.strictObject({ by: text, on: z.iso.date() }).nullable(),
  activities: z.record(
    z.string(),
    z.strictObject({ title: text, words: z.array(text).min(1), examples: z.array(text).min(1) }),
  ),
});

const labelSchema = z.strictObject({
  label: text,
  /** True for ESCO's own label, false for a translation of ours. */
  official: z.boolean(),
  /** How people say it. */
  say: z.array(text).optional(),
  /** ESCO's other labels. */
  also: z.array(text).optional(),
});
export type EmbeddedLabel = z.output<typeof labelSchema>;

/** `labels/<language>.json`: what the concepts are called. */
export const labelsFile = z.strictObject({
  language: z.string(),
  checked: z.strictObject({ by: text, on: z.iso.date() }).nullable(),
  skills: z.record(uuid, labelSchema),
  occupations: z.record(uuid, labelSchema),
  groups: z.record(z.string(), labelSchema),
});

/** `trades.json`: trades near to the project, each a name for several unit groups of ISCO-08. */
export const tradesFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/u),
    picture: z.string(),
    isco: z.array(iscoUnit),
    titles: z.record(z.string(), text),
  }),
);
export type Trade = z.output<typeof tradesFile>[number];

/** `cards.json`: which concepts a card of an interview stands for, by card set and card. */
export const cardsFile = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({ skills: z.array(uuid).optional(), occupations: z.array(uuid).optional() }),
  ),
);
