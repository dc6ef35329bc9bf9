// A backend of three procedures for tests of the kernel and of the host: it keeps nothing.
import * as z from 'zod';
import type { Backend } from '../../electron/backend/ports.ts';
import { bytes } from '../../shared/contract/codecs.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import { createDispatcher, Refusal } from '../../shared/contract/kernel.ts';
import type { Contract, Handlers } from '../../shared/contract/kernel.ts';

export const probeContract = {
  words: {
    echo: {
      input: z.strictObject({ text: z.string().max(5000) }),
      output: z.strictObject({ text: z.string() }),
      errors: [],
    },
    reverse: {
      input: z.strictObject({ content: bytes }),
      output: z.strictObject({ content: bytes }),
      errors: [],
    },
    refuse: {
      input: z.strictObject({ code: z.string(), field: z.string().optional() }),
      output: z.strictObject({}),
      errors: ['LISTED'],
    },
  },
} as const satisfies Contract;

export const probeHandlers: Handlers<typeof probeContract> = {
  words: {
    echo: ({ text }) => ({ text }),
    reverse: ({ content }) => ({ content: content.toReversed() }),
    refuse: ({ code, field }) => {
      if (code === 'BUG') throw new Error('SELECT secret FROM vault at /home/amina');
      throw new Refusal(code, field === undefined ? [] : [field]);
    },
  },
};

/** The backend, how to make it tell an event, and whether it was closed. */
export function probeBackend(): Backend & { tell(event: TramaEvent): void; readonly closed: () => number } {
  const listeners = new Set<(event: TramaEvent) => void>();
  let closed = 0;
  return {
    dispatch: createDispatcher(probeContract, probeHandlers, () => 'R-1'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
    closed: () => closed,
  };
}
