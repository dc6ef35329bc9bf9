// The face of the clock: a ring of 24 hours, light above and dark below, and what lies on it. For eyes and fingers; the
// same is said in words and done with keys beside it.
import pictures from 'virtual:pictures';
import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Lay, Point } from './day-clock.ts';
import {
  arcPath,
  clockText,
  HALF_HOUR,
  hourAt,
  hoursOf,
  lanesOf,
  layAlong,
  middleOf,
  pointAt,
} from './day-clock.ts';
import type { LaidCard } from './laid-cards.ts';
import type { DayPlanState, Hand } from './use-day-plan.ts';
import './day-face.css';

const SIZE = 480;
const OUTER = 170;
const INNER = 74;
const NUMBERS = 188;
const HEAVEN = 221;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const TONES = 4;

interface DayFaceProps {
  readonly cards: readonly LaidCard[];
  readonly state: DayPlanState;
  /** Only to look at. */
  readonly isStill?: boolean;
}

export function DayFace({ cards, state, isStill = false }: DayFaceProps) {
  const { plan, hand, selected } = state;
  const { drawn, ...drawing } = useDrawing(state);
  const shown = selected === null ? hand : (plan.day[selected] ?? null);
  return (
    <svg
      className="day-face"
      data-busy={hand !== null}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      aria-hidden="true"
      {...(isStill ? {} : drawing)}
    >
      <Ground isStill={isStill} />
      <Lays {...{ cards, state, isStill }} />
      {drawn && hand ? (
        <path className="day-drawn" d={arcPath(layAlong(hand.card, drawn.from, drawn.to), INNER, OUTER)} />
      ) : null}
      {hand?.from === undefined ? null : <Hands hour={hand.from} />}
      <Middle shown={drawn && hand ? layAlong(hand.card, drawn.from, drawn.to) : shown} cards={cards} />
    </svg>
  );
}

/** Where a pointer is, in the units of the drawing. */
function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = SIZE / box.width;
  return {
    x: (event.clientX - box.left - box.width / 2) * scale,
    y: (event.clientY - box.top - box.height / 2) * scale,
  };
}

interface Drawn {
  readonly from: number;
  readonly to: number;
}

/** Touching an hour, or drawing along some: both lay what is in the hand. */
function useDrawing({ hand, touchHour, drawAlong }: DayPlanState) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  // Kept beside the state, because a hand is faster than the screen.
  const start = useRef<number | null>(null);
  const along = useRef<Drawn | null>(null);
  const draw = (next: Drawn | null) => {
    along.current = next;
    setDrawn(next);
  };
  const stop = () => {
    start.current = null;
    draw(null);
  };
  return {
    drawn,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (hand === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = hourAt(pointOf(event), 1);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (start.current === null) return;
      const to = hourAt(pointOf(event), HALF_HOUR);
      const isFar = Math.abs(to - start.current) > HALF_HOUR;
      if (isFar || along.current !== null) draw({ from: start.current, to });
    },
    onPointerUp: () => {
      if (start.current === null) return;
      if (along.current === null) touchHour(start.current);
      else drawAlong(along.current.from, along.current.to);
      stop();
    },
    onPointerCancel: stop,
  };
}

function Ground({ isStill }: Required<Pick<DayFaceProps, 'isStill'>>) {
  return (
    <>
      <path className="day-light" d={arcPath({ from: 6, to: 18 }, INNER, OUTER)} />
      <path className="day-dark" d={arcPath({ from: 18, to: 6 }, INNER, OUTER)} />
      {HOURS.map((hour) => {
        const [a, b] = [pointAt(hour, OUTER), pointAt(hour, hour % 3 === 0 ? INNER : OUTER - 10)];
        const number = pointAt(hour, NUMBERS);
        return (
          <g key={hour}>
            <line className="day-tick" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
            {isStill && hour % 3 !== 0 ? null : (
              <text
                className="day-number"
                data-main={hour % 6 === 0}
                x={number.x}
                y={number.y}
                fontSize={hour % 3 === 0 ? 21 : 15}
              >
                {hour}
              </text>
            )}
          </g>
        );
      })}
      <Drawing picture="sun" at={pointAt(12, HEAVEN)} size={34} />
      <Drawing picture="moon" at={pointAt(0, HEAVEN)} size={34} />
    </>
  );
}

function Lays({ cards, state, isStill }: Required<DayFaceProps>) {
  const { plan, hand, selected, select } = state;
  const lanes = lanesOf(plan.day);
  const width = (OUTER - INNER) / Math.max(1, ...lanes.map((lane) => lane + 1));
  return plan.day.map((lay, at) => {
    const outer = OUTER - (lanes[at] ?? 0) * width;
    const radius = outer - width / 2;
    const length = (hoursOf(lay) / 24) * 2 * Math.PI * radius;
    const card = cards.findIndex(({ id }) => id === lay.card);
    return (
      // What lies on the clock has no other name than its place.
      <g
        key={at}
        className="day-lay"
        data-tone={card % TONES}
        data-selected={at === selected}
        {...(isStill || hand ? {} : { onPointerDown: () => select(at === selected ? null : at) })}
      >
        <path d={arcPath(lay, outer - width, outer)} />
        <Drawing
          isOnPlate
          picture={cards[card]?.picture}
          at={pointAt(middleOf(lay), radius)}
          size={Math.max(20, Math.min(width - 6, length, 52))}
        />
      </g>
    );
  });
}

/** The hand of the clock that stands at the beginning while the end is still to be touched. */
function Hands({ hour }: { readonly hour: number }) {
  const tip = pointAt(hour, OUTER);
  return (
    <g className="day-hand">
      <line x1={0} y1={0} x2={tip.x} y2={tip.y} />
      <circle cx={tip.x} cy={tip.y} r={10} />
    </g>
  );
}

/** What is in the hand or being changed, and its hours. */
function Middle({
  shown,
  cards,
}: {
  readonly shown: Hand | Lay | null;
  readonly cards: readonly LaidCard[];
}) {
  const from = shown?.from;
  const to = shown && 'to' in shown ? shown.to : undefined;
  return (
    <>
      <circle className="day-middle" r={INNER - 6} />
      <Drawing
        isOnPlate
        picture={cards.find(({ id }) => id === shown?.card)?.picture}
        at={{ x: 0, y: -14 }}
        size={68}
      />
      {from === undefined ? null : (
        <text className="day-number" data-main="true" y={40} fontSize={18}>
          {`${clockText(from)}–${to === undefined ? '' : clockText(to)}`}
        </text>
      )}
    </>
  );
}

interface DrawingProps {
  readonly picture: string | undefined;
  readonly at: Point;
  readonly size: number;
  /** Dark outlines want a light ground in the dark. */
  readonly isOnPlate?: boolean;
}

function Drawing({ picture, at, size, isOnPlate = false }: DrawingProps) {
  const address = picture === undefined ? undefined : pictures[picture];
  if (address === undefined) return null;
  return (
    <>
      {isOnPlate ? <circle className="day-plate" cx={at.x} cy={at.y} r={size / 2} /> : null}
      <image href={address} x={at.x - size / 2} y={at.y - size / 2} width={size} height={size} />
    </>
  );
}
