import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import './found.css';
import { EditProposal, isEditable } from './edit-proposal.tsx';
import { ProposalCard } from './proposal-card.tsx';
import type { Proposal } from '../../../shared/interview/proposals.ts';
import type { Side } from './side.ts';
import type { LiveInterview } from './use-interview.ts';
import { canBeAccepted, useDeciding, useProposals } from './use-proposals.ts';

interface FoundPanelProps {
  readonly live: LiveInterview;
  readonly sides: { readonly counsellors: Side };
  readonly onGo: (path: string) => void;
}

/** What the interview offers to the case: each with where it was said, to accept, to edit or to drop. */
export function FoundPanel({ live, sides, onGo }: FoundPanelProps) {
  const text = useText();
  const weighed = useProposals(live, sides.counsellors);
  const { accept, drop, undecide } = useDeciding(live.state.interview.id);
  const [edited, setEdited] = useState<Proposal | null>(null);
  // What is too long for the record has to be edited first; it keeps nothing else from being accepted.
  const open = weighed.filter(
    ({ proposal, status }) => (status === 'open' || status === 'changed') && canBeAccepted(proposal),
  );
  return (
    <div className="found">
      <h2 className="step-title" tabIndex={-1}>
        {text('interview.found.title')}
      </h2>
      <p className="found-lead">
        {text(weighed.length === 0 ? 'interview.found.none' : 'interview.found.text')}
      </p>
      {open.length < 2 ? null : (
        <Button onPress={() => accept(open.map(({ proposal }) => ({ proposal, made: proposal.made })))}>
          {text('interview.found.acceptAll', { count: open.length })}
        </Button>
      )}
      <ul className="found-list">
        {weighed.map(({ proposal, status }) => (
          <li key={proposal.id}>
            <ProposalCard
              live={live}
              side={sides.counsellors}
              proposal={proposal}
              status={status}
              onAccept={() => {
                if (canBeAccepted(proposal)) accept([{ proposal, made: proposal.made }]);
                else if (isEditable(proposal.made)) setEdited(proposal);
                else onGo(proposal.path);
              }}
              onEdit={() => setEdited(proposal)}
              onDrop={() => drop(proposal)}
              onUndecide={() => undecide(proposal)}
              onGo={() => onGo(proposal.path)}
            />
          </li>
        ))}
      </ul>
      {edited ? (
        <EditProposal
          key={edited.id}
          proposal={edited}
          onClose={() => setEdited(null)}
          onAccept={(made) => {
            accept([{ proposal: edited, made }]);
            setEdited(null);
          }}
        />
      ) : null}
    </div>
  );
}
