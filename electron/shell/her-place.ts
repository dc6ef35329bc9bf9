// Where her half of an interview goes: to a screen of its own if there is one, else beside the counsellor's window.
import { keptPlace } from './window-state.ts';
import type { Rectangle, Size, WindowPlace, WindowState } from './window-state.ts';

/** In pixels. Half of a small laptop's screen; her half has one thing on it at a time. */
export const HER_MINIMUM = { width: 560, height: 480 } as const satisfies Size;

/** What the place depends on. */
export interface HerSurroundings {
  readonly kept: WindowState | null;
  /** The work areas of the screens that are there. */
  readonly screens: readonly Rectangle[];
  /** The counsellor's window. */
  readonly counsellors: Rectangle;
}

/**
 * Where her window was, if that can still be reached; else the whole of another screen than the counsellor's; else the
 * room beside the counsellor's window; else, where there is none, half of the screen, over that window.
 */
export function herPlaceOf({ kept, screens, counsellors }: HerSurroundings): WindowPlace {
  const again = keptPlace(kept, screens, HER_MINIMUM);
  if (again) return again;
  const [own, ...others] = screens.toSorted((a, b) => shared(counsellors, b) - shared(counsellors, a));
  const place = others[0] ?? (own ? besideIn(own, counsellors) : HER_MINIMUM);
  return { ...place, maximized: false };
}

function besideIn(area: Rectangle, counsellors: Rectangle): Rectangle {
  const left = counsellors.x - area.x;
  const right = area.x + area.width - (counsellors.x + counsellors.width);
  const room = Math.max(left, right);
  const half = Math.max(Math.floor(area.width / 2), HER_MINIMUM.width);
  const width = room >= HER_MINIMUM.width ? room : half;
  const x = left > right ? area.x : area.x + area.width - width;
  return { x, y: area.y, width, height: area.height };
}

/** How much of `a` lies on `b`, in square pixels. */
function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}
