import { Download } from 'lucide-react';
import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useBackend } from '../../backend/queries.tsx';
import { saveZip } from '../../backend/save-file.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notify.tsx';

interface SavePackProps {
  /** The definition. */
  readonly id: string;
  /** Whose voices go along; null: of all languages. */
  readonly language: HerLanguage | null;
  readonly isDisabled?: boolean;
}

/** Saves an interview with its voices as a file that another office can add. */
export function SavePack({ id, language, isDisabled }: SavePackProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const languages = language === null ? null : [language];
      const saved = await saveZip(client, await client.interviews.exportPack({ id, languages }));
      if (saved !== null) notify(text('packs.save.saved', { file: saved }));
    } catch (error) {
      const isTooLarge = error instanceof Refusal && error.code === 'TOO_LARGE';
      notify(isTooLarge ? text('packs.save.tooLarge') : refusalText(error));
    }
    setSaving(false);
  };
  return (
    <Button icon={<Download />} isPending={isSaving} isDisabled={isDisabled} onPress={() => void save()}>
      {text(language === null ? 'packs.save.all' : 'packs.save.voices')}
    </Button>
  );
}
