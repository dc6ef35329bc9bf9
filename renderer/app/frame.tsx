import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Lock, Settings, Users } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Mark } from '../ui/mark.tsx';
import './frame.css';
import { Palette } from './palette.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useActions } from './use-actions.ts';

/** What stays around every screen. Her window has nothing around it, and none of the counsellor's keys. */
export function Frame() {
  const isHers = useLocation({ select: ({ pathname }) => pathname.startsWith('/hers/') });
  return isHers ? <Outlet /> : <WorkFrame />;
}

/** Around the work: the rail, except around an interview, which takes the whole window; and what opens over it. */
function WorkFrame() {
  const text = useText();
  const navigate = useNavigate();
  const isAtTable = useLocation({ select: ({ pathname }) => pathname.startsWith('/interviews/') });
  const { overlay, closeOverlay, run, isPossible, context } = useActions();
  return (
    <div className="frame" data-alone={isAtTable ? '' : undefined}>
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          // The address after # belongs to the routes.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {text('app.skip')}
      </a>
      {isAtTable ? null : <Rail onLock={context.lock} />}
      <main id="content" className="frame-content" tabIndex={-1} data-scroll-restoration-id="content">
        <Outlet />
      </main>
      <Palette
        isOpen={overlay === 'palette'}
        onClose={closeOverlay}
        isPossible={isPossible}
        onAction={run}
        onCase={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={closeOverlay} />
      <ConfirmDialog
        title={text('app.lock.unsaved.title')}
        text={text('app.lock.unsaved.text')}
        confirmLabel={text('app.lock.unsaved.confirm')}
        tone="danger"
        isOpen={overlay === 'lockUnsaved'}
        onConfirm={context.lockNow}
        onCancel={closeOverlay}
      />
    </div>
  );
}

/** The main places, as icons with words. */
function Rail({ onLock }: { readonly onLock: () => void }) {
  const text = useText();
  const isInSettings = useLocation({ select: ({ pathname }) => pathname.startsWith('/settings') });
  return (
    <nav className="rail" aria-label={text('app.rail')}>
      <div className="rail-mark">
        <Mark label={text('app.name')} />
      </div>
      <Link to="/" className="rail-item" data-here={isInSettings ? undefined : ''}>
        <Users aria-hidden="true" />
        <span>{text('app.rail.cases')}</span>
      </Link>
      <Link to="/settings" className="rail-item" data-here={isInSettings ? '' : undefined}>
        <Settings aria-hidden="true" />
        <span>{text('app.rail.settings')}</span>
      </Link>
      <AriaButton className="rail-item rail-last" onPress={onLock}>
        <Lock aria-hidden="true" />
        <span>{text('app.rail.lock')}</span>
      </AriaButton>
    </nav>
  );
}
