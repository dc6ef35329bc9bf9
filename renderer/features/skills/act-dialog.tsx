import { useState } from 'react';
import {
  ASSESSMENT_METHODS,
  ASSESSMENT_OUTCOMES,
  emptyRecognition,
} from '../../../shared/domain/recognition.ts';
import type { Recognition } from '../../../shared/domain/recognition.ts';
import { LEVELS } from '../../../shared/skills/ladder.ts';
import { useVaultStatus } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SegmentedScale } from '../../ui/segmented-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DayField } from './day-field.tsx';
import { RuleList } from './rule-list.tsx';
import type { MapSkill } from './skill-groups.ts';
import { useChangeSkills } from './use-skills.ts';

export type ActKind = Recognition['act'];
type Draft = Omit<Recognition, 'skillId' | 'act'>;

interface ActDialogProps {
  readonly caseId: string;
  readonly skill: MapSkill;
  readonly assessors: 'one' | 'two';
  readonly kind: ActKind;
  readonly onClose: () => void;
}

/** What each act asks for besides who, when and a note. */
const ASKS: Readonly<
  Record<ActKind, readonly ('method' | 'level' | 'outcome' | 'rules' | 'body' | 'reference')[]>
> = {
  assess: ['method', 'level', 'outcome'],
  resolve: ['level', 'outcome'],
  recognise: ['level', 'rules'],
  refer: ['body'],
  certify: ['body', 'reference'],
  withdraw: [],
};

/** One act of recognition, with who, when, how and what came of it. */
export function ActDialog({ caseId, skill, kind, onClose }: ActDialogProps) {
  const text = useText();
  const change = useChangeSkills();
  const me = useVaultStatus().data?.current?.name ?? '';
  const [draft, setDraft] = useState<Draft>(() => firstDraft(skill, kind, me));
  const [isSaving, setSaving] = useState(false);
  const set = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const save = async () => {
    setSaving(true);
    const saved = await change((client) =>
      client.skills.record({ caseId, act: { skillId: skill.held.id, act: kind, ...draft } }),
    );
    setSaving(false);
    if (saved !== null) onClose();
  };
  return (
    <Dialog
      title={text(`skills.act.${kind}.do`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('ui.dialog.cancel')}</Button>
          <Button
            variant={kind === 'withdraw' ? 'danger' : 'primary'}
            isPending={isSaving}
            isDisabled={!isComplete(kind, draft)}
            onPress={() => void save()}
          >
            {text(`skills.act.${kind}.save`)}
          </Button>
        </>
      }
    >
      <div className="skills-form">
        <p className="skill-part-note">{text(`skills.act.${kind}.hint`)}</p>
        <div className="skills-pair">
          <TextField
            label={text(`skills.act.${kind}.who`)}
            value={draft.who}
            maxLength={300}
            isRequired
            onChange={(who) => set({ who })}
          />
          <TextField
            label={text('skills.act.role')}
            value={draft.role}
            maxLength={300}
            onChange={(role) => set({ role })}
          />
        </div>
        <DayField
          label={text('skills.act.heldOn')}
          value={draft.heldOn}
          onChange={(heldOn) => set({ heldOn })}
        />
        <Asked kind={kind} draft={draft} set={set} skill={skill} />
        <TextArea
          label={text(`skills.act.${kind}.note`)}
          value={draft.note}
          maxLength={5000}
          onChange={(note) => set({ note })}
        />
      </div>
    </Dialog>
  );
}

function Asked(props: {
  readonly kind: ActKind;
  readonly draft: Draft;
  readonly set: (fields: Partial<Draft>) => void;
  readonly skill: MapSkill;
}) {
  const { kind, draft, set, skill } = props;
  const text = useText();
  const asks = ASKS[kind];
  return (
    <>
      {asks.includes('method') ? (
        <RadioGroup
          label={text('skills.act.method')}
          items={ASSESSMENT_METHODS.map((id) => ({ id, label: text(`skills.method.${id}`) }))}
          value={draft.method}
          onChange={(method) => set({ method })}
        />
      ) : null}
      {asks.includes('level') ? (
        <SegmentedScale
          label={text('skills.level.title')}
          steps={LEVELS.map((value) => ({ value, label: text(`labels.skillLevel.${value}.short`) }))}
          value={draft.level}
          onChange={(level) => set({ level })}
        />
      ) : null}
      {asks.includes('outcome') ? (
        <RadioGroup
          label={text('skills.act.outcome')}
          items={ASSESSMENT_OUTCOMES.map((id) => ({ id, label: text(`skills.outcome.${id}`) }))}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
      ) : null}
      {asks.includes('rules') ? (
        <RuleList chosen={draft.rules} evidence={skill.evidence} onChange={(rules) => set({ rules })} />
      ) : null}
      {asks.includes('body') ? (
        <TextField
          label={text('skills.act.body')}
          value={draft.body}
          maxLength={300}
          onChange={(body) => set({ body })}
        />
      ) : null}
      {asks.includes('reference') ? (
        <TextField
          label={text('skills.act.reference')}
          value={draft.reference}
          maxLength={300}
          onChange={(reference) => set({ reference })}
        />
      ) : null}
    </>
  );
}

function firstDraft({ standing, held }: MapSkill, kind: ActKind, me: string): Draft {
  const level = kind === 'recognise' ? standing.level : kind === 'assess' ? held.value.level : null;
  // A second assessor is somebody else: her or his name is left to be typed.
  const isMine = kind !== 'assess' || standing.assessments.length === 0;
  return { ...emptyRecognition, who: isMine ? me : '', heldOn: today(), level };
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether everything is there that the act cannot do without. */
function isComplete(
  kind: ActKind,
  { who, heldOn, level, outcome, method, note, body, rules }: Draft,
): boolean {
  if (who.trim() === '' || heldOn === '') return false;
  switch (kind) {
    case 'assess':
      return level !== null && outcome !== null && method !== null;
    case 'resolve':
      return level !== null && outcome !== null && note.trim() !== '';
    case 'recognise':
      return level !== null && rules.length === 4;
    case 'refer':
    case 'certify':
      return body.trim() !== '';
    case 'withdraw':
      return note.trim() !== '';
  }
}
