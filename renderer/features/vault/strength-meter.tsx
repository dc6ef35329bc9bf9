import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Strength } from './strength-estimator.ts';
import './strength-meter.css';

const STEPS = [1, 2, 3, 4] as const;
const SHORTEST = 12;

interface Estimate {
  readonly passphrase: string;
  readonly strength: Strength;
}

/** How hard her own passphrase is to guess, as four steps and in words. */
export function StrengthMeter(props: { readonly passphrase: string; readonly known: readonly string[] }) {
  const { passphrase, known } = props;
  const text = useText();
  const knownWords = known.join(' ');
  const [estimate, setEstimate] = useState<Estimate | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('./strength-estimator.ts').then(({ strengthOf }) => {
      if (isCurrent) setEstimate({ passphrase, strength: strengthOf(passphrase, [knownWords]) });
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase, knownWords]);
  if (passphrase === '' || !estimate) return null;
  const isShort = Array.from(passphrase.trim()).length < SHORTEST;
  const strength = isShort ? Math.min(estimate.strength, 1) : estimate.strength;
  const words = isShort
    ? text('vault.passphrase.short')
    : text(`vault.passphrase.strength${estimate.strength}`);
  return (
    <div className="strength" data-strength={strength}>
      <span className="strength-steps" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className="strength-step" data-reached={step <= strength ? '' : undefined} />
        ))}
      </span>
      <span className="strength-words" role="status">
        {words}
      </span>
    </div>
  );
}
