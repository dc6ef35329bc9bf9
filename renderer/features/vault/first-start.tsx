import { useState } from 'react';
import { useIntl } from 'react-intl';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useSavePreferences } from '../../backend/queries.tsx';
import { CodeSteps } from './code-steps.tsx';
import { CreateStep } from './create-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import type { Restored } from './restore-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';

interface FirstStartProps {
  /** The vault exists now, and its recovery code is about to be shown. */
  readonly onCreated: () => void;
  /** The recovery code is on paper. */
  readonly onDone: () => void;
  readonly onRestored: (restored: Restored) => void;
}

type Step =
  { readonly at: 'welcome' | 'create' | 'restore' } | { readonly at: 'code'; readonly code: string };

/** From nothing to an open vault: language, passphrase, recovery code; or from a backup. */
export function FirstStart({ onCreated, onDone, onRestored }: FirstStartProps) {
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  const { locale } = useIntl();
  const savePreferences = useSavePreferences();
  const toWelcome = () => setStep({ at: 'welcome' });
  switch (step.at) {
    case 'welcome':
      return (
        <WelcomeStep
          language={INTERFACE_LANGUAGES.find((tag) => tag === locale) ?? 'en'}
          onLanguage={(language) => savePreferences.mutate({ language })}
          onCreate={() => setStep({ at: 'create' })}
          onRestore={() => setStep({ at: 'restore' })}
        />
      );
    case 'create':
      return (
        <CreateStep
          onBack={toWelcome}
          onCreated={(code) => {
            onCreated();
            setStep({ at: 'code', code });
          }}
        />
      );
    case 'code':
      return <CodeSteps code={step.code} onDone={onDone} />;
    case 'restore':
      return <RestoreStep onBack={toWelcome} onRestored={onRestored} />;
  }
}
