import { EVIDENCE_RULES } from '../../../shared/domain/recognition.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { EvidenceItem } from './skill-groups.ts';

type Rules = Recognition['rules'];

/** The four rules of evidence, each with the question behind it: all are ticked before a skill is recognised. */
export function RuleList(props: {
  readonly chosen: Rules;
  readonly evidence: readonly EvidenceItem[];
  readonly onChange: (rules: Rules) => void;
}) {
  const { chosen, evidence, onChange } = props;
  const text = useText();
  return (
    <fieldset className="rules">
      <legend>{text('skills.rules.title', { count: evidence.length })}</legend>
      {EVIDENCE_RULES.map((rule) => (
        <Checkbox
          key={rule}
          label={text(`skills.rules.${rule}`)}
          description={text(`skills.rules.${rule}.ask`)}
          value={chosen.includes(rule)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...chosen, rule] : chosen.filter((ticked) => ticked !== rule))
          }
        />
      ))}
    </fieldset>
  );
}
