// What of an interview can be given a voice: every text that she reads, once.
import type { Definition, InterviewTexts } from '../../../shared/interview/definition.ts';
import { withLeaves, keys, neededTexts } from '../../../shared/interview/text-keys.ts';

/** A text to record. */
export interface VoiceText {
  readonly text: string;
  /** The same in the interface's language, where there is such a text. */
  readonly meaning: string | undefined;
}

export interface VoiceTexts {
  readonly texts: readonly VoiceText[];
  /** How many of her texts are not in this language yet. */
  readonly untranslated: number;
}

/** Her texts in the order of the interview, help beside its question. The same words are recorded once. */
export function voiceTexts(
  definition: Definition,
  own: InterviewTexts['texts'],
  meanings: InterviewTexts['texts'],
): VoiceTexts {
  const { hers } = neededTexts(definition);
  const helped = new Set(
    definition.sections.flatMap(({ items }) => items.flatMap(withLeaves)).map(({ id }) => id),
  );
  const all = hers.flatMap((key) => (helped.has(key) ? [key, keys.help(key)] : [key]));
  const found = new Map<string, VoiceText>();
  for (const key of all) {
    const text = textAt(own, key);
    const words = text?.normalize('NFC').trim();
    if (text === undefined || words === undefined || found.has(words)) continue;
    found.set(words, { text, meaning: textAt(meanings, key) });
  }
  return {
    texts: [...found.values()],
    untranslated: hers.filter((key) => textAt(own, key) === undefined).length,
  };
}

/** Own keys only: an object has `toString` without anybody having written it. */
function textAt(texts: InterviewTexts['texts'], key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
