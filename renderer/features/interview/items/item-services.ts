import { createContext, useContext } from 'react';

/** What items need of the table besides answers: where her photos and papers are kept. */
export interface ItemServices {
  /** Keeps a file and gives its id. */
  readonly addFile: (bytes: Uint8Array) => Promise<string>;
  readonly readFile: (id: string) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }>;
  /** Takes what went wrong with one of both, to say it. */
  readonly onRefused: (error: unknown) => void;
}

export const ItemServicesContext = createContext<ItemServices | null>(null);

export function useItemServices(): ItemServices {
  const services = useContext(ItemServicesContext);
  if (!services) throw new Error('Items that keep files stand on a table that provides ItemServicesContext.');
  return services;
}
