// Trama's mark at the foot of a page: two threads that cross once, one over, one under. The same curves as the mark of
// the interface, as lines, because the foot takes no SVG.
import type { Vector } from './text/document-definition.ts';

/** Side of the square that the mark is drawn in. */
const MARK_SIZE = 48;
const STROKE = 5;

type Point = readonly [x: number, y: number];
type Curve = readonly [start: Point, firstControl: Point, secondControl: Point, end: Point];

/** The weft, whole, and the warp in two pieces, which runs under it. */
const CURVES: readonly Curve[] = [
  [
    [6, 35],
    [24, 35],
    [24, 13],
    [42, 13],
  ],
  [
    [6, 13],
    [15, 13],
    [18.2, 17.6],
    [22.1, 22.4],
  ],
  [
    [26.6, 27.2],
    [30.3, 31.4],
    [34, 35],
    [42, 35],
  ],
];
const POINTS = 24;

/** The mark as lines on a page, its upper left corner at x and y, its side as long as `size` (points). */
export function markLines(place: { x: number; y: number; size: number; color: string }): Vector[] {
  const scale = place.size / MARK_SIZE;
  return CURVES.map((curve) => ({
    type: 'polyline',
    lineWidth: STROKE * scale,
    lineColor: place.color,
    points: Array.from({ length: POINTS + 1 }, (_, step) => {
      const [x, y] = pointOn(curve, step / POINTS);
      return { x: round(place.x + x * scale), y: round(place.y + y * scale) };
    }),
  }));
}

/** The point of a cubic Bézier curve at t, 0 to 1. */
function pointOn([a, b, c, d]: Curve, t: number): Point {
  const at = (axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] +
    3 * (1 - t) ** 2 * t * b[axis] +
    3 * (1 - t) * t ** 2 * c[axis] +
    t ** 3 * d[axis];
  return [at(0), at(1)];
}

const round = (value: number) => Math.round(value * 100) / 100;
