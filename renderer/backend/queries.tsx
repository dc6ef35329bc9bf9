// The hooks through which screens read and change what the backend holds.
import {
  keepPreviousData,
  QueryClientProvider,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { QueryKey } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { TramaClient } from '../../shared/contract/contract.ts';
import { defaultPreferences } from '../../shared/contract/settings.contract.ts';
import type { Preferences } from '../../shared/contract/settings.contract.ts';
import type { Connection } from './connect.ts';
import { createQueryClient, followBackend, queryKeys } from './query-client.ts';
import type { LinkState } from './transport.ts';

interface StoredPreferences {
  readonly preferences: Preferences;
  readonly chosen: boolean;
}

const BackendContext = createContext<Connection | null>(null);

/** Gives the connection and its memory to everything below. */
export function BackendProvider(props: { readonly connection: Connection; readonly children: ReactNode }) {
  const { connection, children } = props;
  const [queryClient] = useState(createQueryClient);
  useEffect(() => followBackend(queryClient, connection), [queryClient, connection]);
  return (
    <BackendContext value={connection}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </BackendContext>
  );
}

/** The connection: `client` to call, `subscribe` to hear events, `host`, `link`. */
export function useBackend(): Connection {
  const connection = use(BackendContext);
  if (!connection) throw new Error('useBackend is used outside BackendProvider');
  return connection;
}

/** Whether the backend is still there. */
export function useLinkState(): LinkState {
  const { link } = useBackend();
  return useSyncExternalStore(link.subscribe, link.current);
}

/** State of the vault, counsellors, last backup. */
export function useVaultStatus() {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.vault, queryFn: () => client.vault.status({}) });
}

/** The known backups, newest as the backend orders them. */
export function useBackups() {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.backups, queryFn: () => client.vault.backups({}) });
}

/** The preferences of this machine and whether anyone chose them yet. */
export function usePreferences() {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.settings, queryFn: () => client.settings.get({}) });
}

/** The preferences as they are at this moment, also between two pictures of the screen: for keys that follow fast. */
export function useCurrentPreferences(): () => Preferences {
  const queryClient = useQueryClient();
  return () =>
    queryClient.getQueryData<StoredPreferences>(queryKeys.settings)?.preferences ?? defaultPreferences;
}

/** Version, host and runtime. */
export function useAbout() {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.about, queryFn: () => client.desktop.about({}) });
}

/** One case with everything in it. */
export function useCase(caseId: string) {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.case(caseId), queryFn: () => client.cases.get({ caseId }) });
}

/** Her photo as bytes with its media type, or nulls. */
export function usePhoto(caseId: string) {
  const { client } = useBackend();
  return useQuery({ queryKey: queryKeys.photo(caseId), queryFn: () => client.cases.photo({ caseId }) });
}

/**
 * The cases that match, newest first, 200 a page: `data.cases` holds all pages read so far, `data.total` counts all that
 * match, `fetchNextPage` reads on. The result before stays visible while a changed search is under way.
 */
export function useCases(params: { readonly search: string; readonly archived: boolean }) {
  const { client } = useBackend();
  const { search, archived } = params;
  return useInfiniteQuery({
    queryKey: [...queryKeys.cases, { search, archived }],
    queryFn: ({ pageParam }) => client.cases.list({ search, archived, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => ({
      cases: pages.flatMap((page) => page.cases),
      total: pages[0]?.total ?? 0,
    }),
    placeholderData: keepPreviousData,
  });
}

/**
 * A change through one procedure: `const save = useChange((client) => client.cases.savePerson)`. What it changes in cases
 * is asked for again by the backend's own event; `refresh` names other keys to ask for again when it is done.
 */
function useChange<Input, Output>(
  pick: (client: TramaClient) => (input: Input) => Promise<Output>,
  options: { readonly refresh?: readonly QueryKey[] } = {},
) {
  const { client } = useBackend();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: pick(client),
    // Passphrases and codes do not stay in memory once their form is gone.
    gcTime: 0,
    onSettled: async () => {
      const keys = options.refresh ?? [];
      await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}

/** A change to the vault itself (create, unlock, lock, backup, counsellors): its status is asked for again afterwards. */
export function useVaultChange<Input, Output>(
  pick: (client: TramaClient['vault']) => (input: Input) => Promise<Output>,
) {
  return useChange((client) => pick(client.vault), { refresh: [queryKeys.vault] });
}

/** Saves some preferences; every screen has them at once, and again as they were where saving fails. */
export function useSavePreferences() {
  const { client } = useBackend();
  const queryClient = useQueryClient();
  // An answer that is older than the last change would take that change off the screen.
  const isLast = () => queryClient.isMutating({ mutationKey: queryKeys.settings }) === 1;
  return useMutation({
    mutationKey: queryKeys.settings,
    // One after the other, so that the last change is the one that stays.
    scope: { id: 'settings' },
    mutationFn: (changes: Partial<Preferences>) => client.settings.save(changes),
    onMutate: (changes) => {
      queryClient.setQueryData(queryKeys.settings, (stored: StoredPreferences | undefined) => ({
        preferences: { ...(stored?.preferences ?? defaultPreferences), ...changes },
        chosen: true,
      }));
    },
    onSuccess: (preferences) => {
      if (isLast()) queryClient.setQueryData(queryKeys.settings, { preferences, chosen: true });
    },
    onError: () => {
      if (isLast()) void queryClient.invalidateQueries({ queryKey: queryKeys.settings });
    },
  });
}
