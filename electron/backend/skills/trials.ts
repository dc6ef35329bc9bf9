// Practical trials: each is evidence E3 for the skills that it showed, kept together with it.
import * as z from 'zod';
import { emptyEvidence } from '../../../shared/domain/evidence.ts';
import type { Trial } from '../../../shared/domain/trial.ts';
import { insert, patch, remove, restore, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import { addEvidence, saveEvidence, setEvidenceRemoved } from './evidence.ts';

interface Held {
  readonly id: string;
  readonly trial: Trial;
  readonly skillIds: readonly string[];
}

const idRow = z.object({ id: z.string() });

export function addTrial(writer: Writer, caseId: string, held: Held): void {
  rowOf(writer.transaction, { caseId, entity: 'case', id: caseId });
  insert(writer, { caseId, entity: 'trial', id: held.id }, held.trial);
  speakFor(writer, caseId, held);
}

export function saveTrial(writer: Writer, caseId: string, held: Held): void {
  patch(writer, { caseId, entity: 'trial', id: held.id }, held.trial);
  speakFor(writer, caseId, held);
}

/** Takes a trial out of sight together with the evidence that it gave, or brings both back. */
export function setTrialRemoved(
  writer: Writer,
  caseId: string,
  { id, removed }: { readonly id: string; readonly removed: boolean },
): void {
  const key = { caseId, entity: 'trial', id } as const;
  if (removed) remove(writer, key);
  else restore(writer, key);
  const item = itemOf(writer, id);
  if (item !== undefined) setEvidenceRemoved(writer, caseId, { id: item, removed });
}

/** The one item that stands for a trial, whether removed or not. */
function itemOf({ transaction }: Writer, trialId: string): string | undefined {
  return transaction.row(idRow, `SELECT id FROM evidence WHERE trial_id = :trialId ORDER BY id LIMIT 1`, {
    trialId,
  })?.id;
}

function speakFor(writer: Writer, caseId: string, { id, trial, skillIds }: Held): void {
  const item = itemOf(writer, id);
  const said = { who: trial.observer, madeOn: trial.heldOn, note: trial.note };
  if (item === undefined) {
    if (skillIds.length === 0) return;
    const { fileId: _, ...empty } = emptyEvidence;
    addEvidence(writer, caseId, {
      id: writer.authorship.ids(),
      evidence: { ...empty, ...said, kind: 'trial', skillIds: [...skillIds], trialId: id },
      file: null,
    });
    return;
  }
  if (skillIds.length === 0) {
    setEvidenceRemoved(writer, caseId, { id: item, removed: true });
    return;
  }
  setEvidenceRemoved(writer, caseId, { id: item, removed: false });
  saveEvidence(writer, caseId, { id: item, fields: { ...said, skillIds: [...skillIds] } });
}
