// A case in which she has told something: three cards that she laid in an interview, and one story. Put there past the
// interface, for what other specs do by hand.
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { toldSchema } from '../../../shared/contract/skills.contract.ts';
import { emptySkill } from '../../../shared/domain/skill.ts';
import { callHost } from './interview-places.ts';

const CARDS = ['cook-family', 'serve-guests', 'mend-clothes'];
const STORY_PATH = 'stories/one/oneTime';
const SKILLS_OF_EACH = 2;

const idSchema = z.object({ id: z.string() });

interface StoryTold {
  readonly title: string;
  readonly action: string;
  readonly ending: string;
}

const WEDDING: StoryTold = {
  title: 'La boda de mi hermana',
  action: 'Cociné para cien personas y organicé a las mujeres que ayudaban en la cocina.',
  ending: 'Todos comieron a su hora.',
};

/** A new case with three cards and one story; returns its id. */
export async function caseWithTold(
  page: Page,
  name: string,
  { herLanguage = 'ar', story = WEDDING }: { herLanguage?: string; story?: StoryTold } = {},
): Promise<string> {
  const { id: caseId } = idSchema.parse(await callHost(page, 'cases/create', { preferredName: name }));
  const begin = async (definitionId: string) => {
    const begun = { caseId, definitionId, herLanguage, interpreter: 'none' };
    return idSchema.parse(await callHost(page, 'interviews/start', begun)).id;
  };
  const answered = (value: unknown) => ({ state: 'answered', value });
  const day = await begin('win-day');
  await callHost(page, 'interviews/saveAnswer', {
    interviewId: day,
    path: 'myCards',
    answer: answered(CARDS),
  });
  const time = await begin('win-one-time');
  await callHost(page, 'interviews/accept', {
    interviewId: time,
    proposals: [
      {
        proposal: STORY_PATH,
        path: STORY_PATH,
        proposed: 'story',
        made: { to: 'story', fields: toldAs(story) },
      },
    ],
  });
  return caseId;
}

function toldAs(story: StoryTold) {
  const untold = { situation: '', tools: '', problem: '', taught: '', quote: '' };
  return { ...untold, ...story, mayQuote: false, toldIn: 'es', toldOn: '2026-03-04' };
}

/** Accepts the first skills of each thing that she told, each once: eight of four things. */
export async function acceptTold(page: Page, caseId: string, language: string): Promise<void> {
  const told = z.array(toldSchema).parse(await callHost(page, 'skills/told', { caseId, language }));
  const seen = new Set<string>();
  const skills = told.flatMap(({ source, suggestions }) =>
    suggestions
      .filter(({ uri }) => !seen.has(uri))
      .slice(0, SKILLS_OF_EACH)
      .map(({ uri, label, language: labelled }) => {
        seen.add(uri);
        const { evidence: _, ...fields } = emptySkill;
        return {
          fields: { ...fields, name: label, conceptUri: uri, conceptLabel: label, conceptLanguage: labelled },
          sources: [{ ...source, why: '' }],
        };
      }),
  );
  await callHost(page, 'skills/accept', { caseId, skills });
}

/** Goes to a screen by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
}
