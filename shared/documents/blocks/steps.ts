import type { Vector } from '../text/document-definition.ts';
import { colors } from '../theme.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** Of a step, in parts of the text's size, so that steps stand on the baseline beside their words. */
const SIDE = 0.58;
const PITCH = 0.84;
const TOP = 0.46;

const rounded = (length: number) => Math.round(length * 100) / 100;

export const stepsWidth = (fontSize: number) => rounded(LEVELS.length * PITCH * fontSize);

/** Five small squares, as many filled as the level: countable without reading, clear on a grey printer. */
export function steps(level: number, fontSize: number): Vector[] {
  const side = rounded(SIDE * fontSize);
  return LEVELS.map((step) => ({
    type: 'rect',
    x: rounded((step - 1) * PITCH * fontSize) + 0.35,
    y: rounded(TOP * fontSize),
    w: side,
    h: side,
    r: 0.8,
    lineWidth: 0.7,
    lineColor: colors.accent,
    ...(step <= level ? { color: colors.accent } : {}),
  }));
}
