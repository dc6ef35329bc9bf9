import type { DocumentContext } from '../context.ts';
import { joined, typed } from '../typed-text.ts';

/** `Torino, Italia`: the place as typed and the country in the document's language. */
export function placeText(
  where: { place: string; country: string | null },
  context: DocumentContext,
): string {
  const country =
    where.country === null || where.country === 'XX' ? '' : context.format.country(where.country);
  return joined([typed(where.place), country], ', ');
}
