// How every paper of Trama looks: one page, one baseline grid, one type scale, one accent. Lengths are points.
import type { NamedStyle, TextStyle } from './text/document-definition.ts';

const millimetres = (length: number) => Math.round((length * 720) / 25.4) / 10;

/** Line height of the shipped fonts as the text layer sets them, in ems (ascender 1.05, descender 0.45). */
const FONT_HEIGHT = 1.5;

/** Columns have widths in points, never shares: a share grows with a word that has no end, and runs off the page. */
export const page = {
  width: 595.28,
  height: 841.89,
  /** Start, top, end, bottom. */
  margins: [millimetres(20), millimetres(18), millimetres(20), millimetres(22)],
  /** The narrow column that holds the titles of sections, and the space after it. */
  titleColumn: 104,
  gutter: 16,
} as const;

export const textWidth = page.width - page.margins[0] - page.margins[2];
/** The column beside the titles of sections. */
export const mainWidth = textWidth - page.titleColumn - page.gutter;

export const colors = {
  text: '#1c1a19',
  /** Second voice: places, periods, the foot. At least 7:1 on white. */
  quiet: '#55504c',
  /** Indigo of dyed cotton; a dark grey on a grey printer. */
  accent: '#3c448d',
  hairline: '#c9c4bf',
} as const;

/** `roomy` is how papers are set; `close` is for the few lines too many that would leave an almost empty last page. */
export type Density = 'roomy' | 'close';
const DENSITIES = {
  roomy: { baseline: 14, fontSize: 9.5 },
  close: { baseline: 12.5, fontSize: 9 },
} as const satisfies Record<Density, unknown>;

export interface Theme {
  /** Points between two lines: the grid that text stands on. */
  readonly baseline: number;
  readonly fontSize: number;
  readonly body: TextStyle;
  readonly styles: Readonly<Record<string, NamedStyle>>;
}

export function themeOf(density: Density): Theme {
  const { baseline, fontSize } = DENSITIES[density];
  /** A size that stands on the grid: its lines are so many baselines high, whatever the font's own height. */
  const type = (size: number, lines: number): Pick<TextStyle, 'fontSize' | 'lineHeight'> => ({
    fontSize: size,
    lineHeight: Number(((lines * baseline) / (size * FONT_HEIGHT)).toFixed(4)),
  });
  const text = type(fontSize, 1);
  return {
    baseline,
    fontSize,
    body: { font: 'NotoSans', ...text, color: colors.text },
    styles: {
      name: { ...type(28, 2.5), bold: true },
      nameLong: { ...type(20, 2), bold: true },
      nameVeryLong: { ...type(14, 1.5), bold: true },
      ownName: { ...type(15, 2), color: colors.quiet },
      headline: { ...type(12, 1.25), color: colors.accent, bold: true },
      contact: text,
      sectionTitle: { ...text, bold: true, color: colors.accent },
      entryTitle: { ...text, bold: true },
      groupTitle: { ...text, bold: true },
      quiet: { ...text, color: colors.quiet },
      code: { ...type(18, 2.5), bold: true, characterSpacing: 1.5 },
      lead: type(11, 1.25),
    },
  };
}
