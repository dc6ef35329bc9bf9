// Recorded voices: a clip belongs to words in a language, wherever they stand.
import type { Definition } from './definition.ts';
import { keys, neededTexts, withLeaves } from './text-keys.ts';

/** The clip of a text of a pack. */
export interface Voice {
  readonly language: string;
  readonly text: string;
  readonly content: Uint8Array;
}

export const MAX_CLIP_BYTES = 1024 * 1024;

/** The same words have the same clip, however they were composed. */
export function wordsOf(text: string): string {
  return text.normalize('NFC').trim();
}

const SIGNATURES = [
  ['audio/webm', [0x1a, 0x45, 0xdf, 0xa3]],
  ['audio/ogg', [0x4f, 0x67, 0x67, 0x53]],
] as const;

/** What a clip is by its first bytes; undefined for all that is no WebM or Ogg. */
export function audioTypeOf(content: Uint8Array): 'audio/webm' | 'audio/ogg' | undefined {
  return SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => content[index] === byte))?.[0];
}

/** The keys of all that can be heard: her texts in the order of the interview, help beside its question. */
export function voicedKeys(definition: Definition): readonly string[] {
  const items = definition.sections.flatMap((section) => section.items.flatMap(withLeaves));
  const helped = new Set(items.map(({ id }) => id));
  return neededTexts(definition).hers.flatMap((key) => (helped.has(key) ? [key, keys.help(key)] : [key]));
}
