// Answers the `settings` part of the contract.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { asDiskRefusal } from '../disk-refusals.ts';
import type { PreferencesFile } from './preferences.ts';

export function createSettingsHandlers(file: PreferencesFile): TramaHandlers['settings'] {
  return {
    get: () => file.read(),
    save: (chosen) => {
      try {
        return file.save(chosen);
      } catch (error) {
        throw asDiskRefusal(error);
      }
    },
  };
}
