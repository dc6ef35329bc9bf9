import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useBackend } from '../../backend/queries.tsx';
import { recordFromMicrophone } from './microphone.ts';
import { useListening } from './use-listening.ts';
import { useVoiceKeys } from './use-voice-keys.ts';
import { useSaveClip } from './use-voices.ts';
import type { Voices, VoicesOf } from './use-voices.ts';
import { VoiceList } from './voice-list.tsx';
import { createVoiceRecorder, isBusy } from './voice-recorder.ts';
import { VoiceStage } from './voice-stage.tsx';
import './voices.css';

/** All of her texts in one language: one on the stage, to be said and heard, the others to go to. */
export function VoiceDesk({ of, voices }: { readonly of: VoicesOf; readonly voices: Voices }) {
  const text = useText();
  const { texts, recorded, untranslated } = voices;
  const { stage, at, current, recorder, state, listening, go, remove } = useDesk(of, voices);
  const isRecorded = recorded.has(current.text);
  const record = () => {
    listening.stop();
    if (isBusy(state)) recorder.stop();
    else recorder.start(current.text);
  };
  const listen = () => {
    if (listening.isPlaying) listening.stop();
    else if (isRecorded && !isBusy(state)) listening.play(current.text);
  };
  const onKeyDown = useVoiceKeys({ record, listen, go: (by) => go(at + by) });
  const done = texts.filter((each) => recorded.has(each.text)).length;
  return (
    <div
      className="voices"
      onKeyDown={onKeyDown}
      // After a touch the keys belong to the text again, not to the button that was touched.
      onPointerUp={() => stage.current?.focus({ preventScroll: true })}
    >
      <Progress
        label={text('packs.voices.progress', { recorded: done, total: texts.length })}
        percent={(done / texts.length) * 100}
      />
      {untranslated === 0 ? null : (
        <p className="voices-note">{text('packs.voices.untranslated', { count: untranslated })}</p>
      )}
      <div className="voices-body">
        <VoiceStage
          ref={stage}
          language={of.language}
          current={current}
          place={{ number: at + 1, total: texts.length }}
          isRecorded={isRecorded}
          state={state}
          listening={listening}
          onRecord={record}
          onListen={listen}
          onRemove={() => void remove()}
          onGo={(by) => go(at + by)}
        />
        <VoiceList of={of} texts={texts} recorded={recorded} at={at} isHeld={isBusy(state)} onGo={go} />
      </div>
      <p className="voices-note">{text('packs.voices.keys')}</p>
    </div>
  );
}

function useDesk(of: VoicesOf, { texts, recorded }: Voices) {
  const stage = useRef<HTMLDivElement>(null);
  // Where the last sitting ended.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      texts.findIndex(({ text }) => !recorded.has(text)),
    ),
  );
  const save = useSaveClip(of);
  const [recorder] = useState(() => createVoiceRecorder({ record: recordFromMicrophone, save }));
  const state = useSyncExternalStore(recorder.subscribe, recorder.state);
  const listening = useListening(of.language);
  const current = texts[at] ?? { text: '', meaning: undefined };
  const remove = useRemoval(of, current.text);
  // The keys work at once, and the microphone closes with the window.
  useEffect(() => {
    stage.current?.focus();
    return () => recorder.leave();
  }, [recorder]);
  const go = (index: number) => {
    if (isBusy(state) || texts[index] === undefined) return;
    recorder.leave();
    listening.stop();
    setAt(index);
    // Where everything stands below each other, the text may have been scrolled away.
    stage.current?.querySelector('.voice-words')?.scrollIntoView({ block: 'nearest' });
  };
  return { stage, at, current, recorder, state, listening, go, remove };
}

/** Takes a recording away and offers to undo it. */
function useRemoval(of: VoicesOf, clip: string): () => Promise<void> {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const save = useSaveClip(of);
  const tellFailure = (error: unknown) => notify(refusalText(error));
  return async () => {
    try {
      const { content } = await client.interviews.clip({ language: of.language, text: clip });
      await save(clip, null);
      const undo = () => void save(clip, content).catch(tellFailure);
      notify(text('packs.voices.removed'), { undo });
    } catch (error) {
      tellFailure(error);
    }
  };
}
