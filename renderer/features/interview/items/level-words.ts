import type { Cefr } from '../../../../shared/domain/codes.ts';
import { CEFR_LEVELS } from '../../../../shared/domain/codes.ts';
import type { HerWord } from '../../../../shared/i18n/her-words.ts';
import type { ValueOf } from '../../../../shared/interview/answers.ts';
import type { Side } from '../side.ts';

export type SpokenLanguage = ValueOf<'language'>;
export type Skill = Exclude<keyof SpokenLanguage, 'language' | 'motherTongue'>;
export type Level = Cefr | 'none';
/** From nothing yet to as good as the first language. */
export const LEVELS: readonly Level[] = ['none', ...CEFR_LEVELS];

/** The level by its key in a group of choices. */
export const levelOf = (key: string): Level | null => LEVELS.find((level) => level === key) ?? null;

/** From B2 on it is the same sentence for all five skills. */
const SHARED = ['none', 'B2', 'C1', 'C2'] as const satisfies readonly Level[];
type OwnLevel = Exclude<Level, (typeof SHARED)[number]>;

const isShared = (level: Level): level is (typeof SHARED)[number] => SHARED.some((each) => each === level);

/** What she can do at this level, in a plain sentence. */
export function levelWords(side: Side, skill: Skill, level: Level): string {
  const word: HerWord = isShared(level) ? `level.${level}` : `level.${skill}.${level satisfies OwnLevel}`;
  return side.word(word);
}
