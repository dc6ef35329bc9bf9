// Finds Electron's binary, or fetches it once by Electron's own installer.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.ts';

const FETCH_LIMIT_MS = 3 * 60 * 1000;

export type Found = { readonly binary: string } | { readonly missing: string };

function installed(): string | null {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = inProject('node_modules/electron/path.txt');
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  if (named !== undefined) return path.join(named, inside ?? 'electron');
  return inside === null ? null : inProject('node_modules/electron/dist', inside);
}

/** What the installer said about its failure, if it is more than that it failed. */
function reasonIn(output: string): string {
  const code = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EACCES|ENOSPC|HTTP \d{3})\b/.exec(
    output,
  )?.[1];
  return code === undefined ? '' : ` (${code})`;
}

/** Electron's binary: where it is named, where it was installed, or fetched now; else why there is none. */
export function findElectron(): Found {
  const here = installed();
  if (here !== null && existsSync(here)) return { binary: here };
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined) {
    return { missing: 'ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron' };
  }
  console.log('Fetching Electron, once …');
  const installer = spawnSync(process.execPath, [inProject('node_modules/electron/install.js')], {
    encoding: 'utf8',
    timeout: FETCH_LIMIT_MS,
  });
  const fetched = installed();
  if (installer.status === 0 && fetched !== null && existsSync(fetched)) return { binary: fetched };
  if (installer.error !== undefined && installer.status === null)
    return { missing: 'fetching it took too long' };
  return { missing: `it could not be fetched${reasonIn(installer.stderr + installer.stdout)}` };
}
