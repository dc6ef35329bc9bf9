// The mechanics of the contract: what a call may reach, what may come back, and what never does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createClient, createDispatcher, Refusal } from '../../shared/contract/kernel.ts';
import type { Reply } from '../../shared/contract/kernel.ts';
import { probeContract, probeHandlers } from '../support/probe-backend.ts';

const reported: unknown[] = [];
const dispatch = createDispatcher(probeContract, probeHandlers, (error, procedure) => {
  reported.push([procedure, error instanceof Error ? error.message : error]);
  return 'R-0001';
});
const client = createClient(probeContract, (domain, name, payload) => dispatch(domain, name, payload));

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

describe('a call reaches', () => {
  test.each(INHERITED)('nothing by the inherited name %s', async (name) => {
    const unknown: Reply = { ok: false, code: 'UNKNOWN_PROCEDURE' };
    expect(await dispatch(name, 'echo', { text: 'a' })).toEqual(unknown);
    expect(await dispatch('words', name, { text: 'a' })).toEqual(unknown);
    expect(await dispatch(name, name, {})).toEqual(unknown);
  });

  test('nothing by a name that is no text or only looks like one', async () => {
    const names = [
      undefined,
      null,
      0,
      1n,
      true,
      Symbol('words'),
      {},
      ['words'],
      { toString: () => 'words' },
      '',
    ];
    for (const name of names) {
      expect(await dispatch(name, 'echo', { text: 'a' })).toMatchObject({ code: 'UNKNOWN_PROCEDURE' });
      expect(await dispatch('words', name, { text: 'a' })).toMatchObject({ code: 'UNKNOWN_PROCEDURE' });
    }
  });

  test('a handler only where the contract lists it too', async () => {
    const more = { ...probeHandlers, hidden: { run: () => ({}) } };
    const own = createDispatcher(probeContract, more, () => 'R');
    expect(await own('hidden', 'run', {})).toEqual({ ok: false, code: 'UNKNOWN_PROCEDURE' });
  });
});

describe('an input of the wrong shape', () => {
  const contract = {
    people: {
      save: {
        input: z.strictObject({
          person: z.strictObject({ names: z.array(z.string()), age: z.int() }),
          note: z.string().max(3),
        }),
        output: z.strictObject({}),
        errors: [],
      },
    },
  } as const;
  const save = createDispatcher(contract, { people: { save: () => ({}) } }, () => 'R');

  test('is answered with the paths of what is wrong, each once, and with no message', async () => {
    const payload = { person: { names: ['Amina', 4, null], age: 1.5 }, note: 'long', more: 1 };
    const reply = await save('people', 'save', payload);
    expect(reply).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      fields: ['person.names.1', 'person.names.2', 'person.age', 'note', ''],
    });
  });

  test.each([[undefined], [null], [''], ['{}'], [[]], [0], [() => ({})], [new Map()], [Symbol('s')]])(
    'never throws: %s',
    async (payload) => {
      expect(await save('people', 'save', payload)).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
    },
  );

  test('whose property throws when it is read never throws out of the dispatcher', async () => {
    const payload = {
      get text(): string {
        throw new Error('trap');
      },
    };
    expect(await dispatch('words', 'echo', payload)).toMatchObject({ ok: false });
  });

  test('is refused at the calling end already', async () => {
    const call = client.words.echo({ text: 1 as never });
    await expect(call).rejects.toMatchObject({ name: 'Refusal', code: 'INVALID_INPUT', fields: ['text'] });
  });
});

describe('a refusal', () => {
  test('travels by its code and fields where the contract lists it', async () => {
    expect(await dispatch('words', 'refuse', { code: 'LISTED', field: 'name' })).toEqual({
      ok: false,
      code: 'LISTED',
      fields: ['name'],
    });
    await expect(client.words.refuse({ code: 'LISTED' })).rejects.toBeInstanceOf(Refusal);
  });

  test.each(['UNLISTED', 'BUG', 'toString'])(
    'that the contract does not list becomes a reference: %s',
    async (code) => {
      reported.length = 0;
      expect(await dispatch('words', 'refuse', { code })).toEqual({
        ok: false,
        code: 'INTERNAL',
        reference: 'R-0001',
      });
      expect(reported).toHaveLength(1);
    },
  );

  test('of the unexpected kind carries no message over the wire, but is reported here', async () => {
    reported.length = 0;
    const wire = JSON.stringify(await dispatch('words', 'refuse', { code: 'BUG' }));
    expect(wire).not.toMatch(/SELECT|home|amina/);
    expect(reported).toEqual([['words.refuse', 'SELECT secret FROM vault at /home/amina']]);
    await expect(client.words.refuse({ code: 'BUG' })).rejects.toMatchObject({
      code: 'INTERNAL',
      reference: 'R-0001',
    });
  });
});

describe('an output', () => {
  test('is encoded for the wire and decoded at the other end', async () => {
    const content = new Uint8Array([1, 2, 255]);
    expect(await dispatch('words', 'reverse', { content: 'AQL/' })).toEqual({
      ok: true,
      value: { content: '/wIB' },
    });
    expect(await client.words.reverse({ content })).toEqual({ content: content.toReversed() });
  });

  test('that breaks the contract does not leave', async () => {
    const broken = createDispatcher(
      probeContract,
      { words: { ...probeHandlers.words, echo: () => ({ text: 'a', passphrase: 'b' }) } },
      () => 'R',
    );
    expect(await broken('words', 'echo', { text: 'a' })).toEqual({
      ok: false,
      code: 'INTERNAL',
      reference: 'R',
    });
  });

  test.each([
    [undefined],
    ['<html>'],
    [{ ok: true, value: { text: 1 } }],
    [{ ok: true, value: { text: 'a', more: 1 } }],
    [{ ok: 'yes' }],
    [{ ok: false }],
  ])('that makes no sense to the calling end is as good as none: %j', async (answer) => {
    const other = createClient(probeContract, () => Promise.resolve(answer));
    await expect(other.words.echo({ text: 'a' })).rejects.toMatchObject({
      name: 'Refusal',
      code: 'UNREACHABLE',
    });
  });
});

test('any JSON at all, to any name at all, is answered and never thrown', async () => {
  const name = fc.oneof(fc.constantFrom('words', 'echo', 'reverse', 'refuse', ...INHERITED), fc.string());
  await fc.assert(
    fc.asyncProperty(
      name,
      name,
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      async (domain, procedure, payload) => {
        const reply = await dispatch(domain, procedure, payload);
        expect(
          reply.ok || ['UNKNOWN_PROCEDURE', 'INVALID_INPUT', 'INTERNAL', 'LISTED'].includes(reply.code),
        ).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
