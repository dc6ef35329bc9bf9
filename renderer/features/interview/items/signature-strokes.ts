// A signature as lines of points, x and y between 0 and 1 of the field's width: pure, so that both halves and paper draw the
// same.
import type { ValueOf } from '../../../../shared/interview/answers.ts';

export type Signature = ValueOf<'signature'>;
/** x, y, x, y … */
export type Stroke = readonly number[];

/** How high the field is, in its width. */
export const HEIGHT = 0.4;
/** Points that are nearer to the last one say nothing new. */
const NEAR = 0.003;
const MOST_STROKES = 200;
const MOST_NUMBERS = 4000;

const rounded = (value: number, most: number) =>
  Math.round(Math.min(most, Math.max(0, value)) * 10_000) / 10_000;

/** The line with one more point, kept inside the field; the same line where the point is too near or the line full. */
export function withPoint(stroke: Stroke, x: number, y: number): Stroke {
  const point = [rounded(x, 1), rounded(y, HEIGHT)] as const;
  const [lastX, lastY] = stroke.slice(-2);
  if (stroke.length + 2 > MOST_NUMBERS) return stroke;
  if (lastX !== undefined && lastY !== undefined && Math.hypot(point[0] - lastX, point[1] - lastY) < NEAR) {
    return stroke;
  }
  return [...stroke, ...point];
}

/** The signature with one more line; it takes the place of a mark. */
export function withStroke(signature: Signature | undefined, stroke: Stroke): Signature {
  const strokes = signature?.kind === 'drawn' ? signature.strokes : [];
  return { kind: 'drawn', strokes: [...strokes, [...stroke]].slice(0, MOST_STROKES) };
}

/** The line as an SVG path in a field that is `width` wide; a single touch is a dot. */
export function pathOf(stroke: Stroke, width: number): string {
  const at = (index: number) => Math.round((stroke[index] ?? 0) * width * 10) / 10;
  const points = Array.from(
    { length: Math.floor(stroke.length / 2) },
    (_, index) => `${at(index * 2)} ${at(index * 2 + 1)}`,
  );
  const [first] = points;
  if (first === undefined) return '';
  return points.length === 1 ? `M ${first} l 0.1 0` : `M ${points.join(' L ')}`;
}
