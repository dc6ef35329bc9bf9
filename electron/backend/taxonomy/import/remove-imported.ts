// Takes an imported language out of the file again.
import type { Database } from 'better-sqlite3';
import { fillAll, isDamage } from '../file/open-file.ts';
import { fillLabels } from '../file/fill-embedded.ts';
import { writeFact } from '../file/facts.ts';
import { indexLanguage } from '../file/index-language.ts';
import { readPacks } from '../file/packs.ts';
import { searchTables } from '../file/schema.ts';
import { embedded } from '../suggest/embedded-files.ts';
import { removeForgotten, removeLanguage } from './import-package.ts';
import { allOrNothing } from './run-import.ts';

/** Leaves what other languages share; with the last one everything goes back to what ships with the program. */
export async function removeImported(db: Database, language: string): Promise<void> {
  await allOrNothing(db, () => {
    removeLanguage(db, language);
    if (readPacks(db).length === 0) startAnew(db);
    else {
      fillLabels(db, language);
      removeForgotten(db);
      if (embedded.hasLabels(language)) indexLanguage(db, language);
      else dropSearch(db, language);
    }
    return Promise.resolve(true);
  });
  giveBack(db);
}

/** Makes the file small again; where the disk has no room for that, it stays as it is and is used again. */
function giveBack(db: Database): void {
  try {
    db.exec('VACUUM');
  } catch (error) {
    if (isDamage(error)) throw error;
  }
}

function startAnew(db: Database): void {
  const languages = db.prepare<[], string>('SELECT DISTINCT language FROM term').pluck().all();
  for (const language of languages) dropSearch(db, language);
  db.exec(
    `DELETE FROM need; DELETE FROM broader; DELETE FROM description; DELETE FROM label; DELETE FROM concept;`,
  );
  writeFact(db, 'relations', '');
  fillAll(db);
}

function dropSearch(db: Database, language: string): void {
  const { words, stems } = searchTables(language);
  db.exec(`DROP TABLE IF EXISTS ${words}; DROP TABLE IF EXISTS ${stems};`);
  db.prepare('DELETE FROM term WHERE language = ?').run(language);
}
