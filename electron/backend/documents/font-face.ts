// Shapes text with HarfBuzz: letters into placed glyphs. One face per font file, kept while the thread lives.
import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import type { Direction } from '../../../shared/documents/text/direction.ts';
import type { Script } from '../../../shared/documents/text/scripts.ts';

export interface ShapeRequest {
  readonly direction: Direction;
  readonly script: Script;
  readonly lang: string;
  /** The letters just before and after, when a change of style cuts a word whose letters join. */
  readonly before: string;
  readonly after: string;
}

export interface Glyph {
  readonly id: number;
  /** In the font's own units. */
  readonly advanceWidth: number;
  /** The text that the glyph stands for; empty when another glyph of its cluster speaks for it. */
  readonly codePoints: readonly number[];
}
/** In thousandths of the font size, as in PDF. */
export interface Placement {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The glyph's width without kerning. */
  readonly advanceWidth: number;
}
/** Glyphs `from` up to `to` that together show one stretch of text. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
/** Glyphs in visual order, left to right. */
export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Placement[];
  readonly clusters: readonly Cluster[];
  readonly advanceWidth: number;
  readonly direction: Direction;
}

export interface FontFace {
  covers(codePoint: number): boolean;
  shape(text: string, request: ShapeRequest): ShapedText;
}

/** Words shaped before are kept, also from one document to the next; past this many the memory is emptied. */
const REMEMBERED_WORDS = 20_000;
const NON_JOINER = 0x200c;

const faces = new Map<string, FontFace>();

export function openFontFace(file: string): FontFace {
  const known = faces.get(file);
  if (known !== undefined) return known;
  const face = createFontFace(readFileSync(file));
  faces.set(file, face);
  return face;
}

function createFontFace(bytes: Uint8Array): FontFace {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const font = new harfbuzz.Font(face);
  const coverage = new Set(face.collectUnicodes());
  const characters = glyphCharacters(font, coverage);
  const keepsNonJoiner = drawsNothing(font, NON_JOINER);
  const shaped = new Map<string, ShapedText>();
  return {
    covers: (codePoint) => coverage.has(codePoint),
    shape(text, request) {
      const { direction, script, lang, before, after } = request;
      const key = [direction, script, lang, before, after, text].join('\u0000');
      const known = shaped.get(key);
      if (known !== undefined) return known;
      const infos = runHarfBuzz({ font, text, request, keepsNonJoiner });
      const run = toShapedText({ font, infos, text, direction, characters, scale: 1000 / face.upem });
      if (shaped.size >= REMEMBERED_WORDS) shaped.clear();
      shaped.set(key, run);
      return run;
    },
  };
}

type GlyphInfo = ReturnType<harfbuzz.Buffer['getGlyphInfosAndPositions']>[number];

interface HarfBuzzRun {
  readonly font: harfbuzz.Font;
  readonly text: string;
  readonly request: ShapeRequest;
  readonly keepsNonJoiner: boolean;
}

function runHarfBuzz({ font, text, request, keepsNonJoiner }: HarfBuzzRun): GlyphInfo[] {
  const { before, after, direction, script, lang } = request;
  const buffer = new harfbuzz.Buffer();
  buffer.addText(before + text + after, before.length, text.length);
  buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  if (script !== 'Zyyy' && script !== 'Zinh') buffer.setScript(script);
  if (lang !== '') buffer.setLanguage(lang);
  buffer.guessSegmentProperties();
  // Persian needs the zero-width non-joiner in copied text too; a font whose non-joiner draws a bar may not show it.
  if (keepsNonJoiner && text.includes('\u200c')) {
    buffer.setFlags(harfbuzz.BufferFlag.PRESERVE_DEFAULT_IGNORABLES);
  }
  harfbuzz.shape(font, buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map((info) => ({ ...info, cluster: info.cluster - before.length }));
}

interface Shaping {
  readonly font: harfbuzz.Font;
  readonly infos: readonly GlyphInfo[];
  readonly text: string;
  readonly direction: Direction;
  readonly characters: ReadonlyMap<number, number>;
  readonly scale: number;
}

function toShapedText({ font, infos, text, direction, characters, scale }: Shaping): ShapedText {
  const clusters = findClusters(infos, text);
  const codePoints = clusters.flatMap((cluster) => {
    const ids = infos.slice(cluster.from, cluster.to).map((info) => info.codepoint);
    return shareCharacters({ ids, text: cluster.text, direction, characters });
  });
  const glyphs = infos.map((info, index): Glyph => ({
    id: info.codepoint,
    advanceWidth: font.glyphHAdvance(info.codepoint),
    codePoints: codePoints[index] ?? [],
  }));
  const positions = infos.map((info): Placement => ({
    xAdvance: (info.xAdvance ?? 0) * scale,
    xOffset: (info.xOffset ?? 0) * scale,
    yOffset: (info.yOffset ?? 0) * scale,
    advanceWidth: font.glyphHAdvance(info.codepoint) * scale,
  }));
  const advanceWidth = positions.reduce((sum, position) => sum + position.xAdvance, 0);
  return { glyphs, positions, clusters, advanceWidth, direction };
}

function findClusters(infos: readonly GlyphInfo[], text: string): Cluster[] {
  const starts = [...new Set(infos.map((info) => info.cluster))].sort((a, b) => a - b);
  const clusters: Cluster[] = [];
  let from = 0;
  infos.forEach((info, index) => {
    if (infos[index + 1]?.cluster === info.cluster) return;
    const end = starts[starts.indexOf(info.cluster) + 1] ?? text.length;
    clusters.push({ from, to: index + 1, text: text.slice(info.cluster, end) });
    from = index + 1;
  });
  return clusters;
}

interface ClusterGlyphs {
  readonly ids: readonly number[];
  readonly text: string;
  readonly direction: Direction;
  readonly characters: ReadonlyMap<number, number>;
}

/** Says which glyph of a cluster stands for which characters, so that copied text has each of them once. */
function shareCharacters({ ids, text, direction, characters }: ClusterGlyphs): number[][] {
  const rest = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (ids.length === 1) return [rest];
  const shares = ids.map((): number[] => []);
  const logical = ids.map((_, index) => (direction === 'rtl' ? ids.length - 1 - index : index));
  const unnamed = logical.filter((index) => {
    const own = characters.get(ids[index] ?? 0);
    const place = own === undefined ? -1 : rest.indexOf(own);
    if (own === undefined || place < 0) return true;
    shares[index] = [own];
    rest.splice(place, 1);
    return false;
  });
  const heirs = unnamed.length > 0 ? unnamed : logical.slice(-1);
  heirs.forEach((heir, index) => {
    // Right to left letters and their marks come in the order of the text; elsewhere glyphs may have changed places.
    const own = direction === 'rtl' && index < heirs.length - 1 ? 1 : rest.length;
    shares[heir]?.push(...rest.splice(0, own));
  });
  return shares;
}

function glyphCharacters(font: harfbuzz.Font, coverage: ReadonlySet<number>): Map<number, number> {
  const characters = new Map<number, number>();
  for (const codePoint of coverage) {
    const glyph = font.nominalGlyph(codePoint);
    if (glyph !== undefined && glyph !== 0 && !characters.has(glyph)) characters.set(glyph, codePoint);
  }
  return characters;
}

function drawsNothing(font: harfbuzz.Font, codePoint: number): boolean {
  const glyph = font.nominalGlyph(codePoint);
  return (
    glyph !== undefined && glyph !== 0 && font.glyphHAdvance(glyph) === 0 && font.glyphToPath(glyph) === ''
  );
}
