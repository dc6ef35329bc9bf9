import type { Side } from '../side.ts';
import { OneOf } from './one-of.tsx';
import { yesAndNo } from './options-of.tsx';

interface YesNoProps {
  readonly side: Side;
  readonly labelId: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no, as large as each other. */
export function YesNo({ side, labelId, value, onChange }: YesNoProps) {
  return (
    <OneOf
      side={side}
      labelId={labelId}
      options={yesAndNo(side)}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(id) => onChange(id === 'yes')}
    />
  );
}
