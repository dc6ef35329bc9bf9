import type { SectionId } from './overview.ts';
import { SECTIONS } from './overview.ts';
import { useText } from '../../i18n/use-text.ts';
import './case-page.css';

interface CaseNavProps {
  readonly current: SectionId;
  /** How many entries a section holds, where that means something. */
  readonly counts: Partial<Record<SectionId, number>>;
  readonly onGo: (section: SectionId) => void;
}

/** The way through the page: links to its sections, the one in sight marked. */
export function CaseNav({ current, counts, onGo }: CaseNavProps) {
  const text = useText();
  return (
    <nav aria-label={text('cases.header.sections')} className="case-nav">
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={`#${section}`}
              className="case-link"
              {...(section === current ? { 'aria-current': 'location' as const } : {})}
              onClick={(event) => {
                event.preventDefault();
                onGo(section);
              }}
            >
              <span>{text(`cases.section.${section}`)}</span>
              {counts[section] !== undefined && <span className="case-link-count">{counts[section]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
