// One Trama at a time on one directory.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from './support/app.ts';

const root = path.join(import.meta.dirname, '../..');

test('a second start brings the first window forward and ends', async ({ app }) => {
  await app.electron?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
  });
  // The binary that Playwright takes too: the installed one, or the one that the environment names.
  const binary = String(createRequire(import.meta.url)('electron'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(binary, [root, `--user-data-dir=${app.directory}`, ...asRoot], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
    )
    .toBe(false);
});
