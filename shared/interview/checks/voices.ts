// The voices of a pack: what is no clip keeps the pack out; what belongs to none of its texts is left out and told.
import type { InterviewTexts } from '../definition.ts';
import type { RawVoice } from '../pack.ts';
import { errorAt, quoted, warningAt } from '../problems.ts';
import type { Fault, Problem } from '../problems.ts';
import { audioTypeOf, MAX_CLIP_BYTES, wordsOf } from '../voices.ts';
import type { Voice } from '../voices.ts';

interface Checked {
  readonly problems: readonly Problem[];
  /** At most one for the same words in a language: the first. */
  readonly voices: readonly Voice[];
}

type Texts = ReadonlyMap<string, InterviewTexts>;

/** The problems of all voices, and those voices that belong to a text. */
export function checkVoices(raw: readonly RawVoice[], texts: Texts): Checked {
  const problems: Problem[] = [];
  const voices = new Map<string, Voice & { readonly file: string }>();
  for (const { file, content } of raw) {
    const place = `voice ${quoted(file)}`;
    const text = textOf(file, texts);
    const fault = faultOf(content);
    if (content === undefined || fault) {
      problems.push(errorAt(place, fault ?? TOO_LARGE));
    } else if ('says' in text) {
      problems.push(warningAt(place, text));
    } else {
      const words = `${text.language} ${wordsOf(text.text)}`;
      const first = voices.get(words);
      if (first) problems.push(warningAt(place, sameWords(first.file)));
      else voices.set(words, { ...text, content, file });
    }
  }
  return { problems, voices: [...voices.values()] };
}

const TOO_LARGE: Fault = {
  code: 'voiceTooLarge',
  says: `a voice may have ${MAX_CLIP_BYTES / 1024} kB. Make it shorter, or record it with fewer bits per second.`,
};

function faultOf(content: RawVoice['content']): Fault | undefined {
  if (content === undefined || content.length > MAX_CLIP_BYTES) return TOO_LARGE;
  if (audioTypeOf(content)) return undefined;
  return { code: 'notAudio', says: 'it is no WebM and no Ogg. Convert it, or remove it.' };
}

/** The text that a voice belongs to by its name, or why there is none. */
function textOf(file: string, texts: Texts): { language: string; text: string } | Fault {
  const [, language = '', key = ''] = /^([^/]+)\/([^/]+)\.(?:webm|ogg)$/.exec(file) ?? [];
  if (key === '') return leftOut('its name has to be voices/<language>/<key of the text>.webm or .ogg');
  const own = texts.get(language)?.texts;
  if (!own) return leftOut(`the pack has no texts in the language ${quoted(language)}`);
  const text = Object.hasOwn(own, key) ? own[key] : undefined;
  if (text !== undefined) return { language, text };
  return leftOut(`the texts in the language ${quoted(language)} have no key ${quoted(key)}`);
}

const leftOut = (why: string): Fault => ({
  code: 'unknownVoice',
  says: `${why}. It is left out: mend its name, or remove it.`,
});

const sameWords = (first: string): Fault => ({
  code: 'sameWords',
  says: `its text has the same words as that of ${quoted(first)}, which is heard for both. It is left out.`,
});
