import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import { AdvertCheck } from './advert-check.tsx';
import { GoalList } from './goal-list.tsx';
import { MatchList } from './match-list.tsx';
import { useSkills } from './use-work.ts';
import './work.css';

export interface WorkScreenProps {
  readonly caseId: string;
  /** The language of labels: that of the interface. */
  readonly language: string;
  readonly onBack: () => void;
  /** Leads to her skills. */
  readonly onOpenSkills: () => void;
}

/** From her skills to occupations: what she is near to, what she chooses, and what an advert asks for. */
export function WorkScreen(props: WorkScreenProps) {
  const { caseId, language, onBack } = props;
  const text = useText();
  const [tab, setTab] = useState('occupations');
  const { data, error, refetch } = useSkills(caseId, language);
  if (error) {
    return (
      <ErrorState
        title={text('work.failed.title')}
        text={text('work.failed.text')}
        action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!data) return <Skeleton label={text('work.loading')} />;
  return (
    <div className="work-screen">
      <StandingHeader
        back={{ label: text('work.back'), onPress: onBack }}
        title={text('work.title')}
        details={<bdi>{data.name}</bdi>}
        actions={null}
      />
      <div className="work-body">
        <GoalList caseId={caseId} goals={data.goals} />
        <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
          <TabList aria-label={text('work.title')} className="work-tabs">
            <Tab id="occupations" className="work-tab">
              {text('work.tab.occupations')}
            </Tab>
            <Tab id="advert" className="work-tab">
              {text('work.tab.advert')}
            </Tab>
          </TabList>
          <TabPanel id="occupations" className="work-panel">
            <MatchList {...props} record={data} />
          </TabPanel>
          <TabPanel id="advert" className="work-panel">
            <AdvertCheck caseId={caseId} language={language} record={data} />
          </TabPanel>
        </Tabs>
      </div>
    </div>
  );
}
