import { createHash } from 'node:crypto';
import { type Command, required, wholeNumber } from '../command.ts';
import { plausibleCase } from '../seed/plausible-case.ts';
import { seededRandom } from '../seed/random.ts';
import { withBackend } from '../session.ts';

/** The first instant of the seeded record; every id and time follows from it and the seed. */
const SEED_EPOCH = Date.UTC(2026, 0, 5, 9, 0, 0);

/** Deterministic ids in the form of UUIDv7, so that the same seed gives the same record to the letter. */
function seededIds(seed: number, clock: () => Date): () => string {
  let count = 0;
  return () => {
    const time = clock().getTime().toString(16).padStart(12, '0');
    const noise = createHash('sha256').update(`${seed}:${count++}`).digest('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-8${noise.slice(3, 6)}-${noise.slice(6, 18)}`;
  };
}

export const seed: Command = {
  name: 'seed',
  summary: 'Make a vault of plausible, plainly invented cases, for benchmarks and demonstrations.',
  help: [
    '--cases N            how many, 1 to 20000',
    '--seed S             a whole number; the same seed gives the same cases',
    '--out DIR            folder of the new vault',
    'TRAMA_PASSPHRASE is used if set; else a passphrase is made and printed.',
  ],
  options: { cases: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  run: async (values, terminal) => {
    const count = wholeNumber(values, 'cases', { min: 1, max: 20_000 });
    const start = wholeNumber(values, 'seed', { min: 0, max: 2 ** 31 });
    const directory = required(values, 'out');
    const random = seededRandom(start);
    let ticks = 0;
    // Time advances by a minute a reading only while cases are written: the record must not depend on the machine.
    const clock = (): Date => new Date(SEED_EPOCH + ticks * 60_000);
    await withBackend(
      directory,
      async (client) => {
        const given = terminal.environment['TRAMA_PASSPHRASE'];
        const passphrase = given ?? (await client.vault.suggestPassphrase({ language: 'en' })).passphrase;
        const started = performance.now();
        const { recoveryCode } = await client.vault.create({ counsellorName: 'Demo', passphrase });
        for (let index = 0; index < count; index += 1) {
          ticks += 1;
          // The clock of the record runs ahead of the office's: without a sign of work the idle lock would close the vault.
          await client.vault.touch({});
          await client.cases.addWhole({ draft: plausibleCase(random) });
          if ((index + 1) % 1000 === 0) terminal.say(`${index + 1} of ${count} cases`);
        }
        const milliseconds = Math.round(performance.now() - started);
        const secrets = given === undefined ? { passphrase, recoveryCode } : {};
        terminal.result({ vault: directory, cases: count, seed: start, milliseconds, ...secrets });
      },
      { clock, ids: seededIds(start, clock) },
    );
  },
};
