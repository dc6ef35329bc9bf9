// The files of the embedded taxonomy, as far as suggesting reads them. They ship with the program and are checked by tests.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { resourceFile } from '../../resources.ts';

const conceptsSchema = z.object({
  skills: z.array(z.object({ id: z.string(), reuse: z.string() })),
  occupations: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      essential: z.array(z.string()),
      optional: z.array(z.string()),
    }),
  ),
  groups: z.array(z.string()),
});

const activitiesSchema = z.array(
  z.object({
    id: z.string(),
    /** ICATUS 2016; null where it has no place there. */
    icatus: z.string().nullable(),
    skills: z.array(z.string()),
    occupations: z.array(z.string()),
  }),
);

const labelSchema = z.object({
  label: z.string(),
  official: z.boolean(),
  say: z.array(z.string()).optional(),
  also: z.array(z.string()).optional(),
});
const labelsSchema = z.object({
  skills: z.record(z.string(), labelSchema),
  occupations: z.record(z.string(), labelSchema),
  groups: z.record(z.string(), labelSchema),
});

const wordsSchema = z.object({
  activities: z.record(
    z.string(),
    z.object({ title: z.string(), words: z.array(z.string()), examples: z.array(z.string()) }),
  ),
});

/** By activity: further skills that it often shows, less surely than those of the activity itself. */
const nearSchema = z.record(z.string(), z.array(z.string()));

export type EmbeddedLabel = z.output<typeof labelSchema>;

const json = (name: string): unknown =>
  JSON.parse(readFileSync(resourceFile(`taxonomy/${name}.json`), 'utf8'));
const has = (name: string): boolean => existsSync(resourceFile(`taxonomy/${name}.json`));

export const embedded = {
  concepts: () => conceptsSchema.parse(json('concepts')),
  activities: () => activitiesSchema.parse(json('activities')),
  near: () => nearSchema.parse(json('near')),
  labels: (language: string) => labelsSchema.parse(json(`labels/${language}`)),
  hasLabels: (language: string) => has(`labels/${language}`),
  words: (language: string) => wordsSchema.parse(json(`activities/${language}`)),
  hasWords: (language: string) => has(`activities/${language}`),
} as const;
