import { useEffect, useEffectEvent, useState } from 'react';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { ItemProps } from './item-props.ts';
import { YesNo } from './yes-no.tsx';

/** One purpose, yes or no. The counsellor ticks whether she said it back in her own words, before or after the answer. */
export function ConsentItem({ side, labelId, value, onAnswer }: ItemProps<'consent'>) {
  // Said back before she answered: it goes into the answer as soon as there is one, whichever half gives it.
  const [isWaiting, setWaiting] = useState(false);
  if (isWaiting && value?.saidBack) setWaiting(false);
  const isMissing = isWaiting && value !== undefined && !value.saidBack;
  const tick = useEffectEvent(() => {
    if (value) onAnswer({ ...value, saidBack: true });
  });
  useEffect(() => {
    if (isMissing) tick();
  }, [isMissing]);
  const saidBack = value?.saidBack ?? false;
  return (
    <>
      <YesNo
        side={side}
        labelId={labelId}
        value={value?.given}
        onChange={(given) => onAnswer({ given, saidBack })}
      />
      {side.who === 'counsellor' ? (
        <Checkbox
          label={side.word('consent.saidBack')}
          value={value ? saidBack : isWaiting}
          onChange={(isTicked) => (value ? onAnswer({ ...value, saidBack: isTicked }) : setWaiting(isTicked))}
        />
      ) : null}
    </>
  );
}
