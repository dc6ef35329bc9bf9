// Trama's mark: two threads that cross once. One geometry, drawn as SVG for screens and as lines for the foot of a page.
import type { Vector } from './text/document-definition.ts';

/** Side of the square that the mark is drawn in. */
export const MARK_SIZE = 24;
type Point = readonly [x: number, y: number];
type Curve = readonly [Point, Point, Point, Point];

/** The weft, from lower start to upper end. */
const WEFT: Curve = [
  [2, 18.5],
  [11, 18.5],
  [13, 5.5],
  [22, 5.5],
];
/** The warp, mirrored; it passes under the weft, so that it is not drawn near the crossing in the middle. */
const WARP: Curve = [
  [2, 5.5],
  [11, 5.5],
  [13, 18.5],
  [22, 18.5],
];
/** What is drawn: a curve and the stretch of it, 0 to 1. */
const STROKES: readonly (readonly [curve: Curve, from: number, to: number])[] = [
  [WEFT, 0, 1],
  [WARP, 0, 0.38],
  [WARP, 0.62, 1],
];

/** The mark as SVG without any text, in one colour. `size` in the unit of the place where it is put. */
export function markSvg(color: string, size: number): string {
  const paths = STROKES.map(
    (stroke) =>
      `<polyline points="${pointsOf(stroke)
        .map((p) => p.join(','))
        .join(' ')}"/>`,
  );
  const side = String(MARK_SIZE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${String(size)}" height="${String(size)}"`,
    ` fill="none" stroke="${color}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">`,
    ...paths,
    '</svg>',
  ].join('');
}

/** The mark as lines on a page, its upper left corner at x and y (points). */
export function markLines(place: { x: number; y: number; scale: number; color: string }): Vector[] {
  return STROKES.map((stroke) => ({
    type: 'polyline',
    lineWidth: 2.5 * place.scale,
    lineColor: place.color,
    points: pointsOf(stroke).map(([x, y]) => ({
      x: round(place.x + x * place.scale),
      y: round(place.y + y * place.scale),
    })),
  }));
}

const POINTS = 24;

function pointsOf([curve, from, to]: (typeof STROKES)[number]): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, step) =>
    pointOn(curve, from + ((to - from) * step) / POINTS),
  );
}

/** The point of a cubic Bézier curve at t, 0 to 1. */
function pointOn([a, b, c, d]: Curve, t: number): Point {
  const at = (axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] +
    3 * (1 - t) ** 2 * t * b[axis] +
    3 * (1 - t) * t ** 2 * c[axis] +
    t ** 3 * d[axis];
  return [round(at(0)), round(at(1))];
}

const round = (value: number) => Math.round(value * 100) / 100;
