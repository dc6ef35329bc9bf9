import { Check } from 'lucide-react';
import { useNames } from '../names/use-names.ts';
import type { ItemProps } from './item-props.ts';
import { isChosen, withPlaces } from './week-places.ts';
import { WeekTable } from './week-table.tsx';
import './week-grid-item.css';

/** When in a week: mornings, afternoons, evenings and nights of each day, or of all days at once. */
export function WeekGridItem(props: ItemProps<'weekGrid'>) {
  const { side, labelId, value: chosen = [], onAnswer, onClear } = props;
  const names = useNames(side.language);
  if (!names) return null;
  return (
    <div className="week-grid">
      <WeekTable
        {...{ side, names, labelId }}
        isPressed={(place) => isChosen(chosen, place)}
        contentOf={(place) =>
          isChosen(chosen, place) ? <Check aria-hidden="true" className="week-check" /> : null
        }
        onTouch={(places) => {
          const next = withPlaces(chosen, places);
          if (next.length === 0) onClear();
          else onAnswer(next);
        }}
      />
    </div>
  );
}
