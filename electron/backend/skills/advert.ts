// A job advert read backwards: which of its tasks she does already. Nothing of it is kept.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { rowOf } from '../cases/record-store.ts';
import type { Suggest } from '../taxonomy/suggest/suggest.ts';
import { skillsIn } from './repository.ts';

type Read = Awaited<ReturnType<TramaHandlers['skills']['advert']>>;

const MOST_SENTENCES = 80;
const SHORTEST = 8;
const MOST_TASKS = 3;
/** An advert names tasks outright; what is only likely stays out. */
const LEAST_SCORE = 0.4;
const BREAK = /[\n\r]+|(?<=[.!?;؟。])\s+|\s*[•▪◦·]\s+/u;

/** Sentences and list items with the skills that each asks for. @throws Refusal `NOT_FOUND` */
export function readAdvert(
  db: ReadableDatabase,
  suggest: Suggest,
  { caseId, language, text }: { readonly caseId: string; readonly language: string; readonly text: string },
): Read {
  rowOf(db, { caseId, entity: 'case', id: caseId });
  const own = new Map(skillsIn(db, caseId).map(({ id, value }) => [value.conceptUri, id]));
  const sentences = text
    .split(BREAK)
    .map((sentence) => sentence.replace(/^\s*[-–*]\s*/u, '').trim())
    .filter((sentence) => sentence.length >= SHORTEST)
    .slice(0, MOST_SENTENCES);
  return sentences.map((sentence) => {
    const found = suggest({ language, text: sentence, kinds: ['skill'], top: 12, mode: 'telling' }).filter(
      ({ score }) => score >= LEAST_SCORE,
    );
    const hers = found.filter(({ uri }) => own.has(uri));
    const others = found.filter(({ uri }) => !own.has(uri));
    const tasks = [...hers, ...others].slice(0, Math.max(MOST_TASKS, hers.length));
    return {
      sentence,
      tasks: tasks.map((suggestion) => ({ suggestion, skillId: own.get(suggestion.uri) ?? null })),
    };
  });
}
