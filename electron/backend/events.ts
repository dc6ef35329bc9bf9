/** Tells every listener. One that fails is reported and keeps neither the others nor the teller from going on. */
export interface Events<E> {
  readonly tell: (event: E) => void;
  /**
   * Asks each listener under a number of its own. What comes back says whether one has still not answered; one that fails
   * or stops listening is not waited for.
   */
  readonly ask: (question: (ask: number) => E) => () => boolean;
  readonly answer: (ask: number) => void;
  /** Whether anybody listens, or did. */
  readonly wasHeard: () => boolean;
  readonly subscribe: (listener: (event: E) => void) => () => void;
}

interface Listener<E> {
  readonly hear: (event: E) => void;
  /** What it was asked and has not answered. */
  readonly open: Set<number>;
}

export function createEvents<E>(onFailure: (error: unknown) => void): Events<E> {
  const listeners = new Set<Listener<E>>();
  let wasHeard = false;
  let lastAsk = 0;
  const tellOne = ({ hear, open }: Listener<E>, event: E): void => {
    try {
      hear(event);
    } catch (error) {
      open.clear();
      onFailure(error);
    }
  };
  const askOne = (listener: Listener<E>, question: (ask: number) => E): (() => boolean) => {
    const ask = (lastAsk += 1);
    listener.open.add(ask);
    tellOne(listener, question(ask));
    return () => listener.open.has(ask);
  };
  return {
    tell: (event) => {
      for (const listener of [...listeners]) tellOne(listener, event);
    },
    ask: (question) => {
      const asked = [...listeners].map((listener) => askOne(listener, question));
      return () => asked.some((isOpen) => isOpen());
    },
    answer: (ask) => {
      for (const { open } of listeners) open.delete(ask);
    },
    wasHeard: () => wasHeard,
    subscribe: (hear) => {
      wasHeard = true;
      // An entry of its own, so that one listener may subscribe twice and stop once.
      const own = { hear, open: new Set<number>() };
      listeners.add(own);
      return () => {
        listeners.delete(own);
        own.open.clear();
      };
    },
  };
}
