import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { Button, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { MARKS } from '../../../../shared/interview/answers.ts';
import type { Side } from '../side.ts';
import type { ItemProps } from './item-props.ts';
import { MARK_DRAWINGS, SignaturePad } from './signature-pad.tsx';
import type { Signature } from './signature-strokes.ts';
import { withStroke } from './signature-strokes.ts';
import { useDigitKeys } from './use-digit-keys.ts';
import './signature.css';
import './tiles.css';

/** She signs with finger, pen or mouse; who does not write chooses a mark. */
export function SignatureItem({ value, onAnswer, onClear, side, labelId }: ItemProps<'signature'>) {
  return (
    <div role="group" aria-labelledby={labelId} className="signature">
      <p className="signature-words">{side.word('signature.sign')}</p>
      <SignaturePad
        value={value}
        label={side.word('signature.sign')}
        onStroke={(stroke) => onAnswer(withStroke(value, stroke))}
      />
      <Marks {...{ side, value, onAnswer }} />
      {value === undefined ? null : (
        <Button className="tile" onPress={() => onClear()}>
          <RotateCcw aria-hidden="true" />
          <span className="tile-words">{side.word('signature.again')}</span>
        </Button>
      )}
    </div>
  );
}

interface MarksProps {
  readonly side: Side;
  readonly value: Signature | undefined;
  readonly onAnswer: (value: Signature) => void;
}

function Marks({ side, value, onAnswer }: MarksProps) {
  const labelId = useId();
  const choose = (mark: (typeof MARKS)[number] | undefined) => {
    if (mark) onAnswer({ kind: 'mark', mark });
  };
  return (
    <div
      className="signature-choice"
      onKeyDownCapture={useDigitKeys(MARKS.length, (index) => choose(MARKS[index]))}
    >
      <p id={labelId} className="signature-words">
        {side.word('signature.mark')}
      </p>
      <RadioGroup
        aria-labelledby={labelId}
        orientation="horizontal"
        className="signature-marks"
        value={value?.kind === 'mark' ? value.mark : null}
        onChange={(key) => choose(MARKS.find((mark) => mark === key))}
      >
        {MARKS.map((mark) => {
          const Drawing = MARK_DRAWINGS[mark];
          return (
            <RadioField key={mark} value={mark} className="signature-mark">
              <RadioButton className="tile">
                <Drawing aria-hidden="true" />
                <span className="tile-words">{side.word(`signature.${mark}`)}</span>
              </RadioButton>
            </RadioField>
          );
        })}
      </RadioGroup>
    </div>
  );
}
