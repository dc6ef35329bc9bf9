// The renderer's memory of what the backend said. The backend tells when something changed, so nothing goes stale by time.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import type { TramaEvent } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { Connection } from './connect.ts';

/** Every key begins with one of these words. What hangs under `case` and `cases` is forgotten when the vault locks. */
export const queryKeys = {
  vault: ['vault'],
  backups: ['vault', 'backups'],
  settings: ['settings'],
  about: ['about'],
  cases: ['cases'],
  case: (caseId: string) => ['case', caseId] as const,
  definitions: ['definitions'],
  interviews: (caseId: string) => ['case', caseId, 'interviews'] as const,
  interview: (interviewId: string) => ['interview', interviewId] as const,
  /** What was taken from her interviews into the record. */
  told: (caseId: string) => ['case', caseId, 'told'] as const,
  /** Her skills with all that belongs to them, in a language. */
  skills: (caseId: string, language: string) => ['case', caseId, 'skills', language] as const,
  skillsTold: (caseId: string, language: string) => ['case', caseId, 'skillsTold', language] as const,
  matches: (caseId: string, language: string) => ['case', caseId, 'matches', language] as const,
  skillHistory: (caseId: string) => ['case', caseId, 'skillHistory'] as const,
  /** A place of the taxonomy's shelves: public, and not of any case. */
  shelf: (shelf: string, place: string | null, language: string) =>
    ['taxonomy', shelf, place, language] as const,
  taxonomy: ['taxonomy'],
  /** A definition with its texts, as the backend gives it. */
  texts: (hash: string, languages: readonly string[]) => ['texts', hash, ...languages] as const,
  /** Which of a definition's texts have a recorded voice. */
  clips: (hash: string, language: string) => ['clips', hash, language] as const,
  interviewPack: (hash: string, languages: readonly string[]) => ['pack', hash, ...languages] as const,
  photo: (caseId: string) => ['case', caseId, 'photo'] as const,
} as const;

/** Only these may stay in memory while the vault is locked: they tell nothing about any person in a case. */
const KEPT_WHILE_LOCKED: readonly unknown[] = ['vault', 'settings', 'about'];

/** A query client for one connection: calls leave whether the computer is online or not, and refusals are final. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Refusal && error.code === 'LOCKED') forgetCases(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

/** Keeps the client's memory true to what the backend tells; returns how to stop. */
export function followBackend(
  client: QueryClient,
  connection: Pick<Connection, 'subscribe' | 'link'>,
): () => void {
  const stopEvents = connection.subscribe((event) => {
    applyEvent(client, event);
  });
  let before = connection.link.current();
  const stopLink = connection.link.subscribe(() => {
    const now = connection.link.current();
    // Events may have passed unheard while the link was down, so everything is asked for again.
    if (now === 'connected' && before !== 'connected') void client.invalidateQueries();
    before = now;
  });
  return () => {
    stopEvents();
    stopLink();
  };
}

function applyEvent(client: QueryClient, event: TramaEvent): void {
  switch (event.type) {
    case 'vaultLocked':
      forgetCases(client);
      break;
    case 'vaultUnlocked':
      void client.invalidateQueries({ queryKey: queryKeys.vault });
      break;
    case 'caseChanged':
      void client.invalidateQueries({ queryKey: queryKeys.case(event.caseId) });
      void client.invalidateQueries({ queryKey: queryKeys.cases });
      break;
    case 'interviewChanged':
      void client.invalidateQueries({ queryKey: queryKeys.interview(event.interviewId) });
      break;
    case 'covered':
      void client.invalidateQueries({ queryKey: ['interview'] });
      break;
    case 'taxonomyChanged':
      void client.invalidateQueries({ queryKey: queryKeys.taxonomy });
      void client.invalidateQueries({ queryKey: ['case'] });
      break;
    case 'taxonomyProgress':
    case 'flush':
    case 'action':
      break;
  }
}

/** Drops everything about cases from memory and from any screen that still shows it, at once. */
function forgetCases(client: QueryClient): void {
  // The locked state comes first, so that the screens of cases go away instead of asking again.
  client.setQueryData(queryKeys.vault, (status: { state: string } | undefined) =>
    status?.state === 'unlocked' ? { ...status, state: 'locked', current: null } : status,
  );
  const cache = client.getQueryCache();
  for (const query of cache.findAll({ predicate: isAboutCases })) {
    query.reset();
    cache.remove(query);
  }
  // Saved fields stay in finished mutations for minutes otherwise.
  client.getMutationCache().clear();
  void client.invalidateQueries({ queryKey: queryKeys.vault });
}

const isAboutCases = (query: Query): boolean => !KEPT_WHILE_LOCKED.includes(query.queryKey[0]);
