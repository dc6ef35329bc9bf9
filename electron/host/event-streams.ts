// The open event streams of the browser host (Server-Sent Events), and how long there has been none.
import type { ServerResponse } from 'node:http';
import type { TramaEvent } from '../../shared/contract/contract.ts';

const HEARTBEAT_MS = 20_000;
/** A browser opens one stream a window; more is a page gone wrong. */
const MAX_STREAMS = 32;

export interface EventStreams {
  /** Keeps the answer open and sends events over it; false when there are too many. */
  readonly add: (response: ServerResponse) => boolean;
  readonly tell: (event: TramaEvent) => void;
  readonly close: () => void;
}

/** `quietAfterMs`: calls `onQuiet` when for so long no stream has been open, counted from the start too. */
export function createEventStreams(quiet: {
  readonly quietAfterMs: number;
  readonly onQuiet: () => void;
}): EventStreams {
  const streams = new Set<ServerResponse>();
  const wait = () => setTimeout(quiet.onQuiet, quiet.quietAfterMs);
  let quietTimer: NodeJS.Timeout | undefined = wait();
  const send = (text: string) => {
    for (const stream of streams) stream.write(text);
  };
  // A comment now and then: writing is how a dead connection is noticed.
  const heartbeat = setInterval(send, HEARTBEAT_MS, ':\n\n');
  return {
    add: (response) => {
      if (streams.size >= MAX_STREAMS) return false;
      clearTimeout(quietTimer);
      streams.add(response);
      response.on('close', () => {
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
    tell: (event) => send(`data: ${JSON.stringify(event)}\n\n`),
    close: () => {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
      streams.clear();
      clearTimeout(quietTimer);
    },
  };
}
