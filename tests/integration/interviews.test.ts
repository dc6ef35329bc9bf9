// Interviews on the real backend and its encrypted file: what is answered stays, fits, and comes into the record only when
// somebody accepts it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { Answer } from '../../shared/interview/answers.ts';
import type { Made } from '../../shared/interview/interview.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let office: StartedBackend;
let caseId: string;
let now = '2026-11-25T09:00:00.000Z';

const answered = (value: Answer['value']): Answer => ({ state: 'answered', value });
const start = async (definitionId: string) =>
  (await office.client.interviews.start({ caseId, definitionId, herLanguage: 'ar', interpreter: 'inRoom' }))
    .id;
const answersIn = async (interviewId: string) => {
  const { answers } = await office.client.interviews.get({ interviewId });
  return Object.fromEntries(answers.map(({ path: at, answer }) => [at, answer]));
};

beforeEach(async () => {
  now = '2026-11-25T09:00:00.000Z';
  office = await startBackend({ clock: () => new Date(now) });
  await office.createVault();
  ({ id: caseId } = await office.client.cases.create({ preferredName: 'Amina Esempio' }));
});
afterEach(() => office.stop());

test('every shipped definition can be begun, and says how far it is translated', async () => {
  const definitions = await office.client.interviews.definitions({});
  expect(definitions.map(({ id }) => id).sort()).toEqual([
    'win-can-and-like',
    'win-closing',
    'win-day',
    'win-first-meeting',
    'win-intake',
    'win-one-time',
    'win-work-story',
  ]);
  for (const { id, coverage } of definitions) {
    await start(id);
    expect(coverage).toHaveLength(18);
  }
  expect(await office.client.interviews.ofCase({ caseId })).toHaveLength(7);
});

describe('answers', () => {
  test('a draft is read back at once, and becomes an answer with its time', async () => {
    const interviewId = await start('win-one-time');
    const words = { interviewId, path: 'note-thinkOfDay', answer: answered('a word') };
    await office.client.interviews.saveDraft(words);
    const typed = await office.client.interviews.get({ interviewId });
    expect(typed.answers).toMatchObject([{ path: 'note-thinkOfDay', draft: true, answeredAt: now }]);
    now = '2026-11-25T09:00:20.000Z';
    await office.client.interviews.resume({ interviewId });
    const { answers } = await office.client.interviews.get({ interviewId });
    expect(answers).toMatchObject([
      { path: 'note-thinkOfDay', draft: false, answeredAt: '2026-11-25T09:00:00.000Z' },
    ]);
  });

  test('unknown, declined, later and taken back are four different answers; not asked is none', async () => {
    const interviewId = await start('win-first-meeting');
    for (const state of ['unknown', 'declined', 'later', 'cleared'] as const) {
      await office.client.interviews.saveAnswer({
        interviewId,
        path: 'phone',
        answer: { state, value: null },
      });
      expect((await answersIn(interviewId))['phone']).toEqual({ state, value: null });
    }
    expect((await answersIn(interviewId))['preferredName']).toBeUndefined();
  });

  test.each<[string, string, Answer]>([
    ['an item that the definition does not have', 'nonsense', answered('x')],
    ['a value of another type', 'preferredName', answered(7)],
    ['an option that the item does not have', 'safeToCall', answered('perhaps')],
    ['a path into a group that is none', 'preferredName/one/phone', answered('x')],
    ['a value with a state that has none', 'phone', { state: 'declined', value: 'x' }],
    ['a note beside an item that is not there', 'note-nonsense', answered('x')],
  ])('%s is refused, and nothing is stored', async (_case, at, answer) => {
    const interviewId = await start('win-first-meeting');
    for (const save of [office.client.interviews.saveAnswer, office.client.interviews.saveDraft]) {
      await expect(save({ interviewId, path: at, answer })).rejects.toEqual(new Refusal('NOT_THIS_ITEM'));
    }
    expect(await answersIn(interviewId)).toEqual({});
  });

  test('both windows are told of every key press, answer and place', async () => {
    const interviewId = await start('win-one-time');
    office.events.length = 0;
    await office.client.interviews.saveDraft({ interviewId, path: 'note-iListen', answer: answered('a') });
    await office.client.interviews.setPlace({ interviewId, place: 'iListen' });
    const told = office.events.filter(({ type }) => type === 'interviewChanged');
    expect(told).toEqual([
      { type: 'interviewChanged', interviewId, caseId },
      { type: 'interviewChanged', interviewId, caseId },
    ]);
  });
});

