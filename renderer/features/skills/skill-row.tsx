import { BadgeCheck, CircleAlert, Stamp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import type { MapSkill } from './skill-groups.ts';
import { EvidenceSteps, LevelSteps } from './steps.tsx';

/** One skill at a glance: her words, the standard label, level, evidence, and where its recognition stands. */
export function SkillRow(props: {
  readonly skill: MapSkill;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { skill, isChosen, onChoose } = props;
  const { value, label, sources } = skill.held;
  const text = useText();
  const name = value.name || label || text('cases.skills.untitled');
  return (
    <li>
      <AriaButton className="skill-row" aria-pressed={isChosen} onPress={onChoose}>
        <span className="skill-row-words">
          <bdi className="skill-row-name">{name}</bdi>
          {label !== '' && label !== name ? <bdi className="skill-row-label">{label}</bdi> : null}
        </span>
        <span className="skill-row-marks">
          <LevelSteps level={value.level} words={false} />
          <EvidenceSteps grade={value.evidence} words={false} />
          <StandingMark skill={skill} />
          <span className="skill-row-sources">{text('skills.map.sources', { count: sources.length })}</span>
        </span>
      </AriaButton>
    </li>
  );
}

/** Where recognition stands, in an icon and a word; nothing where there is nothing to tell. */
function StandingMark({ skill }: { readonly skill: MapSkill }) {
  const text = useText();
  const { certified, recognised, disagreement } = skill.standing;
  const mark = (icon: ReactNode, words: string, tone: string) => (
    <span className="standing-mark" data-tone={tone}>
      {icon}
      {words}
    </span>
  );
  if (certified) return mark(<Stamp aria-hidden="true" />, text('skills.mark.certified'), 'good');
  if (recognised) return mark(<BadgeCheck aria-hidden="true" />, text('skills.mark.recognised'), 'good');
  if (disagreement)
    return mark(<CircleAlert aria-hidden="true" />, text('skills.mark.disagreement'), 'caution');
  return skill.standing.assessments.length > 0 ? mark(null, text('skills.mark.assessed'), 'plain') : null;
}
