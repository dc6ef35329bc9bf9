import { Check, MessageSquareQuote, X } from 'lucide-react';
import { answerWords } from '../../../shared/interview/answer-words.ts';
import type { Made } from '../../../shared/interview/interview.ts';
import type { Proposal } from '../../../shared/interview/proposals.ts';
import { placedAt } from '../../../shared/interview/structure.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import type { GetText } from '../../i18n/use-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { isEditable } from './edit-proposal.tsx';
import type { Side } from './side.ts';
import { useAnswerSpeech } from './use-answer-speech.ts';
import type { LiveInterview } from './use-interview.ts';
import type { ProposalStatus } from './use-proposals.ts';
import { Words } from './words.tsx';

interface ProposalCardProps {
  readonly live: LiveInterview;
  readonly side: Side;
  readonly proposal: Proposal;
  readonly status: ProposalStatus;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
  readonly onUndecide: () => void;
  /** To the question where it was said. */
  readonly onGo: () => void;
}

/** One proposal: what it would write, where it was said, what was decided. */
export function ProposalCard(props: ProposalCardProps) {
  const { live, side, proposal, status, onAccept, onEdit, onDrop, onUndecide, onGo } = props;
  const text = useText();
  const { title, lines } = useShown(live, side, proposal);
  const isDecided = status === 'accepted' || status === 'dropped';
  return (
    <article className="proposal" data-status={status}>
      <p className="proposal-kind">
        {text(`interview.made.${proposal.made.to}`)}
        {status === 'changed' ? <strong> · {text('interview.found.changed')}</strong> : null}
      </p>
      <p className="proposal-title">
        <bdi>{title}</bdi>
      </p>
      {lines.length === 0 ? null : (
        <ul className="proposal-lines">
          {lines.map((words, at) => (
            <li key={at}>
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="proposal-source" onClick={onGo}>
        <MessageSquareQuote aria-hidden="true" />
        <Source live={live} side={side} path={proposal.path} />
      </button>
      <div className="proposal-actions">
        {isDecided ? (
          <>
            <span className="proposal-outcome">
              {status === 'accepted' ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
              {text(`interview.outcome.${status}`)}
            </span>
            <Button variant="quiet" onPress={onUndecide}>
              {text('interview.found.takeBack')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onPress={onDrop}>
              {text('interview.found.drop')}
            </Button>
            <Button onPress={isEditable(proposal.made) ? onEdit : onGo}>
              {text('interview.found.edit')}
            </Button>
            <Button icon={<Check />} onPress={onAccept}>
              {text('interview.found.accept')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}

function Source({ live, side, path }: { live: LiveInterview; side: Side; path: string }) {
  const placed = placedAt(live.pack.definition, path);
  return placed ? <Words side={side} of={keys.question(placed.item.id)} /> : <span>{path}</span>;
}

/** What a proposal says: for single answers the question's answer, for entries their title and lines. */
function useShown(
  live: LiveInterview,
  side: Side,
  { made, path }: Proposal,
): { title: string; lines: string[] } {
  const text = useText();
  const speech = useAnswerSpeech(side);
  if (made.to === 'person' || made.to === 'fact' || made.to === 'language') {
    const item = placedAt(live.pack.definition, path)?.item;
    const answer = live.answers.get(path);
    const [title = '', ...lines] = item && answer ? answerWords(item, answer, speech) : [];
    return { title, lines };
  }
  return entryShown(made, text);
}

function entryShown(
  made: Exclude<Made, { to: 'person' | 'fact' | 'language' }>,
  text: GetText,
): { title: string; lines: string[] } {
  switch (made.to) {
    case 'experience': {
      const { title, kind, tasks, years, place } = made.fields;
      const facts = [
        text(`labels.experienceKind.${kind}`),
        years === null ? '' : text('interview.years', { years }),
        place,
      ];
      return {
        title: title || text('cases.experiences.untitled'),
        lines: [facts.filter(Boolean).join(' · '), ...tasks],
      };
    }
    case 'education': {
      const { title, institution, place } = made.fields;
      return {
        title: title || institution || text('interview.made.education'),
        lines: [institution, place].filter(Boolean),
      };
    }
    case 'skill':
      return { title: made.fields.name, lines: [text('labels.evidence.E0')] };
    case 'story': {
      const { title, situation, action, ending, quote } = made.fields;
      const lines = [situation, action, ending, quote && `“${quote}”`].filter(Boolean);
      return { title: title || text('interview.made.story'), lines };
    }
  }
}
