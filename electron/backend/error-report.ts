// Unexpected errors are reported on this machine only, and without their message: it may quote what a woman told.
import { randomBytes } from 'node:crypto';
import type { ReportError } from '../../shared/contract/kernel.ts';
import type { Log } from './ports.ts';

/** A frame of our own code: `electron/backend/cases/handlers.ts:12:3`, without the machine's folders before it. */
const OWN_FRAME = /(?:electron|shared|out)\/[\w./-]+:\d+:\d+/u;

/** Logs each error under a short reference that the user may quote: class, code, procedure and place, nothing else. */
export function createErrorReport(log: Log): ReportError {
  return (error, procedure) => {
    const reference = randomBytes(4).toString('hex');
    log('error', `${reference} ${procedure} ${kindOf(error)} ${placeOf(error)}`.trimEnd());
    return reference;
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? `/${error.code}` : '';
  return `${error.constructor.name}${code}`;
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // The message stands before the frames and may be of any content, line breaks included.
  const stack = error.stack ?? '';
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n');
  return frames.map((frame) => OWN_FRAME.exec(frame)?.[0]).find((place) => place !== undefined) ?? '';
}
