// Her half of a long choice: what is chosen on top, a field to look for more, and large tiles.
import { Check, Search, X } from 'lucide-react';
import { useState } from 'react';
import type { Selection } from 'react-aria-components';
import { Button, Group, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { defined } from '../../../ui/defined.ts';
import type { Side } from '../side.ts';
import { foundByName } from './found-by-name.ts';
import './choice-list.css';
import './tiles.css';

export interface LongChoice {
  readonly id: string;
  readonly label: string;
  /** A second name below the first. */
  readonly note?: string | undefined;
  /** The language of the label, where it is not the half's. */
  readonly lang?: string | undefined;
  /** What it can be found by. */
  readonly names: readonly string[];
}

interface ChoiceListProps {
  readonly side: Side;
  readonly labelId: string;
  /** The likely ones first. */
  readonly choices: readonly LongChoice[];
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

export function ChoiceList({ side, labelId, choices, chosen, most, onChange }: ChoiceListProps) {
  const [looked, setLooked] = useState('');
  const known = chosen.map(
    (id): LongChoice => choices.find((choice) => choice.id === id) ?? { id, label: id, names: [] },
  );
  const select = (keys: Selection) => {
    if (keys === 'all') return;
    const kept = chosen.filter((id) => keys.has(id));
    const added = choices.map(({ id }) => id).filter((id) => keys.has(id) && !chosen.includes(id));
    onChange(most === 1 ? [...added, ...kept].slice(0, 1) : [...kept, ...added].slice(0, most));
  };
  return (
    <div className="choice-list">
      <Chosen {...{ side, chosen: known, onChange }} />
      <Looking side={side} value={looked} onChange={setLooked} />
      <ListBox
        aria-labelledby={labelId}
        layout="grid"
        selectionMode={most === 1 ? 'single' : 'multiple'}
        selectedKeys={chosen}
        onSelectionChange={select}
        items={foundByName(choices, looked)}
        dependencies={[chosen]}
        className="choice-list-all tile-scroll"
        renderEmptyState={() => <span aria-hidden="true">–</span>}
      >
        {(choice) => (
          <ListBoxItem id={choice.id} textValue={choice.label} className="tile">
            {({ isSelected }) => (
              <>
                <span className="tile-words">
                  <span>
                    <bdi {...defined({ lang: choice.lang })}>{choice.label}</bdi>
                  </span>
                  {choice.note === undefined ? null : (
                    <span className="tile-note">
                      <bdi>{choice.note}</bdi>
                    </span>
                  )}
                </span>
                {isSelected ? <Check aria-hidden="true" className="tile-check" /> : null}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

interface ChosenProps extends Pick<ChoiceListProps, 'side' | 'onChange'> {
  readonly chosen: readonly LongChoice[];
}

/** What is chosen, each with its way out. */
function Chosen({ side, chosen, onChange }: ChosenProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="choice-list-chosen" aria-label={side.word('chosen')}>
      {chosen.map(({ id, label, lang }) => (
        <li key={id} className="chosen-choice">
          <Check aria-hidden="true" className="tile-check" />
          <bdi {...defined({ lang })}>{label}</bdi>
          <Button
            className="chosen-remove"
            aria-label={`${side.word('remove')}: ${label}`}
            onPress={() => onChange(chosen.flatMap((other) => (other.id === id ? [] : [other.id])))}
          >
            <X aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface LookingProps {
  readonly side: Side;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Looking({ side, value, onChange }: LookingProps) {
  return (
    <SearchField aria-label={side.word('search')} value={value} onChange={onChange}>
      <Group className="choice-list-search">
        <Search aria-hidden="true" />
        <Input dir="auto" placeholder={side.word('search')} autoComplete="off" />
        {value === '' ? null : (
          <Button className="chosen-remove" aria-label={side.word('remove')}>
            <X aria-hidden="true" />
          </Button>
        )}
      </Group>
    </SearchField>
  );
}
