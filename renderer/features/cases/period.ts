import type { Experience } from '../../../shared/domain/experience.ts';
import type { PartialDate } from '../../../shared/domain/partial-date.ts';
import { partsOf } from '../../../shared/domain/partial-date.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';

const MONTHS_A_YEAR = 12;

type Period = Pick<Experience, 'start' | 'end' | 'ongoing' | 'years'>;

/** Writes when something was, as far as anyone knows: dates, a length, or nothing. */
export function usePeriod(): (period: Period) => string {
  const text = useText();
  const { months } = useFormats();
  const write = (date: PartialDate) => {
    const { year, month } = partsOf(date);
    return month === undefined ? String(year) : `${months[month - 1] ?? ''} ${String(year)}`;
  };
  const length = (years: number) =>
    years < 1
      ? text('cases.experiences.lengthUnderOne', { months: Math.round(years * MONTHS_A_YEAR) })
      : text('cases.experiences.length', { years });
  return ({ start, end, ongoing, years }) => {
    const until = ongoing ? text('cases.experiences.today') : end && write(end);
    if (start && until) return text('cases.experiences.period', { start: write(start), end: until });
    if (start ?? until) return start ? write(start) : (until ?? '');
    return years === null ? '' : length(years);
  };
}
