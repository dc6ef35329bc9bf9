import { defaultPreferences } from '../../../shared/contract/settings.contract.ts';
import type { Preferences } from '../../../shared/contract/settings.contract.ts';
import { usePreferences, useSavePreferences } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';

/** The preferences and how to save some of them; a refusal is told at once. */
export function usePreference() {
  const text = useText();
  const { data } = usePreferences();
  const { mutate } = useSavePreferences();
  return {
    preferences: data?.preferences ?? defaultPreferences,
    save: (changes: Partial<Preferences>) => {
      mutate(changes, { onError: () => notify(text('settings.notSaved')) });
    },
  };
}
