// Whatever was typed, a paper comes out, and nothing that was typed is lost from it.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createPdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';
import { documentContext } from '../../shared/documents/context.ts';
import { curriculumVitae } from '../../shared/documents/cv.ts';
import { snapshotOf } from '../../shared/documents/snapshot.ts';
import type { CaseRecord } from '../../shared/domain/case-record.ts';
import { emptyExperience } from '../../shared/domain/experience.ts';
import { personCase } from '../golden/people.ts';
import { anyCase } from '../support/case-arbitraries.ts';
import { pagesText } from '../support/pdf-check.ts';

const today = '2026-03-04';
const renderer = createPdfRenderer();
afterAll(() => renderer.close());

function draw(record: CaseRecord) {
  const options = { photo: false, age: true, nationality: true };
  const context = documentContext({ language: 'it', today, office: 'Sportello Esempio' });
  return renderer.render(curriculumVitae(snapshotOf({ record, photo: null, options, today }), context));
}
const cook = (tasks: string[], title = 'Cuoca') =>
  personCase(
    { givenName: 'Sara' },
    { experience: [{ id: 'entry-0001', value: { ...emptyExperience, title, tasks } }] },
  );
const count = (text: string, word: string) => text.split(word).length - 1;

test('any valid case can be drawn', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (record) => (await draw(record)).pages > 0),
    { numRuns: 25 },
  );
});

test('one task of five thousand letters is printed whole, over more than a page', async () => {
  const task = 'parola '.repeat(714).trim();
  const { pdf, pages } = await draw(cook([task, 'fine del racconto']));
  const text = (await pagesText(pdf)).join(' ');
  expect(pages).toBeGreaterThan(1);
  expect(count(text, 'parola')).toBe(714);
  expect(text).toContain('fine del racconto');
});

test('forty tasks of many lines are all printed', async () => {
  const tasks = Array.from({ length: 40 }, (_, index) => `compito-${index}- ${'lavoro '.repeat(60)}`);
  const { pdf } = await draw(cook(tasks));
  const text = (await pagesText(pdf)).join(' ');
  expect(count(text, 'lavoro')).toBe(40 * 60);
  for (const index of tasks.keys()) expect(text).toContain(`compito-${index}-`);
});

test('words without any space stay on the page', async () => {
  const endless = 'W'.repeat(300);
  const person = {
    givenName: endless,
    familyName: endless,
    headline: endless,
    city: endless,
    email: endless,
  };
  const { pdf } = await draw({ ...cook([endless], endless), person: { ...cook([]).person, ...person } });
  const text = (await pagesText(pdf)).join('').replaceAll(' ', '');
  expect(count(text, 'W')).toBe(300 * 7);
});

test('a text of many short lines is printed whole', async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `riga${index};`).join('\n');
  const text = (await pagesText((await draw(cook([lines]))).pdf)).join(' ');
  expect(count(text, 'riga')).toBe(200);
});

test('characters that no font has are named, and the rest is printed', async () => {
  const { missingCharacters, pdf } = await draw(cook(['pane 🥖 e sale']));
  expect(missingCharacters).toEqual(['🥖']);
  expect((await pagesText(pdf)).join(' ')).toContain('e sale');
});

test('markup and placeholders are text', async () => {
  const { pdf } = await draw(cook(['<b>x</b> {page} "DROP TABLE person"']));
  expect((await pagesText(pdf)).join(' ')).toContain('<b>x</b> {page} "DROP TABLE person"');
});
