import { expect, test } from 'vitest';
import { documentContext } from '../../../shared/documents/context.ts';
import { curriculumVitae } from '../../../shared/documents/cv.ts';
import { recoverySheet } from '../../../shared/documents/recovery-sheet.ts';
import { snapshotOf } from '../../../shared/documents/snapshot.ts';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { emptyExperience } from '../../../shared/domain/experience.ts';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { amina, bengali, chinese, nearlyEmpty, personCase } from '../../golden/people.ts';
import { wordsOfPaper } from '../../support/definition-words.ts';

const today = '2026-03-04';
const off = { photo: false, age: false, nationality: false };
const context = (language: InterfaceLanguage) =>
  documentContext({ language, today, office: 'Sportello Esempio' });

function paperOf(record: CaseRecord, choice: { language?: InterfaceLanguage; options?: typeof off } = {}) {
  const { language = 'it', options = off } = choice;
  return curriculumVitae(snapshotOf({ record, photo: null, options, today }), context(language));
}
const told = (...of: Parameters<typeof paperOf>) => wordsOfPaper(paperOf(...of));

test('section titles, months, countries and languages follow the language of the paper', () => {
  expect(told(amina, { language: 'it' })).toEqual(expect.arrayContaining(['Esperienze', 'Lingue', 'Arabo']));
  expect(told(amina, { language: 'sv' })).toEqual(
    expect.arrayContaining(['Erfarenhet', 'Språk', 'Arabiska']),
  );
  expect(told(amina, { language: 'nl' })).toContain('Scuola Esempio · Casablanca, Marokko');
  expect(told(amina, { language: 'nl' })).toContain('sep 2012 – jun 2018');
});

test('unpaid care is told in the words of a trade, without an employer', () => {
  const words = told(amina);
  expect(words).toContain('Cura di familiari e della casa · Torino, Italia');
  expect(words.join('\n')).not.toContain('not printed');
});

test('age and nationality are printed only when she chose them; the birth date never', () => {
  expect(told(amina).join('\n')).not.toMatch(/37 anni|Cittadinanza/);
  const chosen = told(amina, { options: { ...off, age: true, nationality: true } });
  expect(chosen).toContain('37 anni   ·   Cittadinanza: Marocco');
  expect(JSON.stringify(paperOf(amina, { options: { ...off, age: true } }))).not.toContain('1988');
});

test('without a day of birth there is no age, chosen or not', () => {
  const person = { ...amina.person, birthDate: '1988' };
  const words = told({ ...amina, person }, { options: { ...off, age: true } });
  expect(words.join('\n')).not.toContain('37 anni');
});

test('each level is printed as steps and as a word', () => {
  expect(told(amina)).toContain('Cucinare per gruppi grandi – insegna ad altre persone');
  expect(JSON.stringify(paperOf(amina)).match(/"type":"rect"/g)).toHaveLength(6 * 5);
});

test('a skill without a level is named without steps', () => {
  expect(told(amina)).toContain('Puntualità');
});

test('language levels are grouped: the code, a word, and what it holds for', () => {
  const words = told(amina);
  expect(words).toContain('B1 intermedio: ascolto, interazione orale');
  expect(words).toContain('A2 elementare'); // French: the same for all five
  expect(words).toContain('Lingua madre');
});

test('a paper without experience, skills, languages or school has no title of them', () => {
  expect(told(nearlyEmpty)).toEqual(['Sara']);
});

test('an experience without a title is called by its kind, once', () => {
  const record = personCase(
    { givenName: 'Sara' },
    {
      experience: [
        {
          id: 'entry-0001',
          value: { ...emptyExperience, kind: 'volunteering', tasks: ['Servivo 50 pasti'] },
        },
      ],
    },
  );
  expect(told(record)).toEqual(['Sara', 'Esperienze', 'Volontariato', 'Servivo 50 pasti']);
});

test('text of the record is printed as typed, in every script', () => {
  expect(told(bengali, { language: 'ca' })).toContain('প্রতিদিন ৫০ জনের জন্য রান্না করতাম');
  expect(told(chinese, { language: 'es' })).toContain('示例服装厂 · China');
});

test('a name that is only in her own script is the name of the paper, and not said twice', () => {
  expect(told(chinese).filter((text) => text === '范例梅')).toHaveLength(1);
  expect(paperOf(chinese).info.title).toBe('Curriculum vitae di 范例梅');
});

test('her name in her own script runs in its own direction and stands at the start of the line', () => {
  expect(JSON.stringify(paperOf(amina))).toContain('"direction":"rtl","alignment":"end","style":"ownName"');
});

test('the foot tells office, day and page, and the file carries the day', () => {
  const { footer, creationDate } = paperOf(amina);
  expect(footer).toMatchObject({
    start: 'Sportello Esempio · 4 marzo 2026',
    end: 'Pagina {page} di {pages}',
  });
  expect(creationDate).toBe('2026-03-04T00:00:00.000Z');
});

test('an office whose name looks like a page number does not become one', () => {
  const office = documentContext({ language: 'it', today, office: 'Ufficio {page}' });
  const { footer } = curriculumVitae(snapshotOf({ record: amina, photo: null, options: off, today }), office);
  expect(footer?.start).not.toContain('{page}');
});

test('a very long story is cut into pieces that may stand on different pages', () => {
  const tasks = Array.from({ length: 40 }, (_, index) => `${index} ${'parola '.repeat(100)}`);
  const record = personCase(
    { givenName: 'Sara' },
    { experience: [{ id: 'entry-0001', value: { ...emptyExperience, title: 'Cuoca', tasks } }] },
  );
  const words = told(record);
  for (const task of tasks) expect(words).toContain(task.trim());
});

test('the recovery sheet holds the code in its groups, to read and to scan', () => {
  const code = '7K3M-PQ2R-9XVT-4HBN-D8WZ-J5CF-A1EG-6SYK-M2T7';
  const sheet = recoverySheet(code, context('it'));
  expect(wordsOfPaper(sheet)).toEqual(expect.arrayContaining(code.split('-')));
  expect(JSON.stringify(sheet)).toContain(`"qr":"${code}"`);
});

test('spaces in a recovery code are as good as hyphens', () => {
  expect(recoverySheet('7K3M PQ2R', context('en'))).toEqual(recoverySheet('7K3M-PQ2R', context('en')));
});
