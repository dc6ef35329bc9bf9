// Electron's main process, as a list: each line guards one thing or sets one thing up. To drop a guard is to drop a line.
import path from 'node:path';
import { app, dialog, ipcMain, Menu, net, powerMonitor, protocol, screen, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { createBackend } from '../backend/app.ts';
import type { Backend } from '../backend/ports.ts';
import { PROGRAM_VERSION } from '../backend/version.ts';
import { lockOnAbsence } from './absence.ts';
import { registerAppScheme, servePage } from './app-protocol.ts';
import { portsOf } from './backend-ports.ts';
import { bringForward } from './bring-forward.ts';
import { leaveInOrder } from './closing.ts';
import { devServerOf, passToDevServer, socketOf } from './dev-page.ts';
import { createDesktop } from './dialogs.ts';
import { APP_ORIGIN, cutNetwork, guardSession, guardWindows, PARTITION } from './guards.ts';
import { HER_MINIMUM, herPlaceOf } from './her-place.ts';
import { createHerWindow } from './her-window.ts';
import type { HerWindow } from './her-window.ts';
import { answerPages, linkPage } from './ipc-transport.ts';
import { createLog } from './log.ts';
import { languageOfSystem, menuText } from './menu-texts.ts';
import { menuTemplate } from './menu.ts';
import { readPreferences } from './preferences.ts';
import { MINIMUM, placeOf } from './window-state.ts';
import { createWindow } from './window.ts';

const devServer = devServerOf(process.env, app.isPackaged ? 'packed' : 'source');
const page = path.join(import.meta.dirname, '../renderer');
const systemLanguage = () => languageOfSystem(app.getPreferredSystemLanguages());

app.enableSandbox();
cutNetwork(app.commandLine, devServer === null ? [] : ['127.0.0.1']);
registerAppScheme(protocol);
guardWindows(app);
if (app.requestSingleInstanceLock()) {
  start().catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  await app.whenReady();
  const own = session.fromPartition(PARTITION, { cache: false });
  guardSession(own, devServer === null ? [] : [devServer, socketOf(devServer)]);
  if (devServer === null) servePage(own.protocol, page);
  else passToDevServer(own.protocol, net, devServer);

  const folder = app.getPath('userData');
  const common = { session: own, screen, title: app.getName(), devTools: !app.isPackaged };
  const window = await createWindow({
    ...common,
    stateFile: path.join(folder, 'window.json'),
    minimum: MINIMUM,
    place: placeOf,
  });
  const herWindow = createHerWindow(async () => {
    const hers = await createWindow({
      ...common,
      stateFile: path.join(folder, 'window-her.json'),
      minimum: HER_MINIMUM,
      place: (kept, screens) => herPlaceOf({ kept, screens, counsellors: window.getBounds() }),
    });
    linkPage({ contents: hers.webContents, backend });
    return hers;
  });
  const backend = createBackend(
    portsOf({
      vaultFolder: path.join(folder, 'vault'),
      logFolder: app.getPath('logs'),
      version: PROGRAM_VERSION,
      desktop: createDesktop({ dialog, window, documents: app.getPath('documents'), herWindow }),
    }),
  );
  app.on('second-instance', () => bringForward(window));
  await connect({ window, herWindow, backend });
  await window.loadURL(`${APP_ORIGIN}/`);
}

interface Parts {
  readonly window: BrowserWindow;
  readonly herWindow: HerWindow;
  readonly backend: Backend;
}

/** Joins windows, backend, menu and the system's events. */
async function connect({ window, herWindow, backend }: Parts): Promise<void> {
  answerPages({
    ipcMain,
    dispatch: async (domain, name, payload) => {
      const reply = await backend.dispatch(domain, name, payload);
      if (domain === 'settings' && name === 'save' && reply.ok) await showMenu();
      return reply;
    },
  });
  const counsellors = linkPage({ contents: window.webContents, backend });
  const showMenu = async () => {
    const { language, theme } = await readPreferences(backend.dispatch, systemLanguage());
    const template = menuTemplate({
      text: menuText(language),
      theme,
      platform: process.platform,
      act: (action) => counsellors.tell({ type: 'action', action }),
      quit: () => app.quit(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    herWindow.dropMenu();
  };
  lockOnAbsence(powerMonitor, () => void backend.dispatch('vault', 'lock', {}));
  leaveInOrder({ app, window, finish: () => backend.close() });
  await showMenu();
}

/** The program can't start: said in words with a reference, and the reference is in the log. */
function giveUp(error: unknown): void {
  const clock = () => new Date();
  const reference = clock().getTime().toString(36);
  const code = error instanceof Error ? error.name : 'unknown';
  createLog(app.getPath('logs'), clock)('error', `start failed ${code} ${reference}`);
  if (!app.isPackaged) process.stderr.write(`${error instanceof Error ? (error.stack ?? code) : code}\n`);
  const text = menuText(systemLanguage());
  dialog.showErrorBox(text('menu.failed.title'), text('menu.failed.text').replace('{reference}', reference));
  app.exit(1);
}
