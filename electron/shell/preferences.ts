import { defaultPreferences, settings } from '../../shared/contract/settings.contract.ts';
import type { Preferences } from '../../shared/contract/settings.contract.ts';
import type { Dispatch } from '../../shared/contract/kernel.ts';
import type { InterfaceLanguage } from '../../shared/i18n/languages.ts';

/** What was chosen on this machine; until then the system's language. */
export async function readPreferences(dispatch: Dispatch, system: InterfaceLanguage): Promise<Preferences> {
  const reply = await dispatch('settings', 'get', {});
  const kept = reply.ok ? settings.get.output.safeParse(reply.value) : undefined;
  if (kept?.success !== true) return { ...defaultPreferences, language: system };
  const { preferences, chosen } = kept.data;
  return chosen ? preferences : { ...preferences, language: system };
}
