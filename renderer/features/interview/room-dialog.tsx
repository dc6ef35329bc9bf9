import { useState } from 'react';
import { Plus, X } from 'lucide-react';
import { INTERPRETERS, ROLES } from '../../../shared/interview/interview.ts';
import type { InterviewState } from '../../../shared/contract/interviews.contract.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Interview = InterviewState['interview'];

interface RoomDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly interview: Interview;
}

/** Who is in the room, how the interpreter is there, and the language of her half. Saved at once. */
export function RoomDialog({ isOpen, onClose, interview }: RoomDialogProps) {
  const text = useText();
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const save = (fields: Partial<Pick<Interview, 'herLanguage' | 'interpreter' | 'room'>>) => {
    client.interviews.save({ interviewId: interview.id, fields }).catch((error: unknown) => {
      notify(refusalText(error));
    });
  };
  return (
    <Dialog
      title={text('interview.room.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {text('ui.dialog.close')}
        </Button>
      }
    >
      <div className="room">
        <Select
          label={text('interview.herLanguage')}
          items={HER_LANGUAGES}
          value={interview.herLanguage}
          onChange={(herLanguage) => save({ herLanguage })}
        />
        <RadioGroup
          label={text('interview.interpreter.label')}
          items={INTERPRETERS.map((id) => ({ id, label: text(`interview.interpreter.${id}`) }))}
          value={interview.interpreter}
          onChange={(interpreter) => save({ interpreter })}
        />
        <People key={isOpen ? 'open' : 'closed'} room={interview.room} onChange={(room) => save({ room })} />
      </div>
    </Dialog>
  );
}

/** All eighteen, by their own names. */
export const HER_LANGUAGES = LANGUAGES.map(({ tag, endonym }) => ({ id: tag, label: endonym }));

function People({
  room,
  onChange,
}: {
  readonly room: Interview['room'];
  readonly onChange: (room: Interview['room']) => void;
}) {
  const text = useText();
  const [people, setPeople] = useState(room);
  const change = (next: Interview['room']) => {
    setPeople(next);
    onChange(next);
  };
  const replace = (at: number, person: Interview['room'][number]) =>
    change(people.map((each, index) => (index === at ? person : each)));
  return (
    <fieldset className="room-people">
      <legend>{text('interview.room.people')}</legend>
      {people.map((person, at) => (
        // Rows have no identity of their own; they are few and change one at a time.
        <div key={at} className="room-person">
          <Select
            label={text('interview.room.role')}
            items={ROLES.map((id) => ({ id, label: text(`interview.role.${id}`) }))}
            value={person.role}
            onChange={(role) => replace(at, { ...person, role })}
          />
          <TextField
            label={text('interview.room.name')}
            value={person.name}
            onChange={(name) => replace(at, { ...person, name })}
          />
          <IconButton
            label={text('interview.room.remove')}
            icon={<X />}
            onPress={() => change(people.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button icon={<Plus />} onPress={() => change([...people, { role: 'interpreter', name: '' }])}>
        {text('interview.room.add')}
      </Button>
    </fieldset>
  );
}
