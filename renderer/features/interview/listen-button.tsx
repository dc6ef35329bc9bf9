import { useQuery } from '@tanstack/react-query';
import { Square, Volume2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import './listen-button.css';
import type { Side, Told } from './side.ts';
import { playAll, playClip, soundOf, speak } from './voice.ts';
import type { Playing } from './voice.ts';

/** Reads texts aloud, one after the other, each in the language that it is in. Where nothing can, there is no button. */
export function ListenButton({ side, texts }: { readonly side: Side; readonly texts: readonly Told[] }) {
  const sounds = useSounds(texts);
  const [playing, setPlaying] = useState<Playing | null>(null);
  const current = useRef<Playing | null>(null);
  useEffect(() => () => current.current?.stop(), []);
  if (sounds.length === 0) return null;
  const toggle = () => {
    if (playing) {
      playing.stop();
      return;
    }
    const started = playAll(sounds);
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

/** How the texts can be heard, as many of them as can; none where the first, the question, cannot. */
function useSounds(texts: readonly Told[]): readonly (() => Playing)[] {
  const { client } = useBackend();
  const { data = [] } = useQuery({
    queryKey: ['clip', ...texts.map(({ language, words }) => `${language} ${words}`)],
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
      const ports = { clip, voices, play: playClip, speak };
      const sounds = await Promise.all(
        texts.map(({ language, words }) => soundOf(ports, { language, text: words })),
      );
      return sounds[0] ? sounds.filter((sound) => sound !== undefined) : [];
    },
  });
  return data;
}
