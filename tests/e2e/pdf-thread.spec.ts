// Locking right after unlocking closes the PDF thread while it still loads: the built one once took the whole program with it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.join(import.meta.dirname, '../..');

test('a PDF thread that is closed while it starts leaves the program alive', { tag: '@browser-host' }, () => {
  const script = path.join(root, 'tests/support/closing-renderers.ts');
  const thread = path.join(root, 'out/host/pdf-worker.js');
  const { status, stdout } = spawnSync(process.execPath, [script, thread, '60'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'closed 60 times\n' });
});
