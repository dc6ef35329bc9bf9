import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePreference } from './use-preference.ts';

const ASSESSORS = ['one', 'two'] as const;

/** What touches the work itself: when the vault locks, and what stands on paper. */
export function WorkSection() {
  const text = useText();
  const { preferences, save } = usePreference();
  return (
    <Section title={text('settings.work.title')}>
      <OfficeField
        key={preferences.office}
        office={preferences.office}
        onSave={(office) => save({ office })}
      />
      <NumberField
        label={text('settings.work.lockAfter')}
        description={text('settings.work.lockAfterHint')}
        value={preferences.lockAfterMinutes}
        minimum={1}
        maximum={60}
        onChange={(minutes) => {
          if (minutes !== null) save({ lockAfterMinutes: minutes });
        }}
      />
      <RadioGroup
        label={text('settings.work.assessors')}
        description={text('settings.work.assessorsHint')}
        items={ASSESSORS.map((id) => ({ id, label: text(`settings.work.assessors.${id}`) }))}
        value={preferences.assessors}
        onChange={(assessors) => save({ assessors })}
      />
    </Section>
  );
}

function OfficeField({
  office,
  onSave,
}: {
  readonly office: string;
  readonly onSave: (office: string) => void;
}) {
  const text = useText();
  const [written, setWritten] = useState(office);
  return (
    <TextField
      label={text('settings.work.office')}
      description={text('settings.work.officeHint')}
      value={written}
      maxLength={300}
      onChange={setWritten}
      onBlur={() => {
        if (written.trim() !== office) onSave(written.trim());
      }}
    />
  );
}
