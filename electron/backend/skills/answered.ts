// What was answered in the interviews of a case, with the definition that gives it words.
import * as z from 'zod';
import { answerSchema } from '../../../shared/interview/answers.ts';
import type { Answers } from '../../../shared/interview/answers.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { packByHash } from '../interviews/definitions.ts';
import { interviewsOfCase } from '../interviews/repository.ts';

export interface AnsweredInterview {
  readonly id: string;
  readonly definition: Definition;
  readonly herLanguage: string;
  readonly answers: Answers;
  /** A text of the definition in this language, else in English, else the key. */
  readonly text: (key: string, language: string) => string;
}

const answerRow = z.object({ path: z.string(), state: z.string(), value: z.string() });

/** The interviews of a case with their answers, newest first. @throws Refusal `NOT_FOUND` */
export function answeredInterviews(db: ReadableDatabase, caseId: string): readonly AnsweredInterview[] {
  return interviewsOfCase(db, caseId).map(({ id, definitionHash, herLanguage }) => {
    const { definition, texts } = packByHash(db, definitionHash);
    const rows = db.rows(
      answerRow,
      'SELECT path, state, value FROM answer WHERE interview_id = :id ORDER BY path',
      {
        id,
      },
    );
    const answers = new Map(
      rows.map(({ path, state, value }) => [
        path,
        answerSchema.parse({ state, value: JSON.parse(value) as unknown }),
      ]),
    );
    const text = (key: string, language: string) =>
      texts.get(language)?.texts[key] ?? texts.get('en')?.texts[key] ?? key;
    return { id, definition, herLanguage, answers, text };
  });
}
