// Skills on the real backend and its encrypted file: where they come from, how well they are evidenced, how they are
// recognised, and what is refused.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Refusal } from '../../shared/contract/kernel.ts';
import { EVIDENCE_RULES } from '../../shared/domain/recognition.ts';
import { act } from '../support/recognition-acts.ts';
import { COOK, evidenceItem, GONE, openOffice, skillFields, skillSource } from '../support/skills-office.ts';
import type { Office } from '../support/skills-office.ts';

const NOWHERE = '00000000-0000-7000-8000-000000000000';
const photo = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../golden/portrait.png')));

let office: Office;
let { client, caseId, ofCase, accept, skillOf, gradeOf } = {} as Office;

beforeEach(async () => {
  office = await openOffice();
  ({ client, caseId, ofCase, accept, skillOf, gradeOf } = office);
});
afterEach(async () => {
  expect(await client.vault.verify({})).toMatchObject({ sound: true, problems: [] });
  await office.stop();
});

const refusing = (code: string) => expect.objectContaining({ code }) as Refusal;

describe('a skill', () => {
  test('is accepted with its sources, written by whom and when', async () => {
    const id = await accept({ name: 'Cooks for feasts' });
    expect(await skillOf(id)).toMatchObject({
      value: { name: 'Cooks for feasts', evidence: 'E0', level: null },
      sources: [{ kind: 'typed', words: 'She cooks for a hundred people.', written: { by: 'Carla Prova' } }],
    });
  });

  test('of a concept that is there gains sources, and the same source only once', async () => {
    const concept = { conceptUri: COOK, conceptLabel: 'prepare dishes', conceptLanguage: 'en' };
    const id = await accept(concept);
    expect(await accept(concept, [skillSource(), skillSource({ words: 'Also for weddings.' })])).toBe(id);
    expect((await skillOf(id))?.sources.map(({ words }) => words)).toEqual([
      'She cooks for a hundred people.',
      'Also for weddings.',
    ]);
  });

  test('whose concept the taxonomy lost keeps the label of its day', async () => {
    const id = await accept({ conceptUri: GONE, conceptLabel: 'weave reeds', conceptLanguage: 'en' });
    expect(await skillOf(id)).toMatchObject({ label: 'weave reeds', trades: [] });
  });

  test('whose concept is known shows its label in the language asked for', async () => {
    const id = await accept({ conceptUri: COOK, conceptLabel: 'as it was', conceptLanguage: 'en' });
    const { skills } = await client.skills.ofCase({ caseId, language: 'it' });
    const label = skills.find((skill) => skill.id === id)?.label;
    expect(label).not.toBe('as it was');
    expect(label).not.toBe('');
    expect((await skillOf(id))?.value.conceptLabel).toBe('as it was');
  });

  test('in her own words is linked to a concept and unlinked, and keeps its name', async () => {
    const id = await accept({ name: 'My soup' });
    const concept = { conceptUri: COOK, conceptLabel: 'x', conceptLanguage: 'en', conceptVersion: '1.2.1' };
    await client.skills.link({ caseId, skillId: id, concept });
    expect(await skillOf(id)).toMatchObject({ value: { name: 'My soup', conceptUri: COOK } });
    const none = { conceptUri: null, conceptLabel: '', conceptLanguage: '', conceptVersion: '' };
    await client.skills.link({ caseId, skillId: id, concept: none });
    expect(await skillOf(id)).toMatchObject({ value: { name: 'My soup', conceptUri: null } });
  });

  test('that was typed in the case says who typed it', async () => {
    const entry = { kind: 'skill', fields: { name: 'Sews' } } as const;
    const { id } = await client.cases.addEntry({ caseId, entry });
    expect(await skillOf(id)).toMatchObject({
      sources: [{ kind: 'typed', words: 'Sews', written: { by: 'Carla Prova' } }],
    });
  });

  test('gets no grade by typing', async () => {
    const id = await accept();
    const fields = { evidence: 'E5' } as never;
    const typing = client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields } });
    await expect(typing).rejects.toEqual(refusing('INVALID_INPUT'));
  });

  test.each<[string, Parameters<typeof skillSource>[0]]>([
    ['a story', { storyId: NOWHERE }],
    ['an interview', { interviewId: NOWHERE }],
    ['an experience', { experienceId: NOWHERE }],
  ])('is refused with %s that is not there, and nothing is stored', async (_what, source) => {
    await expect(accept({}, [skillSource(source)])).rejects.toEqual(refusing('NOT_FOUND'));
    expect((await ofCase()).skills).toEqual([]);
  });

  test('of many is accepted with all or with none', async () => {
    const skills = [
      { fields: skillFields({ name: 'First' }), sources: [skillSource()] },
      { fields: skillFields({ name: 'Second', experienceId: NOWHERE }), sources: [skillSource()] },
    ];
    await expect(client.skills.accept({ caseId, skills })).rejects.toEqual(refusing('NOT_FOUND'));
    expect((await ofCase()).skills).toEqual([]);
  });

  test('that is removed takes evidence and acts along, and brings them back', async () => {
    const [id, other] = [await accept({ name: 'One' }), await accept({ name: 'Other' })];
    await client.skills.addEvidence({ caseId, evidence: evidenceItem([id]), file: null });
    const shared = await client.skills.addEvidence({
      caseId,
      evidence: evidenceItem([id, other]),
      file: null,
    });
    await client.skills.record({ caseId, act: act('assess', { skillId: id }) });
    const before = await ofCase();

    await client.cases.removeEntry({ caseId, kind: 'skill', id });
    const without = await ofCase();
    expect(without.skills.map((skill) => skill.id)).toEqual([other]);
    expect(without.evidence).toMatchObject([{ id: shared.id, skillIds: [other] }]);
    expect(without.recognition).toEqual([]);
    // What is changed while it is out of sight does not take its evidence away.
    await client.skills.saveEvidence({ caseId, id: shared.id, fields: { skillIds: [other] } });

    await client.cases.restoreEntry({ caseId, kind: 'skill', id });
    const after = await ofCase();
    expect(after.skills).toEqual(before.skills);
    expect(after.recognition).toEqual(before.recognition);
    expect(after.evidence.map(({ skillIds }) => skillIds.toSorted())).toEqual(
      before.evidence.map(({ skillIds }) => skillIds.toSorted()),
    );
  });
});

