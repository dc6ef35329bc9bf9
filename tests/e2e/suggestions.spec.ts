// Finding skills in what she told: by the keyboard alone, with her words kept, and nothing decided that cannot be undone.
import { expect } from './support/app.ts';
import { findSkillsPage } from './pages/find-skills.ts';
import { expectAccessible, expectContrast, expectNoSidewaysScrolling } from './support/axe.ts';
import { callHost } from './support/interview-places.ts';
import { testInOffice } from './support/office.ts';
import { caseWithTold, goTo } from './support/skills-case.ts';

const test = testInOffice('es');
test.describe.serial('finding skills, in es', { tag: '@browser-host' }, () => {
  test.setTimeout(120_000);
  let find = '';

  test('what she told stands beside the skills that it may show', async ({ office }) => {
    const { page, text } = office;
    const skills = findSkillsPage(office);
    // GIVEN a case with three cards, laid with her half in Arabic, and one story
    const caseId = await caseWithTold(page, 'Amina Ejemplo');
    find = `#/cases/${caseId}/skills/find`;
    // WHEN the counsellor looks for skills in it
    await goTo(page, find);
    await expect(skills.told().getByRole('option')).toHaveCount(4);
    await skills.toldItem('Cocinar para grandes fiestas').click();
    // THEN the card is shown in her language too, and each skill says why it is offered
    await expect(page.locator('.told-head-hers')).toHaveAttribute('lang', 'ar');
    await expect(skills.offers().first()).toContainText('Cocinar para grandes fiestas');
    await expect(page.getByText(text('suggestions.notWhole'))).toBeVisible();
    await expectAccessible(page, 'finding skills');
  });

  test('skills are accepted, levelled and renamed by keys alone', async ({ office }) => {
    const { page, text } = office;
    const skills = findSkillsPage(office);
    await skills.enterOffers('Cocinar para grandes fiestas');
    const label = await skills.labelOf(skills.offers().first());
    // WHEN Enter accepts and 3 gives the level
    await page.keyboard.press('Enter');
    await expect(skills.accepted(label)).toBeVisible();
    await page.keyboard.press('3');
    const level = text('cases.skills.levelSummary', { level: 3, words: text('labels.skillLevel.3.short') });
    await expect(skills.level(label).getByRole('radio', { name: level, exact: true })).toBeChecked();
    await expect(skills.toldItem('Cocinar para grandes fiestas')).toContainText(
      text('suggestions.told.counts', { found: 12, accepted: 1 }).split(' · ')[1] ?? '',
    );
    // AND the next one is accepted in her words
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await skills.rename('Guiso para treinta personas');
    await expect(skills.accepted('Guiso para treinta personas')).toBeVisible();
    // AND the focus is still in the list
    await expect(page.locator('.offer:focus')).toHaveCount(1);
    await expectAccessible(page, 'accepted skills');
  });

  test('those that are ticked are accepted together, and taken back together', async ({ office }) => {
    const { page, frame } = office;
    const skills = findSkillsPage(office);
    const [third, fourth] = [skills.offers().nth(2), skills.offers().nth(3)];
    await third.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await skills.acceptTicked(2).click();
    await expect(third).toHaveAttribute('data-state', 'here');
    await expect(fourth).toHaveAttribute('data-state', 'here');
    await frame.undo();
    await expect(third).toHaveAttribute('data-state', 'new');
    await expect(fourth).toHaveAttribute('data-state', 'new');
  });

  test('what is not wanted goes, and can be offered again', async ({ office }) => {
    const { page } = office;
    const skills = findSkillsPage(office);
    const row = skills.offers().nth(2);
    const label = await skills.labelOf(row);
    await row.focus();
    await page.keyboard.press('x');
    await expect(skills.offer(label)).toHaveCount(0);
    await expect(page.locator('.offer:focus')).toHaveCount(1);
    await skills.offerAgain(label);
    await expect(skills.offer(label)).toBeVisible();
  });

  test('a sentence shows its skills while it is typed, and stays as their source', async ({ office }) => {
    const { page } = office;
    const skills = findSkillsPage(office);
    const sentence = 'Cuidé a mi abuela enferma durante dos años';
    await skills.say(sentence);
    await expect(skills.offers().first()).toBeVisible();
    const [label] = await skills.acceptFirst(1);
    await expectAccessible(page, 'a sentence');
    await skills.backToHerSkills();
    await page
      .locator('.skill-row')
      .filter({ hasText: label ?? '' })
      .click();
    await expect(page.locator('.skill-detail')).toContainText(sentence);
    await goTo(page, find);
  });

  test('where nothing fits it says so, and the shelves help', async ({ office }) => {
    const { page, text } = office;
    const skills = findSkillsPage(office);
    await skills.say('zzxq wvut');
    await expect(skills.nothingFits()).toBeVisible();
    await skills.browse('trades');
    await skills.places().first().click();
    await skills.places().first().click();
    await expect(skills.offers().first()).toBeVisible();
    await expectAccessible(page, 'an occupation on the shelf');
    await skills
      .offers()
      .first()
      .getByRole('button', {
        name: text('suggestions.explain', { name: await skills.labelOf(skills.offers().first()) }),
      })
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'what a skill is');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: text('suggestions.browse.close'), exact: true }).click();
  });

  for (const theme of ['dark', 'contrast'] as const) {
    test(`accepted and offered skills can be read in ${theme}`, async ({ office }) => {
      const { page } = office;
      await callHost(page, 'settings/save', { theme });
      await page.reload();
      const skills = findSkillsPage(office);
      await skills.toldItem('Cocinar para grandes fiestas').click();
      await expect(page.locator('.offer[data-state="here"]').first()).toBeVisible();
      await expectContrast(page, `finding skills, ${theme}`);
      await callHost(page, 'settings/save', { theme: 'system' });
    });
  }

  test('at 200 %, without sideways scrolling', async ({ office }) => {
    const { page } = office;
    await callHost(page, 'settings/save', { zoom: 200 });
    await page.reload();
    await expect(findSkillsPage(office).offers().first()).toBeVisible();
    await expectNoSidewaysScrolling(page, 'finding skills, at 200 %');
    await callHost(page, 'settings/save', { zoom: 100 });
  });
});

const rightToLeft = testInOffice('ar-XB');
rightToLeft.describe('finding skills, right to left', { tag: '@browser-host' }, () => {
  rightToLeft('the screen is open to everybody, and says how to begin', async ({ office }) => {
    const { page, cases } = office;
    const skills = findSkillsPage(office);
    const caseId = await caseWithTold(page, 'Amina Ejemplo');
    await goTo(page, `#/cases/${caseId}/skills/find`);
    await expect(skills.offers().first()).toBeVisible();
    await expectAccessible(page, 'finding skills, right to left');
    await skills.browse('activities');
    await expectAccessible(page, 'the shelves, right to left');
    // AND one in which nothing was told
    await goTo(page, '#/');
    await cases.create('Hodan');
    await page.waitForURL(/cases\//u);
    await goTo(page, `${new URL(page.url()).hash}/skills/find`);
    await expect(
      page.getByRole('heading', { level: 2, name: office.text('suggestions.empty.title') }),
    ).toBeVisible();
    await expectAccessible(page, 'nothing told, right to left');
  });
});
