import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createAttempts, waitAfter } from '../../electron/backend/vault/attempts.ts';
import { outcome, removeTemporaryFolders, temporaryFolder } from '../support/vault.ts';

afterEach(removeTemporaryFolders);

function startAttempts(file = path.join(temporaryFolder(), 'attempts.json')) {
  let now = new Date('2026-03-02T09:00:00.000Z');
  const clock = () => now;
  return {
    file,
    start: () => createAttempts({ file, clock }),
    pass: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}

const wrong = () => Promise.resolve(null);
const right = () => Promise.resolve('key');

test('two failures are free, then the wait doubles up to five minutes', () => {
  const waits = Array.from({ length: 14 }, (_, failures) => waitAfter(failures) / 1000);
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect(waitAfter(1e6)).toBe(300_000);
});

test('while waiting nothing is tried, and afterwards one attempt is', async () => {
  const { start, pass } = startAttempts();
  const attempts = start();
  for (let failure = 0; failure < 3; failure += 1) expect(await attempts.attempt(wrong)).toBeNull();
  expect(attempts.retryAt()).toBe('2026-03-02T09:00:01.000Z');
  let tried = false;
  const attempt = attempts.attempt(() => {
    tried = true;
    return right();
  });
  expect(await outcome(attempt)).toBe('TOO_SOON');
  expect(tried).toBe(false);
  pass(1000);
  expect(attempts.retryAt()).toBeNull();
  expect(await attempts.attempt(wrong)).toBeNull();
  expect(attempts.retryAt()).toBe('2026-03-02T09:00:03.000Z');
});

test('a restart does not shorten the wait; a right passphrase ends it', async () => {
  const { start, pass } = startAttempts();
  for (let failure = 0; failure < 3; failure += 1) await start().attempt(wrong);
  expect(await outcome(start().attempt(right))).toBe('TOO_SOON');
  pass(1000);
  expect(await start().attempt(right)).toBe('key');
  expect(await start().attempt(wrong)).toBeNull();
  expect(start().retryAt()).toBeNull();
});

test('ending the program in the middle of an attempt counts as a failure', async () => {
  const { file, start } = startAttempts();
  const attempts = start();
  const counted: unknown[] = [];
  await attempts.attempt(() => {
    counted.push(JSON.parse(readFileSync(file, 'utf8')));
    return right();
  });
  expect(counted).toMatchObject([{ failures: 1 }]);
});

test('an attempt that could not be made is not counted', async () => {
  const { start } = startAttempts();
  const attempts = start();
  for (let failure = 0; failure < 5; failure += 1) {
    await expect(attempts.attempt(() => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory');
  }
  expect(attempts.retryAt()).toBeNull();
});

test('a clock that was set back does not lock her out for longer than the wait', async () => {
  const { start, pass } = startAttempts();
  const attempts = start();
  for (let failure = 0; failure < 3; failure += 1) await attempts.attempt(wrong);
  pass(-86_400_000);
  expect(attempts.retryAt()).toBe('2026-03-01T09:00:01.000Z');
  pass(1000);
  expect(attempts.retryAt()).toBeNull();
});

test('an unreadable file counts as no failures', () => {
  const { file, start } = startAttempts();
  writeFileSync(file, '{"failures":"many"}');
  expect(start().retryAt()).toBeNull();
});
