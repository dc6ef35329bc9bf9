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
  const asked: string[] = [];
  const herWindow = {
    open: (interviewId: string) => Promise.resolve(void asked.push(interviewId)),
    close: () => void asked.push('close'),
  };
  const window = {} as unknown as BrowserWindow;
  return { asked, ...createDesktop({ dialog, window, documents: '', herWindow }) };
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

test('her window is opened on the interview and closed again', async () => {
  const { asked, ...desktop } = desktopAnswering({ canceled: true, filePath: '' });
  expect(await desktop.openHerWindow('interview-1')).toEqual({ outcome: 'opened' });
  expect(await desktop.closeHerWindow()).toEqual({ outcome: 'closed' });
  expect(asked).toEqual(['interview-1', 'close']);
});
