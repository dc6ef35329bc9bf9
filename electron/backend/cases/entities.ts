// What the change log knows to change, each described once: its table, its columns, its schema. Adding an entity is
// adding a line here, a table in a migration, and an id in the contract.
import * as z from 'zod';
import { educationSchema } from '../../../shared/domain/education.ts';
import { experienceSchema } from '../../../shared/domain/experience.ts';
import { evidenceFileSchema, evidenceSchema } from '../../../shared/domain/evidence.ts';
import { factSchema } from '../../../shared/domain/facts.ts';
import { goalSchema, rejectionSchema } from '../../../shared/domain/goal.ts';
import { languageSkillSchema } from '../../../shared/domain/language-skill.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import { recognitionSchema } from '../../../shared/domain/recognition.ts';
import { skillSchema } from '../../../shared/domain/skill.ts';
import { skillSourceSchema } from '../../../shared/domain/skill-source.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import { trialSchema } from '../../../shared/domain/trial.ts';
import { answerSchema, pathSchema } from '../../../shared/interview/answers.ts';
import { decisionSchema, interviewSchema } from '../../../shared/interview/interview.ts';
import type { SqlValue } from '../database/handles.ts';

type Json = z.output<ReturnType<typeof z.json>>;

/** A field's column: `json` is stored as JSON text, `flag` as 0 or 1. */
interface Column {
  readonly name: string;
  readonly holds: 'value' | 'json' | 'flag';
}

export interface Entity {
  readonly table: string;
  /** The column of its id. A person has her case's. */
  readonly key: 'id' | 'case_id';
  readonly columns: Readonly<Record<string, Column>>;
  readonly schema: z.ZodObject;
}

/** Names that SQL keeps for itself. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  start: 'start_date',
  end: 'end_date',
  group: 'skill_group',
};

const caseFields = z.strictObject({ archivedAt: z.string().nullable() });
const attachmentFields = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  size: z.int(),
  sha256: z.string(),
});

/** One answer: what it answers, and when it was given. */
const answerFields = answerSchema.extend({
  interviewId: z.string(),
  path: pathSchema,
  answeredAt: z.iso.datetime(),
});
const fileFields = z.strictObject({
  interviewId: z.string(),
  path: pathSchema,
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  size: z.int(),
  sha256: z.string(),
});

export const ENTITIES = {
  case: describe('case_record', caseFields, { key: 'id' }),
  attachment: describe('attachment', attachmentFields, { key: 'id' }),
  person: describe('person', personSchema, { key: 'case_id' }),
  language: entry('language_skill', languageSkillSchema),
  experience: entry('experience', experienceSchema),
  education: entry('education', educationSchema),
  skill: entry('skill', skillSchema),
  interview: describe('interview', interviewSchema, { key: 'id' }),
  answer: describe('answer', answerFields, { key: 'id' }),
  decision: describe('decision', decisionSchema, { key: 'id' }),
  fact: describe('fact', factSchema, { key: 'id' }),
  story: describe('story', storySchema, { key: 'id' }),
  file: describe('told_file', fileFields, { key: 'id' }),
  source: describe('skill_source', skillSourceSchema, { key: 'id' }),
  evidence: describe('evidence', evidenceSchema, { key: 'id' }),
  evidenceFile: describe('evidence_file', evidenceFileSchema, { key: 'id' }),
  recognition: describe('recognition', recognitionSchema, { key: 'id' }),
  trial: describe('trial', trialSchema, { key: 'id' }),
  rejection: describe('rejection', rejectionSchema, { key: 'id' }),
  goal: describe('goal', goalSchema, { key: 'id' }),
} as const satisfies Record<string, Entity>;
export type EntityName = keyof typeof ENTITIES;

/** The described entity of this name. */
export function entityNamed(name: string): Entity {
  if (!Object.hasOwn(ENTITIES, name)) throw new Error('a change of an unknown entity');
  return ENTITIES[name as EntityName];
}

const plainValue = z.union([z.string(), z.number(), z.null()]);
const jsonText = z.string();

/** A field's value as its column stores it. */
export function toColumn({ holds }: Column, value: unknown): SqlValue {
  if (holds === 'json') return JSON.stringify(value);
  if (holds === 'flag') return value === true ? 1 : 0;
  return plainValue.parse(value);
}

/** The fields of a row, parsed. Columns that are no fields are left out. */
export function fieldsOf(entity: Entity, row: Readonly<Record<string, unknown>>): Record<string, Json> {
  const fields = Object.keys(entity.schema.shape).map((field) => {
    const column = entity.columns[field];
    if (!column) throw new Error('a field without a column');
    return [field, fromColumn(column, row[column.name])];
  });
  return entity.schema.parse(Object.fromEntries(fields)) as Record<string, Json>;
}

function fromColumn({ holds }: Column, value: unknown): unknown {
  if (holds === 'json') return JSON.parse(jsonText.parse(value));
  return holds === 'flag' ? value === 1 : value;
}

/** An entry of a case's lists: it also has a place among its kind. */
function entry(table: string, schema: z.ZodObject): Entity {
  const entity = describe(table, schema, { key: 'id' });
  return { ...entity, columns: { ...entity.columns, position: { name: 'position', holds: 'value' } } };
}

function describe(table: string, schema: z.ZodObject, { key }: Pick<Entity, 'key'>): Entity {
  const columns = Object.entries<z.core.$ZodType>(schema.shape).map(([field, type]) => [
    field,
    { name: COLUMN_NAMES[field] ?? snakeCase(field), holds: holding(type) },
  ]);
  return { table, key, schema, columns: Object.fromEntries(columns) as Entity['columns'] };
}

function holding(type: z.core.$ZodType): Column['holds'] {
  // `z.json()` is lazy, and nothing else in an entity is.
  if (type instanceof z.ZodArray || type instanceof z.ZodLazy) return 'json';
  return type instanceof z.ZodBoolean ? 'flag' : 'value';
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
