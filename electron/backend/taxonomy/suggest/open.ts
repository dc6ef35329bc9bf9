// Suggestions for a command or a measurement that runs without the program's backend.
import { createTaxonomyStore } from '../store.ts';
import { createEmbeddedSource } from './embedded-source.ts';
import type { SuggestSource } from './source.ts';
import { createSuggest } from './suggest.ts';
import type { Suggest } from './suggest.ts';

export interface OpenSuggest {
  readonly suggest: Suggest;
  readonly source: SuggestSource;
  readonly languages: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Opens the taxonomy beside a vault, or only what ships with the program where no folder is given. */
export function openSuggest(vaultFolder: string | undefined): OpenSuggest {
  if (vaultFolder === undefined) return over(createEmbeddedSource(), () => Promise.resolve());
  const store = createTaxonomyStore({ directory: vaultFolder, clock: () => new Date() });
  return over(store.source, () => store.close());
}

function over(source: SuggestSource, close: () => Promise<void>): OpenSuggest {
  return { suggest: createSuggest(source), source, languages: source.languages(), close };
}
