// The order in which the interviews of the pathway are held; others come after them, by their id.
const PATHWAY = [
  'win-first-meeting',
  'win-intake',
  'win-day',
  'win-work-story',
  'win-one-time',
  'win-can-and-like',
  'win-closing',
];

/** Definitions in the order in which they are held. */
export function inPathwayOrder<D extends { readonly id: string }>(definitions: readonly D[]): readonly D[] {
  const place = ({ id }: D) => (PATHWAY.includes(id) ? PATHWAY.indexOf(id) : PATHWAY.length);
  return [...definitions].sort((one, other) => place(one) - place(other) || one.id.localeCompare(other.id));
}
