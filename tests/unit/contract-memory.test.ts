// What the page remembers of the backend's answers, and what it forgets the moment the vault locks.
import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { connectOver } from '../../renderer/backend/connect.ts';
import { createQueryClient, followBackend, queryKeys } from '../../renderer/backend/query-client.ts';
import { createLink, createListeners } from '../../renderer/backend/transport.ts';
import { createIpcTransport } from '../../renderer/backend/ipc-transport.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';

function page() {
  const events = createListeners<TramaEvent>();
  const { set, ...link } = createLink();
  const queries = createQueryClient();
  const stop = followBackend(queries, { subscribe: events.add, link });
  queries.setQueryData(queryKeys.vault, {
    state: 'unlocked',
    current: { id: 'counsellor-1', name: 'Ida Esempio' },
  });
  queries.setQueryData(queryKeys.settings, { preferences: {}, chosen: true });
  const asked: string[] = [];
  const watch = (caseId: string) => {
    const observer = new QueryObserver(queries, {
      queryKey: queryKeys.case(caseId),
      queryFn: () => {
        asked.push(caseId);
        return Promise.resolve({ name: `name of ${caseId}` });
      },
    });
    observer.subscribe(() => undefined);
    return observer;
  };
  return { queries, tell: events.tell, set, stop, asked, watch };
}

const remembered = ({ queries }: ReturnType<typeof page>) =>
  JSON.stringify(
    [queries.getQueryCache(), queries.getMutationCache()].flatMap((cache) =>
      cache.getAll().map((entry) => entry.state),
    ),
  );

test('a changed case is asked for again, another one is not', async () => {
  const { watch, asked, tell } = page();
  const first = watch('case-0001');
  const second = watch('case-0002');
  await expect.poll(() => [first, second].every((one) => one.getCurrentResult().isSuccess)).toBe(true);
  tell({ type: 'caseChanged', caseId: 'case-0001' });
  await expect.poll(() => asked).toEqual(['case-0001', 'case-0002', 'case-0001']);
});

test('when the vault locks no word of any case stays, neither in memory nor on a screen that is still open', async () => {
  const own = page();
  const observer = own.watch('case-0001');
  own.queries.setQueryData(['cases', { search: 'ami' }], { pages: [{ cases: [{ name: 'name of Amina' }] }] });
  own.queries.setQueryData(queryKeys.photo('case-0001'), { photo: 'name of photo' });
  await own.queries
    .getMutationCache()
    .build(own.queries, { mutationFn: () => Promise.resolve('name of saved') })
    .execute({ headline: 'name typed' });
  await expect.poll(() => observer.getCurrentResult().data).toEqual({ name: 'name of case-0001' });
  expect(remembered(own)).toContain('name typed');

  own.tell({ type: 'vaultLocked' });

  expect(remembered(own)).not.toContain('name');
  expect(observer.getCurrentResult().data).toBeUndefined();
  expect(own.queries.getQueryData(queryKeys.vault)).toEqual({ state: 'locked', current: null });
  expect(own.queries.getQueryData(queryKeys.settings)).toBeDefined();
});

test('an answer that was under way when the vault locked is not remembered either', async () => {
  const own = page();
  const answers: ((value: { name: string }) => void)[] = [];
  const late = own.queries
    .query({
      queryKey: queryKeys.case('case-0001'),
      queryFn: () => new Promise<{ name: string }>((resolve) => answers.push(resolve)),
    })
    .catch(() => undefined);
  own.tell({ type: 'vaultLocked' });
  answers[0]?.({ name: 'name of Amina' });
  await late;
  expect(remembered(own)).not.toContain('name of Amina');
});

test('a refusal that the vault is locked has the same effect as the event', async () => {
  const own = page();
  own.queries.setQueryData(queryKeys.case('case-0001'), { name: 'name of Amina' });
  const ask = own.queries.query({
    queryKey: ['cases'],
    queryFn: () => Promise.reject(new Refusal('LOCKED')),
  });
  await expect(ask).rejects.toMatchObject({ code: 'LOCKED' });
  expect(remembered(own)).not.toContain('name of Amina');
});

test('refusals are final and are not asked again', async () => {
  const own = page();
  let asked = 0;
  const ask = own.queries.query({
    queryKey: queryKeys.case('case-0009'),
    queryFn: () => {
      asked += 1;
      return Promise.reject(new Refusal('NOT_FOUND'));
    },
  });
  await expect(ask).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(asked).toBe(1);
});

test('after the link was down everything is asked for again: events passed unheard', async () => {
  const { watch, asked, set, stop, tell } = page();
  const observer = watch('case-0001');
  await expect.poll(() => observer.getCurrentResult().isSuccess).toBe(true);
  set('lost');
  set('connected');
  await expect.poll(() => asked.length).toBe(2);
  stop();
  tell({ type: 'caseChanged', caseId: 'case-0001' });
  set('lost');
  set('connected');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveLength(2);
});

test('in Electron the page hears the contract’s events only, and a main process that is gone is a lost link', async () => {
  let hear: (event: unknown) => void = () => undefined;
  const transport = createIpcTransport({
    call: () => Promise.reject(new Error('Error invoking remote method: object destroyed')),
    subscribe: (listener) => {
      hear = listener;
      return () => undefined;
    },
  });
  const connection = connectOver(transport);
  const heard: TramaEvent[] = [];
  connection.subscribe((event) => heard.push(event));
  for (const event of [null, 'vaultLocked', { type: 'constructor' }, { type: 'vaultLocked', more: 1 }])
    hear(event);
  hear({ type: 'vaultUnlocked' });
  expect(heard).toEqual([{ type: 'vaultUnlocked' }]);
  await expect(connection.client.vault.lock({})).rejects.toMatchObject({ code: 'UNREACHABLE' });
  expect(connection.link.current()).toBe('lost');
});
