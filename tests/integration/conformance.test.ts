// One suite over every way in: whatever the shape of a call, it is answered the same, and a wrong one changes nothing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/kernel.ts';
import type { Contract, Procedure } from '../../shared/contract/kernel.ts';
import { startBackend } from '../support/backend.ts';
import type { StartedBackend } from '../support/backend.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { openTransports, TRANSPORTS } from '../support/transports.ts';
import type { Transports } from '../support/transports.ts';

let started: StartedBackend;
let transports: Transports;
let caseId: string;

beforeAll(async () => {
  started = await startBackend();
  const { client } = started;
  await client.vault.create({
    counsellorName: 'Ida Esempio',
    passphrase: 'six plain words for a test vault',
  });
  caseId = (await client.cases.addSample({})).id;
  await client.settings.save({ language: 'it' });
  transports = await openTransports(started.backend);
});

afterAll(async () => {
  await transports.close();
  await started.stop();
});

/** Everything that a call could have changed: the change log's head, the case, and the files beside the database. */
async function everything(): Promise<unknown> {
  const { client, directory } = started;
  const { head, changes } = await client.vault.verify({});
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(directory, file)))
        .digest('hex'),
    ]);
  const { cases, total } = await client.cases.list({ search: '', archived: false, after: null });
  return { head, changes, files, cases, total, case: await client.cases.get({ caseId }) };
}

const whole: Contract = contract;
const examples: Readonly<Record<string, Readonly<Record<string, object>>>> = exampleInputs;
const procedures = Object.entries(whole).flatMap(([domain, names]) =>
  Object.entries(names).map(([name, procedure]) => ({
    domain,
    name,
    procedure,
    example: examples[domain]?.[name] ?? {},
  })),
);

/** Wrong wherever they stand: no field of the contract takes any of them. */
const WRONG_EVERYWHERE: readonly unknown[] = [
  { unexpected: [1] },
  [{ unexpected: 1 }],
  -1.5,
  '\ud800!',
  '!'.repeat(1_000_000),
  nested(3000),
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let n = 0; n < depth; n += 1) value = [value];
  return value;
}

/** The example bent by hand: as a whole, and field by field. */
function bentByHand(example: object): readonly unknown[] {
  const fields = Object.keys(example);
  return [
    null,
    [],
    [example],
    'text',
    JSON.stringify(example),
    0,
    true,
    nested(3000),
    { ...example, unexpected: 1 },
    { ...example, constructor: { prototype: {} } },
    { ...example, toString: 'text' },
    { ...example, ['x'.repeat(100_000)]: 1 },
    ...fields.flatMap((field) => WRONG_EVERYWHERE.map((value) => ({ ...example, [field]: value }))),
  ];
}

const isRefusedBySchema = (procedure: Procedure, payload: unknown): boolean =>
  !procedure.input.safeParse(payload).success;

describe.each(TRANSPORTS)('over %s', (transport) => {
  test.each(procedures)('$domain.$name refuses every wrong shape by INVALID_INPUT', async (one) => {
    for (const payload of bentByHand(one.example)) {
      const reply = await transports.send[transport](one.domain, one.name, payload);
      expect(reply, JSON.stringify(payload).slice(0, 200)).toMatchObject({
        ok: false,
        code: 'INVALID_INPUT',
      });
    }
  });

  test('every example is well-formed: what is refused above is refused for what was bent', () => {
    for (const { procedure, example } of procedures) {
      expect(isRefusedBySchema(procedure, example), JSON.stringify(example)).toBe(false);
    }
  });

  test('made-up JSON of any shape is refused by every procedure that does not take it', async () => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...procedures),
        fc.jsonValue({ maxDepth: 6 }),
        async (one, payload) => {
          fc.pre(isRefusedBySchema(one.procedure, payload));
          const reply = await transports.send[transport](one.domain, one.name, payload);
          expect(reply).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
        },
      ),
      { numRuns: 300 },
    );
    expect(await everything()).toEqual(before);
  });

  test('a field that would reach into prototypes reaches nothing', async () => {
    const before = await everything();
    const fields = JSON.parse(
      '{"__proto__": {"archived": true}, "constructor": {"prototype": {"hacked": 1}}}',
    ) as object;
    for (const [domain, name, payload] of [
      ['cases', 'savePerson', { caseId, fields }],
      ['cases', 'get', { ...fields, caseId }],
      ['settings', 'save', fields],
    ] as const) {
      const reply = await transports.send[transport](domain, name, payload);
      expect(reply).toMatchObject({ ok: false, code: 'INVALID_INPUT' });
    }
    expect(Object.hasOwn(Object.prototype, 'hacked')).toBe(false);
    expect({}).not.toHaveProperty('archived');
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['constructor', 'name'],
    ['__proto__', 'toString'],
    ['cases', '__proto__'],
    ['cases', 'constructor'],
    ['cases', '../vault/lock'],
    ['vault', 'handlers'],
    ['', ''],
    ['cases', 'list '],
    ['CASES', 'LIST'],
  ])('there is no procedure %j %j', async (domain, name) => {
    const reply = await transports.send[transport](domain, name, {});
    expect(reply).toEqual({ ok: false, code: 'UNKNOWN_PROCEDURE' });
  });

  test('expected refusals and results are the same as without a transport', async () => {
    const direct = started.client;
    const client = createClient(contract, transports.send[transport]);
    expect(await client.cases.get({ caseId })).toEqual(await direct.cases.get({ caseId }));
    expect(await client.settings.get({})).toEqual(await direct.settings.get({}));
    expect(await client.vault.status({})).toEqual(await direct.vault.status({}));
    expect(await client.cases.photo({ caseId })).toEqual(await direct.cases.photo({ caseId }));
    await expect(client.cases.get({ caseId: 'absent-case' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      client.vault.create({ counsellorName: 'Ida', passphrase: 'six plain words again' }),
    ).rejects.toMatchObject({
      code: 'VAULT_EXISTS',
    });
  });
});

test('after all of these wrong calls the vault, its files and the case are what they were', async () => {
  const before = await everything();
  for (const transport of TRANSPORTS) {
    for (const { domain, name, example } of procedures) {
      for (const payload of bentByHand(example)) await transports.send[transport](domain, name, payload);
    }
  }
  expect(await everything()).toEqual(before);
});

test.each(['ipc', 'http'] as const)('over %s a change is told to the page as an event', async (transport) => {
  const heard: unknown[] = [];
  const stop = transports.over[transport].subscribe((event) => heard.push(event));
  const { id } = await started.client.cases.create({ preferredName: 'Zahra Esempio' });
  await started.client.cases.savePerson({ caseId: id, fields: { headline: 'Cook' } });
  await expect.poll(() => heard).toContainEqual({ type: 'caseChanged', caseId: id });
  stop();
});
