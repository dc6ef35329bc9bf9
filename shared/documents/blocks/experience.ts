// Paid and unpaid work side by side: what she does, where, how long, with numbers from her own words.
import type { DocumentContext } from '../context.ts';
import { periodText } from '../periods.ts';
import type { SnapshotExperience } from '../snapshot.ts';
import type { Content } from '../text/document-definition.ts';
import { isGiven, joined, typed } from '../typed-text.ts';
import { placeText } from './place.ts';
import { entryRows } from './entry.ts';
import { section } from './section.ts';

export function experienceSection(
  experiences: readonly SnapshotExperience[],
  context: DocumentContext,
): Content | undefined {
  const rows = experiences
    .filter(saysSomething)
    .flatMap((experience) => entryRows(experienceEntry(experience, context)));
  return section(context.texts('cv.section.experience'), rows, context);
}

const saysSomething = ({ title, organisation, tasks }: SnapshotExperience) =>
  isGiven(title) || isGiven(organisation) || tasks.some(isGiven);

function experienceEntry(experience: SnapshotExperience, context: DocumentContext) {
  const { kind, title, organisation } = experience;
  const kindWords = context.texts(`cv.kind.${kind}`);
  // Employment needs no word beside an employer; every other kind is told, in the words of a trade.
  const kindToTell = kind === 'employee' || !isGiven(title) ? '' : kindWords;
  return {
    title: isGiven(title) ? typed(title) : kindWords,
    period: periodText(experience, context),
    details: joined([
      kindToTell === title.trim() ? '' : kindToTell,
      typed(organisation),
      placeText(experience, context),
    ]),
    tasks: experience.tasks.filter(isGiven).map(typed),
  };
}
