import { useState } from 'react';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { INTERPRETERS } from '../../../shared/interview/interview.ts';
import type { HerLanguage, Interview } from '../../../shared/interview/interview.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { HER_LANGUAGES } from './room-dialog.tsx';

interface StartDialogProps {
  readonly caseId: string;
  readonly definition: DefinitionSummary;
  readonly title: string;
  /** The language of her last interview. */
  readonly lastLanguage: HerLanguage | undefined;
  readonly onClose: () => void;
  readonly onStarted: (interviewId: string) => void;
}

/** Before the first question: her language, and whether somebody interprets. */
export function StartDialog(props: StartDialogProps) {
  const { caseId, definition, title, lastLanguage, onClose, onStarted } = props;
  const text = useText();
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const [herLanguage, setHerLanguage] = useState<HerLanguage | null>(lastLanguage ?? null);
  const [interpreter, setInterpreter] = useState<Interview['interpreter']>('none');
  const [failure, setFailure] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const start = async () => {
    if (herLanguage === null) {
      setFailure(text('interview.start.chooseLanguage'));
      return;
    }
    setPending(true);
    try {
      const { id } = await client.interviews.start({
        caseId,
        definitionId: definition.id,
        herLanguage,
        interpreter,
      });
      onStarted(id);
    } catch (error) {
      setFailure(refusalText(error));
      setPending(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('ui.dialog.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void start()}>
            {text('interview.start.begin')}
          </Button>
        </>
      }
    >
      <div className="start">
        {failure === null ? null : (
          <Banner tone="caution" role="alert">
            {failure}
          </Banner>
        )}
        <Select
          label={text('interview.herLanguage')}
          items={HER_LANGUAGES}
          value={herLanguage}
          onChange={setHerLanguage}
        />
        <Coverage definition={definition} language={herLanguage} />
        <RadioGroup
          label={text('interview.interpreter.label')}
          items={INTERPRETERS.map((id) => ({ id, label: text(`interview.interpreter.${id}`) }))}
          value={interpreter}
          onChange={setInterpreter}
        />
      </div>
    </Dialog>
  );
}

/** What is uncertain is said to be: how much there is in her language, and that nobody has checked it yet. */
function Coverage({ definition, language }: { definition: DefinitionSummary; language: HerLanguage | null }) {
  const text = useText();
  const coverage = definition.coverage.find((each) => each.language === language);
  if (!coverage) return null;
  const { hers, checked } = coverage;
  const endonym = LANGUAGES.find(({ tag }) => tag === language)?.endonym ?? '';
  if (hers.present < hers.needed) {
    return (
      <Banner tone="caution">{text('interview.start.incomplete', { ...hers, language: endonym })}</Banner>
    );
  }
  return checked === null ? (
    <Banner>{text('interview.start.unchecked', { language: endonym })}</Banner>
  ) : null;
}
