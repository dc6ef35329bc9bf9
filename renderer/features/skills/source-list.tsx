import { LayoutGrid, MessageCircle, NotebookPen, Quote, Briefcase } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HeldSkill } from '../../../shared/contract/skills.contract.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

const ICONS = {
  card: <LayoutGrid />,
  sentence: <MessageCircle />,
  story: <Quote />,
  experience: <Briefcase />,
  typed: <NotebookPen />,
} as const satisfies Record<SkillSource['kind'], ReactNode>;

/** Where a skill comes from, down to the sentence or the card, and who wrote it down when. */
export function SourceList(props: {
  readonly sources: HeldSkill['sources'];
  readonly onOpenInterview: (interviewId: string, path: string | null) => void;
}) {
  const { sources, onOpenInterview } = props;
  const text = useText();
  const { date } = useFormats();
  return (
    <ul className="source-list">
      {sources.map(({ id, kind, words, language, interviewId, path, why, written }) => (
        <li key={id} className="source">
          <span className="source-icon" aria-hidden="true">
            {ICONS[kind]}
          </span>
          <div className="source-words">
            <p className="source-kind">{text(`skills.sources.kind.${kind}`)}</p>
            <blockquote className="source-quote" lang={language || undefined} dir="auto">
              {words}
            </blockquote>
            {why === '' ? null : <p className="source-note">{why}</p>}
            <p className="source-note">
              {text('skills.sources.written', { name: written.by, date: date(written.at) })}
            </p>
            {interviewId === null ? null : (
              <Button variant="quiet" onPress={() => onOpenInterview(interviewId, path)}>
                {text('skills.sources.open')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
