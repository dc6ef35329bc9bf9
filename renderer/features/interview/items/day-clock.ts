// The clock of a day with 24 hours: midnight below where the moon is, noon above where the sun is, the hours going round
// as on any clock. Only numbers and shapes; what it looks like is elsewhere.
import type { ValueOf } from '../../../../shared/interview/answers.ts';

export type DayPlan = ValueOf<'dayClock'>;
/** A card on the hours of a day; over midnight where `to` is smaller than `from`. */
export type Lay = DayPlan['day'][number];
export type Edge = 'from' | 'to';

const DAY = 24;
export const HALF_HOUR = 0.5;
/** Where a first card is laid by keyboard. */
const MORNING = 7;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const inDay = (hour: number) => ((hour % DAY) + DAY) % DAY;
/** Round numbers keep the drawing the same on every machine. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** How long it takes; the whole day where it ends when it begins. */
export const hoursOf = ({ from, to }: Pick<Lay, Edge>): number => inDay(to - from) || DAY;

/** The point of an hour at some distance from the middle (0, 0). */
export function pointAt(hour: number, radius: number): Point {
  const angle = (hour / DAY) * 2 * Math.PI;
  return { x: rounded(-Math.sin(angle) * radius), y: rounded(Math.cos(angle) * radius) };
}

/** The nearest step to a point around the middle, from 0 to below 24. */
export function hourAt({ x, y }: Point, step: number): number {
  const hour = inDay((Math.atan2(-x, y) / (2 * Math.PI)) * DAY);
  return inDay(Math.round(hour / step) * step);
}

/** The outline of a piece of ring. */
export function arcPath(lay: Pick<Lay, Edge>, inner: number, outer: number): string {
  const hours = hoursOf(lay);
  // An arc cannot end where it begins: a whole day is drawn as almost one.
  const end = lay.from + Math.min(hours, DAY - 0.01);
  const large = hours > DAY / 2 ? 1 : 0;
  const [a, b] = [pointAt(lay.from, outer), pointAt(end, outer)];
  const [c, d] = [pointAt(end, inner), pointAt(lay.from, inner)];
  return [
    `M ${a.x} ${a.y}`,
    `A ${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}`,
    `L ${c.x} ${c.y}`,
    `A ${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}`,
    'Z',
  ].join(' ');
}

/** The middle of the time that it takes, where the picture stands. */
export const middleOf = (lay: Pick<Lay, Edge>): number => inDay(lay.from + hoursOf(lay) / 2);

export function overlaps(one: Pick<Lay, Edge>, other: Pick<Lay, Edge>): boolean {
  return inDay(other.from - one.from) < hoursOf(one) || inDay(one.from - other.from) < hoursOf(other);
}

/** A lane for each, so that what is done at the same time lies side by side: as few lanes as it takes, from outside in. */
export function lanesOf(lays: readonly Pick<Lay, Edge>[]): readonly number[] {
  const lanes: number[] = [];
  for (const lay of lays) {
    const taken = new Set(lanes.filter((_, at) => overlaps(lays[at] ?? lay, lay)));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.push(lane);
  }
  return lanes;
}

/** `07:30`; midnight is 00:00 where something begins and 24:00 where it ends. */
export function clockText(hour: number): string {
  const minutes = Math.round((hour % 1) * 60);
  return `${String(Math.floor(hour)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** From one hour to another; at least half an hour, and touched twice an hour long. */
export function layOf(card: string, from: number, to: number): Lay {
  const start = inDay(from);
  const end = inDay(to) === start ? start + 1 : to;
  return { card, from: start, to: asEnd(end) };
}

/** What a finger or a mouse was drawn along: the way it went, which is the shorter one round. */
export function layAlong(card: string, start: number, end: number): Lay {
  return inDay(end - start) > DAY / 2 ? layOf(card, end, start) : layOf(card, start, end);
}

/** The end of a day is called 24, not 0. */
const asEnd = (hour: number) => inDay(hour) || DAY;

/** Where a card goes when nobody says: an hour, after what was laid last. */
export function nextLay(card: string, lays: readonly Lay[]): Lay {
  const last = lays.at(-1);
  const from = last ? inDay(last.to) : MORNING;
  return layOf(card, from, from + 1);
}

/** Begins or ends earlier or later; never shorter than half an hour, never longer than the day. */
export function withEdge(lay: Lay, edge: Edge, hour: number): Lay {
  const moved = edge === 'from' ? { ...lay, from: inDay(hour) } : { ...lay, to: asEnd(hour) };
  return inDay(moved.to - moved.from) === 0 ? lay : moved;
}

/** The half hours of a day, to choose from: 0 to 23:30 to begin with, 0:30 to 24 to end with. */
export function hoursFor(edge: Edge): readonly number[] {
  const first = edge === 'from' ? 0 : HALF_HOUR;
  return Array.from({ length: DAY / HALF_HOUR }, (_, at) => first + at * HALF_HOUR);
}
