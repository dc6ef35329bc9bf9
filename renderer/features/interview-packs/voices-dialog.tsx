import { useIntl } from 'react-intl';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import { languageName } from '../../../shared/i18n/names.ts';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { titleOf } from './title-of.ts';
import { useVoices } from './use-voices.ts';
import { VoiceDesk } from './voice-desk.tsx';

interface VoicesDialogProps {
  readonly definition: DefinitionSummary;
  readonly language: HerLanguage;
  readonly onClose: () => void;
}

/** Records the office's own voices: her texts of one interview, one by one, in one language. */
export function VoicesDialog({ definition, language, onClose }: VoicesDialogProps) {
  const text = useText();
  const { locale } = useIntl();
  const of = { id: definition.id, hash: definition.hash, language };
  const { voices, error, refetch } = useVoices(of);
  return (
    <Dialog
      title={text('packs.voices.title', {
        title: titleOf(definition, locale),
        language: languageName(language, locale),
      })}
      width="wide"
      isOpen
      onClose={onClose}
    >
      {error ? (
        <Banner tone="danger" action={<Button onPress={refetch}>{text('ui.retry')}</Button>}>
          {text('packs.voices.failed')}
        </Banner>
      ) : null}
      {voices || error ? null : <Skeleton lines={5} />}
      {voices ? <VoiceDesk of={of} voices={voices} /> : null}
    </Dialog>
  );
}
