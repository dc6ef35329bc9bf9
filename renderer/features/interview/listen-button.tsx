import { useQuery } from '@tanstack/react-query';
import { Square, Volume2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import './listen-button.css';
import type { Side, Told } from './side.ts';
import { playClip, soundOf, speak } from './voice.ts';
import type { Playing } from './voice.ts';

/** Reads a text aloud in the language that it is in. Where nothing can, there is no button. */
export function ListenButton({ side, told }: { readonly side: Side; readonly told: Told }) {
  const sound = useSound(told);
  const [playing, setPlaying] = useState<Playing | null>(null);
  const current = useRef<Playing | null>(null);
  useEffect(() => () => current.current?.stop(), []);
  if (!sound) return null;
  const toggle = () => {
    if (playing) {
      playing.stop();
      return;
    }
    const started = sound();
    current.current = started;
    setPlaying(started);
    void started.ended.then(() => {
      if (current.current === started) setPlaying(null);
    });
  };
  return (
    <AriaButton className="listen-button" data-listen={side.who} onPress={toggle}>
      {playing ? <Square aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
      <span>{side.word(playing ? 'stop' : 'listen')}</span>
    </AriaButton>
  );
}

/** How the text can be heard; asked for once for each text. */
function useSound({ words, language }: Told): (() => Playing) | undefined {
  const { client } = useBackend();
  const { data } = useQuery({
    queryKey: ['clip', language, words],
    // A clip may have been recorded meanwhile.
    staleTime: 0,
    queryFn: async () => {
      const clip = async (tag: string, text: string) => {
        const known = LANGUAGES.find((each) => each.tag === tag)?.tag;
        if (known === undefined) return undefined;
        const { content, mediaType } = await client.interviews.clip({ language: known, text });
        return content && mediaType ? new Blob([content], { type: mediaType }) : undefined;
      };
      const voices = () => ('speechSynthesis' in window ? speechSynthesis.getVoices() : []);
      return (await soundOf({ clip, voices, play: playClip, speak }, { language, text: words })) ?? null;
    },
  });
  return data ?? undefined;
}
