// A case in which something was told: three cards of a day and one story, brought in as the interviews would.
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { callHost } from './interview-places.ts';

const idSchema = z.object({ id: z.string() });
const CARDS = ['cook-many', 'hair-braid', 'elder-care'];
const STORY = {
  title: 'La boda de mi prima',
  situation: 'En mi pueblo, para doscientas personas',
  action: 'Compré la carne, preparé el arroz en ollas grandes y repartí el trabajo entre seis mujeres',
  tools: 'Ollas grandes, fuego de leña',
  ending: 'Todos comieron a la hora',
  problem: 'Faltó agua',
  taught: 'Enseñé a mi hermana',
  quote: 'Yo sabía cuánto arroz hacía falta',
  mayQuote: true,
  toldIn: 'ar',
  toldOn: '2026-11-20',
};

/** A new case with three cards laid and one story in the record. Returns its id. */
export async function caseWithTold(page: Page, preferredName: string): Promise<string> {
  const begin = async (caseId: string, definitionId: string) =>
    idSchema.parse(
      await callHost(page, 'interviews/start', {
        caseId,
        definitionId,
        herLanguage: 'ar',
        interpreter: 'none',
      }),
    ).id;
  const { id: caseId } = idSchema.parse(await callHost(page, 'cases/create', { preferredName }));
  const day = await begin(caseId, 'win-day');
  const laid = { state: 'answered', value: CARDS };
  await callHost(page, 'interviews/saveAnswer', { interviewId: day, path: 'myCards', answer: laid });
  const time = await begin(caseId, 'win-one-time');
  const made = { to: 'story', fields: STORY };
  await callHost(page, 'interviews/accept', {
    interviewId: time,
    proposals: [{ proposal: 'story', path: 'story', proposed: JSON.stringify(made), made }],
  });
  return caseId;
}

const toldSchema = z.array(
  z.object({
    source: z.looseObject({ experienceId: z.string().nullable() }),
    suggestions: z.array(z.looseObject({ uri: z.string(), label: z.string(), language: z.string() })),
  }),
);
const MOST = 8;

/** Accepts eight skills of what was told, two of each thing, as the counsellor would one by one. */
export async function acceptTold(page: Page, caseId: string, language: string): Promise<void> {
  const told = toldSchema.parse(await callHost(page, 'skills/told', { caseId, language }));
  const taken = new Set<string>();
  for (const { source, suggestions } of told) {
    const fresh = suggestions.filter(({ uri }) => !taken.has(uri)).slice(0, 2);
    const skills = fresh.map(({ uri, label, language: spoken }) => ({
      fields: {
        name: label,
        group: 'technical',
        level: 3,
        experienceId: source.experienceId,
        conceptUri: uri,
        conceptLabel: label,
        conceptLanguage: spoken,
        conceptVersion: '',
      },
      sources: [{ ...source, why: '' }],
    }));
    for (const { uri } of fresh) taken.add(uri);
    if (skills.length > 0 && taken.size <= MOST) await callHost(page, 'skills/accept', { caseId, skills });
  }
}

/** Leads the page there without loading it anew. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}
