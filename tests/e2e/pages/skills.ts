import { expect } from '@playwright/test';
import type { Screen } from '../support/screen.ts';
import type { TextId } from '../support/texts.ts';
import { fieldsIn } from './fields.ts';

/** The map of her skills, and what is known of one of them. */
export function skillsPage(screen: Screen) {
  const { text } = screen;
  const rows = () => screen.page.locator('.skill-row');
  const detail = () => screen.page.locator('.skill-detail');
  const dialog = (id: TextId) => screen.page.getByRole('dialog', { name: text(id), exact: true });
  const press = (id: TextId) =>
    detail()
      .getByRole('button', { name: text(id), exact: true })
      .click();
  return {
    rows,
    detail,
    async open(at: number) {
      await rows().nth(at).click();
      await expect(detail()).toBeVisible();
    },
    async observe(title: string) {
      await press('skills.evidence.add.observation');
      const form = dialog('skills.evidence.kind.observation');
      await fieldsIn(screen, form).box('skills.evidence.field.title').fill(title);
      await form.getByRole('button', { name: text('skills.evidence.save'), exact: true }).click();
      await expect(form).toBeHidden();
    },
    /** One assessment by observation at work, at a level that is called so. */
    async assess(opener: TextId, { who, level }: { readonly who: string; readonly level: TextId }) {
      await press(opener);
      const form = dialog('skills.act.assess.do');
      const fields = fieldsIn(screen, form);
      await form.getByLabel(text('skills.act.assess.who')).fill(who);
      await fields.pick('skills.act.method', text('skills.method.observation'));
      await fields.pick('skills.level.title', text(level));
      await fields.pick('skills.act.outcome', text('skills.outcome.met'));
      await form.getByRole('button', { name: text('skills.act.assess.save'), exact: true }).click();
      await expect(form).toBeHidden();
    },
    async agree(level: TextId, why: string) {
      await press('skills.act.resolve.do');
      const form = dialog('skills.act.resolve.do');
      const fields = fieldsIn(screen, form);
      await fields.pick('skills.level.title', text(level));
      await fields.pick('skills.act.outcome', text('skills.outcome.met'));
      await fields.box('skills.act.resolve.note').fill(why);
      await form.getByRole('button', { name: text('skills.act.resolve.save'), exact: true }).click();
      await expect(form).toBeHidden();
    },
    async recognise() {
      await press('skills.act.recognise.do');
      const form = dialog('skills.act.recognise.do');
      for (const rule of ['validity', 'currency', 'sufficiency', 'authenticity'] as const) {
        await form.getByText(text(`skills.rules.${rule}`), { exact: true }).click();
      }
      await form.getByRole('button', { name: text('skills.act.recognise.save'), exact: true }).click();
      await expect(form).toBeHidden();
    },
    async withdraw(reason: string) {
      await press('skills.act.withdraw.do');
      const form = dialog('skills.act.withdraw.do');
      await fieldsIn(screen, form).box('skills.act.withdraw.note').fill(reason);
      await form.getByRole('button', { name: text('skills.act.withdraw.save'), exact: true }).click();
      await expect(form).toBeHidden();
    },
  };
}
