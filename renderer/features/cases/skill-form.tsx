import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { SKILL_GROUPS, skillSchema } from '../../../shared/domain/skill.ts';
import { useText } from '../../i18n/use-text.ts';
import { SegmentedScale } from '../../ui/segmented-scale.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Entry } from './entry-list.tsx';
import { Field } from './field.tsx';
import { useRecordForm } from './use-autosave.ts';
import { useSaveEntry } from './use-case-changes.ts';
import './forms.css';

export const SKILL_LEVELS = [1, 2, 3, 4, 5] as const;
const NOWHERE = 'nowhere';

/** The fields of one skill: its name, its level on the one ladder, how we know, and where she acquired it. */
export function SkillForm(props: {
  readonly caseId: string;
  readonly entry: Entry<Skill>;
  readonly experiences: CaseRecord['experience'];
}) {
  const { caseId, entry, experiences } = props;
  const text = useText();
  const save = useSaveEntry({ caseId, kind: 'skill', id: entry.id });
  const of = useRecordForm({
    record: `${caseId}/skill/${entry.id}`,
    schema: skillSchema,
    initial: entry.value,
    save: (fields) => save({ kind: 'skill', fields }),
  });
  const places = [
    { id: NOWHERE, label: text('cases.skills.whereUnknown') },
    ...experiences.map(({ id, value }) => ({ id, label: value.title || text('cases.experiences.untitled') })),
  ];
  return (
    <div className="form">
      <div className="form-pair">
        <Field of={of} name="name">
          {(bound) => (
            <TextField
              {...bound}
              label={text('cases.skills.name')}
              description={text('cases.skills.nameHint')}
            />
          )}
        </Field>
        <Field of={of} name="group">
          {(bound) => (
            <Select
              {...bound}
              label={text('cases.skills.group')}
              items={SKILL_GROUPS.map((id) => ({ id, label: text(`labels.skillGroup.${id}`) }))}
            />
          )}
        </Field>
      </div>
      <Field of={of} name="level">
        {(bound) => (
          <SegmentedScale
            {...bound}
            label={text('cases.skills.level')}
            steps={SKILL_LEVELS.map((level) => ({
              value: level,
              label: text(`labels.skillLevel.${level}.short`),
            }))}
          />
        )}
      </Field>
      <div className="form-pair">
        <div className="form-said">
          <span className="field-label">{text('cases.skills.evidence')}</span>
          <p>{text(`labels.evidence.${entry.value.evidence}`)}</p>
          <p className="form-hint">{text('cases.skills.evidenceHint')}</p>
        </div>
        <Field of={of} name="experienceId">
          {({ value, onChange, ...bound }) => (
            <Select
              {...bound}
              label={text('cases.skills.where')}
              items={places}
              value={places.some(({ id }) => id === value) ? value : NOWHERE}
              onChange={(id) => {
                onChange(id === NOWHERE ? null : id);
              }}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
