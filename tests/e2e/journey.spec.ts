// One woman's way through Trama, from the first start on a new computer to the CV on paper: in Italian, and right to left.
import { localeOf } from '../../shared/i18n/catalogs.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import type { DisplayLanguage } from '../../shared/i18n/languages.ts';
import { textsIn } from '../../shared/documents/texts.ts';
import { pagesText } from '../support/pdf-check.ts';
import { monthName } from './pages/fields.ts';
import { tabTo } from './pages/keyboard.ts';
import { expect } from './support/app.ts';
import { testInNewOffice } from './support/office.ts';

const CARE = 'Cura di due parenti anziani';
const KITCHEN = 'Aiuto cuoca';
const COURSE = 'Corso di cucina collettiva';
const SKILL = 'Cucina per quaranta persone';
const ARABIC_NAME = 'أمينة';
const CARE_TASKS = [
  'Ha preparato i pasti ogni giorno',
  'Ha dato le medicine all’ora giusta',
  'Ha tenuto i conti di casa',
] as const;

function tellJourney(language: DisplayLanguage): void {
  const test = testInNewOffice(language);
  const locale = localeOf(language);
  const country = (code: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  const spoken = (tag: string) => {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
    return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
  };
  let passphrase = '';

  test.describe.serial(`from the first start to the CV, in ${language}`, () => {
    test('the first start asks for a language, offers a passphrase and checks the recovery code', async ({
      office,
    }) => {
      const { firstStart, page } = office;
      // GIVEN a computer on which Trama was never started
      const offered = INTERFACE_LANGUAGES.find((tag) => tag === language);
      if (offered) await firstStart.chooseLanguage(offered);
      await expect(firstStart.welcome()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar-XB' ? 'rtl' : 'ltr');
      // WHEN the counsellor makes a vault with the six words that are offered
      await firstStart.begin();
      passphrase = await firstStart.takeOfferedPassphrase('Marta Prova');
      await firstStart.create();
      // THEN she sees the recovery code once, and shows that she has it on paper
      const code = await firstStart.readRecoveryCode();
      expect(code.split('-')).toHaveLength(9);
      await firstStart.toConfirmation();
      await firstStart.confirm(code);
      await expect(office.cases.empty()).toBeVisible();
    });

    test('a case begins with how she wants to be called and grows to who she is', async ({ office }) => {
      const { page, text, cases, case: her } = office;
      // WHEN the counsellor opens a case without touching the mouse
      await page.keyboard.press('Control+n');
      await expect(cases.newName()).toBeFocused();
      await page.keyboard.type('Amina');
      await page.keyboard.press('Enter');
      await expect(her.name()).toHaveText('Amina');
      // AND writes down who she is
      const person = her.person();
      await tabTo(page, person.box('cases.person.preferredName'));
      await tabTo(page, person.box('cases.person.nameInOwnScript'));
      await page.keyboard.type(ARABIC_NAME);
      await tabTo(page, person.box('cases.person.givenName'));
      await page.keyboard.type('Amina');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Esempio');
      await person.remember('cases.person.birthDate', { year: '1986' });
      await person.findSome('cases.person.citizenships', country('MA'));
      await person.pick('cases.person.safeToCall', text('labels.safeToCall.askFirst'));
      // THEN her name in her own script and the caution stand at the head of the page
      const header = page
        .getByRole('main')
        .getByRole('banner')
        .or(page.getByRole('main').locator('header'))
        .first();
      await expect(header).toContainText(ARABIC_NAME);
      await expect(header).toContainText(text('cases.header.askBeforeCalling'));
    });

    test('unpaid and paid work stand side by side, with the dates that she remembers', async ({ office }) => {
      const { page, text, case: her } = office;
      // WHEN she tells of years of care at home, task by task
      await her.addExperience('unpaidCare', CARE);
      await her.task(CARE, 1).focus();
      for (const task of CARE_TASKS) {
        await page.keyboard.type(task);
        if (task !== CARE_TASKS.at(-1)) await page.keyboard.press('Enter');
      }
      await her.inEntry('experiences', CARE).remember('cases.experiences.start', { year: '2012' });
      await her.inEntry('experiences', CARE).remember('cases.experiences.end', { year: '2019' });
      // AND of a paid job, of which she knows the month
      await her.addExperience('employee', KITCHEN);
      const kitchen = her.inEntry('experiences', KITCHEN);
      await kitchen.box('cases.experiences.organisation.employee').fill('Mensa Esempio');
      await her.task(KITCHEN, 1).fill('Ha cucinato per quaranta persone');
      await kitchen.remember('cases.experiences.start', { year: '2020', month: monthName(locale, 3) });
      // THEN both stand in the list, and care has no field for an employer
      await expect(her.toggle('experiences', CARE)).toContainText(
        text('cases.experiences.taskCount', { count: 3 }),
      );
      await expect(her.toggle('experiences', KITCHEN)).toContainText('2020');
      await expect(
        her.inEntry('experiences', CARE).box('cases.experiences.organisation.employee'),
      ).toHaveCount(0);
    });

    test('a course and a skill are written with the keyboard alone', async ({ office }) => {
      const { page, text, case: her } = office;
      // WHEN the counsellor adds a course
      const addCourse = her
        .section('education')
        .getByRole('button', { name: text('cases.education.add'), exact: true });
      await tabTo(page, addCourse);
      await page.keyboard.press('Enter');
      await her.waitForNew('education');
      await page.keyboard.type(COURSE);
      // AND a skill with its level
      const addSkill = her
        .section('skills')
        .getByRole('button', { name: text('cases.skills.add'), exact: true });
      await tabTo(page, addSkill);
      await page.keyboard.press('Enter');
      await her.waitForNew('skills');
      await page.keyboard.type(SKILL);
      await expect(her.entry('skills', SKILL)).toBeVisible();
      const skill = her.inEntry('skills', SKILL);
      await tabTo(page, skill.radio('cases.skills.level', text('labels.skillLevel.1.short')));
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      // THEN both are there in words
      await expect(her.toggle('education', COURSE)).toBeVisible();
      await expect(her.toggle('skills', SKILL)).toContainText(text('labels.skillLevel.3.short'));
      await expect(her.toggle('skills', SKILL)).toContainText(text('labels.evidence.E0'));
    });

    test('her languages have a level for each way of using them', async ({ office }) => {
      const { text, case: her } = office;
      // WHEN the counsellor adds her mother tongue and the language of the country
      await her.addLanguage(spoken('ar'));
      await expect(her.language(spoken('ar'))).toBeVisible();
      await her.addLanguage(spoken('it'));
      for (const skill of ['listening', 'reading'] as const) {
        const name = `${spoken('it')}: ${text(`labels.cefrSkill.${skill}`)}`;
        await her.inLanguage(spoken('it')).choose({ words: name }, 'B1');
      }
      // THEN the first is her mother tongue and the second has its levels
      await expect(her.language(spoken('ar')).getByRole('checkbox')).toBeChecked();
      await expect(her.language(spoken('it')).getByRole('checkbox')).not.toBeChecked();
    });

    test('the CV is seen before it is printed, in the language of whoever reads it', async ({ office }) => {
      const { case: her, cv, app } = office;
      const swedish = textsIn('sv');
      // WHEN the counsellor asks for the CV in Swedish, with her nationality because she wants it
      await her.openCv();
      await expect(cv.sheets().first()).toContainText('Esempio');
      await cv.chooseLanguage('sv');
      await expect(cv.sheets().first()).toContainText(swedish('cv.section.experience'));
      await cv.show('nationality');
      await expect(cv.sheets().first()).toContainText(swedish('cv.nationality', { countries: 'Marocko' }));
      // THEN the saved PDF holds what she told
      const saved = (await pagesText(await cv.save(app))).join(' ');
      const expected = [
        'Amina',
        'Esempio',
        CARE,
        KITCHEN,
        ...CARE_TASKS,
        COURSE,
        SKILL,
        swedish('cv.section.experience'),
        swedish('cv.section.education'),
        swedish('cv.section.skills'),
        swedish('cv.section.languages'),
      ];
      expect(expected.filter((words) => !saved.includes(words))).toEqual([]);
    });

    test('what was written is there after locking and unlocking, and after a restart', async ({ office }) => {
      const { cv, case: her, cases, unlock, frame, app } = office;
      await cv.back();
      // WHEN the counsellor locks the vault and opens it again
      await frame.lock();
      await expect(unlock.heading()).toBeVisible();
      await expect(office.page.getByText('Esempio')).toHaveCount(0);
      await unlock.unlock(passphrase);
      // THEN she is where she was
      await expect(her.name()).toHaveText('Amina');
      await expect(her.toggle('experiences', CARE)).toBeVisible();
      // AND the same after Trama was closed and started again
      await app.reopen();
      await office.unlock.unlock(passphrase);
      await cases.open('Amina');
      await expect(her.toggle('experiences', KITCHEN)).toBeVisible();
      await expect(her.toggle('education', COURSE)).toBeVisible();
      await expect(her.toggle('skills', SKILL)).toBeVisible();
      await expect(her.language(spoken('it'))).toContainText('B1');
      await expect(her.person().box('cases.person.nameInOwnScript')).toHaveValue(ARABIC_NAME);
    });
  });
}

tellJourney('it');
tellJourney('ar-XB');
