// The sheet with the recovery code: large groups to type, a square to scan, what it is for and where to keep it.
import type { DocumentContext } from './context.ts';
import { section } from './blocks/section.ts';
import { paper } from './paper.ts';
import type { Content, DocumentDefinition } from './text/document-definition.ts';
import { colors } from './theme.ts';

const GROUPS_A_ROW = 3;
const QR_SIDE = 120;

/** @param code groups parted by hyphens or spaces, as the vault gives it. */
export function recoverySheet(code: string, context: DocumentContext): DocumentDefinition {
  const { texts } = context;
  const { baseline } = context.theme;
  const title = texts('cv.recovery.title');
  const use = [texts('cv.recovery.use.1'), texts('cv.recovery.use.2'), texts('cv.recovery.use.3')];
  const keep = [texts('cv.recovery.keep.1'), texts('cv.recovery.keep.2'), texts('cv.recovery.keep.3')];
  return paper(
    [
      { text: title, style: 'name', tag: 'H1' },
      { text: texts('cv.recovery.purpose'), style: 'lead', margin: [0, baseline / 2, 0, baseline] },
      section(texts('cv.recovery.code.title'), [{ content: codeAndSquare(code, baseline) }], context),
      section(
        texts('cv.recovery.use.title'),
        [{ content: { ol: use, markerColor: colors.accent } }],
        context,
      ),
      section(
        texts('cv.recovery.keep.title'),
        [{ content: { ul: keep, markerColor: colors.accent } }],
        context,
      ),
      section(texts('cv.recovery.lost.title'), [{ content: { text: texts('cv.recovery.noCopy') } }], context),
    ],
    { title, author: 'Trama' },
    context,
  );
}

function codeAndSquare(code: string, baseline: number): Content {
  const groups = code.split(/[\s-]+/).filter(Boolean);
  const rows = Array.from({ length: Math.ceil(groups.length / GROUPS_A_ROW) }, (_, row) =>
    Array.from({ length: GROUPS_A_ROW }, (__, place): Content => {
      const group = groups[row * GROUPS_A_ROW + place];
      return group === undefined ? '' : { text: group, style: 'code' };
    }),
  );
  if (rows.length === 0) return '';
  return {
    columns: [
      { width: '*', table: { body: rows, widths: ['*', '*', '*'] }, layout: { flush: true } },
      { width: QR_SIDE, qr: groups.join('-'), fit: QR_SIDE, eccLevel: 'M', alignment: 'end' },
    ],
    columnGap: baseline,
    margin: [0, baseline / 2, 0, baseline / 2],
  };
}
