// All that a page of Trama gets from Electron: to call the contract and to hear its events. Never `ipcRenderer` itself.
import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('trama', {
  call: (domain: string, name: string, payload: unknown): Promise<unknown> =>
    ipcRenderer.invoke('trama:call', domain, name, payload),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on('trama:event', hear);
    return () => {
      ipcRenderer.off('trama:event', hear);
    };
  },
});
