// Numbers within their range: read from what is typed, and counted up and down in steps.
import type { LeafOf } from '../../../../shared/interview/definition.ts';
import { latinDigits } from './latin-digits.ts';

export type NumberRange = Pick<LeafOf<'number'>, 'min' | 'max' | 'step'>;

/** More than so many steps from one end to the other: then there are steps of ten, too. */
const FAR = 24;
/** As fine as anything is counted; also keeps sums of halves and tenths free of noise. */
const DECIMALS = 2;

const rounded = (value: number) => Number(value.toFixed(DECIMALS));
const clamped = (value: number, { min, max }: NumberRange) => Math.min(max, Math.max(min, value));

/** By how much the buttons change the number, smallest first. */
export function stepsFor({ min, max, step = 1 }: NumberRange): readonly number[] {
  return (max - min) / step > FAR ? [step, step * 10] : [step];
}

/** Up or down by so much, on whole steps, never past an end. Where there is none yet, counting begins at nothing. */
export function stepped(value: number | undefined, by: number, range: NumberRange): number {
  const { step = 1 } = range;
  const steps = rounded(((value ?? 0) + by) / step);
  return clamped(rounded((by > 0 ? Math.floor(steps) : Math.ceil(steps)) * step), range);
}

/** Whether there is a number in that direction. */
export function canStep(value: number | undefined, by: number, range: NumberRange): boolean {
  return value === undefined || stepped(value, by, range) !== value;
}

/** The number that was typed, in any of our scripts, with comma or point; undefined where it is none, out of range, or a part of something whole. */
export function readNumber(typed: string, { min, max, step = 1 }: NumberRange): number | undefined {
  const [whole = '', part, ...more] = typed.trim().split(/[.,٫]/u);
  const sign = /^[-−]/u.test(whole) ? -1 : 1;
  const isNumber = /^[-−]?\p{Nd}+$/u.test(whole) && /^\p{Nd}*$/u.test(part ?? '') && more.length === 0;
  if (!isNumber) return undefined;
  const value = rounded(sign * Number(`${latinDigits(whole)}.${latinDigits(part ?? '') || '0'}`));
  // Whole things are counted whole: parts only where the item steps in parts.
  const isCounted = Number.isInteger(value) || !Number.isInteger(step);
  return isCounted && value >= min && value <= max ? value : undefined;
}

/** As it is written: digits 0 to 9, the language's own comma or point. */
export function numberText(value: number, language: string): string {
  const format = { numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: DECIMALS } as const;
  return new Intl.NumberFormat(language, format).format(value);
}
