// Answers the `taxonomy` part of the contract. Nothing that is asked is stored or logged.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { DONE } from '../../../shared/contract/codecs.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { rejectedUris } from '../skills/rejections.ts';
import { browseShelf } from './browsing.ts';
import { conceptDetail } from './concept-detail.ts';
import type { TaxonomyReader } from './reader.ts';
import type { TaxonomyStore } from './store.ts';
import type { Suggest } from './suggest/suggest.ts';

export interface TaxonomyPorts {
  readonly store: TaxonomyStore;
  readonly reader: TaxonomyReader;
  readonly suggest: Suggest;
  /** The open vault, or a refusal `LOCKED`. */
  readonly open: () => { readonly db: ReadableDatabase };
}

export function createTaxonomyHandlers(ports: TaxonomyPorts): TramaHandlers['taxonomy'] {
  const { store, reader, suggest, open } = ports;
  return {
    status: () => store.status(),
    suggest: ({ caseId, ...asked }) =>
      suggest({ ...asked, ...(caseId === null ? {} : { rejected: rejectedUris(open().db, caseId) }) }),
    browse: (asked) => browseShelf({ reader, store }, asked),
    concept: (asked) => conceptDetail({ reader, store }, asked),
    importFiles: async ({ paths }) => {
      const { accepted, unchanged, packs, problems } = await store.importFiles(paths);
      return { accepted, unchanged, packs: [...packs], problems: [...problems] };
    },
    cancelImport: () => {
      store.cancelImport();
      return DONE;
    },
    removePack: async ({ language }) => {
      await store.removePack(language);
      return DONE;
    },
  };
}
