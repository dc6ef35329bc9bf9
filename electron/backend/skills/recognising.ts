// Acts of recognition: checked against where the skill stands, then added; what they change of the skill goes along.
import { Refusal } from '../../../shared/contract/kernel.ts';
import { emptyEvidence, evidenceSchema } from '../../../shared/domain/evidence.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { recognitionSchema } from '../../../shared/domain/recognition.ts';
import { refusalOf, standingOf } from '../../../shared/skills/recognition.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, patch } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import { addEvidence } from './evidence.ts';
import { liveRow, liveRows } from './rows.ts';

/**
 * Adds an act. Recognising sets the level of the skill to the one that was found; a certificate with its number is evidence
 * E5.
 * @throws Refusal with why it cannot be made now, or `NOT_FOUND`
 */
export function recordAct(
  writer: Writer,
  caseId: string,
  {
    id,
    act,
    assessors,
  }: { readonly id: string; readonly act: Recognition; readonly assessors: 'one' | 'two' },
): void {
  const { transaction } = writer;
  const skill = { caseId, entity: 'skill', id: act.skillId } as const;
  liveRow(transaction, skill);
  const acts = liveRows(transaction, 'recognition', caseId)
    .map((row) => recognitionSchema.parse(fieldsOf(ENTITIES.recognition, row)))
    .filter(({ skillId }) => skillId === act.skillId);
  const documented = liveRows(transaction, 'evidence', caseId).some((row) =>
    evidenceSchema.parse(fieldsOf(ENTITIES.evidence, row)).skillIds.includes(act.skillId),
  );
  const recorded = { acts, documented, assessors };
  const refusal = refusalOf(act, recorded);
  if (refusal !== null) throw new Refusal(refusal);
  const level = act.act === 'recognise' ? standingOf(recorded).level : act.level;
  insert(writer, { caseId, entity: 'recognition', id }, { ...act, level });
  if (act.act === 'recognise') patch(writer, skill, { level });
  if (act.act === 'certify' && act.body !== '' && act.reference !== '') addCertificate(writer, caseId, act);
}

function addCertificate(
  writer: Writer,
  caseId: string,
  { skillId, body, reference, heldOn, note }: Recognition,
): void {
  const { fileId: _, ...empty } = emptyEvidence;
  addEvidence(writer, caseId, {
    id: writer.authorship.ids(),
    evidence: {
      ...empty,
      kind: 'certificate',
      skillIds: [skillId],
      title: reference,
      note,
      who: body,
      madeOn: heldOn,
    },
    file: null,
  });
}
