import { Check, Mic } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { LONGEST_SECONDS } from './voice-recorder.ts';
import type { RecorderState } from './voice-recorder.ts';

interface VoiceStatusProps {
  readonly state: RecorderState;
  readonly isRecorded: boolean;
  readonly hasFailedPlaying: boolean;
}

/** How things stand with the recording of this text. */
export function VoiceStatus({ state, isRecorded, hasFailedPlaying }: VoiceStatusProps) {
  const text = useText();
  const refusalText = useRefusalText();
  if (state.step === 'failed') {
    return (
      <Banner tone="danger" role="alert">
        {text(`packs.voices.problem.${state.problem}`)}
      </Banner>
    );
  }
  if (state.step === 'unsaved') {
    return (
      <Banner tone="danger" role="alert" action={<Button onPress={state.retry}>{text('ui.retry')}</Button>}>
        {text('packs.voices.unsaved')} {refusalText(state.error)}
      </Banner>
    );
  }
  if (hasFailedPlaying) {
    return (
      <Banner tone="danger" role="alert">
        {text('packs.voices.problem.silent')}
      </Banner>
    );
  }
  if (state.step === 'recording') return <Running level={state.level} />;
  return (
    <p className="voice-status" role="status" data-good={isRecorded ? '' : undefined}>
      <Words step={state.step} isRecorded={isRecorded} />
    </p>
  );
}

function Words({ step, isRecorded }: { readonly step: RecorderState['step']; readonly isRecorded: boolean }) {
  const text = useText();
  if (step === 'opening') return text('packs.voices.opening');
  if (step === 'saving') return text('packs.voices.saving');
  if (!isRecorded) return text('packs.voices.notRecorded');
  return (
    <>
      <Check aria-hidden="true" />
      {text(step === 'saved' ? 'packs.voices.saved' : 'packs.voices.isRecorded')}
    </>
  );
}

const TICK_MS = 200;

/** How long it has been running, and how loud it is: both to see that the microphone hears. */
function Running({ level }: { readonly level: () => number }) {
  const text = useText();
  const [seconds, setSeconds] = useState(0);
  const bar = useRef<SVGRectElement>(null);
  useEffect(() => {
    const began = performance.now();
    const clock = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), TICK_MS);
    let frame = requestAnimationFrame(function draw() {
      bar.current?.setAttribute('width', String(level() * 100));
      frame = requestAnimationFrame(draw);
    });
    return () => {
      clearInterval(clock);
      cancelAnimationFrame(frame);
    };
  }, [level]);
  return (
    <div className="voice-running">
      <p className="voice-status" role="status">
        <Mic aria-hidden="true" />
        {text('packs.voices.recording')}
      </p>
      <svg className="voice-level" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="voice-level-ground" width="100" height="4" />
        <rect ref={bar} className="voice-level-bar" width="0" height="4" />
      </svg>
      <span className="voice-seconds">
        {text('packs.voices.seconds', { seconds, longest: LONGEST_SECONDS })}
      </span>
    </div>
  );
}
