// The curriculum vitae: a list of blocks. Sections that have nothing to say are not there.
import { educationSection } from './blocks/education.ts';
import { experienceSection } from './blocks/experience.ts';
import { languagesSection } from './blocks/languages.ts';
import { nameHeader } from './blocks/name-header.ts';
import { skillsSection } from './blocks/skills.ts';
import type { DocumentContext } from './context.ts';
import { paper } from './paper.ts';
import type { CaseSnapshot } from './snapshot.ts';
import type { DocumentDefinition } from './text/document-definition.ts';

/** The CV of a case in the context's language. Pure: the same snapshot and context give the same definition. */
export function curriculumVitae(snapshot: CaseSnapshot, context: DocumentContext): DocumentDefinition {
  const name = snapshot.name || context.texts('cv.nameless');
  return paper(
    [
      nameHeader(snapshot, context),
      experienceSection(snapshot.experience, context),
      skillsSection(snapshot.skill, context),
      languagesSection(snapshot.language, context),
      educationSection(snapshot.education, context),
    ],
    { title: context.texts('cv.documentTitle', { name }), author: name },
    context,
  );
}
