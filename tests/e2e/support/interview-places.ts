// Every kind of screen that an interview has: one of each type of item, what was found, and the recap; with answers that
// open what is only asked after them.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import * as z from 'zod';
import { shippedPacks } from '../../../electron/backend/interviews/shipped-packs.ts';
import { replySchema } from '../../../shared/contract/kernel.ts';
import type { Answer, Answers } from '../../../shared/interview/answers.ts';
import type { Definition } from '../../../shared/interview/definition.ts';
import { stepsOf } from '../../../shared/interview/flow.ts';
import { cardSetOf } from '../../../shared/interview/structure.ts';

interface Sitting {
  readonly definitionId: string;
  readonly answers: Answers;
  readonly places: readonly { readonly place: string; readonly name: string }[];
}

/** Shipped definitions with the places to look at; each type of item stands once in all of them together. */
function sittings(): readonly Sitting[] {
  const seen = new Set<string>();
  return shippedPacks().map(({ definition }) => {
    const answers = opening(definition);
    const places = stepsOf(definition, answers).flatMap(({ path, item }) => {
      if (seen.has(item.type)) return [];
      seen.add(item.type);
      return [{ place: path, name: item.type }];
    });
    const last = places.at(-1)?.place ?? '';
    const ends =
      definition.id === 'win-day'
        ? [
            { place: '@found', name: 'what was found' },
            { place: `@recap:${last}`, name: 'before going on' },
          ]
        : [];
    return {
      definitionId: definition.id,
      answers,
      places: [...places, ...ends],
    };
  });
}

/** Some cards are chosen, and what repeats is told once. */
function opening(definition: Definition): Answers {
  const answered = (value: Answer['value']): Answer => ({ state: 'answered', value });
  const items = definition.sections.flatMap((section) => section.items);
  return new Map(
    items.flatMap((item): [string, Answer][] => {
      if (item.type === 'cards') {
        const ids = (cardSetOf(definition, item.set)?.cards ?? []).map(({ id }) => id);
        return [[item.id, answered(ids.slice(0, Math.min(4, item.most ?? 4)))]];
      }
      return item.type === 'group' && item.forEach === undefined ? [[item.id, answered(['one'])]] : [];
    }),
  );
}

/** Calls the browser host as its page does, past the interface. */
export async function callHost(page: Page, procedure: string, input: unknown): Promise<unknown> {
  const reply: unknown = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/call/${name}`, { method: 'POST', headers, body });
      return (await response.json()) as unknown;
    },
    [procedure, JSON.stringify(input)] as const,
  );
  const read = replySchema.parse(reply);
  if (!read.ok) throw new Error(`${procedure}: ${read.code}`);
  return read.value;
}

const idSchema = z.object({ id: z.string() });

/** Holds every sitting with a new case in her language, and stops at each place. */
export async function visit(
  page: Page,
  {
    herLanguage,
    atPlace,
  }: { readonly herLanguage: string; readonly atPlace: (name: string) => Promise<void> },
): Promise<void> {
  const { id: caseId } = idSchema.parse(
    await callHost(page, 'cases/create', { preferredName: 'Amina Esempio' }),
  );
  for (const { definitionId, answers, places } of sittings()) {
    if (places.length === 0) continue;
    const begun = { caseId, definitionId, herLanguage, interpreter: 'inRoom' };
    const { id: interviewId } = idSchema.parse(await callHost(page, 'interviews/start', begun));
    for (const [path, answer] of answers) {
      await callHost(page, 'interviews/saveAnswer', { interviewId, path, answer });
    }
    for (const { place, name } of places) {
      await callHost(page, 'interviews/setPlace', { interviewId, place });
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/interviews/${interviewId}`);
      await expect(page.locator('.half[data-who="hers"] h2, .half-waiting').first()).toBeVisible();
      await page.waitForTimeout(250);
      await atPlace(name);
    }
  }
}
