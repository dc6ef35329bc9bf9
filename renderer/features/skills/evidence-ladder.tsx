import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { EVIDENCE_GRADES } from '../../../shared/domain/codes.ts';
import { EVIDENCE_KINDS, GRADE_OF_KIND } from '../../../shared/domain/evidence.ts';
import type { EvidenceGrade, EvidenceKind } from '../../../shared/domain/evidence.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceEntry } from './evidence-entry.tsx';
import type { MapSkill } from './skill-groups.ts';
import { EvidenceSteps } from './steps.tsx';

interface EvidenceLadderProps {
  readonly caseId: string;
  readonly skill: MapSkill;
  readonly record: SkillsOfCase;
}

/** A practical trial is kept with its sheet, and not typed here. */
const ADDED_HERE = EVIDENCE_KINDS.filter((kind) => kind !== 'trial');

/** The ladder from "mentioned" to "certified", each item on its step, the strongest first. */
export function EvidenceLadder({ caseId, skill, record }: EvidenceLadderProps) {
  const text = useText();
  const [adding, setAdding] = useState<EvidenceKind | null>(null);
  const steps = EVIDENCE_GRADES.slice(1).toReversed();
  return (
    <div className="evidence">
      <EvidenceSteps grade={skill.held.value.evidence} />
      <ol className="evidence-ladder">
        {steps.map((grade) => (
          <Step key={grade} grade={grade} {...{ caseId, skill, record }} />
        ))}
      </ol>
      <div className="evidence-add">
        {ADDED_HERE.map((kind) => (
          <Button key={kind} variant="quiet" icon={<Plus />} onPress={() => setAdding(kind)}>
            {text(`skills.evidence.add.${kind}`)}
          </Button>
        ))}
      </div>
      {adding === null ? null : (
        <EvidenceDialog {...{ caseId, skill, record }} kind={adding} onClose={() => setAdding(null)} />
      )}
    </div>
  );
}

function Step({ grade, caseId, skill, record }: EvidenceLadderProps & { readonly grade: EvidenceGrade }) {
  const text = useText();
  const items = skill.evidence.filter(({ kind }) => GRADE_OF_KIND[kind] === grade);
  return (
    <li className="evidence-step" data-filled={items.length > 0 ? '' : undefined}>
      <span className="evidence-grade">{grade}</span>
      <div className="evidence-items">
        <span className="evidence-words">{text(`labels.evidence.${grade}`)}</span>
        {items.map((item) => (
          <EvidenceEntry key={item.id} {...{ caseId, item, skill, record }} />
        ))}
      </div>
    </li>
  );
}
