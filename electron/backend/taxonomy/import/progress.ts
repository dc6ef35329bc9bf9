// How far an import has come, told at most ten times a second.
import type { TaxonomyProgressMessage } from './messages.ts';

const PAUSE_MS = 100;

export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface Progress {
  /** Tells where the work is; `done` is 0 to 1 over the whole import. @throws Cancelled when somebody asked to stop */
  at(phase: TaxonomyProgressMessage['phase'], file: string, done: number): void;
}

export function createProgress(
  tell: (message: TaxonomyProgressMessage) => void,
  isCancelled: () => boolean,
): Progress {
  let last = -Infinity;
  let phaseBefore = '';
  return {
    at: (phase, file, done) => {
      if (isCancelled()) throw new Cancelled();
      const now = performance.now();
      if (phase === phaseBefore && now - last < PAUSE_MS) return;
      [last, phaseBefore] = [now, phase];
      tell({ phase, file, done: Math.min(1, Math.max(0, done)) });
    },
  };
}
