// What a transport is: one way to reach the backend, and whether the backend is still there.
import type { TramaEvent } from '../../shared/contract/contract.ts';
import { eventSchema } from '../../shared/contract/contract.ts';
import type { Send } from '../../shared/contract/kernel.ts';

/**
 * `lost`: the backend does not answer (its program ended); the transport keeps trying. `refused`: it answers, but this
 * page may not talk to it (its link was used before, or is too old).
 */
export type LinkState = 'connected' | 'lost' | 'refused';

/** The state of the link, in the shape that `useSyncExternalStore` takes. */
export interface Link {
  readonly current: () => LinkState;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Transport {
  readonly host: 'electron' | 'browser';
  readonly send: Send;
  readonly subscribe: (listener: (event: TramaEvent) => void) => () => void;
  readonly link: Link;
  /** Ends the event stream. */
  readonly close: () => void;
}

/** A link that starts connected, and the way to change its state. */
export function createLink(): Link & { readonly set: (state: LinkState) => void } {
  let current: LinkState = 'connected';
  const listeners = createListeners<LinkState>();
  return {
    current: () => current,
    subscribe: (listener) =>
      listeners.add(() => {
        listener();
      }),
    set: (state) => {
      if (state === current) return;
      current = state;
      listeners.tell(state);
    },
  };
}

/** Listeners that each get every value; the same function may listen twice. */
export function createListeners<Value>(): {
  readonly add: (listener: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
} {
  const listeners = new Set<{ readonly listener: (value: Value) => void }>();
  return {
    add: (listener) => {
      const entry = { listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    tell: (value) => {
      for (const { listener } of [...listeners]) listener(value);
    },
  };
}

/** The event if it is one of the contract's; anything else is nobody's business. */
export function readEvent(value: unknown): TramaEvent | undefined {
  const event = eventSchema.safeParse(value);
  return event.success ? event.data : undefined;
}
