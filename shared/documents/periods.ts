// When and for how long, as people remember it: months, years, a length, or nothing at all.
import type { PartialDate } from '../domain/partial-date.ts';
import type { DocumentContext } from './context.ts';

export interface Period {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly ongoing: boolean;
  /** Length in years when no dates are known; 0.5 is six months. */
  readonly years: number | null;
}

/** `2015–2019`, `mar 2019 – oggi`, `6 anni`; undefined where nothing is known. */
export function periodText(period: Period, context: DocumentContext): string | undefined {
  const { texts } = context;
  const length = lengthText(period.years, context);
  if (period.start !== null) {
    if (period.ongoing) return texts('cv.period.ongoing', { start: context.format.month(period.start) });
    if (period.end !== null) return rangeText(period.start, period.end, context);
    return [context.format.month(period.start), length].filter(Boolean).join(' · ');
  }
  if (period.ongoing) {
    return length === undefined
      ? texts('cv.period.ongoingOnly')
      : texts('cv.period.lengthOngoing', { length });
  }
  return length ?? (period.end === null ? undefined : untilText(period.end, context));
}

/** Months below a year, else years with at most one decimal. */
function lengthText(years: number | null, { texts }: DocumentContext): string | undefined {
  if (years === null || years <= 0) return undefined;
  const months = Math.max(1, Math.round(years * 12));
  if (months < 12) return texts('cv.period.months', { months });
  return texts('cv.period.years', { years: Math.round(years * 10) / 10 });
}

function rangeText(start: PartialDate, end: PartialDate, { format }: DocumentContext): string {
  const from = format.month(start);
  const to = format.month(end);
  if (from === to) return from;
  return isYear(start) && isYear(end) ? `${from}–${to}` : `${from} – ${to}`;
}

function untilText(end: PartialDate, { texts, format }: DocumentContext): string {
  return texts(isYear(end) ? 'cv.period.untilYear' : 'cv.period.untilMonth', { end: format.month(end) });
}

const isYear = (date: PartialDate) => date.length === 4;
