import { createHash } from 'node:crypto';
import type { Pack } from '../../../shared/interview/pack.ts';

/** SHA-256 in hex of a pack's content: the same for the same definition and texts, however their files were written. */
export function packHash({ definition, texts }: Pack): string {
  const content = canonical({ definition, texts: Object.fromEntries(texts) });
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** JSON without spaces and with sorted keys. Only for checked packs: their depth is bounded by the format. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    // By code unit and not by any language's order, which changes with the system.
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
