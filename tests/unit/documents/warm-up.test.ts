import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePdf } from '../../../electron/backend/documents/make-pdf.ts';
import { createWarmUp } from '../../../electron/backend/documents/warm-up.ts';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';

const DELAY = 1000;
let asked: DocumentDefinition[];
let outcome: () => ReturnType<typeof makePdf>;
const warmUp = () =>
  createWarmUp(
    {
      render: (definition) => {
        asked.push(definition);
        return outcome();
      },
    },
    DELAY,
  );

beforeEach(() => {
  asked = [];
  outcome = () => Promise.resolve({ pdf: new Uint8Array(), pages: 1, missingCharacters: [] });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page is made in the background, a moment after it was asked for', async () => {
  warmUp().start();
  await vi.advanceTimersByTimeAsync(DELAY - 1);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveLength(1);
});

test('whoever locks within that moment starts nothing', async () => {
  const warming = warmUp();
  warming.start();
  warming.stop();
  await vi.advanceTimersByTimeAsync(2 * DELAY);
  expect(asked).toEqual([]);
});

test('unlocking twice makes one page', async () => {
  const warming = warmUp();
  warming.start();
  warming.start();
  await vi.advanceTimersByTimeAsync(2 * DELAY);
  expect(asked).toHaveLength(1);
});

test('a page that fails disturbs nobody', async () => {
  outcome = () => Promise.reject(new Error('The PDF worker ended'));
  const unhandled = vi.fn();
  process.once('unhandledRejection', unhandled);
  warmUp().start();
  await vi.advanceTimersByTimeAsync(DELAY);
  vi.useRealTimers();
  await new Promise(setImmediate);
  process.off('unhandledRejection', unhandled);
  expect(asked).toHaveLength(1);
  expect(unhandled).not.toHaveBeenCalled();
});

test('the page can be drawn, with every character', async () => {
  warmUp().start();
  await vi.advanceTimersByTimeAsync(DELAY);
  vi.useRealTimers();
  const [page] = asked;
  if (page === undefined) throw new Error('no page was made');
  expect(await makePdf(page)).toMatchObject({ pages: 1, missingCharacters: [] });
});
