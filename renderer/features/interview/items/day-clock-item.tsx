import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useNames } from '../names/use-names.ts';
import { Picture } from '../../../ui/picture.tsx';
import { DayRows } from './day-rows.tsx';
import { HerDay } from './her-day.tsx';
import type { ItemProps } from './item-props.ts';
import { laidCards } from './laid-cards.ts';
import { useDayPlan } from './use-day-plan.ts';
import { WeekView } from './week-view.tsx';
import './day-clock.css';

/** A day in her life: what she does is laid on the hours of a clock, and on the days of a week. */
export function DayClockItem(props: ItemProps<'dayClock'>) {
  const { side, labelId } = props;
  const state = useDayPlan(props);
  const names = useNames(side.language);
  const cards = laidCards(props, state.plan);
  const Day = side.who === 'hers' ? HerDay : DayRows;
  return (
    <div role="group" aria-labelledby={labelId} className="day-clock">
      <Tabs className="day-tabs" onSelectionChange={() => state.takeUp(null)}>
        <TabList aria-labelledby={labelId} className="day-tab-list">
          {(['day', 'week'] as const).map((view) => (
            <Tab key={view} id={view} className="day-tab">
              <Picture id={view === 'day' ? 'clock' : 'week'} size="small" />
              {side.word(view)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="day" className="day-panel">
          <Day {...{ side, cards, state }} />
        </TabPanel>
        <TabPanel id="week" className="day-panel">
          {names ? <WeekView {...{ side, names, cards, state }} /> : null}
        </TabPanel>
      </Tabs>
    </div>
  );
}
