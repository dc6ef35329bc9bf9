import { keys } from '../../../shared/interview/text-keys.ts';
import { recapOf } from '../../../shared/interview/flow.ts';
import { AnswerStates, canBeLeft } from './answer-states.tsx';
import { findingsOf } from './findings.ts';
import { FindingList } from './finding-list.tsx';
import { Half } from './half.tsx';
import { Picture } from '../../ui/picture.tsx';
import type { Place } from './place.ts';
import type { Side } from './side.ts';
import { StepItem } from './step-item.tsx';
import type { LiveInterview } from './use-interview.ts';
import { Words } from './words.tsx';

interface HerSideProps {
  readonly live: LiveInterview;
  readonly place: Place;
  readonly side: Side;
  readonly label: string;
}

/** Her half of the table: the same place as the counsellor's, in her language. */
export function HerSide({ live, place, side, label }: HerSideProps) {
  if (place.kind === 'recap') {
    return (
      <Half side={side} label={label} isForReading>
        <Recap live={live} side={side} then={place.then} />
      </Half>
    );
  }
  if (place.kind === 'found') {
    return (
      <Half side={side} label={label} isForReading>
        <h2 className="step-title">{side.word('recap.found')}</h2>
        <FindingList findings={findingsOf({ ...live, definition: live.pack.definition })} side={side} />
      </Half>
    );
  }
  const { step } = place;
  if (step.item.audience === 'counsellor') {
    return (
      <Half side={side} label={label}>
        <Waiting side={side} picture="cup-of-tea" words={side.word('wait')} />
      </Half>
    );
  }
  return (
    <Half side={side} label={label} section={step.section} isForReading={!canBeLeft(step)}>
      <StepItem key={step.path} live={live} step={step} side={side} />
      {canBeLeft(step) ? <AnswerStates live={live} step={step} side={side} /> : null}
    </Half>
  );
}

/** A calm picture and one sentence. */
export function Waiting({ side, picture, words }: { side: Side; picture: string; words: string }) {
  return (
    <div className="half-waiting" data-who={side.who}>
      <Picture id={picture} size="large" />
      <p>{words}</p>
    </div>
  );
}

/** The last topics, told again before the interview goes on. */
export function Recap({ live, side, then }: { live: LiveInterview; side: Side; then: string }) {
  const { steps, answers } = live;
  const sections = recapOf({ steps, answers, place: then });
  const next = steps.find(({ path }) => path === then)?.section;
  return (
    <div className="recap">
      <h2 className="step-title">{side.word('recap.title')}</h2>
      <ul className="recap-list">
        {sections.map((section) => (
          <li key={section.id}>
            <Picture id={section.picture} />
            <Words side={side} of={keys.section(section.id)} />
          </li>
        ))}
      </ul>
      {next ? (
        <p className="recap-here">
          <strong>{side.word('recap.here')}</strong>
          <Picture id={next.picture} size="small" />
          <Words side={side} of={keys.section(next.id)} />
        </p>
      ) : null}
    </div>
  );
}
