// Runs a packed program's own main and preload, unpacked far from the repository: what was forgotten is then missing.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as asar from '@electron/asar';
import { call } from '../e2e/support/bridge.ts';
import { startElectron } from '../e2e/support/electron.ts';
import { shareChromium } from '../support/chromium.ts';
import type { Report } from './report.ts';

const STAND_IN = path.join(import.meta.dirname, '../support/electron-standin/bin');
const PASSPHRASE = 'sette barche lente sotto il ponte';

/** Starts the program on the stand-in, looks at its first screen, and has it make a CV of the sample case. */
export async function runPacked(archive: string, work: string, report: Report): Promise<void> {
  const program = path.join(work, 'program');
  asar.extractAll(archive, program);
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = STAND_IN;
  process.env['TRAMA_E2E_PROGRAM'] = program;
  await shareChromium();
  const directory = path.join(work, 'data');
  const running = await startElectron({ directory, environment: {} });
  try {
    const { page } = running;
    await page.locator('h1').first().waitFor({ timeout: 15_000 });
    report.holds(
      `it shows its first screen: "${(await page.locator('h1').first().innerText()).trim()}"`,
      true,
    );
    const made = await call(page, 'vault', 'create', { counsellorName: 'Prova', passphrase: PASSPHRASE });
    report.holds('it makes an encrypted vault', made.ok && existsSync(path.join(directory, 'vault')));
    report.holds('it makes a CV of the sample case', await makesCv(running.page));
  } catch (error) {
    report.holds(`it runs: ${error instanceof Error ? error.message : String(error)}`, false);
  } finally {
    await running.close();
    await rm(program, { recursive: true, force: true });
  }
}

async function makesCv(page: Parameters<typeof call>[0]): Promise<boolean> {
  const sample = await call(page, 'cases', 'addSample');
  const caseId = sample.ok ? textAt(sample.value, 'id') : '';
  const options = { language: 'it', photo: false, age: false, nationality: false };
  const cv = await call(page, 'documents', 'cv', { caseId, options });
  if (!cv.ok) console.log(`       ${JSON.stringify(cv)}`);
  // "%PDF-" in base64.
  return cv.ok && textAt(cv.value, 'pdf').startsWith('JVBERi');
}

function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null || !(key in value)) return '';
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : '';
}
