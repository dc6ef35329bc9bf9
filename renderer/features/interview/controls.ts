// What the keys and the palette can do with the interview on the screen. The table puts its controls here while it is
// shown; the program's one list of actions asks for them.

export interface InterviewControls {
  readonly next: () => void;
  readonly back: () => void;
  readonly setState: (state: 'unknown' | 'declined' | 'later') => void;
  readonly listen: () => void;
  readonly note: () => void;
  readonly map: () => void;
  readonly cover: () => void;
  readonly openHerWindow: () => void;
}

let shown: InterviewControls | undefined;

/** The controls of the table on the screen, if there is one. */
export const currentControls = (): InterviewControls | undefined => shown;

/** Puts a table's controls in place; returns how to take them away. */
export function showControls(controls: InterviewControls): () => void {
  shown = controls;
  return () => {
    if (shown === controls) shown = undefined;
  };
}
