/** Tells every listener. One that fails is reported and keeps neither the others nor the teller from going on. */
export interface Events<E> {
  readonly tell: (event: E) => void;
  readonly isHeard: () => boolean;
  readonly subscribe: (listener: (event: E) => void) => () => void;
}

export function createEvents<E>(onFailure: (error: unknown) => void): Events<E> {
  const listeners = new Set<(event: E) => void>();
  return {
    tell: (event) => {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          onFailure(error);
        }
      }
    },
    isHeard: () => listeners.size > 0,
    subscribe: (listener) => {
      // A function of its own, so that one listener may subscribe twice and stop once.
      const own = (event: E): void => listener(event);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
