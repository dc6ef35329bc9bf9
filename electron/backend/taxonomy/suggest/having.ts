// What goes with the skills that she has already: an occupation that her words name stands higher where she has its skills.
import type { Catalogue } from './catalogue.ts';
import type { Findings } from './found.ts';

/** One skill in common is chance. */
const FEWEST = 2;
const MOST_LABELS = 3;
/** Where she has all that the occupation needs. */
const SHARE = 0.4;

/** Adds to occupations that were found already; what nobody told of is not offered for this alone. */
export function addHaving(
  catalogue: Catalogue,
  findings: Findings,
  has: ReadonlySet<string>,
  language: string,
): void {
  for (const { concept } of [...findings.all()]) {
    if (catalogue.concept(concept)?.kind !== 'occupation') continue;
    const needed = catalogue.source.skillsOf(concept).filter(([, essential]) => essential);
    const common = needed.filter(([skill]) => has.has(catalogue.concept(skill)?.uri ?? ''));
    if (common.length < FEWEST) continue;
    const labels = common.slice(0, MOST_LABELS).map(([skill]) => catalogue.labelOf(skill, language).text);
    findings.add(concept, SHARE * (common.length / needed.length), { by: 'skills', labels });
  }
}
