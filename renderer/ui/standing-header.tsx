import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import './standing-header.css';

interface StandingHeaderProps {
  /** The way back: its words and what it does. */
  readonly back: { readonly label: string; readonly onPress: () => void };
  /** A small round picture before the title. */
  readonly picture?: ReactNode;
  readonly title: ReactNode;
  /** What belongs to the title, in one calm line below it. */
  readonly details?: ReactNode;
  /** How things stand, for example when they were last saved. */
  readonly status?: ReactNode;
  /** The primary one last: at the end of the line of reading. */
  readonly actions: ReactNode;
}

/** The header of a screen that takes the whole window. It stays in sight, except where the window is too small for that. */
export function StandingHeader({ back, picture, title, details, status, actions }: StandingHeaderProps) {
  return (
    <header className="standing-header">
      <IconButton label={back.label} icon={<ArrowLeft className="standing-back" />} onPress={back.onPress} />
      {picture}
      <div className="standing-words">
        <h1 className="standing-title">{title}</h1>
        {details === undefined ? null : <p className="standing-details">{details}</p>}
      </div>
      {status}
      <div className="standing-actions">{actions}</div>
    </header>
  );
}
