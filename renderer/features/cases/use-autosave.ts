import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Resolver, UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import type { Connection } from '../../backend/connect.ts';
import { registerFlush } from '../../backend/flush.ts';
import { useBackend } from '../../backend/queries.tsx';
import type { AutosaveState } from './autosave.ts';
import { changedFields } from './changed-fields.ts';
import type { SavingDesk } from './saving-desk.ts';
import { createSavingDesk } from './saving-desk.ts';

const desks = new WeakMap<Connection, SavingDesk>();

/** The desk of this connection; it lives as long as the page does. */
export function useSavingDesk(): SavingDesk {
  const connection = useBackend();
  return deskOf(connection);
}

function deskOf(connection: Connection): SavingDesk {
  const existing = desks.get(connection);
  if (existing) return existing;
  const desk = createSavingDesk();
  desks.set(connection, desk);
  registerFlush(() => desk.flush());
  const flushQuietly = () => {
    void desk.flush().catch(() => undefined);
  };
  window.addEventListener('blur', flushQuietly);
  window.addEventListener('pagehide', flushQuietly);
  document.addEventListener('visibilitychange', flushQuietly);
  connection.subscribe((event) => {
    if (event.type === 'vaultLocked') desk.forget();
  });
  return desk;
}

/** How everything of one case stands together, to show in its header. */
export function useSavingState(caseId: string): AutosaveState {
  const desk = useSavingDesk();
  return useSyncExternalStore(desk.subscribe, () => desk.state(`${caseId}/`));
}

/** How many fields of the case on the screen cannot be saved as they are. */
export function useInvalidFields(caseId: string): number {
  const desk = useSavingDesk();
  return useSyncExternalStore(desk.subscribe, () => desk.invalid(`${caseId}/`));
}

export interface RecordFormOptions<S extends z.ZodObject> {
  /** `<case id>/<what>`: one name for each record, whose fields the schema decides. */
  readonly record: string;
  readonly schema: S;
  /** What is stored now; later values of this option are ignored, the form owns its text from then on. */
  readonly initial: z.output<S> & FieldValues;
  readonly save: (fields: Partial<z.output<S>>) => Promise<{ savedAt: string }>;
}

/**
 * A form that saves itself: every valid field that changed is saved after a moment of quiet, on leaving the field, and
 * before anything that would lose it. Invalid fields stay on the screen with their message.
 */
export function useRecordForm<S extends z.ZodObject>(
  options: RecordFormOptions<S>,
): { readonly form: UseFormReturn<z.output<S> & FieldValues>; readonly flush: () => void } {
  type F = z.output<S> & FieldValues;
  const { record, schema, initial, save } = options;
  const desk = useSavingDesk();
  const [autosave] = useState(() => desk.open<F>(record, (fields) => save(fields)));
  const [values] = useState<F>(() => ({ ...initial, ...autosave.unsaved() }));
  const form = useForm<F>({
    defaultValues: values as DefaultValues<F>,
    resolver: zodResolver(schema) as unknown as Resolver<F>,
    mode: 'onChange',
  });
  useEffect(() => desk.hold(record, autosave), [desk, record, autosave]);
  useEffect(() => {
    let handed: F = values;
    return form.subscribe({
      formState: { values: true, errors: true },
      callback: ({ values: after, errors = {} }) => {
        desk.setInvalid(record, Object.keys(errors).length);
        const fields = changedFields<F>({ before: handed, after, shape: schema.shape });
        handed = { ...handed, ...fields };
        autosave.change(fields);
      },
    });
  }, [form, desk, record, autosave, schema, values]);
  const flush = () => {
    void autosave.flush().catch(() => undefined);
  };
  return { form, flush };
}
