import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Mark } from '../../ui/mark.tsx';
import './way-in.css';

interface WayInProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Above the title: where one is on the way. */
  readonly step?: string | undefined;
  readonly children: ReactNode;
  /** Quiet ways elsewhere, below the sheet. */
  readonly foot?: ReactNode;
}

/** The sheet in the middle on which one starts, unlocks or restores. */
export function WayIn({ title, lead, step, children, foot }: WayInProps) {
  const text = useText();
  return (
    <main className="way-in">
      <div className="way-in-brand">
        <Mark size="large" />
        <span className="way-in-name">{text('app.name')}</span>
      </div>
      <div className="way-in-sheet">
        <header className="way-in-head">
          {step === undefined ? null : <p className="way-in-step">{step}</p>}
          <h1 className="way-in-title">{title}</h1>
          {lead === undefined ? null : <p className="way-in-lead">{lead}</p>}
        </header>
        {children}
      </div>
      {foot === undefined ? null : <div className="way-in-foot">{foot}</div>}
    </main>
  );
}
