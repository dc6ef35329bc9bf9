import { CALENDARS } from '../../../../shared/interview/answers.ts';
import { likelyCalendars } from '../../../../shared/interview/told-date.ts';
import { useNames } from '../names/use-names.ts';
import type { ItemProps } from './item-props.ts';
import { DateFields } from './partial-date-fields.tsx';
import { DatePanels } from './partial-date-panels.tsx';
import { useHerLanguage } from './use-her-language.ts';
import { useToldDate } from './use-told-date.ts';
import './partial-date.css';

/** A date as she knows it: a year, perhaps a month, perhaps a day, in her own calendar. */
export function PartialDateItem(props: ItemProps<'partialDate'>) {
  const { side, labelId } = props;
  const likely = likelyCalendars(useHerLanguage(side));
  const date = useToldDate({ ...props, calendar: likely[0] });
  const names = useNames(side.language);
  if (!names) return null;
  const { calendar } = date.telling;
  return (
    <div role="group" aria-labelledby={labelId} className="told-date" data-impossible={date.isImpossible}>
      {side.who === 'hers' ? (
        <DatePanels {...{ side, names, date }} calendars={[...new Set([...likely, calendar])]} />
      ) : (
        <DateFields {...{ side, names, date }} calendars={[...new Set([...likely, ...CALENDARS])]} />
      )}
    </div>
  );
}
