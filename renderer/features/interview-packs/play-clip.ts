/** A clip that is being played. */
export interface Playing {
  /** Resolves at its end; rejects where it cannot be played. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Plays recorded sound. */
export function playClip(content: Uint8Array<ArrayBuffer>, mediaType: string): Playing {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const audio = new Audio(address);
  const ended = new Promise<void>((resolve, reject) => {
    audio.addEventListener('ended', () => resolve());
    audio.addEventListener('pause', () => resolve());
    audio.addEventListener('error', () => reject(new Error('a clip that cannot be played')));
    audio.play().catch((error: unknown) => {
      // Stopped before it began.
      if (error instanceof DOMException && error.name === 'AbortError') resolve();
      else reject(new Error('a clip that cannot be played'));
    });
  }).finally(() => {
    URL.revokeObjectURL(address);
  });
  return { ended, stop: () => audio.pause() };
}
