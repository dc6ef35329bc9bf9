// Notices that nobody is at work. It compares wall-clock times, so that a computer that slept locks when it wakes.

const LOOK_EVERY_MS = 5000;
const MINUTE_MS = 60_000;

export interface IdleWatch {
  /** Somebody is at work: the time starts again. */
  touch(): void;
  /** True when nobody was at work for longer than allowed. */
  isOver(): boolean;
  start(): void;
  stop(): void;
}

export function createIdleWatch(options: {
  clock: () => Date;
  minutes: () => number;
  onIdle: () => void;
  /** At a look after which the next one may find the time over. */
  onAlmostIdle?: () => void;
  /** Milliseconds between two looks at the clock. */
  every?: number;
}): IdleWatch {
  const { clock, minutes, onIdle, onAlmostIdle, every = LOOK_EVERY_MS } = options;
  let last = 0;
  let timer: NodeJS.Timeout | undefined;
  const left = (): number => {
    const now = clock().getTime();
    // A clock that was set back must not keep the vault open.
    last = Math.min(last, now);
    return last + minutes() * MINUTE_MS - now;
  };
  const isOver = (): boolean => left() <= 0;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    touch: () => {
      last = clock().getTime();
    },
    isOver,
    start: () => {
      stop();
      last = clock().getTime();
      timer = setInterval(() => {
        const remaining = left();
        if (remaining <= 0) onIdle();
        // Twice the time, because a timer is late on a busy computer.
        else if (remaining <= 2 * every) onAlmostIdle?.();
      }, every);
      // A forgotten watch must not keep the program from ending.
      timer.unref();
    },
    stop,
  };
}
