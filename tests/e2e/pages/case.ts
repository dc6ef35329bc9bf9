import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { SectionId } from '../../../renderer/features/cases/overview.ts';
import type { Screen } from '../support/screen.ts';
import type { TextId } from '../support/texts.ts';
import { fieldsIn } from './fields.ts';

type ListId = 'experiences' | 'education' | 'skills';

const TITLES = {
  experiences: 'cases.experiences.title',
  education: 'cases.education.title',
  skills: 'cases.skills.name',
} as const satisfies Record<ListId, TextId>;
const UNTITLED = {
  experiences: 'cases.experiences.untitled',
  education: 'cases.education.untitled',
  skills: 'cases.skills.untitled',
} as const satisfies Record<ListId, TextId>;

/** One woman's case. */
export function casePage(screen: Screen) {
  const { text } = screen;
  const section = (id: SectionId) =>
    screen.page.getByRole('region', { name: text(`cases.section.${id}`), exact: true });
  const opener = (title: string) =>
    screen.page.getByRole('button', { name: startsWith(title) }).and(screen.page.locator('[aria-expanded]'));
  const entry = (id: ListId, title: string): Locator =>
    section(id)
      .getByRole('listitem')
      .filter({ has: opener(title) });
  const toggle = (id: ListId, title: string) => section(id).locator(opener(title));
  const language = (name: string) =>
    section('languages')
      .getByRole('row')
      .filter({ has: screen.page.getByRole('rowheader', { name: startsWith(name) }) });
  const fields = (part: Locator) => fieldsIn(screen, part);

  return {
    name: () => screen.page.getByRole('heading', { level: 1 }),
    section,
    nav: () => screen.page.getByRole('navigation', { name: text('cases.header.sections'), exact: true }),
    person: () => fields(section('person')),
    entry,
    toggle,
    inEntry: (id: ListId, title: string) => fields(entry(id, title)),
    task: (title: string, number: number) =>
      fields(entry('experiences', title)).box({ words: text('cases.experiences.task', { number }) }),
    /** The entry that was just added is open and waits for its name. */
    waitForNew: (id: ListId) => expect(fields(entry(id, text(UNTITLED[id]))).box(TITLES[id])).toBeFocused(),
    async entitle(id: ListId, title: string) {
      await this.waitForNew(id);
      await screen.page.keyboard.type(title);
      await expect(entry(id, title)).toBeVisible();
    },
    async addExperience(kind: 'employee' | 'unpaidCare', title: string) {
      const kinds = section('experiences').getByRole('group', {
        name: text('cases.experiences.add'),
        exact: true,
      });
      await kinds.getByRole('button', { name: text(`labels.experienceKind.${kind}`), exact: true }).click();
      await this.entitle('experiences', title);
    },
    async addTo(id: 'education' | 'skills', title: string) {
      await section(id)
        .getByRole('button', { name: text(`cases.${id}.add`), exact: true })
        .click();
      await this.entitle(id, title);
    },
    remove: (id: ListId, title: string) =>
      section(id)
        .getByRole('button', { name: text('cases.entry.remove', { title }), exact: true })
        .click(),
    addLanguage: (name: string) => fields(section('languages')).find('cases.languages.add', name),
    language,
    inLanguage: (name: string) => fields(language(name)),
    openCv: () => screen.page.getByRole('button', { name: text('cases.header.cv'), exact: true }).click(),
  };
}

function startsWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`, 'u');
}
