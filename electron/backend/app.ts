// The composition root: makes the whole backend out of what the host gives it. Nothing here decides anything.
import { contract } from '../../shared/contract/contract.ts';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import { createDispatcher } from '../../shared/contract/kernel.ts';
import { createCaseHandlers } from './cases/handlers.ts';
import { caseProjection } from './cases/projection.ts';
import { readSample } from './cases/sample.ts';
import { createDesktopHandlers } from './desktop-handlers.ts';
import { createDocuments } from './documents/handlers.ts';
import { createPdfRenderer } from './documents/pdf-renderer.ts';
import { createWarmUp } from './documents/warm-up.ts';
import { createErrorReport } from './error-report.ts';
import { createEvents } from './events.ts';
import { createLastWords } from './last-words.ts';
import { createInterviewHandlers } from './interviews/handlers.ts';
import type { Backend, BackendPorts } from './ports.ts';
import { createSettingsHandlers } from './settings/handlers.ts';
import { preferencesFile } from './settings/preferences.ts';
import { createSkillHandlers } from './skills/handlers.ts';
import { createTaxonomyHandlers } from './taxonomy/handlers.ts';
import { createTaxonomyReader } from './taxonomy/reader.ts';
import { createTaxonomyStore } from './taxonomy/store.ts';
import { createSuggest } from './taxonomy/suggest/suggest.ts';
import { createVault } from './vault/vault.ts';

/** A backend over the folder of `ports`. Nothing is read, written or started before the first call. */
export function createBackend(ports: BackendPorts): Backend {
  const { clock, ids } = ports;
  const report = createErrorReport(ports.log);
  const events = createEvents<TramaEvent>((error) => report(error, 'event'));
  const askToFlush = () => events.ask((ask) => ({ type: 'flush', ask }));
  const lastWords = createLastWords({
    wereThere: events.wasHeard,
    ask: askToFlush,
    answer: events.answer,
  });
  const preferences = preferencesFile(ports.directory);
  const chosen = () => preferences.read().preferences;

  const renderer = createPdfRenderer();
  const warmUp = createWarmUp(renderer);
  const vault = createVault({
    ...ports,
    lockAfterMinutes: () => chosen().lockAfterMinutes,
    projection: caseProjection,
    beforeLock: lastWords.gather,
    onAlmostIdle: () => void askToFlush(),
    onEvent: (event) => {
      if (event.type === 'vaultLocked') {
        interviews.forget();
        void endDocuments();
      } else warmUp.start();
      events.tell(event);
    },
  });
  const open = () => vault.open();
  const changed = (caseId: string) => events.tell({ type: 'caseChanged', caseId });
  const taxonomy = createTaxonomyStore({
    directory: ports.directory,
    clock,
    onProgress: (progress) => events.tell({ type: 'taxonomyProgress', ...progress }),
    onChange: () => events.tell({ type: 'taxonomyChanged' }),
  });
  const reader = createTaxonomyReader(taxonomy.source);
  const suggest = createSuggest(taxonomy.source);
  const interviews = createInterviewHandlers({ open, clock, ids, changed, tell: events.tell });
  const documents = createDocuments({ open, clock, office: () => chosen().office, renderer });
  // The worker remembers the words of documents it made: it goes when the vault locks.
  const endDocuments = () => {
    warmUp.stop();
    documents.cancel();
    return renderer.close();
  };

  const dispatcher = createDispatcher(
    contract,
    {
      vault: vault.handlers,
      cases: createCaseHandlers({
        open,
        clock,
        ids,
        sample: () => readSample(chosen().language),
        changed,
      }),
      interviews: interviews.handlers,
      skills: createSkillHandlers({
        open,
        clock,
        ids,
        changed,
        reader,
        suggest,
        assessors: () => chosen().assessors,
      }),
      taxonomy: createTaxonomyHandlers({ store: taxonomy, reader, suggest, open }),
      documents: documents.handlers,
      settings: createSettingsHandlers(preferences),
      desktop: createDesktopHandlers(ports.desktop, { version: ports.version, flushed: lastWords.flushed }),
    },
    report,
  );
  const dispatch = lastWords.counted(dispatcher);
  const close = async () => {
    await lastWords.gather();
    await vault.close();
    await endDocuments();
    await taxonomy.close();
  };
  let closing: Promise<void> | undefined;
  return {
    // A page that is still there while the program ends must not open the vault once more.
    dispatch: (domain, name, payload) =>
      closing && domain === 'vault'
        ? Promise.resolve({ ok: false, code: 'UNREACHABLE' })
        : dispatch(domain, name, payload),
    subscribe: events.subscribe,
    close: () => (closing ??= close()),
  };
}
