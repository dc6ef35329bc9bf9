import type { BrowserWindow } from 'electron';

/** Shows a window that is open already to whoever asked for it. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
