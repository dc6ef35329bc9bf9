import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { flushAll } from '../backend/flush.ts';
import { useBackend, useCurrentPreferences, useSavePreferences } from '../backend/queries.tsx';
import { currentControls } from '../features/interview/controls.ts';
import { ACTIONS, actionOfKey } from './actions.ts';
import type { Action, ActionContext } from './actions.ts';
import { whenShown } from './when-shown.ts';

export type Overlay = 'palette' | 'shortcuts' | 'lockUnsaved';

/** The actions at work: keys and the native menu lead to them, and overlays open and close. */
export function useActions() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const context = useActionContext(setOverlay);
  const run = (action: Action) => {
    if (isHeld() && action.id !== 'vault.lock') return;
    if (action.isPossible?.(context) ?? true) action.run(context);
  };
  useKeys(run, context);
  useMenu(run);
  return {
    overlay,
    closeOverlay: () => setOverlay(null),
    run,
    isPossible: (action: Action) => action.isPossible?.(context) ?? true,
    context,
  };
}

/** A question that has to be answered first, or a recovery code: nothing but a lock takes it off the screen. */
function isHeld(): boolean {
  return document.querySelector('[role="alertdialog"]') !== null;
}

function useActionContext(
  show: (overlay: Overlay) => void,
): ActionContext & { readonly lockNow: () => void } {
  const navigate = useNavigate();
  const { client } = useBackend();
  const currentPreferences = useCurrentPreferences();
  const { mutate: savePreferences } = useSavePreferences();
  const { caseId } = useParams({ strict: false });
  // A lost connection shows by itself.
  const lockNow = () => void client.vault.lock({}).catch(() => undefined);
  return {
    go: {
      cases: () => void navigate({ to: '/' }),
      newCase: () => void navigate({ to: '/', search: { new: true } }),
      settings: () => void navigate({ to: '/settings' }),
      cv: (id) => void navigate({ to: '/cases/$caseId/cv', params: { caseId: id } }),
    },
    caseId,
    interview: currentControls,
    currentPreferences,
    savePreferences,
    focusSearch: () => {
      void navigate({ to: '/' }).then(() => whenShown('input[type=search]', (field) => field.focus()));
    },
    showAbout: () => {
      void navigate({ to: '/settings' }).then(() => whenShown('#about', (section) => section.focus()));
    },
    lock: () => void flushAll().then(lockNow, () => show('lockUnsaved')),
    lockNow,
    show,
  };
}

function useKeys(run: (action: Action) => void, context: ActionContext): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actionOfKey(event);
    // A key that means nothing here keeps what it does elsewhere.
    if (!action || !(action.isPossible?.(context) ?? true)) return;
    // Also keeps the native menu and the browser from doing the same, or something else, with the key.
    event.preventDefault();
    run(action);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function useMenu(run: (action: Action) => void): void {
  const { subscribe } = useBackend();
  const onMenu = useEffectEvent((id: string) => {
    const action = ACTIONS.find((known) => known.id === id);
    if (action) run(action);
  });
  useEffect(
    () =>
      subscribe((event) => {
        if (event.type === 'action') onMenu(event.action);
      }),
    [subscribe],
  );
}
