import { useQueryClient } from '@tanstack/react-query';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';

/** A piece of the record as it is taken away: what it is called is told with the way back. */
export interface Removed {
  readonly kind: 'fact' | 'story';
  readonly id: string;
  readonly title: string;
}

/** Takes a piece of the record away and offers to undo it; resolves once the screen shows it. */
export function useRemoval(caseId: string): (removed: Removed) => Promise<void> {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const queries = useQueryClient();
  const attempt = async (change: () => Promise<unknown>): Promise<boolean> => {
    try {
      await change();
      await queries.invalidateQueries({ queryKey: queryKeys.told(caseId) });
      return true;
    } catch (error) {
      notify(refusalText(error));
      return false;
    }
  };
  return async ({ kind, id, title }) => {
    if (!(await attempt(() => client.interviews.removeTold({ caseId, kind, id })))) return;
    const undo = () => void attempt(() => client.interviews.restoreTold({ caseId, kind, id }));
    notify(text('told.removed', { title }), { undo });
  };
}
