import { afterEach, beforeEach, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import { emptyExperience } from '../../shared/domain/experience.ts';
import { emptyPerson } from '../../shared/domain/person.ts';
import { readSample } from '../../electron/backend/cases/sample.ts';
import { changes } from '../../electron/backend/database/change-log.ts';
import { connectionOf } from '../../electron/backend/database/handles.ts';
import { openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';

let cases: OpenCases;
let caseId: string;

beforeEach(async () => {
  cases = openCases();
  caseId = (await cases.client.create({ preferredName: 'Amina' })).id;
});
afterEach(() => cases.stop());

const get = () => cases.client.get({ caseId });
const titles = async () => (await get()).experience.map(({ value }) => value.title);
const logLength = () => [...changes(cases.db)].length;
const addExperience = async (title: string) =>
  (await cases.client.addEntry({ caseId, entry: { kind: 'experience', fields: { title } } })).id;
const list = (search = '', archived = false) => cases.client.list({ search, archived, after: null });
const nobody = '00000000-0000-7000-8000-000000000000';

test('a new case holds her name and is empty otherwise', async () => {
  expect(await get()).toMatchObject({
    id: caseId,
    archivedAt: null,
    person: { ...emptyPerson, preferredName: 'Amina' },
    language: [],
    experience: [],
    education: [],
    skill: [],
  });
});

test('every field of a person and of each entry comes back as it was saved', async () => {
  const sample = readSample('it');
  const { id } = await cases.client.addWhole({ draft: sample });
  const record = await cases.client.get({ caseId: id });
  expect(record.person).toEqual({ ...sample.person, photoId: null });
  expect(record.language.map(({ value }) => value)).toEqual(sample.language);
  expect(record.experience.map(({ value }) => value)).toEqual(sample.experience);
  expect(record.education.map(({ value }) => value)).toEqual(sample.education);
  const places = record.experience.map((entry) => entry.id);
  const skills = record.skill.map(({ value: { experienceId, ...skill } }) => ({
    ...skill,
    experience: experienceId === null ? null : places.indexOf(experienceId),
  }));
  expect(skills).toEqual(sample.skill);
});

test.each(INTERFACE_LANGUAGES)(
  'the sample case in %s is whole: two experiences, eight skills',
  (language) => {
    const sample = readSample(language);
    expect([sample.experience.length, sample.skill.length, sample.person.familyName]).toEqual([
      2,
      8,
      'Esempio',
    ]);
    expect(sample.language.map((known) => known.language)).toContain(language);
  },
);

test('test languages show the English sample', () => {
  expect(readSample('ar-XB')).toEqual(readSample('en'));
});

test('a save that changes nothing writes nothing and answers when it was last saved', async () => {
  const before = (await get()).updatedAt;
  const length = logLength();
  const saves = [
    await cases.client.savePerson({ caseId, fields: {} }),
    await cases.client.savePerson({ caseId, fields: { preferredName: 'Amina', citizenships: [] } }),
    await cases.client.setArchived({ caseId, archived: false }),
  ];
  expect(saves.map(({ savedAt }) => savedAt)).toEqual([before, before, before]);
  expect(logLength()).toBe(length);
});

test('a removed entry is gone, and back where it was once restored; doing either twice is doing it once', async () => {
  const ids = [await addExperience('Cook'), await addExperience('Seamstress'), await addExperience('Driver')];
  const entry = { caseId, kind: 'experience' as const, id: ids[1] ?? '' };
  await cases.client.removeEntry(entry);
  await cases.client.removeEntry(entry);
  expect(await titles()).toEqual(['Cook', 'Driver']);
  await cases.client.restoreEntry(entry);
  await cases.client.restoreEntry(entry);
  expect(await titles()).toEqual(['Cook', 'Seamstress', 'Driver']);
});

test('what is saved into an entry that was just removed is there when it is restored', async () => {
  const id = await addExperience('Cook');
  await cases.client.removeEntry({ caseId, kind: 'experience', id });
  await cases.client.saveEntry({ caseId, id, entry: { kind: 'experience', fields: { title: 'Head cook' } } });
  await cases.client.restoreEntry({ caseId, kind: 'experience', id });
  expect(await titles()).toEqual(['Head cook']);
});

test('an entry moves to the start, between others, and to the end', async () => {
  const a = await addExperience('A');
  await addExperience('B');
  const c = await addExperience('C');
  const move = (id: string, to: number) => cases.client.moveEntry({ caseId, kind: 'experience', id, to });
  await move(c, 0);
  expect(await titles()).toEqual(['C', 'A', 'B']);
  await move(c, 1);
  expect(await titles()).toEqual(['A', 'C', 'B']);
  await move(a, 99);
  expect(await titles()).toEqual(['C', 'B', 'A']);
});

test('order survives any number of moves to the same place', async () => {
  const ids = [await addExperience('A'), await addExperience('B'), await addExperience('C')];
  const expected = ['A', 'B', 'C'];
  for (let turn = 0; turn < 120; turn += 1) {
    await cases.client.moveEntry({ caseId, kind: 'experience', id: ids[2 - (turn % 2)] ?? '', to: 1 });
    expected.splice(1, 0, ...expected.splice(expected.indexOf(turn % 2 === 0 ? 'C' : 'B'), 1));
  }
  expect(await titles()).toEqual(expected);
});

test('a skill loses its experience from sight when that is removed, and has it again when it is restored', async () => {
  const experienceId = await addExperience('Cook');
  await cases.client.addEntry({
    caseId,
    entry: { kind: 'skill', fields: { name: 'Cooking', experienceId } },
  });
  const shown = async () => (await get()).skill.map(({ value }) => value.experienceId);
  expect(await shown()).toEqual([experienceId]);
  await cases.client.removeEntry({ caseId, kind: 'experience', id: experienceId });
  expect(await shown()).toEqual([null]);
  await cases.client.restoreEntry({ caseId, kind: 'experience', id: experienceId });
  expect(await shown()).toEqual([experienceId]);
});

test('nothing of one case is reached through another', async () => {
  const other = (await cases.client.create({ preferredName: 'Beatriz' })).id;
  const id = await addExperience('Cook');
  const kind = 'experience' as const;
  const refused = [
    cases.client.saveEntry({ caseId: other, id, entry: { kind, fields: { title: 'X' } } }),
    cases.client.saveEntry({ caseId, id, entry: { kind: 'skill', fields: { name: 'X' } } }),
    cases.client.removeEntry({ caseId: other, kind, id }),
    cases.client.restoreEntry({ caseId: other, kind, id }),
    cases.client.moveEntry({ caseId: other, kind, id, to: 0 }),
    cases.client.addEntry({ caseId: other, entry: { kind: 'skill', fields: { experienceId: id } } }),
    cases.client.addEntry({ caseId: nobody, entry: { kind, fields: {} } }),
    cases.client.get({ caseId: nobody }),
    cases.client.savePerson({ caseId: nobody, fields: { city: 'X' } }),
    cases.client.setArchived({ caseId: nobody, archived: true }),
    cases.client.setPhoto({ caseId: nobody, photo: null }),
    cases.client.photo({ caseId: nobody }),
  ];
  for (const refusal of refused) await expect(refusal).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(cases.reported).toEqual([]);
  expect(await titles()).toEqual(['Cook']);
});

test('the list shows the case last worked on first, with what it holds', async () => {
  const other = (await cases.client.create({ preferredName: 'Beatriz' })).id;
  expect((await list()).cases.map(({ id }) => id)).toEqual([other, caseId]);
  await addExperience('Cook');
  await cases.client.savePerson({ caseId, fields: { city: 'Prova', nameInOwnScript: 'أمينة' } });
  const [first] = (await list()).cases;
  expect(first).toMatchObject({
    id: caseId,
    name: 'Amina',
    nameInOwnScript: 'أمينة',
    city: 'Prova',
    experiences: 1,
    skills: 0,
    archivedAt: null,
  });
});

test('an archived case is in the other list until it is taken back', async () => {
  await cases.client.setArchived({ caseId, archived: true });
  expect([(await list()).total, (await list('', true)).total]).toEqual([0, 1]);
  expect((await get()).archivedAt).not.toBeNull();
  await cases.client.setArchived({ caseId, archived: false });
  expect([(await list()).total, (await list('', true)).total]).toEqual([1, 0]);
});

test('the list comes in pages of 200, each case once', async () => {
  for (let number = 1; number < 450; number += 1)
    await cases.client.create({ preferredName: `Prova ${number}` });
  const pages: string[][] = [];
  for (let after: string | null = null; ;) {
    const page = await cases.client.list({ search: '', archived: false, after });
    pages.push(page.cases.map(({ id }) => id));
    expect(page.total).toBe(450);
    if (page.next === null) break;
    after = page.next;
  }
  expect(pages.map((page) => page.length)).toEqual([200, 200, 50]);
  expect(new Set(pages.flat()).size).toBe(450);
});

test.each([
  ['Núria Exemple', 'nuria'],
  ['Núria Exemple', 'exem NÚR'],
  ['أمينة إيزيمبيو', 'امينه'],
  ['ፀሐይ ምሳሌ', 'ሐይ'],
  ['রহিমা উদাহরণ', 'রহিমা'],
  ['Оксана Приклад', 'ОКСАНА'],
  ['İpek Örnek', 'ipek ornek'],
  ['50% _off\\', '50% _off\\'],
])('%s is found by “%s”', async (name, search) => {
  await cases.client.savePerson({ caseId, fields: { nameInOwnScript: name } });
  await cases.client.create({ preferredName: 'Someone' });
  expect((await list(search)).cases.map(({ id }) => id)).toEqual([caseId]);
});

test('a search finds only names that have all its words', async () => {
  await cases.client.savePerson({ caseId, fields: { givenName: 'Amina', familyName: 'Esempio' } });
  expect((await list('amina esempio')).total).toBe(1);
  expect((await list('amina prova')).total).toBe(0);
  expect((await list('%')).total).toBe(0);
});

test('each command tells of its case after the commit, and a refused one does not', async () => {
  cases.changed.length = 0;
  await addExperience('Cook');
  await expect(cases.client.savePerson({ caseId: nobody, fields: { city: 'X' } })).rejects.toThrow();
  expect(cases.changed).toEqual([caseId]);
});

test('on a full disk a save is refused, what was saved stays, and later it works again', async () => {
  const connection = connectionOf(cases.db);
  connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true }))}`);
  const tasks = Array.from({ length: 40 }, () => 'She cooked. '.repeat(400));
  const before = [await get(), logLength()];
  const full = { ...emptyExperience, tasks };
  const refusal = cases.client.addEntry({ caseId, entry: { kind: 'experience', fields: full } });
  await expect(refusal).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect([await get(), logLength()]).toEqual(before);
  connection.pragma('max_page_count = 100000');
  await cases.client.addEntry({ caseId, entry: { kind: 'experience', fields: full } });
  expect((await get()).experience.map(({ value }) => value.tasks)).toEqual([tasks]);
});

const HOSTILE = [
  `Robert'); DROP TABLE person;--`,
  '<img src=x onerror=alert(1)>{{constructor}}${7*7}',
  '👩🏽‍🍳 👨‍👩‍👧‍👦 🏴‍☠️ é e\u0301',
  'right \u202Eto left\u202C \u200Fأمينة\u200E marks',
  'null',
  'undefined',
  '__proto__',
  '{"a":1}',
  '  spaces\tand\nlines  ',
];

test.each(HOSTILE)('the text %j is kept letter by letter', async (text) => {
  await cases.client.savePerson({ caseId, fields: { preferredName: text, headline: text } });
  const entry = { kind: 'experience' as const, fields: { title: text, tasks: [text, text] } };
  const { id } = await cases.client.addEntry({ caseId, entry });
  const record = await get();
  expect([record.person.preferredName, record.person.headline]).toEqual([text, text]);
  expect(record.experience).toEqual([{ id, value: { ...emptyExperience, ...entry.fields } }]);
  expect((await list()).cases[0]?.name).toBe(text);
});

test.each([
  ['10,000 characters', 'A'.repeat(10_000)],
  ['NUL', 'Amina\u0000'],
  ['half a character', 'Amina \ud83d'],
])('a name with %s is refused and nothing of it is saved', async (_, preferredName) => {
  const payload = { caseId, fields: { preferredName, city: 'Prova' } };
  expect(await cases.dispatch('cases', 'savePerson', payload)).toEqual({
    ok: false,
    code: 'INVALID_INPUT',
    fields: ['fields.preferredName'],
  });
  expect((await get()).person).toEqual({ ...emptyPerson, preferredName: 'Amina' });
});
