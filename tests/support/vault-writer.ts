// A child process for the tests that kill: opens a vault and works on it until it is ended.
import { addCase, HER_PASSPHRASE, openTestVault, OTHER_PASSPHRASE, testVault } from './vault.ts';

const [task, directory = '', words = ''] = process.argv.slice(2);
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function writeWords(): Promise<void> {
  const made = await openTestVault({ directory });
  for (const word of words.split(' ')) addCase(made, word);
  await made.vault.handlers.backup({ folder: null });
  for (const word of words.split(' ')) addCase(made, `${word}2`);
  say(made.amina);
  // Stays open until it is killed.
  setInterval(() => undefined, 1000);
}

/** Adds and removes a counsellor again and again, saying the number of each round when it is complete. */
async function removeAgainAndAgain(): Promise<void> {
  const made = testVault({ directory });
  const { counsellors } = await made.vault.handlers.status({});
  const amina = counsellors[0]?.id ?? '';
  await made.vault.handlers.unlock({ counsellorId: amina, passphrase: HER_PASSPHRASE });
  for (const { id } of counsellors.slice(2)) {
    await made.vault.handlers.removeCounsellor({ id, passphrase: HER_PASSPHRASE });
  }
  for (let round = 0; ; round += 1) {
    const name = `Passaggio ${String(round)}`;
    const { id } = await made.vault.handlers.addCounsellor({ name, passphrase: OTHER_PASSPHRASE });
    await made.vault.handlers.removeCounsellor({ id, passphrase: HER_PASSPHRASE });
    addCase(made, name);
    say(String(round));
  }
}

await (task === 'words' ? writeWords() : removeAgainAndAgain());