describe('evidence', () => {
  test('gives the grade of its best item, and takes it back', async () => {
    const id = await accept();
    const add = async (kind: Parameters<typeof evidenceItem>[1]) =>
      (await client.skills.addEvidence({ caseId, evidence: evidenceItem([id], kind), file: null })).id;
    await add({ kind: 'observation' });
    expect(await gradeOf(id)).toBe('E2');
    const letter = await add({ kind: 'statement', who: 'The cook' });
    expect(await gradeOf(id)).toBe('E4');
    await client.skills.setEvidenceRemoved({ caseId, id: letter, removed: true });
    expect(await gradeOf(id)).toBe('E2');
    await client.skills.setEvidenceRemoved({ caseId, id: letter, removed: false });
    expect(await gradeOf(id)).toBe('E4');
  });

  test('that speaks for another skill from now on changes both', async () => {
    const [one, other] = [await accept({ name: 'One' }), await accept({ name: 'Other' })];
    const evidence = evidenceItem([one], { kind: 'statement' });
    const { id } = await client.skills.addEvidence({ caseId, evidence, file: null });
    await client.skills.saveEvidence({
      caseId,
      id,
      fields: { skillIds: [other], note: 'It was the other.' },
    });
    expect([await gradeOf(one), await gradeOf(other)]).toEqual(['E0', 'E4']);
  });

  test('keeps its file, without metadata, and gives it back to its case alone', async () => {
    const id = await accept();
    const evidence = evidenceItem([id], { kind: 'file' });
    await client.skills.addEvidence({ caseId, evidence, file: photo });
    const [item] = (await ofCase()).evidence;
    expect(item).toMatchObject({ file: { mediaType: 'image/png' }, written: { by: 'Carla Prova' } });
    const fileId = item?.fileId ?? '';
    expect((await client.skills.file({ caseId, fileId })).mediaType).toBe('image/png');
    const { id: another } = await client.cases.create({ preferredName: 'Samira Mostra' });
    await expect(client.skills.file({ caseId: another, fileId })).rejects.toEqual(refusing('NOT_FOUND'));
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['NOT_AN_IMAGE', new TextEncoder().encode('<svg/>')],
    ['NOT_AN_IMAGE', new Uint8Array(0)],
    [
      'TOO_LARGE',
      new Uint8Array([...new TextEncoder().encode('%PDF-'), ...new Array<number>(9_000_000).fill(0)]),
    ],
  ])('with a file that is none is refused: %s', async (code, file) => {
    const id = await accept();
    const adding = client.skills.addEvidence({ caseId, evidence: evidenceItem([id]), file });
    await expect(adding).rejects.toEqual(refusing(code));
    expect((await ofCase()).evidence).toEqual([]);
  });

  test('for a skill that is not there, or was removed, is refused', async () => {
    const id = await accept();
    await client.cases.removeEntry({ caseId, kind: 'skill', id });
    for (const skillId of [id, NOWHERE]) {
      const adding = client.skills.addEvidence({ caseId, evidence: evidenceItem([skillId]), file: null });
      await expect(adding).rejects.toEqual(refusing('NOT_FOUND'));
    }
    const removing = client.skills.setEvidenceRemoved({ caseId, id: NOWHERE, removed: true });
    await expect(removing).rejects.toEqual(refusing('NOT_FOUND'));
  });
});

