// Words that were typed in one page when another locks: the page is asked first, and nobody can put locking off.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';
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

const isAsked = (event: TramaEvent) => event.type === 'action' && event.action === 'flush';

/** A page with unsaved words in one field, which it saves when it is asked. */
function openPageTyping(city: string): void {
  const client = createClient(contract, started.backend.dispatch);
  started.backend.subscribe((event) => {
    if (isAsked(event)) void client.cases.savePerson({ caseId, fields: { city } });
  });
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
  expect(started.events.map(({ type }) => type).slice(-3)).toEqual(['action', 'caseChanged', 'vaultLocked']);
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a save that begins when another was answered is still taken', async () => {
  const { client, backend } = started;
  backend.subscribe((event) => {
    if (!isAsked(event)) return;
    void client.cases
      .savePerson({ caseId, fields: { city: 'Tor' } })
      .then(() => new Promise((resolve) => setTimeout(resolve, 60)))
      .then(() => client.cases.savePerson({ caseId, fields: { city: 'Torino' } }));
  });
  await client.vault.lock({});
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('a page that never stops calling puts locking off for half a second at most', async () => {
  const { client, backend } = started;
  let isCalling = true;
  const callOn = async (): Promise<void> => {
    while (isCalling) {
      await client.cases.get({ caseId }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  let calling: Promise<void> | undefined;
  backend.subscribe((event) => {
    if (isAsked(event)) calling = callOn();
  });
  const asked = performance.now();
  await client.vault.lock({});
  const took = performance.now() - asked;
  isCalling = false;
  await calling;
  expect(calling).toBeDefined();
  expect(took).toBeGreaterThan(400);
  expect(took).toBeLessThan(1500);
  expect(await client.vault.status({})).toMatchObject({ state: 'locked' });
});

test('locking in two pages at once asks the pages once', async () => {
  openPageTyping('Torino');
  await Promise.all([started.client.vault.lock({}), started.client.vault.lock({})]);
  expect(started.events.filter(isAsked)).toHaveLength(1);
  expect(await cityAfterUnlocking()).toBe('Torino');
});

test('closing the program keeps what was just typed', async () => {
  openPageTyping('Torino');
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
