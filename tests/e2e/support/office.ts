// An office where Trama runs: one vault for all the tests of a file, because deriving its keys takes its time.
import type { Page } from '@playwright/test';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { DisplayLanguage } from '../../../shared/i18n/languages.ts';
import { casePage } from '../pages/case.ts';
import { casesPage } from '../pages/cases.ts';
import { cvPage } from '../pages/cv.ts';
import { firstStart } from '../pages/first-start.ts';
import type { Secrets } from '../pages/first-start.ts';
import { frame } from '../pages/frame.ts';
import { unlockPage } from '../pages/unlock.ts';
import { removeApp, startNewApp, test as base } from './app.ts';
import type { App } from './app.ts';
import type { Screen } from './screen.ts';
import { textsOf } from './texts.ts';

/** Every screen of Trama, in one language. The models follow the app to its new page when it is opened again. */
export interface Office extends Screen {
  readonly app: App;
  readonly firstStart: ReturnType<typeof firstStart>;
  readonly unlock: ReturnType<typeof unlockPage>;
  readonly frame: ReturnType<typeof frame>;
  readonly cases: ReturnType<typeof casesPage>;
  readonly case: ReturnType<typeof casePage>;
  readonly cv: ReturnType<typeof cvPage>;
  /** The same screens in another window of the same Trama. */
  inWindow(page: Page): Screen & Pick<Office, 'unlock' | 'cases' | 'case' | 'frame'>;
}

async function officeOf(app: App, language: DisplayLanguage): Promise<Office> {
  const text = await textsOf(language);
  const screen: Screen = {
    get page() {
      return app.page;
    },
    text,
    language,
  };
  return {
    get page() {
      return app.page;
    },
    text,
    language,
    app,
    cv: cvPage(screen),
    firstStart: firstStart(screen),
    ...screensOf(screen),
    inWindow: (page) => ({ page, text, language, ...screensOf({ page, text, language }) }),
  };
}

function screensOf(screen: Screen) {
  return {
    unlock: unlockPage(screen),
    frame: frame(screen),
    cases: casesPage(screen),
    case: casePage(screen),
  };
}

/** Lends the app and takes it away again, also where what comes between fails. */
async function lend(app: App, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await removeApp(app);
  }
}

/**
 * Tests that share one office, whose Trama was just started for the first time. Nobody chose a language yet, except where
 * it is one that is not offered.
 */
export function testInNewOffice(language: DisplayLanguage) {
  const isOffered = INTERFACE_LANGUAGES.some((offered) => offered === language);
  return base.extend<object, { office: Office }>({
    office: [
      async ({ host, environment }, use) => {
        const chosen = isOffered ? {} : { preferences: { language } };
        const app = await startNewApp(host, { environment, ...chosen });
        await lend(app, async () => use(await officeOf(app, language)));
      },
      { scope: 'worker' },
    ],
  });
}

/** Tests that share one office with an open vault. */
export function testInOffice(language: DisplayLanguage) {
  return base.extend<object, { office: Office & { readonly secrets: Secrets } }>({
    office: [
      async ({ host, environment }, use) => {
        const app = await startNewApp(host, { environment, preferences: { language } });
        await lend(app, async () => {
          const office = await officeOf(app, language);
          const secrets = await office.firstStart.createVault('Marta Prova');
          await use(Object.assign(office, { secrets }));
        });
      },
      { scope: 'worker' },
    ],
  });
}
