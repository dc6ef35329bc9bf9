import { CircleAlert, Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import type { ItemProps } from './item-props.ts';
import { canStep, numberText, stepped, stepsFor } from './number-steps.ts';
import type { NumberRange } from './number-steps.ts';
import { useTypedNumber } from './use-typed-number.ts';
import './number-item.css';
import './tiles.css';

/** A number to type, or to count up and down by touch. */
export function NumberItem({ item, side, labelId, value, onAnswer, onDraft, onClear }: ItemProps<'number'>) {
  const { min, max, unit = 'none' } = item;
  const unitId = useId();
  const noteId = useId();
  const { language } = side;
  const { text, type, isImpossible, leave, forget } = useTypedNumber({
    ...{ value, range: item, language, onDraft, onClear },
  });
  const step = (by: number) => {
    forget();
    onAnswer(stepped(value, by, item));
  };
  const stepByKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by * (item.step ?? 1));
  };
  return (
    <div role="group" aria-labelledby={labelId} className="number">
      <div className="number-row">
        <Steps {...{ side, value, range: item, onStep: step }} way={-1} />
        <TextField
          aria-labelledby={unit === 'none' ? labelId : `${labelId} ${unitId}`}
          aria-describedby={noteId}
          className="number-typed"
          value={text}
          onChange={type}
          onBlur={leave}
          isInvalid={isImpossible}
        >
          <Input
            className="number-digits"
            inputMode="decimal"
            autoComplete="off"
            placeholder="–"
            onKeyDown={stepByKey}
          />
        </TextField>
        <Steps {...{ side, value, range: item, onStep: step }} way={1} />
        {unit === 'none' ? null : (
          <span id={unitId} className="number-unit">
            {side.word(`unit.${unit}`)}
          </span>
        )}
      </div>
      <p id={noteId} className="number-range" role="status" hidden={!isImpossible}>
        <CircleAlert aria-hidden="true" />
        <bdi>{`${numberText(min, language)} – ${numberText(max, language)}`}</bdi>
      </p>
      <Counted side={side} unit={unit} value={value} />
    </div>
  );
}

interface StepsProps {
  readonly side: Side;
  readonly value: number | undefined;
  readonly range: NumberRange;
  readonly way: 1 | -1;
  readonly onStep: (by: number) => void;
}

/** The buttons on one side of the number; the larger step stands further out. */
function Steps({ side, value, range, way, onStep }: StepsProps) {
  const sizes = way > 0 ? stepsFor(range) : stepsFor(range).toReversed();
  const hasSeveral = sizes.length > 1;
  return sizes.map((size) => {
    const amount = numberText(size, side.language);
    const word = side.word(way > 0 ? 'more' : 'less');
    return (
      <Button
        key={size}
        className="tile number-step"
        aria-label={`${word}: ${amount}`}
        isDisabled={!canStep(value, way * size, range)}
        onPress={() => onStep(way * size)}
      >
        {way > 0 ? <Plus aria-hidden="true" /> : <Minus aria-hidden="true" />}
        {hasSeveral ? <span>{amount}</span> : null}
      </Button>
    );
  });
}

const COUNTED = { children: 'child', people: 'person' } as const;
/** More than so many are not seen at a glance. */
const AT_A_GLANCE = 12;

/** As many drawings as were counted, for those who do not read numbers. */
function Counted({ side, unit, value }: { side: Side; unit: string; value: number | undefined }) {
  if (side.who !== 'hers' || value === undefined || value > AT_A_GLANCE) return null;
  if (unit !== 'children' && unit !== 'people') return null;
  return (
    <p className="number-counted" aria-hidden="true">
      {Array.from({ length: value }, (_, index) => (
        <Picture key={index} id={COUNTED[unit]} size="small" />
      ))}
    </p>
  );
}
