import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { keys } from '../../../shared/interview/text-keys.ts';
import type { Section } from '../../../shared/interview/definition.ts';
import { Picture } from '../../ui/picture.tsx';
import type { Side } from './side.ts';
import { Words } from './words.tsx';
import './half.css';

interface HalfProps {
  readonly side: Side;
  readonly label: string;
  readonly section?: Section | undefined;
  /** There is nothing to press in it: it can be reached itself, to be scrolled by the keyboard. */
  readonly isForReading?: boolean;
  readonly children: ReactNode;
}

/** One half of the table: its language, its direction, its ground. */
export function Half({ side, label, section, isForReading = false, children }: HalfProps) {
  return (
    <section
      className="half"
      data-who={side.who}
      lang={side.language}
      dir={side.direction}
      aria-label={label}
      {...(isForReading ? { tabIndex: 0 } : {})}
    >
      {/* So that the arrow keys follow the direction of this half. */}
      <I18nProvider locale={side.language}>
        {section ? (
          <p className="half-section">
            <Picture id={section.picture} size="small" />
            <Words side={side} of={keys.section(section.id)} />
          </p>
        ) : null}
        {children}
      </I18nProvider>
    </section>
  );
}
