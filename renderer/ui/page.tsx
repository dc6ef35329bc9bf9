import type { ReactNode } from 'react';
import './page.css';

interface PageProps {
  readonly title: ReactNode;
  /** One calm line below the title. */
  readonly lead?: ReactNode;
  /** The screen's actions, the primary one last: at the end of the line of reading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its heading, its actions, its content, at a width that can be read. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-words">
          <h1 className="page-title">{title}</h1>
          {lead === undefined ? null : <p className="page-lead">{lead}</p>}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </header>
      <div className="page-content">{children}</div>
    </div>
  );
}
