// The commands of a case that touch more than one row.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { EntryPatch } from '../../../shared/contract/cases.contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { CaseDraft } from '../../../shared/domain/case-record.ts';
import { emptyPerson } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { Image } from './photo.ts';
import { insert, insertEntry, patch, remove, rowOf } from './record-store.ts';
import type { Writer } from './record-store.ts';

/** A new case, and the woman whom it is about. */
export function insertCase(writer: Writer, caseId: string, person: Partial<Person>): void {
  insert(writer, { caseId, entity: 'case', id: caseId }, {});
  insert(writer, { caseId, entity: 'person', id: caseId }, { ...emptyPerson, ...person });
}

/** A whole case, as if it had been taken in by hand. A skill that names no experience of the draft has none. */
export function insertDraft(writer: Writer, caseId: string, draft: CaseDraft): void {
  const { ids } = writer.authorship;
  insertCase(writer, caseId, draft.person);
  for (const value of draft.language) insertEntry(writer, { caseId, entity: 'language', id: ids() }, value);
  const experiences = draft.experience.map((value) => ({ id: ids(), value }));
  for (const { id, value } of experiences) insertEntry(writer, { caseId, entity: 'experience', id }, value);
  for (const value of draft.education) {
    insertEntry(writer, { caseId, entity: 'education', id: ids() }, value);
  }
  for (const { experience, ...value } of draft.skill) {
    const experienceId = experience === null ? null : (experiences[experience]?.id ?? null);
    insertEntry(writer, { caseId, entity: 'skill', id: ids() }, { ...value, experienceId });
  }
}

export function setArchived(writer: Writer, caseId: string, archived: boolean): void {
  const key = { caseId, entity: 'case', id: caseId } as const;
  const isArchived = rowOf(writer.transaction, key)['archived_at'] !== null;
  if (isArchived === archived) return;
  patch(writer, key, { archivedAt: archived ? writer.authorship.clock().toISOString() : null });
}

/** Puts her photo in, in place of the one before, which is erased; null only erases. */
export function setPhoto(writer: Writer, caseId: string, photo: Image | null): void {
  const { transaction, authorship } = writer;
  const person = { caseId, entity: 'person', id: caseId } as const;
  const before = z.string().nullable().parse(rowOf(transaction, person)['photo_id']);
  const photoId = photo === null ? null : authorship.ids();
  if (photo !== null && photoId !== null) {
    const { mediaType, bytes } = photo;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    insert(writer, { caseId, entity: 'attachment', id: photoId }, { mediaType, size: bytes.length, sha256 });
    transaction.run('INSERT INTO attachment_content VALUES (:id, :bytes)', { id: photoId, bytes });
  }
  patch(writer, person, { photoId });
  if (before !== null) remove(writer, { caseId, entity: 'attachment', id: before });
}

/**
 * Checks what an entry points at before it is stored.
 * @throws Refusal `NOT_FOUND` for a case that is not there, or an experience that is not one of hers
 */
export function checkEntry(db: ReadableDatabase, caseId: string, entry: EntryPatch): void {
  rowOf(db, { caseId, entity: 'case', id: caseId });
  if (entry.kind !== 'skill') return;
  const { experienceId } = entry.fields;
  if (experienceId === undefined || experienceId === null) return;
  const experience = rowOf(db, { caseId, entity: 'experience', id: experienceId });
  if (experience['removed_at'] !== null) throw new Refusal('NOT_FOUND');
}
