// Her half of an interview in a window of its own, to be turned to her. There is one at most, and the program's life does
// not hang on it.
import type { BrowserWindow } from 'electron';
import { bringForward } from './bring-forward.ts';
import { APP_ORIGIN } from './guards.ts';

export interface HerWindow {
  /** Opens the window on this interview; one that is open already is led there and brought forward. */
  readonly open: (interviewId: string) => Promise<void>;
  readonly close: () => void;
  /** The menu is the counsellor's. The system gives it to every window whenever it is set anew, except on a Mac. */
  readonly dropMenu: () => void;
}

/** Her window, not open yet. `make` makes it, still empty. */
export function createHerWindow(make: () => Promise<BrowserWindow>): HerWindow {
  let current: BrowserWindow | null = null;
  let last: Promise<void> = Promise.resolve();
  const existing = () => (current?.isDestroyed() === false ? current : null);
  const forget = (window: BrowserWindow) => {
    if (current === window) current = null;
  };
  const openNew = async () => {
    const window = await make();
    window.removeMenu();
    // From when it begins to close: what is asked for after that gets a window of its own.
    window.once('close', () => forget(window));
    current = window;
    return window;
  };
  const load = async (window: BrowserWindow, address: string) => {
    try {
      await window.loadURL(address);
    } catch (error) {
      // A window that was closed while it loaded is no failure.
      if (existing() === window) throw error;
    }
  };
  const show = async (interviewId: string) => {
    const address = `${APP_ORIGIN}/#/hers/${interviewId}`;
    const open = existing();
    const window = open ?? (await openNew());
    if (window.webContents.getURL() !== address) await load(window, address);
    if (open && existing() === open) bringForward(open);
  };
  return {
    // One after the other: a double click must not make two windows.
    open: (interviewId) => (last = last.catch(() => undefined).then(() => show(interviewId))),
    close: () => existing()?.close(),
    dropMenu: () => existing()?.removeMenu(),
  };
}
