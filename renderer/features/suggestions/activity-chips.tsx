import { Check } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';

export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

/** Life activities that it may have been: what is confirmed brings its skills to the front. */
export function ActivityChips(props: {
  readonly activities: readonly Activity[];
  readonly confirmed: readonly string[];
  readonly onChange: (confirmed: readonly string[]) => void;
}) {
  const { activities, confirmed, onChange } = props;
  const text = useText();
  const label = useId();
  if (activities.length === 0) return null;
  return (
    <div className="activity-chips">
      <span id={label}>{text('suggestions.isItThis')}</span>
      <ToggleButtonGroup
        aria-labelledby={label}
        className="activity-chip-row"
        selectionMode="multiple"
        selectedKeys={confirmed}
        onSelectionChange={(keys) => onChange(activities.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
      >
        {activities.map(({ id, title, language }) => (
          <ToggleButton key={id} id={id} className="activity-chip">
            {({ isSelected }) => (
              <>
                {isSelected ? <Check aria-hidden="true" /> : null}
                <bdi lang={language}>{title}</bdi>
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