describe('recognition', () => {
  const record = (made: Parameters<typeof act>[0], fields: Parameters<typeof act>[1] = {}) =>
    client.skills.record({ caseId, act: act(made, { skillId: id, ...fields }) });
  const rules = [...EVIDENCE_RULES];
  let id = '';
  beforeEach(async () => {
    id = await accept({ name: 'Cook' });
  });
  const document = () => client.skills.addEvidence({ caseId, evidence: evidenceItem([id]), file: null });

  test('goes from assessment to certificate, and sets level and grade on its way', async () => {
    await document();
    await record('assess', { level: 4 });
    expect((await skillOf(id))?.value.level).toBeNull();
    await record('recognise', { level: 4, rules });
    expect((await skillOf(id))?.value.level).toBe(4);
    await record('refer', { body: 'Regional authority' });
    await record('certify', { body: 'Regional authority', reference: 'A 17' });
    expect(await gradeOf(id)).toBe('E5');
    const { recognition, evidence } = await ofCase();
    expect(recognition.map((made) => made.act)).toEqual(['assess', 'recognise', 'refer', 'certify']);
    expect(evidence.at(-1)).toMatchObject({ kind: 'certificate', who: 'Regional authority', title: 'A 17' });
  });

  test('certified without the number of a certificate is no evidence', async () => {
    await document();
    await record('assess');
    await record('recognise', { rules });
    await record('certify', { body: 'Regional authority' });
    expect(await gradeOf(id)).toBe('E2');
  });

  test('without a level takes the one that was found', async () => {
    await document();
    await record('assess', { level: 2 });
    await record('recognise', { rules });
    expect((await skillOf(id))?.value.level).toBe(2);
    expect((await ofCase()).recognition.at(-1)).toMatchObject({ act: 'recognise', level: 2 });
  });

  test('is refused step by step, and what was refused leaves no trace', async () => {
    await expect(record('recognise', { rules })).rejects.toEqual(refusing('NO_EVIDENCE'));
    await document();
    await expect(record('recognise', { rules })).rejects.toEqual(refusing('NOT_ASSESSED'));
    await expect(record('refer')).rejects.toEqual(refusing('NOT_RECOGNISED'));
    await expect(record('withdraw', { note: 'x' })).rejects.toEqual(refusing('NOT_ASSESSED'));
    await record('assess');
    await expect(record('resolve', { level: 3 })).rejects.toEqual(refusing('NO_DISAGREEMENT'));
    await expect(record('recognise')).rejects.toEqual(refusing('RULES_MISSING'));
    await record('assess', { who: 'Ines Esempio', level: 4 });
    await expect(record('recognise', { rules })).rejects.toEqual(refusing('DISAGREEMENT'));
    expect((await ofCase()).recognition).toHaveLength(2);
  });

  test('needs a second assessor where the organisation wants two', async () => {
    await client.settings.save({ assessors: 'two' });
    await document();
    await record('assess');
    await expect(record('recognise', { rules })).rejects.toEqual(refusing('SECOND_ASSESSOR_NEEDED'));
    await record('assess', { who: 'Ines Esempio' });
    await record('recognise', { rules });
    expect((await skillOf(id))?.value.level).toBe(3);
  });

  test('is withdrawn with a reason, and not without', async () => {
    await document();
    await record('assess');
    await expect(record('withdraw')).rejects.toEqual(refusing('INVALID_INPUT'));
    await record('withdraw', { note: 'It was another person.' });
    await expect(record('recognise', { rules })).rejects.toEqual(refusing('NOT_ASSESSED'));
  });

  test('of a skill that is not there is refused', async () => {
    await expect(record('assess', { skillId: NOWHERE })).rejects.toEqual(refusing('NOT_FOUND'));
    await client.cases.removeEntry({ caseId, kind: 'skill', id });
    await expect(record('assess')).rejects.toEqual(refusing('NOT_FOUND'));
  });
});
