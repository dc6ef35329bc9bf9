// Where a window was, so that it comes back there. Four numbers and a flag; nothing about anyone.
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { writeDurably } from '../backend/durable-file.ts';

const rectangle = { x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() };
const stateSchema = z.strictObject({ ...rectangle, maximized: z.boolean() });

export type WindowState = z.output<typeof stateSchema>;
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Rectangle, 'width' | 'height'>;
/** Without `x` and `y` the system chooses where. */
export interface WindowPlace extends Partial<Rectangle> {
  readonly maximized: boolean;
}

/** In pixels. At the minimum every screen of Trama is whole. */
export const MINIMUM = { width: 960, height: 640 } as const;
const USUAL = { width: 1280, height: 860 } as const;
/** So much of the title bar has to be on a screen, to be dragged. */
const GRIP = { width: 120, height: 40 } as const;

const overlap = (a: number, aLength: number, b: number, bLength: number) =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);

const canBeReached = (window: Rectangle, screen: Rectangle) =>
  overlap(window.x, window.width, screen.x, screen.width) >= GRIP.width &&
  window.y >= screen.y &&
  window.y + GRIP.height <= screen.y + screen.height;

/**
 * Where the window was, if that can still be reached on one of the screens (a projector may be gone), at most as large
 * as that screen; else null.
 */
export function keptPlace(
  kept: WindowState | null,
  screens: readonly Rectangle[],
  minimum: Size,
): WindowPlace | null {
  const screen = kept && screens.find((area) => canBeReached(kept, area));
  if (!screen) return null;
  return {
    x: kept.x,
    y: kept.y,
    width: Math.max(minimum.width, Math.min(kept.width, screen.width)),
    height: Math.max(minimum.height, Math.min(kept.height, screen.height)),
    maximized: kept.maximized,
  };
}

/** The place for the counsellor's window: where it was, else the usual size, and the system chooses where. */
export function placeOf(kept: WindowState | null, screens: readonly Rectangle[]): WindowPlace {
  return keptPlace(kept, screens, MINIMUM) ?? { ...USUAL, maximized: kept?.maximized ?? false };
}

/** What was kept, or null if nothing was or it can't be read. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const kept = stateSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Throws the system's error when the disk does not take it. */
export const keepWindowState = (file: string, state: WindowState): void =>
  writeDurably(file, JSON.stringify(state));
