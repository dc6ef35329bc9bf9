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
  /** Milliseconds between two looks at the clock. */
  every?: number;
}): IdleWatch {
  const { clock, minutes, onIdle, every = LOOK_EVERY_MS } = options;
  let last = 0;
  let timer: NodeJS.Timeout | undefined;
  const isOver = (): boolean => {
    const now = clock().getTime();
    // A clock that was set back must not keep the vault open.
    last = Math.min(last, now);
    return now - last >= minutes() * MINUTE_MS;
  };
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
        if (isOver()) onIdle();
      }, every);
      // A forgotten watch must not keep the program from ending.
      timer.unref();
    },
    stop,
  };
}
