// From three cards and one story to eight accepted skills, two of them assessed by two assessors and recognised, and three
// chosen occupations: in Spanish, as a counsellor does it.
import { expect } from './support/app.ts';
import { findSkillsPage } from './pages/find-skills.ts';
import { skillsPage } from './pages/skills.ts';
import { expectAccessible } from './support/axe.ts';
import { callHost } from './support/interview-places.ts';
import { testInOffice } from './support/office.ts';
import { caseWithTold, goTo } from './support/skills-case.ts';

const LEVEL = 'labels.skillLevel.4.short';
const OF_EACH = 2;

const test = testInOffice('es');
test.describe.serial('from what she told to occupations, in es', { tag: '@browser-host' }, () => {
  test.setTimeout(120_000);
  let caseId = '';

  test('eight skills are accepted, two of each thing that she told', async ({ office }) => {
    const { page, case: her, text } = office;
    const finding = findSkillsPage(office);
    const skills = skillsPage(office);
    // GIVEN an office that wants two assessors, and a case with three cards and one story
    await callHost(page, 'settings/save', { assessors: 'two' });
    caseId = await caseWithTold(page, 'Salma Inventada');
    await page.reload();
    await goTo(page, `#/cases/${caseId}`);
    await expect(her.name()).toHaveText('Salma Inventada');
    // WHEN the counsellor goes through them with her, from the case
    await her
      .section('skills')
      .getByRole('button', { name: text('cases.skills.find'), exact: true })
      .click();
    const things = finding.told().getByRole('option');
    await expect(things).toHaveCount(4);
    for (const thing of await things.all()) {
      await thing.click();
      await finding.acceptNew(OF_EACH);
    }
    await expectAccessible(page, 'eight accepted skills');
    // THEN the map has eight, each with its source
    await finding.backToHerSkills();
    await expect(skills.rows()).toHaveCount(4 * OF_EACH);
    await expect(skills.rows().filter({ hasText: text('skills.map.sources', { count: 1 }) })).not.toHaveCount(
      0,
    );
    await expectAccessible(page, 'the map of eight skills');
  });

  test('two skills are assessed by two assessors and recognised', async ({ office }) => {
    const { page, text } = office;
    const skills = skillsPage(office);
    for (const at of [0, 1]) {
      await skills.open(at);
      await skills.observe('Lo mostró en la cocina');
      await skills.assess('skills.act.assess.do', { who: 'Marta Prova', level: LEVEL });
      await skills.assess('skills.act.assess.do', { who: 'Rosa Cocinera', level: LEVEL });
      await skills.recognise();
      await expect(skills.rows().filter({ hasText: text('skills.mark.recognised') })).toHaveCount(at + 1);
    }
    await expectAccessible(page, 'two recognised skills');
  });

  test('three occupations are chosen', async ({ office }) => {
    const { page, text } = office;
    await page.getByRole('button', { name: text('skills.work'), exact: true }).click();
    const choose = page.getByRole('button', { name: text('work.match.choose'), exact: true });
    const goals = page.locator('.goal');
    for (const count of [1, 2, 3]) {
      await choose.first().click();
      await expect(goals).toHaveCount(count);
    }
    await expectAccessible(page, 'three chosen occupations');
    // AND they are still there when the program is opened again
    await page.reload();
    await expect(goals).toHaveCount(3);
  });
});
