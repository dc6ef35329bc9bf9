// Reads a text aloud: a clip that somebody recorded, else a voice of this computer that needs no network, else nothing.

/** Where clips come from, and what the computer can speak; tests give their own. */
export interface VoicePorts {
  readonly clip: (language: string, text: string) => Promise<Blob | undefined>;
  readonly voices: () => readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[];
  readonly play: (clip: Blob) => Playing;
  readonly speak: (text: string, language: string) => Playing;
}

export interface Playing {
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Regions whose voices of Chinese speak Cantonese. */
const SPOKEN_OTHERWISE = ['hk', 'mo'];

/** A voice of this computer for a language: never one that asks a server, never one of another language. */
export function localVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
  language: string,
): V | undefined {
  const isOf = (tag: string) => {
    const [spoken, ...rest] = tag.toLowerCase().split(/[-_]/);
    return spoken === language && !rest.some((part) => SPOKEN_OTHERWISE.includes(part));
  };
  return voices.find(({ lang, localService }) => localService && isOf(lang));
}

/** How a text can be heard; undefined means no button. */
export async function soundOf(
  ports: VoicePorts,
  { language, text }: { readonly language: string; readonly text: string },
): Promise<(() => Playing) | undefined> {
  // A clip that cannot be read is no reason to be silent.
  const clip = await ports.clip(language, text).catch(() => undefined);
  if (clip) return () => ports.play(clip);
  if (localVoice(ports.voices(), language)) return () => ports.speak(text, language);
  return undefined;
}

/** Plays sounds one after the other; stopping ends the one that plays and starts no other. */
export function playAll(sounds: readonly (() => Playing)[]): Playing {
  let isStopped = false;
  let current: Playing | undefined;
  const inOrder = async () => {
    for (const sound of sounds) {
      if (isStopped) return;
      current = sound();
      await current.ended;
    }
  };
  return {
    ended: inOrder(),
    stop: () => {
      isStopped = true;
      current?.stop();
    },
  };
}

/** Plays a clip through the page. */
export function playClip(clip: Blob): Playing {
  const address = URL.createObjectURL(clip);
  const audio = new Audio(address);
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      URL.revokeObjectURL(address);
      resolve();
    };
    audio.addEventListener('ended', end);
    audio.addEventListener('error', end);
    audio.addEventListener('pause', end);
  });
  // A clip that cannot be played ends at once, through its error.
  void audio.play().catch(() => undefined);
  return { ended, stop: () => audio.pause() };
}

/** A little slower than the system would: she hears it for the first time. */
const RATE = 0.9;

/** Speaks through the system's voice. */
export function speak(text: string, language: string): Playing {
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = localVoice(speechSynthesis.getVoices(), language);
  utterance.lang = language;
  utterance.rate = RATE;
  if (voice) utterance.voice = voice;
  const ended = new Promise<void>((resolve) => {
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
  });
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return { ended, stop: () => speechSynthesis.cancel() };
}
