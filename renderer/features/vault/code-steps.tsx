import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { WayIn } from './way-in.tsx';
import { Form } from './form.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { groupsOf, isSameGroup } from './recovery-groups.ts';

interface CodeStepsProps {
  readonly code: string;
  readonly onDone: () => void;
}

/** Shows the new recovery code, then asks for one group of it, to be sure that it is on paper. */
export function CodeSteps({ code, onDone }: CodeStepsProps) {
  const text = useText();
  const [isConfirming, setConfirming] = useState(false);
  if (isConfirming) {
    return <ConfirmCode code={code} onBack={() => setConfirming(false)} onDone={onDone} />;
  }
  return (
    <WayIn
      step={text('vault.step', { step: 2, steps: 3 })}
      title={text('vault.code.title')}
      lead={text('vault.code.lead')}
    >
      <RecoveryCode code={code} />
      <div className="way-in-actions">
        <Button variant="primary" onPress={() => setConfirming(true)}>
          {text('vault.code.next')}
        </Button>
      </div>
    </WayIn>
  );
}

function ConfirmCode({ code, onBack, onDone }: CodeStepsProps & { readonly onBack: () => void }) {
  const text = useText();
  const groups = groupsOf(code);
  const [index] = useState(() => Math.floor(Math.random() * groups.length));
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const number = index + 1;
  const submit = () => {
    if (isSameGroup(typed, groups[index] ?? '')) onDone();
    else setWrong(true);
  };
  return (
    <WayIn
      step={text('vault.step', { step: 3, steps: 3 })}
      title={text('vault.code.confirmTitle')}
      lead={text('vault.code.confirmLead')}
    >
      <Form
        onSubmit={submit}
        actions={
          <>
            <Button onPress={onBack}>{text('vault.code.showAgain')}</Button>
            <Button variant="primary" type="submit">
              {text('vault.code.finish')}
            </Button>
          </>
        }
      >
        <TextField
          label={text('vault.code.group', { number })}
          value={typed}
          dir="ltr"
          autoFocus
          error={isWrong ? text('vault.code.wrongGroup', { number }) : undefined}
          onChange={(next) => {
            setTyped(next);
            setWrong(false);
          }}
        />
      </Form>
    </WayIn>
  );
}
