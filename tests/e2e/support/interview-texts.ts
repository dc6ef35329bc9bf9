// What interviews say on either half, from the same files as the program.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textsSchema } from '../../../shared/interview/definition.ts';

const folder = path.join(import.meta.dirname, '../../../resources/interviews');

/** Gives a definition's texts in one language by their key. */
export function said(definitionId: string, language: string): (key: string) => string {
  const file = path.join(folder, definitionId, '1/texts', `${language}.json`);
  const { texts } = textsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${definitionId} says nothing at ${key} in ${language}`);
    return text;
  };
}
