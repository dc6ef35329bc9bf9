// A program that saves without pause until it is killed: started by cases-kill.test.ts with the vault's folder. It says
// what it finds, then each save once it was acknowledged.
import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { PASSPHRASE, startBackend } from './backend.ts';

const [, , directory = ''] = process.argv;
const say = (words: object): void => {
  writeSync(1, `${JSON.stringify(words)}\n`);
};

const { client } = await startBackend({ directory });
// Loaded and waiting: the test opens the vault only when the process before is dead.
say({ ready: true });
const [order] = (await once(process.stdin, 'data')) as [Buffer];
const { counsellors } = await client.vault.status({});
await client.vault.unlock({ counsellorId: counsellors[0]?.id ?? '', passphrase: PASSPHRASE });
const { cases } = await client.cases.list({ search: '', archived: false, after: null });
const caseId = cases[0]?.id ?? '';
const { person, experience } = await client.cases.get({ caseId });
const [entry] = experience;
const found = Math.max(Number(person.headline), Number(entry?.value.title));
// Opening has checked every page; the whole log takes longer, and is not asked for each time.
const problems = order.toString().startsWith('verify') ? (await client.vault.verify({})).problems : [];
say({ found, problems });

for (let number = found + 1; ; number += 1) {
  const text = String(number);
  if (number % 2 === 0) await client.cases.savePerson({ caseId, fields: { headline: text } });
  else {
    const fields = { title: text, tasks: [text, text] };
    await client.cases.saveEntry({ caseId, id: entry?.id ?? '', entry: { kind: 'experience', fields } });
  }
  say({ saved: number });
}
