import { useState } from 'react';
import { STAGES } from '../../../shared/skills/recognition.ts';
import type { Missing, Stage } from '../../../shared/skills/recognition.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { ActKind } from './act-dialog.tsx';
import { Disagreement } from './disagreement.tsx';
import './recognition.css';
import type { Act, MapSkill } from './skill-groups.ts';

interface RecognitionPathProps {
  readonly caseId: string;
  readonly skill: MapSkill;
  readonly assessors: 'one' | 'two';
}

/** The act that brings a skill on, by what is missing. Evidence is added above. */
const NEXT_ACT: Readonly<Partial<Record<Missing, ActKind>>> = {
  assessment: 'assess',
  secondAssessor: 'assess',
  agreement: 'resolve',
  recognition: 'recognise',
  referral: 'refer',
  certificate: 'certify',
};
const STAGE_OF_ACT = {
  assess: 'assessment',
  resolve: 'assessment',
  recognise: 'assessment',
  withdraw: 'assessment',
  refer: 'certification',
  certify: 'certification',
} as const satisfies Record<ActKind, Stage>;

/** The four stages with what was done in each: who, when, how and what came of it; and the next step. */
export function RecognitionPath({ caseId, skill, assessors }: RecognitionPathProps) {
  const text = useText();
  const [act, setAct] = useState<ActKind | null>(null);
  const { standing, acts } = skill;
  const reached = STAGES.indexOf(standing.stage);
  const next = standing.missing === null ? undefined : NEXT_ACT[standing.missing];
  return (
    <div className="recognition">
      <ol className="stages">
        {STAGES.map((stage, at) => (
          <li key={stage} className="stage" data-reached={at <= reached ? '' : undefined}>
            <p className="stage-title">{text(`skills.stage.${stage}`)}</p>
            <StageNote stage={stage} skill={skill} />
            {acts
              .filter((done) => STAGE_OF_ACT[done.act] === stage)
              .map((done) => (
                <ActLine key={done.id} act={done} />
              ))}
          </li>
        ))}
      </ol>
      {standing.disagreement ? (
        <Disagreement assessments={standing.assessments} onResolve={() => setAct('resolve')} />
      ) : null}
      <p role="status">
        {text(standing.missing === null ? 'skills.next.none' : `skills.next.${standing.missing}`)}
      </p>
      <div className="recognition-actions">
        {next === undefined || next === 'resolve' ? null : (
          <Button variant="secondary" onPress={() => setAct(next)}>
            {text(`skills.act.${next}.do`)}
          </Button>
        )}
        {next === 'assess' || standing.recognised ? null : (
          <Button variant="quiet" onPress={() => setAct('assess')}>
            {text(standing.assessments.length === 0 ? 'skills.act.assess.do' : 'skills.act.assess.again')}
          </Button>
        )}
        {standing.assessments.length === 0 ? null : (
          <Button variant="quiet" onPress={() => setAct('withdraw')}>
            {text('skills.act.withdraw.do')}
          </Button>
        )}
      </div>
      <Banner role="note">{text('skills.recognition.body')}</Banner>
      {act === null ? null : (
        <ActDialog {...{ caseId, skill, assessors }} kind={act} onClose={() => setAct(null)} />
      )}
    </div>
  );
}

function StageNote({ stage, skill }: { readonly stage: Stage; readonly skill: MapSkill }) {
  const text = useText();
  if (stage === 'identification') {
    return (
      <p className="skill-part-note">
        {text('skills.stage.identified', { count: skill.held.sources.length })}
      </p>
    );
  }
  if (stage !== 'documentation') return null;
  return (
    <p className="skill-part-note">{text('skills.stage.documented', { count: skill.evidence.length })}</p>
  );
}

/** One act: what, who, when, by which method and with which result. */
function ActLine({ act }: { readonly act: Act }) {
  const text = useText();
  const { date } = useFormats();
  const result = [
    act.method === null ? '' : text(`skills.method.${act.method}`),
    act.level === null ? '' : text('skills.act.level', { level: act.level }),
    act.outcome === null ? '' : text(`skills.outcome.${act.outcome}`),
    act.body,
    act.reference,
  ].filter(Boolean);
  return (
    <div className="act">
      <p>
        {text(`skills.act.${act.act}.done`)} · <bdi>{[act.who, act.role].filter(Boolean).join(', ')}</bdi> ·{' '}
        {date(act.heldOn)}
      </p>
      {result.length === 0 ? null : <p className="skill-part-note">{result.join(' · ')}</p>}
      {act.note === '' ? null : (
        <p className="evidence-note" dir="auto">
          {act.note}
        </p>
      )}
    </div>
  );
}
