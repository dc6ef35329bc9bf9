import type { Vector } from '../text/document-definition.ts';
import { colors } from '../theme.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;

const SIDE = 5.5;
const PITCH = 8;
/** From the top of a line to the steps, so that they stand on its baseline. */
const TOP = 4.4;

export const STEPS_WIDTH = LEVELS.length * PITCH;

/** Five small squares, as many filled as the level: countable without reading, clear on a grey printer. */
export function steps(level: number): Vector[] {
  return LEVELS.map((step) => ({
    type: 'rect',
    x: (step - 1) * PITCH + 0.35,
    y: TOP,
    w: SIDE,
    h: SIDE,
    r: 0.8,
    lineWidth: 0.7,
    lineColor: colors.accent,
    ...(step <= level ? { color: colors.accent } : {}),
  }));
}
