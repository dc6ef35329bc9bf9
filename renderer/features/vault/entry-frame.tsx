import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Mark } from '../../ui/mark.tsx';
import './entry-frame.css';

interface EntryFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Above the title: where one is on the way. */
  readonly step?: string | undefined;
  readonly children: ReactNode;
  /** Quiet ways elsewhere, below the sheet. */
  readonly foot?: ReactNode;
}

/** The sheet in the middle on which one starts, unlocks or restores. */
export function EntryFrame({ title, lead, step, children, foot }: EntryFrameProps) {
  const text = useText();
  return (
    <main className="entry">
      <div className="entry-brand">
        <Mark size="large" />
        <span className="entry-name">{text('app.name')}</span>
      </div>
      <div className="entry-sheet">
        <header className="entry-head">
          {step === undefined ? null : <p className="entry-step">{step}</p>}
          <h1 className="entry-title">{title}</h1>
          {lead === undefined ? null : <p className="entry-lead">{lead}</p>}
        </header>
        {children}
      </div>
      {foot === undefined ? null : <div className="entry-foot">{foot}</div>}
    </main>
  );
}
