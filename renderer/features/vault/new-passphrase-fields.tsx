import { RefreshCw } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './new-passphrase-fields.css';
import { StrengthMeter } from './strength-meter.tsx';
import type { NewPassphrase } from './use-new-passphrase.ts';

interface NewPassphraseFieldsProps {
  readonly passphrase: NewPassphrase;
  /** Words that others know of her and that make a poor passphrase: her name. */
  readonly known: readonly string[];
}

/** Offers six random words first; her own is possible. Typed again to be sure of it. */
export function NewPassphraseFields({ passphrase, known }: NewPassphraseFieldsProps) {
  const text = useText();
  const { kind, suggestion, own, again } = passphrase;
  return (
    <>
      <RadioGroup
        label={text('vault.passphrase.kind')}
        items={[
          {
            id: 'suggested',
            label: text('vault.passphrase.suggested'),
            description: text('vault.passphrase.suggestedHint'),
          },
          { id: 'own', label: text('vault.passphrase.own'), description: text('vault.passphrase.ownHint') },
        ]}
        value={kind}
        onChange={passphrase.choose}
      />
      {kind === 'suggested' ? (
        <div className="suggestion">
          <output className="suggestion-words" aria-label={text('vault.passphrase.offered')} dir="ltr">
            {suggestion}
          </output>
          <Button variant="quiet" icon={<RefreshCw />} onPress={passphrase.suggestAnother}>
            {text('vault.passphrase.another')}
          </Button>
        </div>
      ) : (
        <div className="own-passphrase">
          <TextField
            label={text('vault.passphrase.new')}
            type="password"
            autoComplete="new-password"
            value={own}
            error={passphrase.ownError}
            onChange={passphrase.writeOwn}
          />
          <StrengthMeter passphrase={own} known={known} />
        </div>
      )}
      <TextField
        label={text('vault.passphrase.again')}
        description={text('vault.passphrase.againHint')}
        type="password"
        autoComplete="new-password"
        value={again}
        error={passphrase.againError}
        onChange={passphrase.writeAgain}
      />
    </>
  );
}
