import { useId } from 'react';
import type { ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The place to go to from elsewhere. */
  readonly id?: string | undefined;
  /** `hers`: the warmer ground of her side of the table. */
  readonly ground?: 'plain' | 'hers';
}

/** A part of a screen on its own sheet of paper. */
export function Section({ title, description, actions, children, id, ground = 'plain' }: SectionProps) {
  const headingId = useId();
  return (
    <section
      className="section"
      id={id}
      data-ground={ground}
      aria-labelledby={headingId}
      tabIndex={id ? -1 : undefined}
    >
      <header className="section-head">
        <div className="section-words">
          <h2 className="section-title" id={headingId}>
            {title}
          </h2>
          {description === undefined ? null : <p className="section-description">{description}</p>}
        </div>
        {actions === undefined ? null : <div className="section-actions">{actions}</div>}
      </header>
      <div className="section-content">{children}</div>
    </section>
  );
}
