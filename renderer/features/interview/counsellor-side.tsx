import { useState } from 'react';
import { NOTE_PREFIX } from '../../../shared/interview/answers.ts';
import type { Step } from '../../../shared/interview/flow.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AnswerStates, canBeLeft } from './answer-states.tsx';
import { FoundPanel } from './found-panel.tsx';
import { Half } from './half.tsx';
import { Recap } from './her-side.tsx';
import type { Place } from './place.ts';
import type { Side } from './side.ts';
import { StepItem } from './step-item.tsx';
import type { LiveInterview } from './use-interview.ts';
import { Words } from './words.tsx';

interface CounsellorSideProps {
  readonly live: LiveInterview;
  readonly place: Place;
  readonly sides: { readonly hers: Side; readonly counsellors: Side };
  readonly isNoteOpen: boolean;
  readonly onGo: (path: string) => void;
}

/** The counsellor's half: the same item in her language, with what only she needs. */
export function CounsellorSide({ live, place, sides, isNoteOpen, onGo }: CounsellorSideProps) {
  const text = useText();
  const side = sides.counsellors;
  const label = text('interview.half.counsellor');
  if (place.kind === 'recap') {
    return (
      <Half side={side} label={label} isForReading>
        <p className="half-hint">{text('interview.recap.hint')}</p>
        <Recap live={live} side={side} then={place.then} />
      </Half>
    );
  }
  if (place.kind === 'found') {
    return (
      <Half side={side} label={label}>
        <FoundPanel live={live} sides={sides} onGo={onGo} />
      </Half>
    );
  }
  const { step } = place;
  return (
    <Half side={side} label={label} section={step.section}>
      <StepItem key={step.path} live={live} step={step} side={side} />
      <KnownAlready live={live} step={step} />
      {canBeLeft(step) ? <AnswerStates live={live} step={step} side={side} /> : null}
      <Aside live={live} step={step} side={side} isNoteOpen={isNoteOpen} />
    </Half>
  );
}

/** What the case says already is not asked again: one press says that it still holds. */
function KnownAlready({ live, step }: { readonly live: LiveInterview; readonly step: Step }) {
  const text = useText();
  const known = live.known.get(step.path);
  const own = live.answers.get(step.path);
  if (!known || (own && own.state !== 'cleared')) return null;
  return (
    <Banner
      action={
        <Button variant="quiet" onPress={() => live.desk.answer(step.path, known.answer)}>
          {text('interview.known.confirm')}
        </Button>
      }
    >
      {text(known.from === 'case' ? 'interview.known.case' : 'interview.known.interview')}
    </Banner>
  );
}

/** Guidance, the interpreter's pace, and the counsellor's own note: nothing of it is on her half or on paper. */
function Aside({
  live,
  step,
  side,
  isNoteOpen,
}: {
  readonly live: LiveInterview;
  readonly step: Step;
  readonly side: Side;
  readonly isNoteOpen: boolean;
}) {
  const text = useText();
  const hasGuidance = side.told(keys.guidance(step.item.id)) !== undefined;
  return (
    <aside className="half-aside" aria-label={text('interview.aside')}>
      {hasGuidance ? (
        <p className="half-guidance">
          <Words side={side} of={keys.guidance(step.item.id)} />
        </p>
      ) : null}
      {live.state.interview.interpreter === 'none' ? null : <Pace index={live.steps.indexOf(step)} />}
      <Note key={step.item.id} live={live} item={step.item.id} isOpen={isNoteOpen} />
    </aside>
  );
}

const PACE = ['interview.pace.1', 'interview.pace.2', 'interview.pace.3', 'interview.pace.4'] as const;

/** With an interpreter: one thing to keep in mind, another one each time. */
function Pace({ index }: { readonly index: number }) {
  const text = useText();
  return <p className="half-pace">{text(PACE[index % PACE.length] ?? PACE[0])}</p>;
}

function Note({
  live,
  item,
  isOpen,
}: {
  readonly live: LiveInterview;
  readonly item: string;
  readonly isOpen: boolean;
}) {
  const text = useText();
  const path = `${NOTE_PREFIX}${item}`;
  const stored = live.answers.get(path);
  const words = typeof stored?.value === 'string' ? stored.value : '';
  const [wasOpen, setWasOpen] = useState(words !== '');
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <div className="half-note" data-note="">
      <TextArea
        label={text('interview.note.label')}
        description={text('interview.note.text')}
        value={words}
        onChange={(value) => live.desk.draft(path, { state: 'answered', value })}
      />
    </div>
  );
}
