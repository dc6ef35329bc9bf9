// How to reach her, and what she chose to add. Numbers and addresses never turn around in a line of the other direction.
import type { DocumentContext } from '../context.ts';
import type { CaseSnapshot } from '../snapshot.ts';
import type { Paragraph } from '../text/document-definition.ts';
import { isolateLeftToRight, isolatePhone } from '../text/isolates.ts';
import { joined, typed } from '../typed-text.ts';

const SPACED = '   ·   ';

export function contactLines(snapshot: CaseSnapshot, context: DocumentContext): Paragraph[] {
  const reach = joined(
    [isolatePhone(snapshot.phone), isolateLeftToRight(snapshot.email.trim()), unbroken(typed(snapshot.city))],
    SPACED,
  );
  const chosen = joined([ageText(snapshot, context), nationalityText(snapshot, context)], SPACED);
  return [reach, chosen].filter((text) => text !== '').map((text) => ({ text, style: 'contact' }));
}

/** A short place stays on one line; a long one may wrap like other text. */
const unbroken = (text: string) => (text.length <= 40 ? text.replaceAll(' ', '\u00a0') : text);

function ageText({ age }: CaseSnapshot, { texts }: DocumentContext): string {
  return age === null ? '' : texts('cv.age', { age });
}

function nationalityText({ citizenships }: CaseSnapshot, { texts, format }: DocumentContext): string {
  if (citizenships.length === 0) return '';
  const countries = citizenships.map((code) =>
    code === 'XX' ? texts('labels.stateless').toLowerCase() : format.country(code),
  );
  return texts('cv.nationality', { countries: countries.join(', ') });
}
