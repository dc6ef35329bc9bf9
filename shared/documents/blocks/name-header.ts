// The head of a CV: her name, large; her name as she writes it; one line of what she offers; how to reach her.
import type { DocumentContext } from '../context.ts';
import type { CaseSnapshot } from '../snapshot.ts';
import { directionOfText } from '../text/direction.ts';
import type { Block, Content, Paragraph } from '../text/document-definition.ts';
import { textWidth } from '../theme.ts';
import { isGiven, typed } from '../typed-text.ts';
import { contactLines } from './contact-line.ts';
import { PHOTO, photo } from './photo.ts';

const PHOTO_GAP = 24;

export function nameHeader(snapshot: CaseSnapshot, context: DocumentContext): Content {
  const halfLine = context.theme.baseline / 2;
  const lines: Block[] = [
    nameLine(snapshot.name || context.texts('cv.nameless')),
    ...ownName(snapshot.nameInOwnScript),
    ...headline(snapshot.headline),
    { stack: contactLines(snapshot, context), margin: [0, halfLine, 0, 0] },
  ];
  const picture = photo(snapshot, context);
  const space = [0, 0, 0, halfLine] as const;
  if (picture === undefined) return { stack: lines, margin: space };
  return {
    columns: [{ width: textWidth - PHOTO.width - PHOTO_GAP, stack: lines }, picture],
    columnGap: PHOTO_GAP,
    margin: space,
  };
}

/** Long names are set smaller, very long ones smaller still; all of them wrap. */
function nameLine(name: string): Paragraph {
  const style = name.length <= 34 ? 'name' : name.length <= 70 ? 'nameLong' : 'nameVeryLong';
  return { ...inOwnDirection(name), style, tag: 'H1' };
}

function ownName(name: string): Paragraph[] {
  return isGiven(name) ? [{ ...inOwnDirection(name), style: 'ownName' }] : [];
}

function headline(text: string): Paragraph[] {
  return isGiven(text) ? [{ text: typed(text), style: 'headline' }] : [];
}

/** Runs as its own letters do, and still stands where the page's lines begin. */
function inOwnDirection(text: string) {
  const direction = directionOfText(text, 'ltr');
  return { text: text.trim(), direction, alignment: direction === 'rtl' ? 'end' : 'start' } as const;
}
