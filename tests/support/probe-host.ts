// A browser host over the probe backend with a page of a few files, and secrets lying around that it must not give.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../electron/host/serve.ts';
import type { Host } from '../../electron/host/serve.ts';
import { fromOurPage, send, tokenOf } from './browser-host.ts';
import type { Answer } from './browser-host.ts';
import { probeBackend } from './probe-backend.ts';

type Headers = Readonly<Record<string, string>>;

export interface ProbeHost {
  readonly host: Host;
  readonly backend: ReturnType<typeof probeBackend>;
  /** Holds the page's folder `renderer` and, outside of it, secrets. */
  readonly folder: string;
  readonly get: (to: string, headers?: Headers) => Promise<Answer>;
  /** Posts as our own page does; `headers` change that. */
  readonly post: (to: string, value: unknown, headers?: Headers) => Promise<Answer>;
  /** Exchanges the token and returns the `Cookie` value. */
  readonly enter: () => Promise<string>;
  readonly passTime: (milliseconds: number) => void;
  /** How often the host said that nobody listens any more. */
  readonly quiet: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts it; a host without listeners says so after 80 milliseconds. */
export async function startProbeHost(): Promise<ProbeHost> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'trama-host-'));
  const backend = probeBackend();
  let now = Date.UTC(2026, 0, 5, 9);
  let quiet = 0;
  const host = await serve(backend, {
    rendererDirectory: await layOut(folder),
    quietAfterMs: 80,
    onQuiet: () => {
      quiet += 1;
    },
    clock: () => new Date(now),
  });
  const post: ProbeHost['post'] = (to, value, headers = {}) =>
    send(host, {
      method: 'POST',
      path: to,
      headers: { ...fromOurPage(host), ...headers },
      body: JSON.stringify(value),
    });
  return {
    host,
    backend,
    folder,
    get: (to, headers = {}) => send(host, { method: 'GET', path: to, headers }),
    post,
    enter: async () => {
      const answer = await post('/session', { token: tokenOf(host) });
      expect(answer.status).toBe(204);
      return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    passTime: (milliseconds) => {
      now += milliseconds;
    },
    quiet: () => quiet,
    stop: async () => {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function layOut(folder: string): Promise<string> {
  const secret = 'not for pages';
  const page = path.join(folder, 'renderer');
  for (const part of ['renderer/assets', 'renderer/.hidden', 'renderer-other']) {
    await mkdir(path.join(folder, part), { recursive: true });
  }
  for (const file of [
    'secret.json',
    'renderer-other/secret.json',
    'renderer/.hidden/secret.json',
    'renderer/notes.txt',
  ]) {
    await writeFile(path.join(folder, file), secret);
  }
  await symlink(path.join(folder, 'secret.json'), path.join(page, 'link.json'));
  await writeFile(path.join(page, 'index.html'), '<!doctype html><title>Trama</title>');
  for (const type of ['js', 'mjs', 'css', 'json', 'svg', 'wasm', 'ttf', 'woff2']) {
    await writeFile(path.join(page, 'assets', `a.${type}`), 'x');
  }
  return page;
}

/** Checks the headers that keep a page to itself; they belong to every answer, refusals too. */
export function expectOurHeaders({ headers }: Answer): void {
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy':
      'camera=(), microphone=(self), geolocation=(), display-capture=(), usb=(), serial=()',
    'cache-control': 'no-store',
  });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
}
