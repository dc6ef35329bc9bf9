// What the thread of an import and the program say to each other.
import type { TaxonomyPack, TaxonomyProblem } from '../../../../shared/contract/taxonomy.contract.ts';

export interface TaxonomyProgressMessage {
  readonly phase: 'reading' | 'indexing' | 'finishing';
  readonly file: string;
  readonly done: number;
}

export interface ImportResult {
  readonly accepted: boolean;
  readonly unchanged: boolean;
  readonly packs: readonly TaxonomyPack[];
  readonly problems: readonly TaxonomyProblem[];
}

export type Job =
  | { readonly work: 'import'; readonly paths: readonly string[]; readonly now: string }
  | { readonly work: 'remove'; readonly language: string };

export interface Order {
  readonly file: string;
  readonly job: Job;
  /** One number, shared: 1 when the work is to stop. */
  readonly stop: SharedArrayBuffer;
}

export type Answer =
  | { readonly say: 'progress'; readonly progress: TaxonomyProgressMessage }
  | { readonly say: 'imported'; readonly result: ImportResult }
  | { readonly say: 'removed' }
  | { readonly say: 'refused'; readonly code: 'CANCELLED' | 'DISK_FULL' | 'BUSY' }
  | { readonly say: 'damaged' }
  | { readonly say: 'failed'; readonly problem: string };
