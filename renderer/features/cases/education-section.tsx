import { Plus } from 'lucide-react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EducationForm } from './education-form.tsx';
import { EntryList } from './entry-list.tsx';
import { usePeriod } from './period.ts';

/** Schools, courses and training. */
export function EducationSection({ record }: { readonly record: CaseRecord }) {
  const text = useText();
  const period = usePeriod();
  return (
    <EntryList
      caseId={record.id}
      kind="education"
      entries={record.education}
      titleOf={(value) => value.title || value.institution || text('cases.education.untitled')}
      summaryOf={(value) =>
        [
          value.title === '' ? '' : value.institution,
          period({ ...value, ongoing: value.completed === 'ongoing', years: null }),
          value.completed === 'unknown' ? '' : text(`labels.completion.${value.completed}`),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      formOf={(entry) => <EducationForm caseId={record.id} entry={entry} />}
      emptyText={text('cases.education.empty')}
      adder={(add) => (
        <Button
          variant="secondary"
          icon={<Plus />}
          onPress={() => {
            add({ kind: 'education', fields: {} });
          }}
        >
          {text('cases.education.add')}
        </Button>
      )}
    />
  );
}
