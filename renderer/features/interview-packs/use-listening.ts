// Hearing what was recorded.
import { useEffect, useRef, useState } from 'react';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useBackend } from '../../backend/queries.tsx';
import { playClip } from './play-clip.ts';
import type { Playing } from './play-clip.ts';

export interface Listening {
  readonly isPlaying: boolean;
  /** True where the clip could not be read or played. */
  readonly hasFailed: boolean;
  readonly play: (text: string) => void;
  readonly stop: () => void;
}

/** Plays the clip of a text in this language; one at a time, and none once the screen is left. */
export function useListening(language: HerLanguage): Listening {
  const { client } = useBackend();
  const current = useRef<Playing | null>(null);
  const [state, setState] = useState<'silent' | 'playing' | 'failed'>('silent');
  useEffect(
    () => () => {
      current.current?.stop();
    },
    [],
  );
  const start = async (text: string) => {
    const { content, mediaType } = await client.interviews.clip({ language, text });
    if (!content || !mediaType) throw new Error('a clip that is not there');
    const playing = playClip(content, mediaType);
    current.current = playing;
    await playing.ended;
    // Another one may have begun in the meantime.
    if (current.current === playing) setState('silent');
  };
  return {
    isPlaying: state === 'playing',
    hasFailed: state === 'failed',
    play: (text) => {
      current.current?.stop();
      setState('playing');
      start(text).catch(() => setState('failed'));
    },
    stop: () => {
      current.current?.stop();
      setState('silent');
    },
  };
}
