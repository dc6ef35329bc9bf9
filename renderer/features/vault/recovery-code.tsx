import { Download } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { groupsOf } from './recovery-groups.ts';
import { savePdf } from '../../backend/save-file.ts';
import './recovery-code.css';

/** The code in groups that can be read and compared, and the sheet to print. It is nowhere else. */
export function RecoveryCode({ code }: { readonly code: string }) {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const { locale } = useIntl();
  const [outcome, setOutcome] = useState<'none' | 'working' | 'saved' | { readonly failed: string }>('none');
  const save = async () => {
    setOutcome('working');
    try {
      const language = INTERFACE_LANGUAGES.find((tag) => tag === locale) ?? 'en';
      const sheet = await client.documents.recoverySheet({ recoveryCode: code, language });
      setOutcome((await savePdf(client, sheet)) === null ? 'none' : 'saved');
    } catch (error) {
      setOutcome({ failed: refusalText(error) });
    }
  };
  return (
    <div className="recovery">
      <ol className="recovery-code" aria-label={text('vault.code.label')} dir="ltr">
        {groupsOf(code).map((group, index) => (
          <li key={index} className="recovery-group">
            <span className="recovery-number" aria-hidden="true">
              {index + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      <Button icon={<Download />} isPending={outcome === 'working'} onPress={() => void save()}>
        {text('vault.code.save')}
      </Button>
      {outcome === 'saved' ? <Banner tone="good">{text('vault.code.saved')}</Banner> : null}
      {typeof outcome === 'object' ? (
        <Banner tone="danger" role="alert">
          {outcome.failed}
        </Banner>
      ) : null}
    </div>
  );
}
