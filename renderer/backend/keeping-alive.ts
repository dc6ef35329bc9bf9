// What is saved while a page is being left has to arrive although the page is gone by then.

/** Browsers let 64 KiB at a time outlive a page, and fail a request that goes beyond; headers may count too. */
const MAX_BYTES_UNDER_WAY = 60_000;

type KeepAlive = <T>(bytes: number, send: (keepalive: boolean) => Promise<T>) => Promise<T>;

/** Runs a request of so many bytes and tells it whether it is to outlive the page: when the page is hidden, and it fits. */
export function createKeepingAlive(isHidden: () => boolean): KeepAlive {
  let underWay = 0;
  return async (bytes, send) => {
    if (!isHidden() || underWay + bytes > MAX_BYTES_UNDER_WAY) return send(false);
    underWay += bytes;
    try {
      return await send(true);
    } finally {
      underWay -= bytes;
    }
  };
}