describe('what was said once', () => {
  test('is not asked again: from the case, and from an earlier interview', async () => {
    await office.client.cases.savePerson({ caseId, fields: { phone: '000 111', birthDate: '1990-05' } });
    const first = await start('win-first-meeting');
    await office.client.interviews.saveAnswer({
      interviewId: first,
      path: 'readsOwnLanguage',
      answer: answered('slowly'),
    });
    const intake = await start('win-intake');
    const { known } = await office.client.interviews.get({ interviewId: intake });
    const byPath = Object.fromEntries(known.map((each) => [each.path, each]));
    expect(byPath['birthDate']).toEqual({
      path: 'birthDate',
      answer: answered({ date: '1990-05', calendar: 'gregory', told: '1990-05' }),
      from: 'case',
    });
    expect(byPath['readsOwnLanguage']).toMatchObject({ answer: answered('slowly'), from: 'interview' });
  });
});

describe('proposals', () => {
  const experience: Made = {
    to: 'experience',
    fields: {
      kind: 'unpaidCare',
      title: 'Cucinare per la famiglia',
      organisation: '',
      place: '',
      country: null,
      start: null,
      end: null,
      ongoing: true,
      years: 12,
      tasks: ['Impasto il pane'],
    },
  };
  const propose = (made: Made, proposal = 'aboutCard/cook-family') => ({
    proposal,
    path: 'aboutCard/cook-family/firstStep',
    proposed: JSON.stringify(made),
    made,
  });

  test('what is accepted is in the case with its decision, and taking it back takes it out', async () => {
    const interviewId = await start('win-day');
    await office.client.interviews.accept({ interviewId, proposals: [propose(experience)] });
    expect((await office.client.cases.get({ caseId })).experience).toMatchObject([
      { value: experience.fields },
    ]);
    const [decision] = (await office.client.interviews.get({ interviewId })).decisions;
    expect(decision).toMatchObject({ outcome: 'accepted', entity: 'experience' });
    await office.client.interviews.undecide({ interviewId, proposal: 'aboutCard/cook-family' });
    expect((await office.client.cases.get({ caseId })).experience).toEqual([]);
  });

  test('accepting again after she said more changes the entry and does not double it', async () => {
    const interviewId = await start('win-day');
    await office.client.interviews.accept({ interviewId, proposals: [propose(experience)] });
    const more: Made = { ...experience, fields: { ...experience.fields, tasks: ['Impasto', 'Cuocio'] } };
    await office.client.interviews.accept({ interviewId, proposals: [propose(more)] });
    const { experience: stored } = await office.client.cases.get({ caseId });
    expect(stored.map(({ value }) => value.tasks)).toEqual([['Impasto', 'Cuocio']]);
  });

  test('a person’s field comes back as it was, unless somebody has changed it since', async () => {
    const interviewId = await start('win-first-meeting');
    const made: Made = { to: 'person', fields: { preferredName: 'Mina' } };
    const accept = () =>
      office.client.interviews.accept({ interviewId, proposals: [propose(made, 'preferredName')] });
    const undecide = () => office.client.interviews.undecide({ interviewId, proposal: 'preferredName' });
    const name = async () => (await office.client.cases.get({ caseId })).person.preferredName;
    await accept();
    expect(await name()).toBe('Mina');
    await undecide();
    expect(await name()).toBe('Amina Esempio');
    await accept();
    await office.client.cases.savePerson({ caseId, fields: { preferredName: 'Mina E.' } });
    await undecide();
    expect(await name()).toBe('Mina E.');
  });

  test('facts and stories are in the record with where they were said', async () => {
    const interviewId = await start('win-one-time');
    const fact: Made = {
      to: 'fact',
      fields: { name: 'housing', state: 'declined', value: null, since: null, statedOn: '2026-11-25' },
    };
    await office.client.interviews.accept({ interviewId, proposals: [propose(fact, 'housing')] });
    const { facts } = await office.client.interviews.record({ caseId });
    expect(facts).toMatchObject([{ value: { name: 'housing', state: 'declined', interviewId } }]);
    const id = facts[0]?.id ?? '';
    await office.client.interviews.removeTold({ caseId, kind: 'fact', id });
    expect((await office.client.interviews.record({ caseId })).facts).toEqual([]);
    await office.client.interviews.restoreTold({ caseId, kind: 'fact', id });
    expect((await office.client.interviews.record({ caseId })).facts).toHaveLength(1);
  });

  test('dropping writes nothing, and several are accepted in one transaction or not at all', async () => {
    const interviewId = await start('win-day');
    await office.client.interviews.drop({ interviewId, proposal: 'aboutCard/bees', proposed: '{}' });
    const wrong: Made = { to: 'person', fields: { preferredName: 'Mina' } };
    await expect(
      office.client.interviews.accept({
        interviewId: '01890000-0000-7000-8000-00000000dead',
        proposals: [propose(experience), propose(wrong, 'other')],
      }),
    ).rejects.toEqual(new Refusal('NOT_FOUND'));
    expect((await office.client.cases.get({ caseId })).experience).toEqual([]);
  });
});

