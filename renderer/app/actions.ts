// Everything that can be done from anywhere, once: the native menu, the shortcuts and the palette all read this list.
import type { InterviewControls } from '../features/interview/controls.ts';
import type { Preferences } from '../../shared/contract/settings.contract.ts';
import type { TextId } from '../../shared/i18n/catalogs.ts';

/** What actions do their work with. */
export interface ActionContext {
  readonly go: {
    readonly cases: () => void;
    readonly newCase: () => void;
    readonly settings: () => void;
    readonly cv: (caseId: string) => void;
  };
  /** The interview on the screen, if there is one. */
  readonly interview: () => InterviewControls | undefined;
  /** The case on the screen, if there is one. */
  readonly caseId: string | undefined;
  readonly currentPreferences: () => Preferences;
  readonly savePreferences: (changes: Partial<Preferences>) => void;
  readonly focusSearch: () => void;
  readonly showAbout: () => void;
  readonly lock: () => void;
  readonly show: (overlay: 'palette' | 'shortcuts') => void;
}

/** A key together with Ctrl (on a Mac: Command), or alone. Keys are those of `KeyboardEvent.key`, in lower case. */
export interface Shortcut {
  readonly keys: readonly [shown: string, ...others: string[]];
  readonly withControl: boolean;
}

export interface Action {
  /** The native menu asks for actions by these ids. */
  readonly id: string;
  readonly label: TextId;
  readonly shortcut?: Shortcut;
  /** Whether it makes sense now; always, where nothing is said. */
  readonly isPossible?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}

const control = (...keys: Shortcut['keys']): Shortcut => ({ keys, withControl: true });
const alone = (...keys: Shortcut['keys']): Shortcut => ({ keys, withControl: false });

const ZOOM_STEP = 10;
const ZOOM_LIMITS = { least: 80, most: 200 } as const;

const zoomBy = (percent: number) => (context: ActionContext) => {
  const zoom = context.currentPreferences().zoom + percent;
  context.savePreferences({ zoom: Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom)) });
};
const inTheme = (theme: Preferences['theme']) => (context: ActionContext) => {
  context.savePreferences({ theme });
};

/** Something that is done with the interview on the screen, by one key. */
function atTable(
  id: string,
  key: readonly [string, ...string[]],
  act: (controls: InterviewControls) => void,
): Action {
  return {
    id: `interview.${id}`,
    label: `interview.action.${id}` as TextId,
    shortcut: alone(...key),
    isPossible: ({ interview }) => interview() !== undefined,
    run: ({ interview }) => {
      const controls = interview();
      if (controls) act(controls);
    },
  };
}

export const ACTIONS: readonly Action[] = [
  {
    id: 'palette.open',
    label: 'app.action.palette',
    shortcut: control('k'),
    run: ({ show }) => show('palette'),
  },
  { id: 'case.new', label: 'app.action.caseNew', shortcut: control('n'), run: ({ go }) => go.newCase() },
  { id: 'cases.open', label: 'app.action.cases', run: ({ go }) => go.cases() },
  {
    id: 'cases.search',
    label: 'app.action.search',
    shortcut: control('f'),
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'cv.open',
    label: 'app.action.cv',
    isPossible: ({ caseId }) => caseId !== undefined,
    run: ({ caseId, go }) => {
      if (caseId !== undefined) go.cv(caseId);
    },
  },
  { id: 'vault.lock', label: 'app.action.lock', shortcut: control('l'), run: ({ lock }) => lock() },
  {
    id: 'settings.open',
    label: 'app.action.settings',
    shortcut: control(','),
    run: ({ go }) => go.settings(),
  },
  { id: 'view.zoomIn', label: 'app.action.zoomIn', shortcut: control('+', '='), run: zoomBy(ZOOM_STEP) },
  { id: 'view.zoomOut', label: 'app.action.zoomOut', shortcut: control('-'), run: zoomBy(-ZOOM_STEP) },
  {
    id: 'view.zoomReset',
    label: 'app.action.zoomReset',
    shortcut: control('0'),
    run: ({ savePreferences }) => savePreferences({ zoom: 100 }),
  },
  { id: 'view.theme.system', label: 'app.action.themeSystem', run: inTheme('system') },
  { id: 'view.theme.light', label: 'app.action.themeLight', run: inTheme('light') },
  { id: 'view.theme.dark', label: 'app.action.themeDark', run: inTheme('dark') },
  { id: 'view.theme.contrast', label: 'app.action.themeContrast', run: inTheme('contrast') },
  atTable('next', ['pagedown'], (controls) => controls.next()),
  atTable('back', ['pageup'], (controls) => controls.back()),
  atTable('unknown', ['f2'], (controls) => controls.setState('unknown')),
  atTable('declined', ['f3'], (controls) => controls.setState('declined')),
  atTable('later', ['f4'], (controls) => controls.setState('later')),
  atTable('note', ['f6'], (controls) => controls.note()),
  atTable('map', ['f7'], (controls) => controls.map()),
  atTable('cover', ['f8'], (controls) => controls.cover()),
  atTable('listen', ['f9'], (controls) => controls.listen()),
  atTable('window', ['f10'], (controls) => controls.openHerWindow()),
  {
    id: 'help.shortcuts',
    label: 'app.action.shortcuts',
    shortcut: alone('f1'),
    run: ({ show }) => show('shortcuts'),
  },
  { id: 'help.about', label: 'app.action.about', run: ({ showAbout }) => showAbout() },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action that a key press means, if any. Alt is left alone: with Ctrl it types characters on many keyboards. */
export function actionOfKey(event: Pressed): Action | undefined {
  if (event.altKey) return undefined;
  const key = event.key.toLowerCase();
  const withControl = event.ctrlKey || event.metaKey;
  return ACTIONS.find(({ shortcut }) => shortcut?.withControl === withControl && shortcut.keys.includes(key));
}
