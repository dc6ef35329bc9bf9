import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { expect, test } from 'vitest';
import { createDesktop } from '../../electron/shell/dialogs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CONTENT = new Uint8Array([37, 80, 68, 70]);

/** The desktop whose save dialog is answered so. */
function desktopAnswering(answer: { canceled: boolean; filePath: string }) {
  const dialog = { showSaveDialog: () => Promise.resolve(answer) } as unknown as Dialog;
  return createDesktop({ dialog, window: {} as unknown as BrowserWindow, documents: '' });
}

test('a saved file goes by the name that she gave it in the dialog, without its folder', async () => {
  const { directory, remove } = temporaryFolder();
  const filePath = path.join(directory, 'Nome suo.pdf');
  const desktop = desktopAnswering({ canceled: false, filePath });
  expect(await desktop.saveFile('Amina-Esempio-CV-en.pdf', CONTENT)).toEqual({
    outcome: 'saved',
    fileName: 'Nome suo.pdf',
  });
  expect([...readFileSync(filePath)]).toEqual([...CONTENT]);
  expect(existsSync(path.join(directory, 'Amina-Esempio-CV-en.pdf'))).toBe(false);
  remove();
});

test('a cancelled dialog saves nothing and names nothing', async () => {
  const desktop = desktopAnswering({ canceled: true, filePath: '' });
  expect(await desktop.saveFile('cv.pdf', CONTENT)).toEqual({ outcome: 'cancelled', fileName: null });
});
