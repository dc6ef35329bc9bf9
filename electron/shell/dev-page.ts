// In development the page comes from Vite's server on this machine, under the same address as the built one.
import type { Net, Protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './guards.ts';

/** The origin of the development server, or null. Only a program run from source may have one. */
export function devServerOf(environment: NodeJS.ProcessEnv, run: 'packed' | 'source'): string | null {
  const named = environment['TRAMA_DEV_SERVER'];
  if (run === 'packed' || named === undefined) return null;
  return /^http:\/\/127\.0\.0\.1:\d+$/.test(named) ? named : null;
}

/** Its socket for hot reload lies at the same place. */
export const socketOf = (server: string): string => server.replace('http:', 'ws:');

/** Passes requests for the page on to the development server. It sends no policy: Vite needs inline scripts. */
export function passToDevServer(protocol: Protocol, net: Net, server: string): void {
  protocol.handle(APP_SCHEME, (request) => net.fetch(server + request.url.slice(APP_ORIGIN.length)));
}
