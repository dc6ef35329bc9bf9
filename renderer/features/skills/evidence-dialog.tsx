import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { emptyEvidence } from '../../../shared/domain/evidence.ts';
import type { Evidence, EvidenceKind } from '../../../shared/domain/evidence.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PartialDateField } from '../../ui/partial-date-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EvidenceFile } from './evidence-file.tsx';
import type { EvidenceItem, MapSkill } from './skill-groups.ts';
import { StoryChoice } from './story-choice.tsx';
import { useChangeSkills } from './use-skills.ts';

interface EvidenceDialogProps {
  readonly caseId: string;
  readonly skill: MapSkill;
  readonly record: SkillsOfCase;
  readonly kind: EvidenceKind;
  /** The item that is changed; a new one is added where it is left out. */
  readonly item?: EvidenceItem;
  readonly onClose: () => void;
}

type Draft = Omit<Evidence, 'kind' | 'fileId'>;

/** What speaks for a skill: one item, for this skill and for others that it shows as well. */
export function EvidenceDialog({ caseId, skill, record, kind, item, onClose }: EvidenceDialogProps) {
  const text = useText();
  const change = useChangeSkills();
  const [draft, setDraft] = useState<Draft>(() => draftOf(item, skill.held.id));
  const [file, setFile] = useState<File | null>(null);
  const [isSaving, setSaving] = useState(false);
  const set = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const save = async () => {
    setSaving(true);
    const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
    const saved = await change((client) =>
      item
        ? client.skills.saveEvidence({ caseId, id: item.id, fields: draft })
        : client.skills.addEvidence({ caseId, evidence: { kind, ...draft }, file: bytes }),
    );
    setSaving(false);
    if (saved !== null) onClose();
  };
  const lacksFile = kind === 'file' && !item && file === null;
  const lacksStory = kind === 'story' && draft.storyId === null;
  return (
    <Dialog
      title={text(`skills.evidence.kind.${kind}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button slot="close" onPress={onClose}>
            {text('ui.dialog.cancel')}
          </Button>
          <Button
            variant="primary"
            isPending={isSaving}
            isDisabled={lacksFile || lacksStory}
            onPress={() => void save()}
          >
            {text('skills.evidence.save')}
          </Button>
        </>
      }
    >
      <div className="skills-form">
        <p className="skill-part-note">{text(`skills.evidence.hint.${kind}`)}</p>
        {kind === 'story' ? (
          <StoryChoice caseId={caseId} value={draft.storyId} onChoose={(story) => set(story)} />
        ) : (
          <TextField
            label={text('skills.evidence.field.title')}
            value={draft.title}
            maxLength={300}
            onChange={(title) => set({ title })}
          />
        )}
        <Behind kind={kind} draft={draft} set={set} />
        <TextArea
          label={text('skills.evidence.field.note')}
          value={draft.note}
          maxLength={5000}
          onChange={(note) => set({ note })}
        />
        {item || kind === 'story' || kind === 'observation' ? null : (
          <EvidenceFile file={file} onPick={setFile} />
        )}
        <OtherSkills
          record={record}
          own={skill.held.id}
          chosen={draft.skillIds}
          onChange={(skillIds) => set({ skillIds })}
        />
      </div>
    </Dialog>
  );
}

function draftOf(item: EvidenceItem | undefined, skillId: string): Draft {
  if (!item) {
    const { fileId: _, ...empty } = emptyEvidence;
    return { ...empty, skillIds: [skillId] };
  }
  const { skillIds, title, note, madeOn, who, relation, storyId, trialId } = item;
  return { skillIds, title, note, madeOn, who, relation, storyId, trialId };
}

/** Who stands behind it, and when: nothing to ask of her own story. */
function Behind(props: {
  readonly kind: EvidenceKind;
  readonly draft: Draft;
  readonly set: (fields: Partial<Draft>) => void;
}) {
  const { kind, draft, set } = props;
  const text = useText();
  if (kind === 'story') return null;
  const asks = kind === 'file' ? 'file' : kind === 'certificate' ? 'certificate' : 'person';
  return (
    <>
      <TextField
        label={text(`skills.evidence.who.${asks}`)}
        value={draft.who}
        maxLength={300}
        onChange={(who) => set({ who })}
      />
      {asks === 'person' ? (
        <TextField
          label={text('skills.evidence.field.relation')}
          description={text('skills.evidence.relationHint')}
          value={draft.relation}
          maxLength={300}
          onChange={(relation) => set({ relation })}
        />
      ) : null}
      <PartialDateField
        label={text('skills.evidence.field.madeOn')}
        value={draft.madeOn}
        onChange={(madeOn) => set({ madeOn })}
      />
    </>
  );
}

/** The same letter may speak for several of her skills. */
function OtherSkills(props: {
  readonly record: SkillsOfCase;
  readonly own: string;
  readonly chosen: readonly string[];
  readonly onChange: (skillIds: string[]) => void;
}) {
  const { record, own, chosen, onChange } = props;
  const text = useText();
  const others = record.skills.filter(({ id }) => id !== own);
  if (others.length === 0) return null;
  return (
    <details className="skills-others">
      <summary>{text('skills.evidence.others', { count: chosen.length - 1 })}</summary>
      <div className="skills-others-list">
        {others.map(({ id, value, label }) => (
          <Checkbox
            key={id}
            label={value.name || label}
            value={chosen.includes(id)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, id] : chosen.filter((chosenId) => chosenId !== id))
            }
          />
        ))}
      </div>
    </details>
  );
}
