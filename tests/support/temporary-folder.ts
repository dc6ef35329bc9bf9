import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of its own for one test. */
export function temporaryFolder(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(path.join(tmpdir(), 'trama-test-'));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
