import path from 'node:path';
import { BrowserWindow } from 'electron';
import type { Screen, Session } from 'electron';
import { keepWindowState, readWindowState } from './window-state.ts';
import type { Rectangle, Size, WindowPlace, WindowState } from './window-state.ts';

interface WindowOptions {
  readonly session: Session;
  readonly screen: Screen;
  readonly title: string;
  /** Where the window's place is kept. */
  readonly stateFile: string;
  readonly devTools: boolean;
  readonly minimum: Size;
  /** The place for the window, by where it was and the screens' work areas. */
  readonly place: (kept: WindowState | null, screens: readonly Rectangle[]) => WindowPlace;
}

const SAVE_AFTER = 400;

/** Makes a window: locked down, hidden until there is something to see, and where it was the last time. */
export async function createWindow(options: WindowOptions): Promise<BrowserWindow> {
  const { session, screen, title, stateFile, devTools, minimum, place } = options;
  const kept = await readWindowState(stateFile);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized, ...bounds } = place(kept, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimum.width,
    minHeight: minimum.height,
    title,
    show: false,
    webPreferences: {
      session,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepPlace(window, stateFile);
  return window;
}

function keepPlace(window: BrowserWindow, stateFile: string): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed()) return;
      const state = { ...window.getNormalBounds(), maximized: window.isMaximized() };
      try {
        keepWindowState(stateFile, state);
      } catch {
        // A place that can't be kept is no reason to disturb anyone.
      }
    }, SAVE_AFTER);
  };
  window.on('resize', keep);
  window.on('move', keep);
  window.on('maximize', keep);
  window.on('unmaximize', keep);
}
