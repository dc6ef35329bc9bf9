import { Briefcase, History, ListPlus, Sparkles } from 'lucide-react';
import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { usePreferences } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import { BeforeAfter } from './before-after.tsx';
import { SkillDetail } from './skill-detail.tsx';
import { mapSkills } from './skill-groups.ts';
import { SkillMap } from './skill-map.tsx';
import './skills.css';
import { useSkills } from './use-skills.ts';

export interface SkillsScreenProps {
  readonly caseId: string;
  /** The language of labels: that of the interface. */
  readonly language: string;
  readonly onBack: () => void;
  /** Leads to where skills are found in what she told. */
  readonly onFind: () => void;
  readonly onWork: () => void;
  /** Opens the interview that a skill comes from, at its place. */
  readonly onOpenInterview: (interviewId: string, path: string | null) => void;
}

/** Everything she can do on one map, and beside it what is known of one skill. */
export function SkillsScreen({ caseId, language, ...rest }: SkillsScreenProps) {
  const text = useText();
  const { data, error, refetch } = useSkills(caseId, language);
  if (error) {
    return (
      <ErrorState
        title={text('skills.failed.title')}
        text={text('skills.failed.text')}
        action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!data) return <Skeleton label={text('skills.loading')} />;
  return <SkillsDesk record={data} caseId={caseId} language={language} {...rest} />;
}

function SkillsDesk(props: SkillsScreenProps & { readonly record: SkillsOfCase }) {
  const { record, caseId, language, onBack, onFind, onOpenInterview } = props;
  const text = useText();
  const assessors = usePreferences().data?.preferences.assessors ?? 'one';
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isOverTime, setOverTime] = useState(false);
  const skills = mapSkills(record, assessors);
  const chosen = skills.find(({ held }) => held.id === chosenId);
  return (
    <div className="skills-screen">
      <StandingHeader
        back={{ label: text('skills.back'), onPress: onBack }}
        title={text('skills.title')}
        details={<bdi>{record.name}</bdi>}
        actions={
          <>
            <OtherViews {...props} isOverTime={isOverTime} onOverTime={() => setOverTime(!isOverTime)} />
            <Button variant="primary" icon={<ListPlus />} onPress={onFind}>
              {text('skills.find')}
            </Button>
          </>
        }
      />
      {skills.length === 0 ? (
        <EmptyState
          icon={<Sparkles />}
          title={text('skills.empty.title')}
          text={text('skills.empty.text')}
          action={
            <Button variant="primary" icon={<ListPlus />} onPress={onFind}>
              {text('skills.find')}
            </Button>
          }
        />
      ) : (
        <div className="skills-body" data-open={chosen ? '' : undefined}>
          <div className="skills-map-side">
            {isOverTime ? (
              <BeforeAfter caseId={caseId} />
            ) : (
              <SkillMap
                skills={skills}
                language={language}
                chosenId={chosen?.held.id ?? null}
                onChoose={setChosenId}
              />
            )}
          </div>
          {chosen ? (
            <SkillDetail
              key={chosen.held.id}
              caseId={caseId}
              language={language}
              skill={chosen}
              record={record}
              assessors={assessors}
              onClose={() => setChosenId(null)}
              onOpenInterview={onOpenInterview}
            />
          ) : null}
        </div>
      )}
    </div>
  );
}

interface OtherViewsProps extends Pick<SkillsScreenProps, 'onWork'> {
  readonly isOverTime: boolean;
  readonly onOverTime: () => void;
}

function OtherViews({ onWork, isOverTime, onOverTime }: OtherViewsProps) {
  const text = useText();
  return (
    <>
      <Button variant="quiet" icon={<History />} onPress={onOverTime}>
        {text(isOverTime ? 'skills.time.map' : 'skills.time.open')}
      </Button>
      <Button variant="quiet" icon={<Briefcase />} onPress={onWork}>
        {text('skills.work')}
      </Button>
    </>
  );
}
