// How every paper of Trama looks: one page, one baseline grid, one type scale, one accent. Lengths are points.
import type { NamedStyle, TextStyle } from './text/document-definition.ts';

const millimetres = (length: number) => Math.round((length * 720) / 25.4) / 10;

/** Line height of the shipped fonts as the text layer sets them, in ems (ascender 1.05, descender 0.45). */
const FONT_HEIGHT = 1.5;

/** The grid that text stands on. */
export const BASELINE = 14;

export const page = {
  width: 595.28,
  height: 841.89,
  /** Start, top, end, bottom. */
  margins: [millimetres(20), millimetres(18), millimetres(20), millimetres(22)],
  /** The narrow column that holds the titles of sections, and the space after it. */
  titleColumn: 112,
  gutter: 20,
} as const;

export const colors = {
  text: '#1c1a19',
  /** Second voice: places, periods, the foot. At least 7:1 on white. */
  quiet: '#55504c',
  /** Indigo of dyed cotton; a dark grey on a grey printer. */
  accent: '#3c448d',
  hairline: '#c9c4bf',
} as const;

/** A size that stands on the grid: its lines are `leading` points high whatever the font's own height. */
const type = (fontSize: number, leading: number): Pick<TextStyle, 'fontSize' | 'lineHeight'> => ({
  fontSize,
  lineHeight: Number((leading / (fontSize * FONT_HEIGHT)).toFixed(4)),
});

export const body = { font: 'NotoSans', ...type(9.5, BASELINE), color: colors.text } satisfies TextStyle;

export const styles = {
  name: { ...type(28, 2.5 * BASELINE), bold: true },
  nameLong: { ...type(20, 2 * BASELINE), bold: true },
  nameVeryLong: { ...type(14, 1.5 * BASELINE), bold: true },
  ownName: { ...type(15, 2 * BASELINE), color: colors.quiet },
  headline: { ...type(12, 1.25 * BASELINE), color: colors.accent, bold: true },
  contact: { ...type(9.5, BASELINE) },
  sectionTitle: { ...type(9.5, BASELINE), bold: true, color: colors.accent },
  entryTitle: { ...type(9.5, BASELINE), bold: true },
  groupTitle: { ...type(9.5, BASELINE), bold: true },
  quiet: { ...type(9.5, BASELINE), color: colors.quiet },
  code: { ...type(18, 2.5 * BASELINE), bold: true, characterSpacing: 1.5 },
  lead: { ...type(11, 1.25 * BASELINE) },
} as const satisfies Record<string, NamedStyle>;
