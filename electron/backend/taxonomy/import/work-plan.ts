// How much of an import each piece of its work is, so that what is told of it goes forward only.
import type { GivenFile } from './given-files.ts';
import { CONCEPT_PARTS, RELATION_PARTS } from './packages.ts';
import type { Package } from './packages.ts';

/** The first reading, as a part of the whole. */
export const INSPECTING = 0.1;
/** Where the last tidying begins. */
export const FINISHING = 0.95;
/** Indexing a byte of labels takes as long as reading four of relations. */
const INDEXING_SHARE = 1.5;

export interface WorkPlan {
  /** Where the whole stands when so much of a file, or of a language's index, is done. */
  at(piece: GivenFile | string, share: number): number;
}

/** The pieces in the order in which they are done. */
export function planOf(packages: readonly Package[]): WorkPlan {
  const pieces = new Map<GivenFile | string, { readonly before: number; readonly weight: number }>();
  let total = 0;
  const add = (piece: GivenFile | string, weight: number): void => {
    pieces.set(piece, { before: total, weight });
    total += weight;
  };
  for (const { language, files } of packages) {
    let labels = 0;
    for (const part of [...CONCEPT_PARTS, ...RELATION_PARTS]) {
      const file = files.get(part);
      if (file === undefined) continue;
      add(file, file.size);
      if (part === 'skills' || part === 'occupations') labels += file.size;
    }
    add(language, labels * INDEXING_SHARE);
  }
  return {
    at: (piece, share) => {
      const { before, weight } = pieces.get(piece) ?? { before: 0, weight: 0 };
      const done = (before + weight * Math.min(1, share)) / Math.max(1, total);
      return INSPECTING + (FINISHING - INSPECTING) * done;
    },
  };
}
