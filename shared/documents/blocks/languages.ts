// Languages by the CEFR: the plain code, a short word for who does not know the codes, and for which skills it holds.
import { CEFR_LEVELS, CEFR_SKILLS } from '../../domain/codes.ts';
import type { Cefr } from '../../domain/codes.ts';
import type { LanguageSkill } from '../../domain/language-skill.ts';
import type { DocumentContext } from '../context.ts';
import type { Content, Paragraph, TextSpan } from '../text/document-definition.ts';
import { colors, mainWidth } from '../theme.ts';
import { joined } from '../typed-text.ts';
import type { Row } from './section.ts';
import { section } from './section.ts';

const NAME_WIDTH = 92;
const NAME_GAP = 12;

export function languagesSection(
  languages: readonly LanguageSkill[],
  context: DocumentContext,
): Content | undefined {
  const rows = languages.map((language): Row => ({
    gap: context.theme.baseline / 4,
    content: {
      columns: [
        { width: NAME_WIDTH, text: context.format.languageName(language.language), style: 'entryTitle' },
        { width: mainWidth - NAME_WIDTH - NAME_GAP, stack: levels(language, context) },
      ],
      columnGap: NAME_GAP,
    },
  }));
  return section(context.texts('cv.section.languages'), rows, context);
}

/** One line a level, best first; a level that holds for all five skills needs no list of them. */
function levels(language: LanguageSkill, context: DocumentContext): Paragraph[] {
  if (language.motherTongue) return [{ text: context.texts('labels.motherTongue') }];
  return CEFR_LEVELS.toReversed().flatMap((level) => {
    const skills = CEFR_SKILLS.filter((skill) => language[skill] === level);
    return skills.length === 0 ? [] : [levelLine(level, skills, context)];
  });
}

function levelLine(
  level: Cefr,
  skills: readonly (typeof CEFR_SKILLS)[number][],
  { texts }: DocumentContext,
): Paragraph {
  const list = joined(
    skills.map((skill) => texts(`labels.cefrSkill.${skill}`).toLowerCase()),
    ', ',
  );
  const holdsForAll = skills.length === CEFR_SKILLS.length;
  const spans: TextSpan[] = [
    { text: level === 'preA1' ? 'Pre-A1' : level, bold: true },
    { text: ` ${texts(`labels.cefr.${level}`)}` },
  ];
  return { text: holdsForAll ? spans : [...spans, { text: `: ${list}`, color: colors.quiet }] };
}
