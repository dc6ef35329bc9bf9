// The browser host as a process of its own, from source: what it prints, where it keeps things, how it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { connectOver } from '../../renderer/backend/connect.ts';
import { createHttpTransport } from '../../renderer/backend/http-transport.ts';
import { browserAt } from '../support/browser-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const START = path.join(import.meta.dirname, '../../electron/host/start.ts');

async function startProcess(folder: string) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, TRAMA_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  await expect.poll(() => lines.length, { timeout: 15_000 }).toBe(1);
  const url = lines[0]?.replace(/^listening /, '') ?? '';
  return { child, exit, lines, url, origin: new URL(url).origin };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'it serves a vault in TRAMA_DATA and ends cleanly by %s',
  async (signal) => {
    const { directory, remove } = temporaryFolder();
    const { child, exit, lines, url, origin } = await startProcess(directory);
    const transport = await createHttpTransport(browserAt({ url, origin }));
    const { client, link, close } = connectOver(transport);
    expect(await client.desktop.about({})).toMatchObject({ host: 'browser' });
    expect(await client.desktop.pickFolder({})).toEqual({ outcome: 'inPage', folder: null });
    const content = new Uint8Array([1, 2, 3]);
    expect(await client.desktop.saveFile({ fileName: 'cv.pdf', content })).toEqual({
      outcome: 'inPage',
      fileName: null,
    });
    expect(await client.desktop.openHerWindow({ interviewId: 'interview-1' })).toEqual({ outcome: 'inPage' });
    expect(await client.desktop.closeHerWindow({})).toEqual({ outcome: 'inPage' });
    await client.settings.save({ language: 'sv' });
    expect(await client.vault.status({})).toMatchObject({
      state: 'absent',
      folder: path.join(directory, 'vault'),
    });
    expect(existsSync(path.join(directory, 'vault', 'preferences.json'))).toBe(true);
    expect(statSync(path.join(directory, 'vault')).mode & 0o777).toBe(0o700);

    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(lines).toHaveLength(1);
    await expect(client.vault.status({})).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(link.current()).toBe('lost');
    close();
    remove();
  },
);

test('inside Electron it refuses to run: a packed program has no second door', async () => {
  const code = `Object.defineProperty(process.versions, 'electron', { value: '45.0.0' }); await import(${JSON.stringify(START)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (printed += part.toString()));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(printed).toBe('The browser host runs from a source checkout only.\n');
});
