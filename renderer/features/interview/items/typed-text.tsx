import { TextArea, TextField } from 'react-aria-components';
import '../../../ui/field-parts.css';
import '../../../ui/text-area.css';
import './typed.css';

interface TypedTextProps {
  readonly labelId: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly most: number;
}

/** A text that grows with what is typed. */
export function TypedText({ labelId, text, onType, most }: TypedTextProps) {
  return (
    <TextField aria-labelledby={labelId} className="typed" value={text} onChange={onType} maxLength={most}>
      <TextArea className="field-control text-area typed-control" dir="auto" rows={4} />
    </TextField>
  );
}
