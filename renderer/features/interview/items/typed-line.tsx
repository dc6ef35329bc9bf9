import { Input, TextField } from 'react-aria-components';
import '../../../ui/field-parts.css';
import { defined } from '../../../ui/defined.ts';
import './typed.css';

interface TypedLineProps {
  readonly labelId?: string | undefined;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly most: number;
}

/** One line that is typed into; its first letter decides in which direction it runs. */
export function TypedLine({ labelId, text, onType, most }: TypedLineProps) {
  return (
    <TextField
      {...defined({ 'aria-labelledby': labelId })}
      className="typed"
      value={text}
      onChange={onType}
      maxLength={most}
    >
      <Input className="field-control typed-control" dir="auto" autoComplete="off" />
    </TextField>
  );
}
