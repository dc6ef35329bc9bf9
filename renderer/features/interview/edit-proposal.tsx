import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod';
import { line, paragraph } from '../../../shared/domain/text.ts';
import type { Made } from '../../../shared/interview/interview.ts';
import type { Proposal } from '../../../shared/interview/proposals.ts';
import type { TextId } from '../../../shared/i18n/catalogs.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The words of an entry that can be edited before it is accepted. The other fields are edited in the case. */
const FIELDS = {
  experience: ['title', 'organisation', 'place', 'tasks'],
  education: ['title', 'institution', 'place'],
  skill: ['name'],
  story: ['title', 'situation', 'action', 'tools', 'ending', 'problem', 'taught', 'quote'],
} as const;
type Editable = keyof typeof FIELDS;
type EditableMade = Extract<Made, { to: Editable }>;

/** Whether a proposal has words of its own; the others are changed where they were said. */
export function isEditable(made: Made): made is EditableMade {
  return Object.hasOwn(FIELDS, made.to);
}

const LONG: readonly string[] = [
  'tasks',
  'situation',
  'action',
  'tools',
  'ending',
  'problem',
  'taught',
  'quote',
];

interface EditProposalProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
  readonly onAccept: (made: Made) => void;
}

/** Changes the words of a proposal and accepts it so. */
export function EditProposal({ proposal, onClose, onAccept }: EditProposalProps) {
  const text = useText();
  const { made } = proposal;
  const names: readonly string[] = isEditable(made) ? FIELDS[made.to] : [];
  const schema = z.object(
    Object.fromEntries(names.map((name) => [name, LONG.includes(name) ? paragraph : line])),
  );
  const form = useForm<Record<string, string>>({
    defaultValues: isEditable(made) ? wordsOf(made) : {},
    resolver: zodResolver(schema),
  });
  const submit = form.handleSubmit((words) => {
    if (isEditable(made)) onAccept(withWords(made, words));
  });
  return (
    <Dialog
      title={text('interview.edit.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('ui.dialog.cancel')}</Button>
          <Button variant="primary" onPress={() => void submit()}>
            {text('interview.found.accept')}
          </Button>
        </>
      }
    >
      <form
        className="edit-proposal"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {names.map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field, fieldState }) => {
              const props = {
                label: text(`interview.edit.field.${name}` as TextId),
                value: field.value,
                onChange: field.onChange,
                onBlur: field.onBlur,
                error: fieldState.error ? text('interview.edit.tooLong') : undefined,
              };
              return LONG.includes(name) ? <TextArea {...props} /> : <TextField {...props} />;
            }}
          />
        ))}
      </form>
    </Dialog>
  );
}

/** The words as the form holds them; tasks are one a line. */
function wordsOf(made: EditableMade): Record<string, string> {
  const fields: Readonly<Record<string, unknown>> = made.fields;
  return Object.fromEntries(
    FIELDS[made.to].map((name) => {
      const value = fields[name];
      return [name, Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : ''];
    }),
  );
}

function withWords(made: EditableMade, words: Readonly<Record<string, string>>): Made {
  const { tasks, ...plain } = words;
  if (made.to !== 'experience') return { ...made, fields: { ...made.fields, ...plain } } as Made;
  const lines = (tasks ?? '').split('\n').map((task) => task.trim());
  return { ...made, fields: { ...made.fields, ...plain, tasks: lines.filter((task) => task !== '') } };
}
