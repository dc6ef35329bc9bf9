import { useId } from 'react';
import type { ItemProps } from './item-props.ts';
import { YesNo } from './yes-no.tsx';

/** What was found is read back to her; she says whether it is right. */
export function RecapItem({ side, labelId, value, onAnswer }: ItemProps<'recap'>) {
  const agreeId = useId();
  return (
    <div className="recap-agree">
      <p id={agreeId}>{side.word('recap.agree')}</p>
      <YesNo side={side} labelId={`${labelId} ${agreeId}`} value={value} onChange={onAnswer} />
    </div>
  );
}
