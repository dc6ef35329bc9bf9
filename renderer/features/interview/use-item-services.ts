import { useMemo } from 'react';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { notify } from '../../ui/notify.tsx';
import type { ItemServices } from './items/item-services.ts';
import type { LiveInterview } from './use-interview.ts';

/** What items need of the backend besides answers: her photos and papers. */
export function useItemServices(interviewId: string, live: LiveInterview): ItemServices {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const { place } = live.state;
  return useMemo(
    () => ({
      addFile: async (bytes) => {
        const content = new Uint8Array(bytes);
        return (await client.interviews.addFile({ interviewId, path: place ?? 'file', content })).id;
      },
      readFile: async (id) => {
        const { content, mediaType } = await client.interviews.file({ interviewId, id });
        return { bytes: content, mediaType };
      },
      onRefused: (error) => notify(refusalText(error)),
    }),
    [client, interviewId, place, refusalText],
  );
}
