// Changes to a case that happen at once: adding, removing, moving, archiving. What is typed goes through the autosave.
import { useQueryClient } from '@tanstack/react-query';
import type { EntryPatch } from '../../../shared/contract/cases.contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { CaseRecord, EntryKind } from '../../../shared/domain/case-record.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';
import { useSavingDesk } from './use-autosave.ts';

export interface EntryChanges {
  /** Adds an entry at the end; resolves with its id, or with null when it was refused. */
  add(entry: EntryPatch): Promise<string | null>;
  /** Takes an entry away and offers to undo it. */
  remove(id: string, title: string): Promise<void>;
  /** Puts the entry at this place, from 0. */
  move(id: string, to: number): Promise<void>;
}

/** Runs one change; tells in words when it did not work. Resolves with what came back, or null. */
export function useAttempt(): <T>(change: () => Promise<T>) => Promise<T | null> {
  const text = useText();
  return async (change) => {
    try {
      return await change();
    } catch (error) {
      const full = error instanceof Refusal && error.code === 'DISK_FULL';
      notify(text(full ? 'cases.failed.disk' : 'cases.failed.action'));
      return null;
    }
  };
}

/** Adds, removes and moves entries of one kind. */
export function useEntryChanges(caseId: string, kind: EntryKind): EntryChanges {
  const { client } = useBackend();
  const attempt = useAttempt();
  const text = useText();
  const desk = useSavingDesk();
  const queries = useQueryClient();
  /** The screen shows the change before anything else is focused or announced. */
  const shown = () => queries.invalidateQueries({ queryKey: queryKeys.case(caseId), exact: true });
  return {
    async add(entry) {
      const added = await attempt(() => client.cases.addEntry({ caseId, entry }));
      await shown();
      return added?.id ?? null;
    },
    async remove(id, title) {
      await attempt(async () => {
        await desk.flush(`${caseId}/${kind}/${id}`);
        await client.cases.removeEntry({ caseId, kind, id });
        await shown();
        const undo = () => void attempt(() => client.cases.restoreEntry({ caseId, kind, id }));
        notify(text('cases.entry.removed', { title }), { undo });
      });
    },
    async move(id, to) {
      await attempt(() => client.cases.moveEntry({ caseId, kind, id, to }));
      await shown();
    },
  };
}

/** Saves fields of one entry and keeps the screen's memory of the case true at once. */
export function useSaveEntry(params: {
  readonly caseId: string;
  readonly kind: EntryKind;
  readonly id: string;
}): (entry: EntryPatch) => Promise<{ savedAt: string }> {
  const { caseId, kind, id } = params;
  const { client } = useBackend();
  const queries = useQueryClient();
  return async (entry) => {
    const saved = await client.cases.saveEntry({ caseId, id, entry });
    queries.setQueryData(queryKeys.case(caseId), (record: CaseRecord | undefined) => {
      if (!record) return undefined;
      const entries: readonly StoredEntry[] = record[kind];
      return { ...record, [kind]: entries.map((one) => (one.id === id ? withFields(one, entry) : one)) };
    });
    return saved;
  };
}

interface StoredEntry {
  readonly id: string;
  readonly value: object;
}

const withFields = (stored: StoredEntry, { fields }: EntryPatch): StoredEntry => ({
  ...stored,
  value: { ...stored.value, ...fields },
});
