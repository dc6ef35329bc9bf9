// From what she told to recognised skills and chosen occupations, in Spanish, with two assessors.
import { expect } from './support/app.ts';
import { skillsPage } from './pages/skills.ts';
import { expectAccessible } from './support/axe.ts';
import { callHost } from './support/interview-places.ts';
import { testInOffice } from './support/office.ts';
import { acceptTold, caseWithTold, goTo } from './support/skills-case.ts';

const LEVEL = 'labels.skillLevel.3.short';
const OTHER_LEVEL = 'labels.skillLevel.4.short';

const test = testInOffice('es');
test.describe.serial('her skills, in es', { tag: '@browser-host' }, () => {
  test.setTimeout(120_000);
  let caseId = '';

  test('every accepted skill says where it was told', async ({ office }) => {
    const { page, text } = office;
    const skills = skillsPage(office);
    // GIVEN three cards and one story, of which eight skills were accepted
    await callHost(page, 'settings/save', { assessors: 'two' });
    caseId = await caseWithTold(page, 'Amina Ejemplo');
    await acceptTold(page, caseId, 'es');
    await page.reload();
    // WHEN the counsellor opens the map
    await goTo(page, `#/cases/${caseId}/skills`);
    await expect(skills.rows()).toHaveCount(8);
    await expectAccessible(page, 'skills map');
    // THEN a skill shows the words of the card that it comes from
    await skills.open(0);
    await expect(skills.detail().getByRole('blockquote').first()).not.toBeEmpty();
    await expect(skills.detail()).toContainText(text('skills.stage.identification'));
    await expectAccessible(page, 'a skill');
  });

  test('two assessors differ, agree, and the skill is recognised', async ({ office }) => {
    const { page, text } = office;
    const skills = skillsPage(office);
    await skills.observe('Cortó la verdura y organizó la cocina');
    await skills.assess('skills.act.assess.do', { who: 'Marta Prova', level: LEVEL });
    // WHEN a second person finds another level
    await skills.assess('skills.act.assess.do', { who: 'Rosa Cocinera', level: OTHER_LEVEL });
    // THEN both stand side by side, and nothing is recognised before they have agreed
    await expect(
      page.getByRole('region', { name: text('skills.mark.disagreement'), exact: true }),
    ).toBeVisible();
    await expectAccessible(page, 'two assessments that differ');
    await skills.agree(OTHER_LEVEL, 'Lo vimos juntas otra vez');
    await skills.recognise();
    await expect(skills.rows().filter({ hasText: text('skills.mark.recognised') })).toHaveCount(1);
  });

  test('a second skill is recognised, and its recognition can be withdrawn with a reason', async ({
    office,
  }) => {
    const { text } = office;
    const skills = skillsPage(office);
    await skills.open(2);
    await skills.observe('Lo explicó paso a paso');
    await skills.assess('skills.act.assess.do', { who: 'Marta Prova', level: LEVEL });
    await skills.assess('skills.act.assess.do', { who: 'Rosa Cocinera', level: LEVEL });
    await skills.recognise();
    await expect(skills.rows().filter({ hasText: text('skills.mark.recognised') })).toHaveCount(2);
    await skills.withdraw('Hay que verlo de nuevo');
    await expect(skills.rows().filter({ hasText: text('skills.mark.recognised') })).toHaveCount(1);
  });

  test('what changed over time is seen beside what was', async ({ office }) => {
    const { page, text } = office;
    await page.getByRole('button', { name: text('skills.time.open'), exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'before and after');
  });

  test('she chooses three occupations, in her order', async ({ office }) => {
    const { page, text } = office;
    await goTo(page, `#/cases/${caseId}/work`);
    const choose = page.getByRole('button', { name: text('work.match.choose'), exact: true });
    const goals = page.locator('.goal');
    for (const count of [1, 2, 3]) {
      await choose.first().click();
      await expect(goals).toHaveCount(count);
    }
    // THEN a fourth cannot be chosen
    await expect(choose.first()).toBeDisabled();
    const last = await goals.nth(2).locator('.goal-label').innerText();
    await goals
      .nth(2)
      .getByRole('button', { name: text('work.goals.up', { label: last }), exact: true })
      .click();
    await expect(goals.nth(1).locator('.goal-label')).toHaveText(last);
    await page.locator('.match-head').first().click();
    await expectAccessible(page, 'occupations');
    // AND an advert shows what she does already
    await page.getByRole('tab', { name: text('work.tab.advert'), exact: true }).click();
    await page
      .getByLabel(text('work.advert.text'), { exact: true })
      .fill(
        'Buscamos ayudante de cocina. Cocinar para muchas personas. Cuidar a personas mayores en su casa.',
      );
    await page.getByRole('button', { name: text('work.advert.check'), exact: true }).click();
    await expect(page.locator('.advert-summary')).toBeVisible();
    await expectAccessible(page, 'a job advert');
  });
});

const rightToLeft = testInOffice('ar-XB');
rightToLeft.describe('her skills, right to left', { tag: '@browser-host' }, () => {
  rightToLeft('the map, a skill and occupations are open to everybody', async ({ office }) => {
    const { page } = office;
    const skills = skillsPage(office);
    const caseId = await caseWithTold(page, 'Amina Ejemplo');
    await acceptTold(page, caseId, 'en');
    await goTo(page, `#/cases/${caseId}/skills`);
    await skills.open(0);
    await expectAccessible(page, 'a skill, right to left');
    await goTo(page, `#/cases/${caseId}/work`);
    await expect(page.locator('.match').first()).toBeVisible();
    await expectAccessible(page, 'occupations, right to left');
  });
});
