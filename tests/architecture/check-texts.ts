// `npm run texts`: every language says exactly what English says, with the same placeholders and right plural forms.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../shared/i18n/languages.ts';
import { checkTexts } from '../support/text-check.ts';
import type { Texts } from '../support/text-check.ts';

const CATALOGS = path.join(import.meta.dirname, '../../shared/i18n/catalogs');
const HERS = path.join(import.meta.dirname, '../../shared/i18n/her');
const catalogSchema = z.record(z.string(), z.string());

function read(language: string): Texts {
  const folder = path.join(CATALOGS, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const domains = files.map((file) => {
    const json: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return [path.basename(file, '.json'), catalogSchema.parse(json)] as const;
  });
  return new Map(domains);
}

/** The words of her half: one flat file for each language of the women and the counsellors. */
function readHers(language: string): Texts {
  const json: unknown = JSON.parse(readFileSync(path.join(HERS, `${language}.json`), 'utf8'));
  const words = Object.entries(catalogSchema.parse(json)).map(([word, text]) => [`her.${word}`, text]);
  return new Map([['her', catalogSchema.parse(Object.fromEntries(words))]]);
}

const english = read('en');
const englishHers = readHers('en');
const problems = [
  ...LANGUAGES.flatMap(({ tag }) =>
    checkTexts({ language: tag, texts: readHers(tag), english: englishHers }),
  ),
  ...INTERFACE_LANGUAGES.flatMap((language) => checkTexts({ language, texts: read(language), english })),
  ...readdirSync(CATALOGS)
    .filter((folder) => !INTERFACE_LANGUAGES.some((language) => language === folder))
    .map((folder) => `${folder}: not a language of the interface`),
];
for (const problem of problems) console.error(problem);
const count = [...english.values()].reduce((sum, texts) => sum + Object.keys(texts).length, 0);
console.log(
  problems.length === 0
    ? `Texts: ${count} in each of ${INTERFACE_LANGUAGES.length} languages, all complete.`
    : `Texts: ${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
