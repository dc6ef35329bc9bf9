// What she can do, by group; each level as five steps that can be counted and as a word.
import { SKILL_GROUPS } from '../../domain/skill.ts';
import type { DocumentContext } from '../context.ts';
import type { SnapshotSkill } from '../snapshot.ts';
import type { Block, Content } from '../text/document-definition.ts';
import { colors, mainWidth } from '../theme.ts';
import { isGiven, joined, typed } from '../typed-text.ts';
import type { Row } from './section.ts';
import { section } from './section.ts';
import { LEVELS, steps, stepsWidth } from './steps.ts';

/** Points between steps and words. */
const GAP = 10;
const SKILLS_KEPT_TOGETHER = 16;

export function skillsSection(
  skills: readonly SnapshotSkill[],
  context: DocumentContext,
): Content | undefined {
  const groups = SKILL_GROUPS.map((group) => ({
    title: context.texts(`cv.skillGroup.${group}`),
    skills: skills.filter((skill) => skill.group === group && isGiven(skill.name)),
  })).filter((group) => group.skills.length > 0);
  const rows = groups.map(({ title, skills: inGroup }): Row => {
    const heading = groups.length > 1 ? [{ text: title, style: 'groupTitle', tag: 'H3' } as const] : [];
    return {
      content: [...heading, ...inLevels(inGroup, context)],
      mayBreak: inGroup.length > SKILLS_KEPT_TOGETHER,
    };
  });
  return section(context.texts('cv.section.skills'), rows, context);
}

/** Skills with a level one a line; those without, together in one line at the end. */
function inLevels(skills: readonly SnapshotSkill[], { texts, theme }: DocumentContext): Block[] {
  const width = stepsWidth(theme.fontSize);
  const lines = skills.flatMap((skill): Block[] => {
    const level = LEVELS.find((known) => known === skill.level);
    if (level === undefined) return [];
    const word = { text: ` – ${texts(`labels.skillLevel.${level}.short`)}`, color: colors.quiet };
    return [
      {
        columns: [
          { width, canvas: steps(level, theme.fontSize) },
          { width: mainWidth - width - GAP, text: [{ text: typed(skill.name) }, word] },
        ],
        columnGap: GAP,
      },
    ];
  });
  const others = joined(skills.filter((skill) => skill.level === null).map((skill) => typed(skill.name)));
  return others === '' ? lines : [...lines, { text: others }];
}
