// Words that were typed in one page when another locks: the page is asked first, and nobody can put locking off.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { TramaClient, TramaEvent } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import { PASSPHRASE, startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { openTestVault, removeTemporaryFolders } from '../support/vault.ts';

const MINUTE = 60_000;
let started: StartedBackend;
let caseId: string;

beforeEach(async () => {
  started = await startBackend();
  await started.createVault();
  ({ id: caseId } = await started.client.cases.create({ preferredName: 'Miriam' }));
});
afterEach(async () => {
  await started.stop();
  removeTemporaryFolders();
});

const isAsked = (event: TramaEvent) => event.type === 'flush';
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that does this when it is asked, and then says so. Returns how it goes away. */
function openPage(save: (client: TramaClient) => Promise<unknown>): () => void {
  const client = createClient(contract, started.backend.dispatch);
  return started.backend.subscribe((event) => {
    if (event.type === 'flush') void save(client).then(() => client.desktop.flushed({ ask: event.ask }));
  });
}

/** A page with unsaved words in one field, which it saves when it hears that it is asked. */
const openPageTyping = (city: string, { hearsAfter = 0 } = {}) =>
  openPage(async (client) => {
    if (hearsAfter > 0) await wait(hearsAfter);
    await client.cases.savePerson({ caseId, fields: { city } });
  });

async function timeToLock(): Promise<number> {
  const asked = performance.now();
  await started.client.vault.lock({});
  expect(await started.client.vault.status({})).toMatchObject({ state: 'locked' });
  return performance.now() - asked;
}

async function cityAfterUnlocking(): Promise<unknown> {
  const { client } = started;
  const { counsellors, state } = await client.vault.status({});
  if (state === 'locked') {
    await client.vault.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: PASSPHRASE });
  }
  return (await client.cases.get({ caseId })).person.city;
}

test('locking in one page keeps what was just typed in another', async () => {
  openPageTyping('Torino');
  await started.client.vault.lock({});
  expect(await started.client.vault.status({})).toMatchObject({ state: 'locked' });
  expect(started.events.map(({ type }) => type).slice(-3)).toEqual(['flush', 'caseChanged', 'vaultLocked']);
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a page that hears late, as on a busy computer, is waited for', async () => {
  openPageTyping('Torino', { hearsAfter: 400 });
  expect(await timeToLock()).toBeGreaterThan(400);
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a page that saves in two steps is waited for until the second', async () => {
  openPage(async (client) => {
    await client.cases.savePerson({ caseId, fields: { city: 'Tor' } });
    await wait(400);
    await client.cases.savePerson({ caseId, fields: { city: 'Torino' } });
  });
  await started.client.vault.lock({});
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a save that a page sends right before its answer is waited for', async () => {
  openPage((client) => {
    void client.cases.savePerson({ caseId, fields: { city: 'Torino' } });
    return Promise.resolve();
  });
  await started.client.vault.lock({});
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a page that goes away while it is waited for is waited for no longer', async () => {
  const goAway = openPage(() => new Promise(() => undefined));
  setTimeout(goAway, 200);
  expect(await timeToLock()).toBeLessThan(1500);
});

test('an answer to what was asked before does not count', async () => {
  const asks: number[] = [];
  const { client, backend } = started;
  backend.subscribe((event) => {
    if (event.type !== 'flush') return;
    asks.push(event.ask);
    if (asks.length === 1) void client.desktop.flushed({ ask: event.ask });
    else void client.desktop.flushed({ ask: asks[0] ?? 0 });
  });
  expect(await timeToLock()).toBeLessThan(1500);
  await cityAfterUnlocking();
  expect(await timeToLock()).toBeGreaterThan(2900);
});

test('a page that never answers puts locking off for three seconds at most', async () => {
  openPage(() => new Promise(() => undefined));
  const took = await timeToLock();
  expect(took).toBeGreaterThan(2900);
  expect(took).toBeLessThan(5000);
});

test('nor does a page that never stops calling', async () => {
  let isCalling = true;
  openPage(async (client) => {
    while (isCalling) {
      await client.cases.get({ caseId }).catch(() => undefined);
      await wait(10);
    }
  });
  const took = await timeToLock();
  isCalling = false;
  expect(took).toBeGreaterThan(2900);
  expect(took).toBeLessThan(5000);
});

test('locking in two pages at once asks the pages once', async () => {
  openPageTyping('Torino');
  await Promise.all([started.client.vault.lock({}), started.client.vault.lock({})]);
  expect(started.events.filter(isAsked)).toHaveLength(1);
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('closing the program keeps what was just typed, in a page that hears late too', async () => {
  openPageTyping('Torino', { hearsAfter: 400 });
  await started.backend.close();
  const again = await startBackend({ directory: started.directory });
  const { counsellors } = await again.client.vault.status({});
  await again.client.vault.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: PASSPHRASE });
  expect((await again.client.cases.get({ caseId })).person.city).toBe('Torino');
  await again.stop();
});

test('a page that was left alone is asked shortly before the vault locks for it', async () => {
  const asked: string[] = [];
  const made = await openTestVault({
    lockAfterMinutes: () => 5,
    lookEvery: 5,
    onAlmostIdle: () => asked.push(made.vault.open().actor.name),
  });
  made.pass(4 * MINUTE);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked).toEqual([]);
  made.pass(MINUTE - 8);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  made.pass(8);
  await expect.poll(() => made.events).toEqual(['vaultUnlocked', 'vaultLocked']);
});
