import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FindDesk } from './find-desk.tsx';
import './suggestions.css';
import { useSkills, useTold } from './use-finding.ts';

export interface FindScreenProps {
  readonly caseId: string;
  /** The language of labels: that of the interface. */
  readonly language: string;
  /** Back to the map of her skills. */
  readonly onBack: () => void;
  /** Leads to where interviews begin. */
  readonly onInterview: () => void;
  /** Leads to where all of ESCO is taken in. */
  readonly onSettings: () => void;
}

/** From what she told to skills: what each thing may show, accepted one by one by the counsellor and her. */
export function FindScreen(props: FindScreenProps) {
  const { caseId, language } = props;
  const text = useText();
  const told = useTold(caseId, language);
  const skills = useSkills(caseId, language);
  if (told.error ?? skills.error) {
    return (
      <ErrorState
        title={text('suggestions.failed.title')}
        text={text('suggestions.failed.text')}
        action={
          <Button onPress={() => void Promise.all([told.refetch(), skills.refetch()])}>
            {text('ui.retry')}
          </Button>
        }
      />
    );
  }
  if (!told.data || !skills.data) return <Skeleton label={text('suggestions.loading')} />;
  return <FindDesk {...props} told={told.data} record={skills.data} />;
}
