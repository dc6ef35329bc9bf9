import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contrast, readOklch } from '../support/colours.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

/** The colours of a block of the style sheet, light and dark. */
function coloursOf(selector: string): Map<string, { light: string; dark: string }> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  const found = block.matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const plain = coloursOf(':root');
const themes = { plain, contrast: new Map([...plain, ...coloursOf("[data-theme='contrast']")]) };
const modes = Object.entries(themes).flatMap(([theme, colours]) =>
  (['light', 'dark'] as const).map((mode) => ({ theme, mode, colours })),
);

const GROUNDS = ['paper', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-hers'];
const TEXT = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-soft'].map((ink) => [ink, ground])),
  ...['paper', 'surface', 'surface-raised', 'surface-hers'].map((ground) => ['action', ground]),
  ...['paper', 'surface', 'surface-raised', 'danger-soft'].map((ground) => ['danger', ground]),
  ...['surface', 'good-soft'].map((ground) => ['good', ground]),
  ...['surface', 'caution-soft'].map((ground) => ['caution', ground]),
  ...['action', 'action-hover', 'action-pressed'].map((ground) => ['on-action', ground]),
  ...['danger', 'danger-hover'].map((ground) => ['on-danger', ground]),
  ...['good-soft', 'caution-soft', 'danger-soft', 'action-soft', 'accent-soft'].map((ground) => [
    'ink',
    ground,
  ]),
  ['on-action-soft', 'action-soft'],
  ['on-accent-soft', 'accent-soft'],
  ['action', 'accent-soft'],
  ['paper', 'ink'],
];
const CONTROLS = [
  ...['paper', 'surface', 'surface-raised', 'surface-sunken', 'surface-hers'].flatMap((ground) =>
    ['control-line', 'focus', 'action', 'accent-line', 'danger', 'good'].map((line) => [line, ground]),
  ),
];

test('the style sheet has colours for light and dark, and high contrast changes most of them', () => {
  expect(plain.size).toBeGreaterThan(25);
  expect(coloursOf("[data-theme='contrast']").size).toBeGreaterThan(20);
});

test.each(modes)('$theme in $mode: every text has a contrast of 4.5 to 1', ({ theme, mode, colours }) => {
  expect(below({ pairs: TEXT, least: theme === 'contrast' ? 7 : 4.5, mode, colours })).toEqual([]);
});

test.each(modes)('$theme in $mode: every control has a contrast of 3 to 1', ({ theme, mode, colours }) => {
  expect(below({ pairs: CONTROLS, least: theme === 'contrast' ? 4.5 : 3, mode, colours })).toEqual([]);
});

interface Measured {
  readonly pairs: readonly (readonly string[])[];
  readonly least: number;
  readonly mode: 'light' | 'dark';
  readonly colours: ReturnType<typeof coloursOf>;
}

function below({ pairs, least, mode, colours }: Measured): string[] {
  return pairs.flatMap(([one = '', other = '']) => {
    const [first, second] = [colours.get(one)?.[mode], colours.get(other)?.[mode]];
    if (first === undefined || second === undefined) return [`${one} or ${other} is missing`];
    const ratio = contrast(readOklch(first), readOklch(second));
    return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
  });
}
