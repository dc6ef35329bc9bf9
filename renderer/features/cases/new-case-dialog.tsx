import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod';
import { line } from '../../../shared/domain/text.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from './use-case-changes.ts';
import './cases.css';

const newCaseSchema = z.object({ preferredName: line.trim().min(1) });

interface NewCaseDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onCreated: (caseId: string) => void;
}

/** One question opens a case: how she wants to be called. */
export function NewCaseDialog({ isOpen, onOpenChange, onCreated }: NewCaseDialogProps) {
  const text = useText();
  return (
    <Dialog
      title={text('cases.new.title')}
      isOpen={isOpen}
      onClose={() => {
        onOpenChange(false);
      }}
    >
      <NewCaseForm
        onCancel={() => {
          onOpenChange(false);
        }}
        onCreated={(caseId) => {
          onOpenChange(false);
          onCreated(caseId);
        }}
      />
    </Dialog>
  );
}

function NewCaseForm(props: { readonly onCancel: () => void; readonly onCreated: (caseId: string) => void }) {
  const text = useText();
  const { client } = useBackend();
  const attempt = useAttempt();
  const { control, handleSubmit, formState } = useForm({
    defaultValues: { preferredName: '' },
    resolver: zodResolver(newCaseSchema),
  });
  const submit = handleSubmit(async (values) => {
    const created = await attempt(() => client.cases.create(values));
    if (created) props.onCreated(created.id);
  });
  return (
    <form className="cases-new-case" noValidate onSubmit={(event) => void submit(event)}>
      <Controller
        control={control}
        name="preferredName"
        render={({ field, fieldState }) => (
          <TextField
            label={text('cases.new.name')}
            description={text('cases.new.nameHint')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            ref={field.ref}
            dir="auto"
            isRequired
            autoFocus
            {...(fieldState.error
              ? {
                  error: text(
                    fieldState.error.type === 'too_big' ? 'cases.error.tooLong' : 'cases.new.nameMissing',
                  ),
                }
              : {})}
          />
        )}
      />
      <div className="cases-new-case-actions">
        <Button onPress={props.onCancel}>{text('ui.dialog.cancel')}</Button>
        <Button variant="primary" type="submit" isPending={formState.isSubmitting}>
          {text('cases.new.create')}
        </Button>
      </div>
    </form>
  );
}
