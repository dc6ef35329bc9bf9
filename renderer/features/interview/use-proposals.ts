// What the answers offer to the record, and what the counsellor decided of it.
import { useMemo } from 'react';
import { madeSchema } from '../../../shared/interview/interview.ts';
import type { Decision, Made } from '../../../shared/interview/interview.ts';
import { proposalsOf, proposedOf } from '../../../shared/interview/proposals.ts';
import type { Proposal } from '../../../shared/interview/proposals.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';
import type { Side } from './side.ts';
import type { LiveInterview } from './use-interview.ts';

/** `changed`: decided once, and what she said since is different. */
export type ProposalStatus = 'open' | 'accepted' | 'dropped' | 'changed';

export interface Weighed {
  readonly proposal: Proposal;
  readonly status: ProposalStatus;
}

/** Whether the record can take it as it is: a long text may not fit into a line of the CV. */
export const canBeAccepted = ({ made }: Proposal): boolean => madeSchema.safeParse(made).success;

/** All proposals with their standing. */
export function useProposals(live: LiveInterview, side: Side): readonly Weighed[] {
  const text = useText();
  const { answers, steps, pack, state } = live;
  return useMemo(() => {
    const decisions = new Map(state.decisions.map((decision) => [decision.proposal, decision]));
    const proposals = proposalsOf({
      definition: pack.definition,
      steps,
      answers,
      words: {
        card: (set, card) => side.text(keys.card(set, card)),
        option: (item, option) => side.text(keys.option(item, option)),
        reach: (people, often) => reachIn(text, people, often),
      },
      day: state.interview.startedAt.slice(0, 10),
      herLanguage: state.interview.herLanguage,
    });
    return proposals.map((proposal) => ({
      proposal,
      status: statusOf(proposal, decisions.get(proposal.id)),
    }));
  }, [answers, steps, pack, state, side, text]);
}

function statusOf(proposal: Proposal, decision: Decision | undefined): ProposalStatus {
  if (!decision || decision.outcome === 'open') return 'open';
  return decision.proposed === proposedOf(proposal) ? decision.outcome : 'changed';
}

/** "For 6 people, every day." */
function reachIn(
  text: ReturnType<typeof useText>,
  people: number | undefined,
  often: string | undefined,
): string {
  if (people !== undefined && often !== undefined) return text('interview.reach.both', { people, often });
  if (people !== undefined) return text('interview.reach.people', { people });
  return often ?? '';
}

export interface Deciding {
  readonly accept: (proposals: readonly { readonly proposal: Proposal; readonly made: Made }[]) => void;
  readonly drop: (proposal: Proposal) => void;
  readonly undecide: (proposal: Proposal) => void;
}

/** Decides; what was decided can be taken back at any time. */
export function useDeciding(interviewId: string): Deciding {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const attempt = (call: Promise<unknown>) => {
    call.catch((error: unknown) => notify(refusalText(error)));
  };
  return {
    accept: (accepted) => {
      if (accepted.length === 0) return;
      const proposals = accepted.map(({ proposal, made }) => ({
        proposal: proposal.id,
        path: proposal.path,
        proposed: proposedOf(proposal),
        made,
      }));
      attempt(client.interviews.accept({ interviewId, proposals }));
    },
    drop: (proposal) =>
      attempt(client.interviews.drop({ interviewId, proposal: proposal.id, proposed: proposedOf(proposal) })),
    undecide: (proposal) => attempt(client.interviews.undecide({ interviewId, proposal: proposal.id })),
  };
}
