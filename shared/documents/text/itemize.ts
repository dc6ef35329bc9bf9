// Cuts one paragraph into pieces that can be shaped each with one font, in one direction, and moved as a whole when a
// line is put into visual order. Direction by UAX #9 (bidi-js), line breaks by UAX #14 (linebreak).
import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import type { Direction } from './direction.ts';
import { isNeutralScript, scriptOf, type Script } from './scripts.ts';

export interface Piece {
  readonly text: string;
  /** Which of the given texts the piece comes from. */
  readonly span: number;
  /** Embedding level: odd runs right to left. */
  readonly level: number;
  readonly script: Script;
  readonly family: string;
  /** Whether the line may end after this piece. */
  readonly canBreakAfter: boolean;
  /** Whether the text asks for a new line after this piece. */
  readonly newLineAfter: boolean;
}

export interface Itemized {
  readonly pieces: Piece[];
  readonly paragraphLevel: number;
  /** Characters that no font covers. */
  readonly missing: string[];
}

export interface ItemizeRequest {
  /** The paragraph, cut where its style changes. */
  readonly spans: readonly string[];
  readonly direction: Direction;
  /** Font families to try, best first. */
  readonly families: (span: number, script: Script) => readonly string[];
  readonly covers: (family: string, span: number, codePoint: number) => boolean;
  readonly noWrap?: (span: number) => boolean;
}

/** Characters that steer direction and are never drawn. */
export const DIRECTION_CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\n/u;

const bidi = bidiFactory();

/** One entry per UTF-16 unit of the paragraph. */
interface Units {
  readonly text: string;
  readonly span: readonly number[];
  readonly level: Uint8Array;
  readonly script: readonly Script[];
  readonly family: readonly string[];
}

/** Itemizes one paragraph; spans that are all empty give one empty piece, which still has a line's height. */
export function itemize(request: ItemizeRequest): Itemized {
  const spans = request.spans.map((span) => span.replaceAll(/\r\n?|\u2028|\u2029/g, '\n'));
  const text = spans.join('');
  const base = request.direction === 'rtl' ? 1 : 0;
  if (text === '') return { pieces: [emptyPiece(base, 0)], paragraphLevel: base, missing: [] };
  const { levels } = bidi.getEmbeddingLevels(text, request.direction);
  const span = spans.flatMap((part, index) => Array.from({ length: part.length }, () => index));
  const script = resolveScripts(text, levels);
  const { family, missing } = chooseFamilies({ text, span, script, request });
  const pieces = cut({ text, span, level: levels, script, family }, request.noWrap);
  if (text.endsWith('\n'))
    pieces.push({ ...emptyPiece(base, spans.length - 1), family: family.at(-1) ?? '' });
  return { pieces, paragraphLevel: base, missing };
}

function emptyPiece(level: number, span: number): Piece {
  return { text: '', span, level, script: 'Zyyy', family: '', canBreakAfter: true, newLineAfter: false };
}

/** Gives neutral characters the script before them, else the one after them, as long as the level stays the same. */
function resolveScripts(text: string, levels: Uint8Array): Script[] {
  const scripts: Script[] = [];
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    for (let unit = 0; unit < character.length; unit++) scripts.push(script);
  }
  let before: Script = 'Zyyy';
  scripts.forEach((script, index) => {
    if (!isNeutralScript(script)) before = script;
    else if (script !== 'Zinh' && levels[index] !== levels[index - 1]) before = 'Zyyy';
    else scripts[index] = before;
  });
  let after: Script = 'Zyyy';
  for (let index = scripts.length - 1; index >= 0; index--) {
    const script = scripts[index] ?? 'Zyyy';
    if (levels[index] !== levels[index + 1]) after = 'Zyyy';
    if (isNeutralScript(script)) scripts[index] = after;
    else after = script;
  }
  return scripts;
}

interface FamilyRequest {
  readonly text: string;
  readonly span: readonly number[];
  readonly script: readonly Script[];
  readonly request: ItemizeRequest;
}

/** The first family that covers each character; marks and joiners stay with what they belong to. */
function chooseFamilies({ text, span, script, request }: FamilyRequest) {
  const family: string[] = [];
  const missing: string[] = [];
  for (const character of text) {
    const index = family.length;
    const codePoint = character.codePointAt(0) ?? 0;
    const here = span[index] ?? 0;
    const covers = (name: string) => request.covers(name, here, codePoint);
    const previous = family[index - 1];
    const candidates = request.families(here, script[index] ?? 'Zyyy');
    const attached = previous !== undefined && staysWithPrevious(character, () => covers(previous));
    const found = attached ? previous : candidates.find(covers);
    if (found === undefined && !/\s/u.test(character) && !INVISIBLE.test(character)) missing.push(character);
    const chosen = found ?? previous ?? candidates[0] ?? '';
    for (let unit = 0; unit < character.length; unit++) family.push(chosen);
  }
  return { family, missing };
}

function staysWithPrevious(character: string, covered: () => boolean): boolean {
  return INVISIBLE.test(character) || (/\p{M}/u.test(character) && covered());
}

function cut(units: Units, noWrap: ItemizeRequest['noWrap']): Piece[] {
  const { text, span, level } = units;
  const breaks = lineBreaks(text);
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    const breakable = end === text.length || breaks.has(end);
    if (!breakable && !changes(units, end)) continue;
    const raw = text.slice(start, end);
    const held = end < text.length && span[end] === span[end - 1] && noWrap?.(span[end] ?? 0) === true;
    pieces.push({
      text: raw.replaceAll('\n', '').replaceAll(DIRECTION_CONTROLS, ''),
      span: span[start] ?? 0,
      level: level[start] ?? 0,
      script: units.script[start] ?? 'Zyyy',
      family: units.family[start] ?? '',
      canBreakAfter: breakable && !held,
      newLineAfter: raw.endsWith('\n'),
    });
    start = end;
  }
  return pieces;
}

function lineBreaks(text: string): Set<number> {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    positions.add(next.position);
  return positions;
}

/** Whether the piece must end here because something other than the text itself changes. */
function changes({ span, level, family, script }: Units, index: number): boolean {
  const before = script[index - 1] ?? 'Zyyy';
  const after = script[index] ?? 'Zyyy';
  return (
    span[index] !== span[index - 1] ||
    level[index] !== level[index - 1] ||
    family[index] !== family[index - 1] ||
    (before !== after && before !== 'Zyyy' && after !== 'Zyyy')
  );
}
