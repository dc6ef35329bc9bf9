// The plainly invented case that shows a newcomer what a filled one looks like.
import { readFileSync } from 'node:fs';
import { caseDraftSchema } from '../../../shared/domain/case-record.ts';
import type { CaseDraft } from '../../../shared/domain/case-record.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { DisplayLanguage, InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { resourceFile } from '../resources.ts';

/** The sample case in this language; test languages get the English one. */
export function readSample(language: DisplayLanguage): CaseDraft {
  const spoken: InterfaceLanguage = INTERFACE_LANGUAGES.find((tag) => tag === language) ?? 'en';
  const file = resourceFile(`samples/sample-case.${spoken}.json`);
  return caseDraftSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
