// eslint would forbid argon2 of node:crypto in the product: Electron has none. Here it is the second opinion.
import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { costFor, createKeyDerivation, FLOOR } from '../../electron/backend/vault/key-derivation.ts';

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

function reference(message: string, cost: { memory: number; passes: number; lanes: number }): string {
  const { memory, passes, lanes } = cost;
  return argon2Sync('argon2id', {
    message: Buffer.from(message),
    nonce: salt,
    parallelism: lanes,
    tagLength: 32,
    memory,
    passes,
  }).toString('hex');
}

test.each([
  ['the floor', FLOOR],
  ['more memory', { memory: 96 * 1024, passes: 3, lanes: 1 as const }],
  ['more passes', { memory: 65536, passes: 5, lanes: 1 as const }],
])('argon2id gives the same key as the reference at %s', async (_, cost) => {
  const key = await createKeyDerivation('calibrated').derive({ passphrase: 'una frase segreta', salt, cost });
  expect(key.toString('hex')).toBe(reference('una frase segreta', cost));
});

test('a passphrase is brought to its compatibility form first', async () => {
  const derivation = createKeyDerivation('fast-for-tests');
  const cost = { memory: 256, passes: 1, lanes: 1 } as const;
  const key = await derivation.derive({ passphrase: 'perche\u0301 \uFB01la', salt, cost });
  expect(key.toString('hex')).toBe(reference('perché fila', cost));
});

test('the product accepts nothing below the floor and nothing above the ceiling', () => {
  const derivation = createKeyDerivation('calibrated');
  expect(derivation.accepts(FLOOR)).toBe(true);
  expect(derivation.accepts({ memory: 256 * 1024, passes: 16, lanes: 1 })).toBe(true);
  expect(derivation.accepts({ ...FLOOR, memory: FLOOR.memory - 1 })).toBe(false);
  expect(derivation.accepts({ ...FLOOR, passes: 2 })).toBe(false);
  expect(derivation.accepts({ ...FLOOR, memory: 256 * 1024 + 1 })).toBe(false);
  expect(derivation.accepts({ ...FLOOR, passes: 17 })).toBe(false);
});

test('the cost for new slots is measured and never below the floor', async () => {
  const derivation = createKeyDerivation('calibrated');
  const cost = await derivation.newCost();
  expect(derivation.accepts(cost)).toBe(true);
  expect(await derivation.newCost()).toBe(cost);
});

test.each([
  { floorMs: 2000, cost: { memory: 64, passes: 3 } },
  { floorMs: 500, cost: { memory: 64, passes: 3 } },
  { floorMs: 250, cost: { memory: 128, passes: 3 } },
  { floorMs: 125, cost: { memory: 256, passes: 3 } },
  { floorMs: 62.5, cost: { memory: 256, passes: 6 } },
  { floorMs: 0.1, cost: { memory: 256, passes: 16 } },
])(
  'a machine that takes $floorMs ms for the floor gets $cost.memory MiB and $cost.passes passes',
  ({ floorMs, cost }) => {
    expect(costFor(floorMs)).toEqual({ memory: cost.memory * 1024, passes: cost.passes, lanes: 1 });
  },
);

test('a worker that fails says so, and does not leave the caller waiting', async () => {
  const derivation = createKeyDerivation('fast-for-tests');
  const tooLittle = { memory: 1, passes: 1, lanes: 1 } as const;
  await expect(
    derivation.derive({ passphrase: 'una frase segreta', salt, cost: tooLittle }),
  ).rejects.toThrow();
});
