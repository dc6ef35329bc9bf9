// What of an interview can be given a voice: every text that she reads, once.
import type { Definition, InterviewTexts } from '../../../shared/interview/definition.ts';
import { neededTexts } from '../../../shared/interview/text-keys.ts';
import { voicedKeys, wordsOf } from '../../../shared/interview/voices.ts';

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
  const found = new Map<string, VoiceText>();
  for (const key of voicedKeys(definition)) {
    const text = textAt(own, key);
    if (text === undefined || found.has(wordsOf(text))) continue;
    found.set(wordsOf(text), { text, meaning: textAt(meanings, key) });
  }
  return {
    texts: [...found.values()],
    untranslated: neededTexts(definition).hers.filter((key) => textAt(own, key) === undefined).length,
  };
}

/** Own keys only: an object has `toString` without anybody having written it. */
function textAt(texts: InterviewTexts['texts'], key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
