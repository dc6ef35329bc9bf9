// How to reach her, and what she chose to add. Numbers and addresses never turn around in a line of the other direction.
import type { DocumentContext } from '../context.ts';
import type { CaseSnapshot } from '../snapshot.ts';
import type { Paragraph } from '../text/document-definition.ts';
import { isolateLeftToRight, isolatePhone } from '../text/isolates.ts';
import { typed } from '../typed-text.ts';

const SPACED = '   ·   ';

/** Letters that surely fit on a line beside a photo, and without one. */
const LETTERS = { besidePhoto: 70, alone: 90 } as const;

export function contactLines(snapshot: CaseSnapshot, context: DocumentContext): Paragraph[] {
  const letters = snapshot.photo === null ? LETTERS.alone : LETTERS.besidePhoto;
  const reach = [
    isolatePhone(snapshot.phone),
    isolateLeftToRight(snapshot.email.trim()),
    unbroken(typed(snapshot.city)),
  ];
  const chosen = [ageText(snapshot, context), nationalityText(snapshot, context)];
  return [...inLines(reach, letters), ...inLines(chosen, letters)].map((text) => ({
    text,
    style: 'contact',
  }));
}

/** Puts parts side by side while they fit: a line never ends with the point between two of them. */
function inLines(parts: readonly string[], letters: number): string[] {
  return parts
    .filter((part) => part !== '')
    .reduce<string[]>((lines, part) => {
      const last = lines.at(-1);
      const together = last === undefined ? part : `${last}${SPACED}${part}`;
      return together.length <= letters ? [...lines.slice(0, -1), together] : [...lines, part];
    }, []);
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
