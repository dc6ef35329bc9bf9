import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { SectionId } from './overview.ts';
import { SECTIONS } from './overview.ts';

interface SectionsInSight {
  /** The frame that holds the sections; each is marked with `data-section`. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly current: SectionId;
  /** Brings a section into sight and moves the focus to its title. */
  readonly go: (section: SectionId) => void;
}

/** Follows which section is being read. */
export function useSectionsInSight(): SectionsInSight {
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<SectionId>('overview');
  useEffect(() => {
    const inSight = new Set<SectionId>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const section = sectionOf(target);
          if (!section) continue;
          if (isIntersecting) inSight.add(section);
          else inSight.delete(section);
        }
        const last = SECTIONS.findLast((section) => inSight.has(section));
        if (last) setCurrent(last);
      },
      // What crosses the upper third of the window is what is being read.
      { rootMargin: '-20% 0px -65% 0px' },
    );
    for (const element of frame.current?.querySelectorAll('[data-section]') ?? []) observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const go = useCallback((section: SectionId) => {
    const target = frame.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    const title = target?.querySelector<HTMLElement>('h2');
    if (!target || !title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
    setCurrent(section);
  }, []);
  return { frame, current, go };
}

function sectionOf(element: Element): SectionId | undefined {
  const name = element.getAttribute('data-section');
  return SECTIONS.find((section) => section === name);
}
