import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { writeDurably } from '../../backend/durable-file.ts';
import { type Command, oneOf, required } from '../command.ts';
import { withBackend } from '../session.ts';
import { writeCv } from './document.ts';

/** Runs one step and notes how long it took, in whole milliseconds. */
async function timed<T>(timings: Record<string, number>, step: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  timings[step] = Math.round(performance.now() - started);
  return result;
}

export const demo: Command = {
  name: 'demo',
  summary: 'Make an encrypted vault with a sample case, its CV and its record, to see that everything works.',
  help: [
    '--out DIR            where to put vault/, cv.pdf and case.json',
    `--language L         of the sample and its CV: ${INTERFACE_LANGUAGES.join(', ')}; without it, it`,
    'TRAMA_PASSPHRASE is used if set; else a passphrase is made and printed.',
  ],
  options: { out: { type: 'string' }, language: { type: 'string' } },
  run: async (values, terminal) => {
    const out = path.resolve(required(values, 'out'));
    const language = oneOf(values, 'language', INTERFACE_LANGUAGES, 'it');
    const timings: Record<string, number> = {};
    await mkdir(out, { recursive: true, mode: 0o700 });
    const [vault, cv, record] = ['vault', 'cv.pdf', 'case.json'].map((name) => path.join(out, name)) as [
      string,
      string,
      string,
    ];
    await withBackend(vault, async (client) => {
      const given = terminal.environment['TRAMA_PASSPHRASE'];
      const passphrase = given ?? (await client.vault.suggestPassphrase({ language })).passphrase;
      const { recoveryCode } = await timed(timings, 'createVault', () =>
        client.vault.create({ counsellorName: 'Demo', passphrase }),
      );
      await client.settings.save({ language });
      const { id } = await timed(timings, 'addSample', () => client.cases.addSample({}));
      const caseRecord = await timed(timings, 'readCase', () => client.cases.get({ caseId: id }));
      writeDurably(record, `${JSON.stringify(caseRecord, null, 2)}\n`);
      const { pages } = await timed(timings, 'makeCv', () =>
        writeCv(client, { caseId: id, language, out: cv }),
      );
      await timed(timings, 'lock', () => client.vault.lock({}));
      const secrets = given === undefined ? { passphrase, recoveryCode } : { recoveryCode };
      terminal.result({ vault, cv, case: record, caseId: id, pages, ...secrets, timings });
    });
  },
};