test('the log rebuilds interviews, answers, decisions, facts, stories and files', async () => {
  const interviewId = await start('win-one-time');
  const photo = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../golden/portrait.png')));
  await office.client.interviews.addFile({ interviewId, path: 'stories', content: photo });
  await office.client.interviews.saveAnswer({ interviewId, path: 'stories', answer: answered(['a']) });
  await office.client.interviews.save({
    interviewId,
    fields: { room: [{ role: 'interpreter', name: 'Ivana Esempio' }] },
  });
  await office.client.interviews.setClosed({ interviewId, closed: true });
  expect(await office.client.vault.verify({})).toMatchObject({ sound: true, problems: [] });
});

test('an interview that was begun by mistake goes, and comes back with its answers', async () => {
  const interviewId = await start('win-closing');
  await office.client.interviews.saveAnswer({ interviewId, path: 'whoHelps', answer: answered('Ida') });
  await office.client.interviews.setRemoved({ caseId, interviewId, removed: true });
  expect(await office.client.interviews.ofCase({ caseId })).toEqual([]);
  await expect(office.client.interviews.get({ interviewId })).rejects.toEqual(new Refusal('NOT_FOUND'));
  await office.client.interviews.setRemoved({ caseId, interviewId, removed: false });
  expect(await answersIn(interviewId)).toEqual({ whoHelps: answered('Ida') });
  expect((await office.client.vault.verify({})).sound).toBe(true);
});

test('an interview reads as it was after the vault was closed and opened', async () => {
  const { directory, remove } = temporaryFolder();
  const first = await startBackend({ directory });
  await first.createVault();
  const { id: ofCase } = await first.client.cases.create({ preferredName: 'Amina Esempio' });
  const { id: interviewId } = await first.client.interviews.start({
    caseId: ofCase,
    definitionId: 'win-day',
    herLanguage: 'ti',
    interpreter: 'none',
  });
  await first.client.interviews.saveDraft({
    interviewId,
    path: 'note-myCards',
    answer: answered('half a wo'),
  });
  const { interview } = await first.client.interviews.get({ interviewId });
  await first.backend.close();

  const second = await startBackend({ directory });
  const { counsellors } = await second.client.vault.status({});
  await second.client.vault.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: PASSPHRASE });
  const again = await second.client.interviews.get({ interviewId });
  expect(again.interview).toEqual(interview);
  expect(again.answers).toMatchObject([{ path: 'note-myCards', answer: answered('half a wo') }]);
  const pack = await second.client.interviews.pack({ hash: interview.definitionHash, languages: ['it'] });
  expect(pack.definition.id).toBe('win-day');
  await second.backend.close();
  remove();
});
