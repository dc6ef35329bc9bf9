import type { ReactNode } from 'react';
import { Briefcase, GraduationCap, HandHeart, House, Store } from 'lucide-react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import type { Experience } from '../../../shared/domain/experience.ts';
import { EXPERIENCE_KINDS } from '../../../shared/domain/experience.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EntryList } from './entry-list.tsx';
import { ExperienceForm } from './experience-form.tsx';
import { usePeriod } from './period.ts';
import './entries.css';

const ICONS = {
  employee: <Briefcase />,
  selfEmployed: <Store />,
  trainee: <GraduationCap />,
  unpaidCare: <House />,
  volunteering: <HandHeart />,
} as const satisfies Record<Experience['kind'], ReactNode>;

/** Paid and unpaid work side by side, in the order in which the CV tells them. */
export function ExperiencesSection({ record }: { readonly record: CaseRecord }) {
  const text = useText();
  const period = usePeriod();
  return (
    <EntryList
      caseId={record.id}
      kind="experience"
      entries={record.experience}
      titleOf={(value) => value.title || text('cases.experiences.untitled')}
      summaryOf={(value) =>
        [
          text(`labels.experienceKind.${value.kind}`),
          period(value),
          text('cases.experiences.taskCount', { count: value.tasks.length }),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      formOf={(entry) => <ExperienceForm caseId={record.id} entry={entry} />}
      emptyText={text('cases.experiences.empty')}
      adder={(add) => (
        <div role="group" aria-label={text('cases.experiences.add')} className="entry-kinds">
          <p className="entry-kinds-label">{text('cases.experiences.add')}</p>
          {EXPERIENCE_KINDS.map((kind) => (
            <Button
              key={kind}
              variant="secondary"
              icon={ICONS[kind]}
              onPress={() => {
                add({ kind: 'experience', fields: { kind } });
              }}
            >
              {text(`labels.experienceKind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    />
  );
}
