import { UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useVaultStatus } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { AddCounsellorForm } from './add-counsellor-form.tsx';
import './counsellors-section.css';
import { NewCodeDialog } from './new-code-dialog.tsx';
import { RemoveCounsellor } from './remove-counsellor.tsx';
import type { Counsellor } from './remove-counsellor.tsx';

/** Who can open this vault. */
export function CounsellorsSection() {
  const text = useText();
  const { data: status } = useVaultStatus();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Counsellor | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const closeAdding = () => setAdding(false);
  return (
    <Section
      title={text('vault.counsellors.title')}
      description={text('vault.counsellors.text')}
      actions={
        <Button icon={<UserPlus />} onPress={() => setAdding(true)}>
          {text('vault.counsellors.add')}
        </Button>
      }
    >
      <ul className="counsellors">
        {(status?.counsellors ?? []).map((counsellor) => (
          <li key={counsellor.id} className="counsellor">
            <span>
              <bdi>{counsellor.name}</bdi>
              {counsellor.id === status?.current?.id ? (
                <span className="counsellor-you"> {text('vault.counsellors.you')}</span>
              ) : null}
            </span>
            {counsellor.id === status?.current?.id ? null : (
              <IconButton
                tone="danger"
                label={text('vault.counsellors.remove', { name: counsellor.name })}
                icon={<UserMinus />}
                onPress={() => setLeaving(counsellor)}
              />
            )}
          </li>
        ))}
      </ul>
      <Dialog title={text('vault.counsellors.add')} isOpen={isAdding} onClose={closeAdding}>
        <AddCounsellorForm
          onCancel={closeAdding}
          onAdded={(name) => {
            closeAdding();
            notify(text('vault.counsellors.added', { name }));
          }}
        />
      </Dialog>
      <RemoveCounsellor
        counsellor={leaving}
        onCancel={() => setLeaving(null)}
        onRemoved={({ name, recoveryCode }) => {
          setLeaving(null);
          setCode(recoveryCode);
          notify(text('vault.counsellors.removed', { name }));
        }}
      />
      <NewCodeDialog code={code} onDone={() => setCode(null)} />
    </Section>
  );
}
