import { Check } from 'lucide-react';
import { useState } from 'react';
import { languageOf } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Switch } from '../../ui/switch.tsx';
import { SavePack } from './save-pack.tsx';
import type { VoicesOf } from './use-voices.ts';
import type { VoiceText } from './voice-texts.ts';

interface VoiceListProps {
  readonly of: VoicesOf;
  readonly texts: readonly VoiceText[];
  readonly recorded: ReadonlySet<string>;
  readonly at: number;
  /** While something is recorded or saved, its text stays. */
  readonly isHeld: boolean;
  readonly onGo: (index: number) => void;
}

/** Every text, to go to it; or only those that nobody has said yet. */
export function VoiceList({ of, texts, recorded, at, isHeld, onGo }: VoiceListProps) {
  const text = useText();
  const { id, language } = of;
  const [isShort, setShort] = useState(false);
  const shown = texts
    .map((each, index) => ({ ...each, index, isRecorded: recorded.has(each.text) }))
    .filter(({ isRecorded, index }) => !isShort || !isRecorded || index === at);
  const isAllRecorded = texts.every((each) => recorded.has(each.text));
  return (
    <nav className="voice-list" aria-label={text('packs.voices.list')}>
      <Switch label={text('packs.voices.onlyOpen')} value={isShort} onChange={setShort} />
      {isAllRecorded ? <p className="voices-note">{text('packs.voices.allRecorded')}</p> : null}
      <ol className="voice-items">
        {shown.map(({ text: words, index, isRecorded }) => (
          <li key={index}>
            <button
              type="button"
              className="voice-item"
              disabled={isHeld}
              {...(index === at ? { 'aria-current': 'true' as const, ref: keepInSight } : {})}
              onClick={() => onGo(index)}
            >
              <span className="voice-mark">{isRecorded ? <Check aria-hidden="true" /> : null}</span>
              <span className="voice-item-words" lang={language} dir={languageOf(language).direction}>
                {words}
              </span>
              {isRecorded ? <span className="visually-hidden">{text('packs.voices.isRecorded')}</span> : null}
            </button>
          </li>
        ))}
      </ol>
      <SavePack id={id} language={language} isDisabled={isHeld || recorded.size === 0} />
    </nav>
  );
}

/** Moves the list and nothing around it: the text that is to be said stays in sight. */
function keepInSight(button: HTMLButtonElement | null): void {
  const list = button?.closest('ol');
  if (!button || !list) return;
  const own = button.getBoundingClientRect();
  const around = list.getBoundingClientRect();
  list.scrollTop += Math.min(0, own.top - around.top) + Math.max(0, own.bottom - around.bottom);
}
