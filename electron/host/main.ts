// The browser host: the same backend as in Electron, shown by a browser of this machine. For development, for tests, and
// for a source checkout on a machine where Electron can't be had; never packed.
import { createBackend } from '../backend/app.ts';
import type { BackendPorts, Desktop } from '../backend/ports.ts';
import { withoutWindows } from '../backend/without-windows.ts';
import { serve } from './serve.ts';
import type { Host, ServeOptions } from './serve.ts';

export interface HostOptions extends Omit<BackendPorts, 'desktop'>, ServeOptions {}

/** A browser has no native dialogs to lend: the page does these things its own way. */
const browserDesktop: Desktop = {
  host: 'browser',
  saveFile: () => Promise.resolve({ outcome: 'inPage', fileName: null }),
  pickFolder: () => Promise.resolve({ outcome: 'inPage', folder: null }),
  ...withoutWindows,
};

/** Starts the backend and serves it on 127.0.0.1, at a random port under a random name. */
export function startHost(options: HostOptions): Promise<Host> {
  const { rendererDirectory, quietAfterMs, onQuiet, ...ports } = options;
  const backend = createBackend({ ...ports, desktop: browserDesktop });
  return serve(backend, { rendererDirectory, quietAfterMs, onQuiet, clock: ports.clock });
}
