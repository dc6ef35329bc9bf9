import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

const LONGEST = 300;

/** The skill in her words, as it will stand in the CV: Enter keeps it, Escape leaves it. */
export function NameEditor(props: {
  readonly initial: string;
  /** Null where nothing is kept. */
  readonly onDone: (name: string | null) => void;
}) {
  const { initial, onDone } = props;
  const text = useText();
  const [name, setName] = useState(initial);
  const keep = () => onDone(name.trim() === '' ? null : name.trim());
  return (
    <form
      className="offer-name"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <TextField
        label={text('suggestions.inHerWords')}
        value={name}
        maxLength={LONGEST}
        autoFocus
        onChange={setName}
      />
      <Button type="submit" variant="primary">
        {text('suggestions.keepName')}
      </Button>
      <Button variant="quiet" onPress={() => onDone(null)}>
        {text('suggestions.leaveName')}
      </Button>
    </form>
  );
}
