// School and training. What the paper cannot say well it leaves out: no level below primary school, no state of papers.
import type { DocumentContext } from '../context.ts';
import { periodText } from '../periods.ts';
import type { SnapshotEducation } from '../snapshot.ts';
import type { Content } from '../text/document-definition.ts';
import { isGiven, joined, typed } from '../typed-text.ts';
import { entryRows } from './entry.ts';
import { placeText } from './place.ts';
import { section } from './section.ts';

export function educationSection(
  education: readonly SnapshotEducation[],
  context: DocumentContext,
): Content | undefined {
  const rows = education.flatMap((school) => {
    const title = titleOf(school, context);
    if (title === '') return [];
    const { start, end, completed } = school;
    return entryRows({
      title,
      period: periodText(
        { start, end, ongoing: completed === 'ongoing' && end === null, years: null },
        context,
      ),
      details: detailsOf(school, context),
      tasks: [],
    });
  });
  return section(context.texts('cv.section.education'), rows, context);
}

/** What she learned; else the school's name; else the kind of school. */
function titleOf(school: SnapshotEducation, context: DocumentContext): string {
  if (isGiven(school.title)) return typed(school.title);
  if (isGiven(school.institution)) return typed(school.institution);
  return levelText(school, context);
}

function detailsOf(school: SnapshotEducation, context: DocumentContext): string {
  const institutionIsTitle = !isGiven(school.title) && isGiven(school.institution);
  return joined([
    isGiven(school.title) ? typed(school.institution) : '',
    institutionIsTitle ? levelText(school, context) : '',
    placeText(school, context),
    school.completed === 'no' ? context.texts('cv.completion.no') : '',
  ]);
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function levelText({ isced }: SnapshotEducation, { texts }: DocumentContext): string {
  const level = LEVELS.find((known) => known === isced);
  return level === undefined ? '' : texts(`labels.isced.${level}`);
}
