import { useMutation } from '@tanstack/react-query';
import { SearchCheck } from 'lucide-react';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import './verify-section.css';

/** Reads the whole vault to be sure of it. */
export function VerifySection() {
  const text = useText();
  const { list } = useFormats();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const verify = useMutation({ mutationFn: () => client.vault.verify({}) });
  const found = verify.isPending ? undefined : verify.data;
  const problems = found?.problems.map((problem) => text(`vault.verify.problem.${problem}`)) ?? [];
  return (
    <Section
      title={text('vault.verify.title')}
      description={text('vault.verify.text')}
      actions={
        <Button icon={<SearchCheck />} isPending={verify.isPending} onPress={() => verify.mutate()}>
          {text('vault.verify.start')}
        </Button>
      }
    >
      {verify.isPending ? <Progress label={text('vault.verify.working')} /> : null}
      {found?.sound ? (
        <Banner tone="good">
          {text('vault.verify.sound', { cases: found.cases, changes: found.changes })}
          {found.changes === 0 ? null : (
            <p className="verify-head">{text('vault.verify.head', { head: found.head })}</p>
          )}
        </Banner>
      ) : null}
      {found && !found.sound ? (
        <Banner tone="danger" role="alert">
          {text('vault.verify.problems', { problems: list(problems) })}
        </Banner>
      ) : null}
      {verify.error === null ? null : (
        <Banner tone="danger" role="alert">
          {refusalText(verify.error)}
        </Banner>
      )}
    </Section>
  );
}
