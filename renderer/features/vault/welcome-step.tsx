import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Choice } from '../../ui/list-popover.tsx';
import { WayIn } from './way-in.tsx';
import './welcome-step.css';

interface WelcomeStepProps {
  readonly language: InterfaceLanguage;
  readonly onLanguage: (language: InterfaceLanguage) => void;
  readonly onCreate: () => void;
  readonly onRestore: () => void;
}

const languages: readonly Choice<InterfaceLanguage>[] = LANGUAGES.flatMap((language) =>
  isOffered(language) ? [{ id: language.tag, label: language.endonym, lang: language.tag }] : [],
);

/** The first thing anyone sees: her language by its own name, and the two ways to begin. */
export function WelcomeStep({ language, onLanguage, onCreate, onRestore }: WelcomeStepProps) {
  const text = useText();
  return (
    <WayIn
      title={text('vault.welcome.title')}
      lead={text('vault.welcome.lead')}
      foot={
        <Button variant="quiet" onPress={onRestore}>
          {text('vault.welcome.restore')}
        </Button>
      }
    >
      <div className="welcome-languages">
        <RadioGroup
          label={text('vault.welcome.language')}
          items={languages}
          value={language}
          onChange={onLanguage}
        />
      </div>
      <div className="way-in-actions">
        <Button variant="primary" onPress={onCreate}>
          {text('vault.welcome.create')}
        </Button>
      </div>
    </WayIn>
  );
}

type Offered = Extract<(typeof LANGUAGES)[number], { tag: InterfaceLanguage }>;

function isOffered(language: (typeof LANGUAGES)[number]): language is Offered {
  return language.uses.some((use) => use === 'interface');
}
