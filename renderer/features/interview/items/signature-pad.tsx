// The field to sign in. The line under the finger is drawn at once; it is an answer when the finger is lifted.
import { Circle, Hand, X } from 'lucide-react';
import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { Signature, Stroke } from './signature-strokes.ts';
import { HEIGHT, pathOf, withPoint } from './signature-strokes.ts';

const WIDTH = 600;
const MARK = 150;
export const MARK_DRAWINGS = { cross: X, circle: Circle, thumb: Hand } as const;

interface SignaturePadProps {
  readonly value: Signature | undefined;
  readonly label: string;
  readonly onStroke: (stroke: Stroke) => void;
}

export function SignaturePad({ value, label, onStroke }: SignaturePadProps) {
  const { stroke, ...drawing } = useDrawing(onStroke);
  const strokes = value?.kind === 'drawn' ? value.strokes : [];
  return (
    <svg
      className="signature-pad"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${WIDTH * HEIGHT}`}
      {...drawing}
    >
      <line
        className="signature-line"
        x1={30}
        x2={WIDTH - 30}
        y1={WIDTH * HEIGHT * 0.78}
        y2={WIDTH * HEIGHT * 0.78}
      />
      {[...strokes, ...(stroke === null ? [] : [stroke])].map((each, at) => (
        // A line has no other name than its place.
        <path key={at} className="signature-stroke" d={pathOf(each, WIDTH)} />
      ))}
      {value?.kind === 'mark' && stroke === null ? <Mark mark={value.mark} /> : null}
    </svg>
  );
}

/** The line that is being drawn. Kept beside the state, because a hand is faster than the screen. */
function useDrawing(onStroke: (stroke: Stroke) => void) {
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const drawn = useRef<Stroke | null>(null);
  const draw = (next: Stroke | null) => {
    drawn.current = next;
    setStroke(next);
  };
  const lift = () => {
    if (drawn.current !== null && drawn.current.length > 0) onStroke(drawn.current);
    draw(null);
  };
  return {
    stroke,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      draw(pointsOf(event).reduce(withPointOf, []));
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (drawn.current !== null) draw(pointsOf(event).reduce(withPointOf, drawn.current));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

function Mark({ mark }: { readonly mark: keyof typeof MARK_DRAWINGS }) {
  const Drawing = MARK_DRAWINGS[mark];
  return (
    <Drawing
      className="signature-stroke"
      x={(WIDTH - MARK) / 2}
      y={(WIDTH * HEIGHT - MARK) / 2}
      width={MARK}
      height={MARK}
      aria-hidden="true"
    />
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const withPointOf = (stroke: Stroke, { x, y }: Point): Stroke => withPoint(stroke, x, y);

/** Where the pointer was since the last event, in the field's width: fast hands make more points than events. */
function pointsOf(event: PointerEvent<SVGSVGElement>): readonly Point[] {
  const box = event.currentTarget.getBoundingClientRect();
  const between = event.nativeEvent.getCoalescedEvents();
  return (between.length === 0 ? [event.nativeEvent] : between).map(({ clientX, clientY }) => ({
    x: (clientX - box.left) / box.width,
    y: (clientY - box.top) / box.width,
  }));
}
