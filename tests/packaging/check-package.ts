// `npm run package:check`: packs Trama for three systems around stub programs, checks what went in and how it is sealed,
// and runs the packed one of Linux on the stand-in for Electron. Needs a build in `out/`.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Platform } from './make-stub.ts';
import { archiveIn, inspect, pack } from './packed-program.ts';
import { createReport } from './report.ts';
import { runPacked } from './run-packed.ts';

const PLATFORMS: readonly Platform[] = ['linux', 'win32', 'darwin'];

if (!existsSync(path.join(import.meta.dirname, '../../out/main/main.js'))) {
  console.error('There is nothing to pack yet: run `npm run build` first.');
  process.exit(1);
}
// Outside the repository: a packed program must not find the repository's packages.
const work = await mkdtemp(path.join(os.tmpdir(), 'trama-package-'));
const report = createReport((line) => console.log(line));
try {
  for (const platform of PLATFORMS) {
    console.log(`${platform} (stub programs)`);
    const folder = pack(platform, work);
    await inspect(platform, folder, report);
    if (platform !== 'linux') continue;
    console.log('linux, run on the stand-in');
    await runPacked(archiveIn(folder, platform), work, report);
  }
} catch (error) {
  report.holds(`the check itself: ${error instanceof Error ? error.message : String(error)}`, false);
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 ? 0 : 1);
