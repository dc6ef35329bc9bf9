import { useQueries, useQuery } from '@tanstack/react-query';
import { stepsOf } from '../../../shared/interview/flow.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { findingsOf } from './findings.ts';
import { FindingList } from './finding-list.tsx';
import type { Side } from './side.ts';
import { withKnown } from './use-interview.ts';
import type { LiveInterview } from './use-interview.ts';
import { tellIn } from './use-sides.ts';

interface CaseFindingsProps {
  readonly live: LiveInterview;
  readonly side: Side;
}

/** What all interviews of the case found so far, in this half's language: it is read back to her. */
export function CaseFindings({ live, side }: CaseFindingsProps) {
  const { client } = useBackend();
  const { caseId } = live.state.interview;
  const held = useQuery({
    queryKey: queryKeys.interviews(caseId),
    queryFn: () => client.interviews.ofCase({ caseId }),
  });
  // The oldest first: as it was told.
  const interviews = [...(held.data ?? [])].reverse();
  const found = useQueries({
    queries: interviews.map(({ id, definitionHash: hash }) => ({
      queryKey: [...queryKeys.interview(id), 'found', side.language],
      queryFn: async () => {
        const [{ answers, known }, pack] = await Promise.all([
          client.interviews.get({ interviewId: id }),
          client.interviews.pack({ hash, languages: [side.language, 'en'] }),
        ]);
        const byPath = new Map(answers.map(({ path, answer }) => [path, answer]));
        const texts = new Map(pack.texts.map((own) => [own.language, own]));
        return {
          id,
          findings: findingsOf({
            definition: pack.definition,
            steps: stepsOf(pack.definition, withKnown(byPath, known)),
            answers: byPath,
          }),
          told: tellIn(texts, [side.language, 'en']),
        };
      },
    })),
  });
  return found.map(({ data }) =>
    data && data.findings.length > 0 ? (
      <FindingList key={data.id} findings={data.findings} side={{ ...side, told: data.told }} />
    ) : null,
  );
}
