// What this machine's counsellor chose, in a file beside the vault: it is read before anything is unlocked.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPreferences, preferencesSchema } from '../../../shared/contract/settings.contract.ts';
import type { Preferences } from '../../../shared/contract/settings.contract.ts';
import { writeDurably } from '../durable-file.ts';

export interface PreferencesFile {
  /** `chosen` is false where there is no file, or none that can be read. */
  read(): { preferences: Preferences; chosen: boolean };
  /** Stores some of them and returns all. Throws the system's error and then leaves the file as it was. */
  save(chosen: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences;
}

/** The file `preferences.json` in the vault's folder. */
export function preferencesFile(directory: string): PreferencesFile {
  const file = path.join(directory, 'preferences.json');
  const read = () => parse(contentOf(file));
  return {
    read,
    save: (chosen) => {
      const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
      const next = preferencesSchema.parse({ ...read().preferences, ...Object.fromEntries(given) });
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      writeDurably(file, `${JSON.stringify(next, null, 2)}\n`);
      return next;
    },
  };
}

/** Keeps each preference that makes sense and takes the default for the others: a damaged file costs no start. */
function parse(text: string): { preferences: Preferences; chosen: boolean } {
  const stored = asRecord(text);
  if (!stored) return { preferences: defaultPreferences, chosen: false };
  const kept = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(Object.hasOwn(stored, name) ? stored[name] : undefined);
    return value.success ? [[name, value.data] as const] : [];
  });
  const preferences = preferencesSchema.parse({ ...defaultPreferences, ...Object.fromEntries(kept) });
  return { preferences, chosen: true };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function asRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
