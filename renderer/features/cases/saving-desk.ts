// Everything of the open cases that is not yet acknowledged, whatever form it was typed in. It outlives the forms: a
// text whose saving failed is still there when she comes back to the form, and is tried again meanwhile.
import type { Autosave, AutosaveState } from './autosave.ts';
import { createAutosave, isEmpty } from './autosave.ts';

type Save<F extends object> = (fields: Partial<F>) => Promise<{ savedAt: string }>;
/** What a record's autosave is to the desk, whatever its fields are. */
type AnyAutosave = Pick<Autosave<object>, 'flush' | 'unsaved' | 'state' | 'dispose'>;

export interface SavingDesk {
  /** The autosave of one record; the same one as before while something of it is unsaved. */
  open<F extends object>(record: string, save: Save<F>): Autosave<F>;
  /** Keeps the record on the desk while its form is shown. Returns how to let go: what is left is saved first. */
  hold(record: string, autosave: AnyAutosave): () => void;
  /** How the records whose names begin so stand together: failed before saving before saved. */
  state(prefix: string): AutosaveState;
  /** How many fields of the record's form hold what cannot be saved. Forgotten when the form is let go. */
  setInvalid(record: string, fields: number): void;
  /** How many fields cannot be saved in the records whose names begin so. */
  invalid(prefix: string): number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves everything now. Rejects when something could not be saved. */
  flush(prefix?: string): Promise<void>;
  /** Drops everything from memory; for the locked vault. */
  forget(): void;
}

const IDLE: AutosaveState = { status: 'idle', savedAt: null };

export function createSavingDesk(): SavingDesk {
  const records = new Map<string, AnyAutosave>();
  const users = new Map<string, number>();
  const listeners = new Set<() => void>();
  const states = new Map<string, AutosaveState>();
  const lastSaved = new Map<string, string>();
  const invalid = new Map<string, number>();

  const changed = () => {
    states.clear();
    for (const listener of listeners) listener();
  };
  const under = (prefix: string) => [...records].filter(([record]) => record.startsWith(prefix));
  const leaveWhenSaved = (record: string) => {
    const autosave = records.get(record);
    if (!autosave || (users.get(record) ?? 0) > 0 || !isEmpty(autosave.unsaved())) return;
    records.delete(record);
    users.delete(record);
  };
  const onState = (record: string, { status, savedAt }: AutosaveState) => {
    if (savedAt !== null) lastSaved.set(record, savedAt);
    if (status === 'saved') leaveWhenSaved(record);
    changed();
  };
  const combine = (prefix: string): AutosaveState => {
    const all = under(prefix).map(([, autosave]) => autosave.state().status);
    const saved = [...lastSaved].filter(([record]) => record.startsWith(prefix)).map(([, at]) => at);
    const savedAt = saved.sort().at(-1) ?? null;
    if (all.includes('failed')) return { status: 'failed', savedAt };
    if (all.includes('saving')) return { status: 'saving', savedAt };
    return savedAt === null ? IDLE : { status: 'saved', savedAt };
  };

  return {
    open<F extends object>(record: string, save: Save<F>) {
      // The name of a record decides its fields: two forms of one record have the same fields.
      const existing = records.get(record) as Autosave<F> | undefined;
      if (existing) return existing;
      return createAutosave<F>({
        save,
        onState: (state) => {
          onState(record, state);
        },
      });
    },
    hold(record, autosave) {
      records.set(record, autosave);
      users.set(record, (users.get(record) ?? 0) + 1);
      return () => {
        users.set(record, Math.max(0, (users.get(record) ?? 0) - 1));
        if (invalid.delete(record)) changed();
        // A failure shows in the state and is tried again.
        void autosave.flush().catch(() => undefined);
        leaveWhenSaved(record);
      };
    },
    state(prefix) {
      const known = states.get(prefix) ?? combine(prefix);
      states.set(prefix, known);
      return known;
    },
    setInvalid(record, fields) {
      if ((invalid.get(record) ?? 0) === fields) return;
      invalid.set(record, fields);
      changed();
    },
    invalid(prefix) {
      const counts = [...invalid].filter(([record]) => record.startsWith(prefix)).map(([, fields]) => fields);
      return counts.reduce((sum, fields) => sum + fields, 0);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async flush(prefix = '') {
      await Promise.all(under(prefix).map(([, autosave]) => autosave.flush()));
    },
    forget() {
      for (const autosave of records.values()) autosave.dispose();
      records.clear();
      users.clear();
      lastSaved.clear();
      invalid.clear();
      changed();
    },
  };
}
