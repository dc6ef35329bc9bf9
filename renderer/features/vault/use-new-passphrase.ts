import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';

const SHORTEST = 12;

export type PassphraseKind = 'suggested' | 'own';

/** The choice of a new passphrase: six random words that are offered, or her own; typed again either way. */
export interface NewPassphrase {
  readonly kind: PassphraseKind;
  readonly suggestion: string;
  readonly own: string;
  readonly again: string;
  readonly ownError: string | undefined;
  readonly againError: string | undefined;
  readonly choose: (kind: PassphraseKind) => void;
  readonly suggestAnother: () => void;
  readonly writeOwn: (own: string) => void;
  readonly writeAgain: (again: string) => void;
  /** The passphrase if it is complete and typed twice alike; else null, with the reason beside the field. */
  readonly take: () => string | null;
}

/** `refused` is the backend's word about the passphrase itself: too easy to guess. */
export function useNewPassphrase(refused: string | undefined): NewPassphrase {
  const text = useText();
  const { suggestion, suggestAnother } = useSuggestion();
  const [kind, choose] = useState<PassphraseKind>('suggested');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [isChecked, setChecked] = useState(false);
  const chosen = kind === 'suggested' ? suggestion : own;
  const isShort = Array.from(own.trim()).length < SHORTEST;
  const short = isChecked && kind === 'own' && isShort ? text('vault.passphrase.short') : undefined;
  return {
    kind,
    suggestion,
    own,
    again,
    ownError: short ?? (kind === 'own' ? refused : undefined),
    againError: isChecked && again !== chosen ? text('vault.passphrase.differs') : undefined,
    choose: (next) => {
      choose(next);
      setAgain('');
      setChecked(false);
    },
    suggestAnother,
    writeOwn: setOwn,
    writeAgain: setAgain,
    take: () => {
      setChecked(true);
      const isComplete = chosen !== '' && !(kind === 'own' && isShort);
      return isComplete && again === chosen ? chosen : null;
    },
  };
}

function useSuggestion() {
  const { client } = useBackend();
  const { locale } = useIntl();
  const language = INTERFACE_LANGUAGES.find((tag) => tag === locale) ?? 'en';
  const { data, refetch } = useQuery({
    queryKey: ['passphraseSuggestion', language],
    queryFn: () => client.vault.suggestPassphrase({ language }),
    // Nobody is to find it in memory once the form is gone.
    gcTime: 0,
  });
  return { suggestion: data?.passphrase ?? '', suggestAnother: () => void refetch() };
}
