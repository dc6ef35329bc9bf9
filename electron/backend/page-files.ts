// The built page's files, from their folder and from nowhere else: for the window's own scheme and for the browser host.
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../shared/contract/content-security-policy.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
};

/** Goes with every answer to a request of the page's, refusals too. */
export const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export interface PageFile {
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the file that a request's path (still escaped) names inside `directory`; `/` is the page itself. Null for anything else: a way out in any spelling, a
 * hidden file, a link that leads out, a folder, a kind of file that pages don't need.
 */
export async function readPageFile(directory: string, requestPath: string): Promise<PageFile | null> {
  const wanted = requestPath === '/' ? '/index.html' : decoded(requestPath);
  if (wanted === null || !isPlainPath(wanted)) return null;
  const mediaType = MEDIA_TYPES[path.extname(wanted)];
  if (mediaType === undefined) return null;
  try {
    const root = await realpath(directory);
    const file = await realpath(path.join(root, wanted));
    if (!file.startsWith(root + path.sep)) return null;
    // Read whole, by Node: that is how files inside the sealed archive of a packed program are read.
    return { mediaType, content: await readFile(file) };
  } catch {
    return null;
  }
}

function decoded(requestPath: string): string | null {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    return null;
  }
}

/** `/a/b.js`: no empty or hidden parts, no parent, no backslash, NUL, drive letter or stream name. */
const isPlainPath = (wanted: string): boolean => /^(?:\/[^/\\:\0.][^/\\:\0]*)+$/.test(wanted);
