import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES } from '../../shared/contract/http.ts';

export type Body = { readonly value: unknown } | { readonly refused: 400 | 413 };

/**
 * Reads a request's body as JSON in UTF-8: 413 above the limit, 400 for anything that is not JSON. What is above the
 * limit is read and thrown away: a browser shows an answer only after it could send everything.
 */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const declared = Number(request.headers['content-length'] ?? 0);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (Math.max(size, declared) <= MAX_BODY_BYTES) parts.push(part);
    else parts.length = 0;
  }
  if (Math.max(size, declared) > MAX_BODY_BYTES) return { refused: 413 };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return { refused: 400 };
  }
}
