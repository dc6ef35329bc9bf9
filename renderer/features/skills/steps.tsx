import { EVIDENCE_GRADES } from '../../../shared/domain/codes.ts';
import type { EvidenceGrade } from '../../../shared/domain/evidence.ts';
import { LEVELS, rankOf } from '../../../shared/skills/ladder.ts';
import { useText } from '../../i18n/use-text.ts';
import './steps.css';

/** The level as five steps that can be counted without reading, with its words. */
export function LevelSteps({
  level,
  words = true,
}: {
  readonly level: number | null;
  readonly words?: boolean;
}) {
  const text = useText();
  const known = LEVELS.find((step) => step === level);
  const label =
    known === undefined
      ? text('cases.skills.levelNone')
      : text('cases.skills.levelSummary', { level: known, words: text(`labels.skillLevel.${known}.short`) });
  return (
    <span className="steps" data-kind="level">
      <span className="steps-bars" role="img" aria-label={label}>
        {LEVELS.map((step) => (
          <span
            key={step}
            className="steps-bar"
            data-filled={known !== undefined && step <= known ? '' : undefined}
          />
        ))}
      </span>
      {words ? (
        <span className="steps-words" aria-hidden="true">
          {label}
        </span>
      ) : null}
    </span>
  );
}

/** The evidence as five small steps above "mentioned", with its word. */
export function EvidenceSteps({
  grade,
  words = true,
}: {
  readonly grade: EvidenceGrade;
  readonly words?: boolean;
}) {
  const text = useText();
  const label = text(`labels.evidence.${grade}`);
  return (
    <span className="steps" data-kind="evidence">
      <span className="steps-bars" role="img" aria-label={text('skills.evidence.grade', { grade: label })}>
        {EVIDENCE_GRADES.slice(1).map((step) => (
          <span
            key={step}
            className="steps-bar"
            data-filled={rankOf(step) <= rankOf(grade) ? '' : undefined}
          />
        ))}
      </span>
      {words ? (
        <span className="steps-words" aria-hidden="true">
          {label}
        </span>
      ) : null}
    </span>
  );
}
