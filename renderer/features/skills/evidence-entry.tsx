import { FileText, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { FileView } from './file-view.tsx';
import type { EvidenceItem, MapSkill } from './skill-groups.ts';
import { useChangeSkills } from './use-skills.ts';

/** One item of evidence: what it is, who stands behind it, its file, and what can be done with it. */
export function EvidenceEntry(props: {
  readonly caseId: string;
  readonly item: EvidenceItem;
  readonly skill: MapSkill;
  readonly record: SkillsOfCase;
}) {
  const { caseId, item, skill, record } = props;
  const text = useText();
  const { date } = useFormats();
  const change = useChangeSkills();
  const [isEditing, setEditing] = useState(false);
  const [isViewing, setViewing] = useState(false);
  const title = item.title || text(`skills.evidence.kind.${item.kind}`);
  const setRemoved = (removed: boolean) =>
    change((client) => client.skills.setEvidenceRemoved({ caseId, id: item.id, removed }));
  const remove = async () => {
    if ((await setRemoved(true)) === null) return;
    notify(text('skills.evidence.removed', { title }), { undo: () => void setRemoved(false) });
  };
  const behind = [item.who, item.relation].filter(Boolean).join(', ');
  return (
    <div className="evidence-entry">
      <div className="evidence-entry-words">
        <p>
          <bdi>{title}</bdi>
        </p>
        {behind === '' ? null : (
          <p className="skill-part-note">
            <bdi>{behind}</bdi>
          </p>
        )}
        {item.note === '' ? null : (
          <p className="evidence-note" dir="auto">
            {item.note}
          </p>
        )}
        <p className="skill-part-note">
          {text('skills.sources.written', { name: item.written.by, date: date(item.written.at) })}
          {item.skillIds.length > 1
            ? ` · ${text('skills.evidence.also', { count: item.skillIds.length - 1 })}`
            : ''}
        </p>
        {item.file === null ? null : (
          <Button variant="quiet" icon={<FileText />} onPress={() => setViewing(true)}>
            {text('skills.evidence.view')}
          </Button>
        )}
      </div>
      <IconButton
        label={text('skills.evidence.edit', { title })}
        icon={<Pencil />}
        onPress={() => setEditing(true)}
      />
      <IconButton
        label={text('skills.evidence.remove', { title })}
        icon={<Trash2 />}
        onPress={() => void remove()}
      />
      {isEditing ? (
        <EvidenceDialog
          {...{ caseId, skill, record, item }}
          kind={item.kind}
          onClose={() => setEditing(false)}
        />
      ) : null}
      {isViewing && item.fileId !== null ? (
        <FileView caseId={caseId} fileId={item.fileId} title={title} onClose={() => setViewing(false)} />
      ) : null}
    </div>
  );
}
