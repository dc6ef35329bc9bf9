import * as z from 'zod';
import { conditionSchema } from '../../../shared/interview/conditions.ts';
import {
  cardSetSchema,
  definitionSchema,
  groupSchema,
  LEAF_SCHEMAS,
  nameSchema,
  sectionSchema,
  textsSchema,
} from '../../../shared/interview/definition.ts';
import { pictureIdSchema } from '../../../shared/interview/pictures.ts';

/** JSON Schema (draft 2020-12) of both files of a pack, for editors that complete and underline while one types. */
export function interviewSchemas(): { definition: object; texts: object } {
  return { definition: jsonSchema(definitionSchema), texts: jsonSchema(textsSchema) };
}

/** Named parts: without names, each condition would be written out level by level in every item. */
const PARTS = {
  ...LEAF_SCHEMAS,
  group: groupSchema,
  section: sectionSchema,
  cardSet: cardSetSchema,
  condition: conditionSchema,
  id: nameSchema,
  pictureId: pictureIdSchema,
};

function jsonSchema(schema: z.ZodType): object {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });
  return z.toJSONSchema(schema, { metadata: names, reused: 'ref' });
}
