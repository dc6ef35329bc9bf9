import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Waiting } from './her-side.tsx';
import type { Side } from './side.ts';
import type { LiveInterview } from './use-interview.ts';

interface CoverProps {
  readonly state: LiveInterview['state']['covered'];
  readonly sides: readonly Side[];
  /** Only the counsellor's window uncovers. */
  readonly onUncover?: () => void;
}

/** Over everything: a clock that says nothing, or a break in both languages. */
export function Cover({ state, sides, onUncover }: CoverProps) {
  const text = useText();
  if (state === 'no') return null;
  return (
    <div className="cover" role="dialog" aria-modal="true" aria-label={text(`interview.cover.${state}`)}>
      {state === 'hidden' ? (
        <Time />
      ) : (
        sides.map((side) => (
          <div key={side.who} lang={side.language} dir={side.direction} className="cover-break">
            <Waiting side={side} picture="cup-of-tea" words={side.word('break.title')} />
            <p>{side.word('break.text')}</p>
          </div>
        ))
      )}
      {onUncover ? (
        <Button autoFocus variant={state === 'hidden' ? 'quiet' : 'primary'} onPress={onUncover}>
          {text('interview.cover.leave')}
        </Button>
      ) : null}
    </div>
  );
}

const EVERY_SECOND_MS = 1000;

function Time() {
  const { time } = useFormats();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), EVERY_SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return <p className="cover-time">{time(now)}</p>;
}
