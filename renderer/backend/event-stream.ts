// Keeps an event stream open for as long as the page lives: a stream that breaks is opened again, ever more slowly.
import type { TramaEvent } from '../../shared/contract/contract.ts';
import { readEvent } from './transport.ts';

/** The part of an `EventSource` that is used. */
export interface EventStream {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onerror: ((event: Event) => void) | null;
  close(): void;
}

interface Following {
  readonly open: () => EventStream;
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  readonly tell: (event: TramaEvent) => void;
  readonly opened: () => void;
  readonly failed: () => void;
  /** False when trying again makes no sense. */
  readonly wanted: () => boolean;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/** Follows the stream until the returned function is called. */
export function followEvents(following: Following): () => void {
  let pause = FIRST_PAUSE_MS;
  let stop = open();

  function open(): () => void {
    const stream = following.open();
    stream.onopen = () => {
      pause = FIRST_PAUSE_MS;
      following.opened();
    };
    stream.onmessage = (message) => {
      const event = readEvent(parse(message.data));
      if (event) following.tell(event);
    };
    stream.onerror = () => {
      // An EventSource gives up after some answers and retries after others: one rule of our own instead.
      stream.close();
      following.failed();
      stop = following.wait(pause, () => {
        if (following.wanted()) stop = open();
      });
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    return () => {
      stream.close();
    };
  }

  return () => {
    stop();
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
