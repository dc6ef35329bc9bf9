// When an item or a section is asked. Conditions are closed data: no expressions, nothing that runs.
import * as z from 'zod';
import type { Answer } from './answers.ts';

export type Condition =
  | { readonly item: string; readonly is: string | number | boolean }
  | { readonly item: string; readonly includes: string }
  | { readonly item: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const itemId = z.string();
const DEEPEST = 6;

/** A condition at most six levels deep; anything else is refused with the place of the first level too many. */
function conditionAt(depth: number): z.ZodType<Condition> {
  const leaves = [
    z.strictObject({ item: itemId, is: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ item: itemId, includes: z.string() }),
    z.strictObject({ item: itemId, answered: z.boolean() }),
  ] as const;
  if (depth === 0) return z.union(leaves);
  const inner = conditionAt(depth - 1);
  return z.union([
    ...leaves,
    z.strictObject({ all: z.array(inner).min(1).max(20) }),
    z.strictObject({ any: z.array(inner).min(1).max(20) }),
    z.strictObject({ not: inner }),
  ]);
}
export const conditionSchema = conditionAt(DEEPEST);

/** The answer of an item as the condition's place sees it: a sibling in the same group first, then the whole interview. */
export type AnswerOf = (itemId: string) => Answer | undefined;

/** Whether a condition holds. Total: an item that was not asked makes `is` and `includes` false. */
export function holds(condition: Condition, answerOf: AnswerOf): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf));
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf));
  if ('not' in condition) return !holds(condition.not, answerOf);
  const answer = answerOf(condition.item);
  const isAnswered = answer?.state === 'answered';
  if ('answered' in condition) return isAnswered === condition.answered;
  if (!isAnswered) return false;
  if ('is' in condition) return answer.value === condition.is;
  return Array.isArray(answer.value) && answer.value.includes(condition.includes);
}
