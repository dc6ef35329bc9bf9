import { ArrowLeft, ArrowRight, Mic, Square, Trash2, Volume2 } from 'lucide-react';
import { useId } from 'react';
import type { Ref } from 'react';
import { languageOf } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Listening } from './use-listening.ts';
import { isBusy } from './voice-recorder.ts';
import type { RecorderState } from './voice-recorder.ts';
import { VoiceStatus } from './voice-status.tsx';
import type { VoiceText } from './voice-texts.ts';

interface VoiceStageProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly language: string;
  readonly current: VoiceText;
  readonly place: { readonly number: number; readonly total: number };
  readonly isRecorded: boolean;
  readonly state: RecorderState;
  readonly listening: Listening;
  readonly onRecord: () => void;
  readonly onListen: () => void;
  readonly onRemove: () => void;
  readonly onGo: (by: 1 | -1) => void;
}

/** The text to say, large, and what can be done with its recording. */
export function VoiceStage(props: VoiceStageProps) {
  const { ref, language, current, place, isRecorded, state, listening } = props;
  const text = useText();
  const words = useId();
  return (
    <div className="voice-stage" role="group" aria-labelledby={words} tabIndex={-1} ref={ref}>
      <p className="voices-note">{text('packs.voices.place', place)}</p>
      <div className="voice-text" tabIndex={0}>
        <p id={words} className="voice-words" lang={language} dir={languageOf(language).direction}>
          {current.text}
        </p>
        {current.meaning === undefined ? null : (
          <p className="voice-meaning">
            <bdi>{current.meaning}</bdi>
          </p>
        )}
      </div>
      <VoiceStatus state={state} isRecorded={isRecorded} hasFailedPlaying={listening.hasFailed} />
      <VoiceButtons {...props} />
    </div>
  );
}

function VoiceButtons(props: VoiceStageProps) {
  const { place, isRecorded, state, listening, onRecord, onListen, onRemove, onGo } = props;
  const text = useText();
  const isHeld = isBusy(state);
  const isRunning = state.step === 'opening' || state.step === 'recording';
  const start = isRecorded ? 'packs.voices.again' : 'packs.voices.start';
  return (
    <>
      <div className="voice-buttons">
        <Button
          variant="primary"
          icon={isRunning ? <Square /> : <Mic />}
          isPending={state.step === 'saving'}
          onPress={onRecord}
        >
          {text(isRunning ? 'packs.voices.stop' : start)}
        </Button>
        <Button
          icon={listening.isPlaying ? <Square /> : <Volume2 />}
          isDisabled={!isRecorded || isHeld}
          onPress={onListen}
        >
          {text(listening.isPlaying ? 'packs.voices.stop' : 'packs.voices.listen')}
        </Button>
        <IconButton
          label={text('packs.voices.remove')}
          icon={<Trash2 />}
          isDisabled={!isRecorded || isHeld}
          onPress={onRemove}
        />
      </div>
      <div className="voice-moves">
        <Button
          variant="quiet"
          icon={<ArrowLeft className="voice-arrow" />}
          isDisabled={isHeld || place.number === 1}
          onPress={() => onGo(-1)}
        >
          {text('packs.voices.previous')}
        </Button>
        <Button
          icon={<ArrowRight className="voice-arrow" />}
          isDisabled={isHeld || place.number === place.total}
          onPress={() => onGo(1)}
        >
          {text('packs.voices.next')}
        </Button>
      </div>
    </>
  );
}
