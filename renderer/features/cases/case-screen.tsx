import type { ReactNode } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { displayName } from '../../../shared/domain/case-record.ts';
import { useBackend, useCase } from '../../backend/queries.tsx';
import type { GetText } from '../../i18n/use-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseNav } from './case-nav.tsx';
import { EducationSection } from './education-section.tsx';
import { ExperiencesSection } from './experiences-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { OverviewSection } from './overview-section.tsx';
import type { SectionId } from './overview.ts';
import { SECTIONS } from './overview.ts';
import { PersonSection } from './person-section.tsx';
import { SkillsSection } from './skills-section.tsx';
import { useAttempt } from './use-case-changes.ts';
import { useSectionsInSight } from './use-sections-in-sight.ts';
import './case-page.css';

export interface CaseScreenProps {
  readonly caseId: string;
  /** Back to the list of cases. */
  readonly onBack: () => void;
  readonly onOpenCv: () => void;
  /** Leads to the map of her skills. */
  readonly onOpenSkills: () => void;
  /** Leads to where skills are found in what she told. */
  readonly onFindSkills: () => void;
  /** What another feature shows on this page: the interviews, and what was told in them. */
  readonly interviews: ReactNode;
  readonly told: ReactNode;
}

/** One woman's case on one page. */
export function CaseScreen({ caseId, ...rest }: CaseScreenProps) {
  const { onBack } = rest;
  const text = useText();
  const { data, error, refetch } = useCase(caseId);
  if (error) {
    const isGone = error instanceof Refusal && error.code === 'NOT_FOUND';
    return (
      <ErrorState
        title={text(isGone ? 'cases.failed.gone.title' : 'cases.failed.title')}
        text={text(isGone ? 'cases.failed.gone.text' : 'cases.failed.text')}
        action={
          isGone ? (
            <Button onPress={onBack}>{text('cases.header.back')}</Button>
          ) : (
            <Button onPress={() => void refetch()}>{text('ui.retry')}</Button>
          )
        }
      />
    );
  }
  if (!data) return <Skeleton label={text('cases.loading')} />;
  return <CasePage key={caseId} record={data} {...rest} />;
}

function CasePage({
  record,
  onBack,
  onOpenCv,
  onOpenSkills,
  onFindSkills,
  interviews,
  told,
}: { readonly record: CaseRecord } & Omit<CaseScreenProps, 'caseId'>) {
  const text = useText();
  const { frame, current, go } = useSectionsInSight();
  const setArchived = useSetArchived(record);
  const sections: Readonly<Record<SectionId, ReactNode>> = {
    overview: <OverviewSection record={record} onGo={go} onOpenCv={onOpenCv} />,
    interviews,
    told,
    person: <PersonSection record={record} />,
    languages: <LanguagesSection record={record} />,
    experiences: <ExperiencesSection record={record} />,
    education: <EducationSection record={record} />,
    skills: <SkillsSection record={record} onOpenMap={onOpenSkills} onFind={onFindSkills} />,
  };
  return (
    <div className="case-page">
      <CaseHeader
        record={record}
        onBack={onBack}
        onOpenCv={onOpenCv}
        onArchive={() => void setArchived(true)}
      />
      {record.archivedAt !== null && (
        <Banner
          action={
            <Button variant="quiet" onPress={() => void setArchived(false)}>
              {text('cases.archive.takeBack')}
            </Button>
          }
        >
          {text('cases.archive.banner')}
        </Banner>
      )}
      <div className="case-body">
        <CaseNav current={current} counts={countsOf(record)} onGo={go} />
        <div ref={frame} className="case-sections">
          {SECTIONS.map((section) => (
            <div key={section} data-section={section} className="case-section">
              <Section title={text(`cases.section.${section}`)} {...descriptionOf(text, section)}>
                {sections[section]}
              </Section>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function countsOf(record: CaseRecord): Partial<Record<SectionId, number>> {
  return {
    languages: record.language.length,
    experiences: record.experience.length,
    education: record.education.length,
    skills: record.skill.length,
  };
}

function descriptionOf(text: GetText, section: SectionId): { description?: string } {
  if (section === 'overview' || section === 'person') return {};
  if (section === 'interviews') return { description: text('interview.section.text') };
  return { description: text(`cases.${section}.text`) };
}

/** Archives or takes back, and offers to undo it. */
function useSetArchived(record: CaseRecord): (archived: boolean) => Promise<void> {
  const text = useText();
  const { client } = useBackend();
  const attempt = useAttempt();
  const set = (archived: boolean) => attempt(() => client.cases.setArchived({ caseId: record.id, archived }));
  return async (archived) => {
    if (!(await set(archived))) return;
    const name = displayName(record.person) || text('cases.list.unnamed');
    const undo = () => void set(!archived);
    notify(text(archived ? 'cases.archive.done' : 'cases.archive.takenBack', { name }), { undo });
  };
}
