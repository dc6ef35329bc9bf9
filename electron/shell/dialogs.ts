// The native side of the contract: the system's own dialogs, writing what she chose to save, and her window.
import path from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { Desktop } from '../backend/ports.ts';
import { writeDurably } from '../backend/durable-file.ts';
import type { HerWindow } from './her-window.ts';

interface DesktopOptions {
  readonly dialog: Dialog;
  readonly window: BrowserWindow;
  /** The folder that is offered first. */
  readonly documents: string;
  readonly herWindow: Pick<HerWindow, 'open' | 'close'>;
}

/**
 * The desktop that Electron gives: save dialog with an atomic write, folder picker, a second window. Rejects with the
 * system's error.
 */
export function createDesktop({ dialog, window, documents, herWindow }: DesktopOptions): Desktop {
  let folder = documents;
  return {
    host: 'electron',
    saveFile: async (fileName, content) => {
      const extension = path.extname(fileName).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: path.join(folder, path.basename(fileName)),
        filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { outcome: 'cancelled', fileName: null };
      writeDurably(filePath, content);
      folder = path.dirname(filePath);
      return { outcome: 'saved', fileName: path.basename(filePath) };
    },
    pickFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const picked = filePaths[0];
      if (canceled || picked === undefined) return { outcome: 'cancelled', folder: null };
      return { outcome: 'picked', folder: picked };
    },
    openHerWindow: async (interviewId) => {
      await herWindow.open(interviewId);
      return { outcome: 'opened' };
    },
    closeHerWindow: () => {
      herWindow.close();
      return Promise.resolve({ outcome: 'closed' });
    },
  };
}
