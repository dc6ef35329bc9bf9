import { useEffect, useReducer, useRef } from 'react';
import type { RefObject } from 'react';

/** Focuses an element of the frame as soon as it is on the screen. */
export function useFocusLater(frame: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = frame.current?.querySelector<HTMLElement>(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return (selector) => {
    wanted.current = selector;
    renderAgain();
  };
}
