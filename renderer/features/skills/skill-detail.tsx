import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { profilPassOf } from '../../../shared/skills/ladder.ts';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ConceptLink } from './concept-link.tsx';
import './detail.css';
import { EvidenceLadder } from './evidence-ladder.tsx';
import { LevelPicker } from './level-picker.tsx';
import { NameField } from './name-field.tsx';
import { RecognitionPath } from './recognition-path.tsx';
import type { MapSkill } from './skill-groups.ts';
import { SourceList } from './source-list.tsx';
import { useChangeSkills } from './use-skills.ts';

interface SkillDetailProps {
  readonly caseId: string;
  readonly language: string;
  readonly skill: MapSkill;
  readonly record: SkillsOfCase;
  readonly assessors: 'one' | 'two';
  readonly onClose: () => void;
  readonly onOpenInterview: (interviewId: string, path: string | null) => void;
}

/** All that is known of one skill: her words, level, where it was told, evidence and recognition. */
export function SkillDetail(props: SkillDetailProps) {
  const { caseId, language, skill, record, assessors, onClose, onOpenInterview } = props;
  const text = useText();
  const change = useChangeSkills();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, value, label, sources } = skill.held;
  const name = value.name || label || text('cases.skills.untitled');
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const saveLevel = (level: number | null) =>
    void change((client) =>
      client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields: { level } } }),
    );
  return (
    <article className="skill-detail" aria-label={name}>
      <header className="skill-detail-head">
        <h2 ref={heading} tabIndex={-1} className="skill-detail-title">
          <bdi>{name}</bdi>
        </h2>
        <IconButton label={text('skills.detail.close')} icon={<X />} onPress={onClose} />
      </header>
      <NameField caseId={caseId} id={id} value={value} />
      <ConceptLink caseId={caseId} language={language} held={skill.held} />
      <Part title={text('skills.level.title')} note={profilPassNote(text, value.level)}>
        <LevelPicker value={value.level} onChange={saveLevel} />
      </Part>
      <Part title={text('skills.sources.title')}>
        <SourceList sources={sources} onOpenInterview={onOpenInterview} />
      </Part>
      <Part title={text('skills.evidence.title')}>
        <EvidenceLadder caseId={caseId} skill={skill} record={record} />
      </Part>
      <Part title={text('skills.recognition.title')}>
        <RecognitionPath caseId={caseId} skill={skill} assessors={assessors} />
      </Part>
    </article>
  );
}

function profilPassNote(text: ReturnType<typeof useText>, level: number | null): string | undefined {
  const letter = profilPassOf(level);
  return letter && text('skills.level.profilPass', { letter });
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="skill-part" aria-labelledby={heading}>
      <h3 id={heading} className="skill-part-title">
        {title}
      </h3>
      {note === undefined ? null : <p className="skill-part-note">{note}</p>}
      {children}
    </section>
  );
}
