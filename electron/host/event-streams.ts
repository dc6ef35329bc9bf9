// The open event streams of the browser host (Server-Sent Events), and how long there has been none.
import type { ServerResponse } from 'node:http';
import type { Backend } from '../backend/ports.ts';

const HEARTBEAT_MS = 20_000;
/** A browser opens one stream a window; more is a page gone wrong. */
const MAX_STREAMS = 32;

export interface EventStreams {
  /** Keeps the answer open and sends events over it; false when there are too many. */
  readonly add: (response: ServerResponse) => boolean;
  readonly close: () => void;
}

interface EventStreamsOptions extends Pick<Backend, 'subscribe'> {
  readonly quietAfterMs: number;
  readonly onQuiet: () => void;
}

/**
 * Each stream listens by itself, as the page behind it is asked by itself. `quietAfterMs`: calls `onQuiet` when for so long
 * no stream has been open, counted from the start too.
 */
export function createEventStreams(options: EventStreamsOptions): EventStreams {
  const { subscribe, quietAfterMs, onQuiet } = options;
  const streams = new Set<ServerResponse>();
  const wait = () => setTimeout(onQuiet, quietAfterMs);
  let quietTimer: NodeJS.Timeout | undefined = wait();
  // A comment now and then: writing is how a dead connection is noticed.
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n');
  }, HEARTBEAT_MS);
  return {
    add: (response) => {
      if (streams.size >= MAX_STREAMS) return false;
      clearTimeout(quietTimer);
      streams.add(response);
      const leave = subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
      response.on('close', () => {
        leave();
        streams.delete(response);
        if (streams.size === 0) {
          clearTimeout(quietTimer);
          quietTimer = wait();
        }
      });
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      return true;
    },
    close: () => {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
      streams.clear();
      clearTimeout(quietTimer);
    },
  };
}
