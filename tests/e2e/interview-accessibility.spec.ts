// Every kind of interview screen, for everybody: judged by axe with her half in Arabic and in Tigrinya, in an interface that
// runs right to left, in dark and high contrast, and without sideways scrolling at 200 %.
import { callHost, visit } from './support/interview-places.ts';
import { expectAccessible, expectContrast, expectNoSidewaysScrolling } from './support/axe.ts';
import { testInOffice } from './support/office.ts';

const IN_ITALIAN = [{ herLanguage: 'ar' }, { herLanguage: 'ti' }] as const;

const italian = testInOffice('it');
italian.describe.serial('interviews are open to everybody, in it', { tag: '@browser-host' }, () => {
  italian.setTimeout(240_000);
  for (const { herLanguage } of IN_ITALIAN) {
    italian(`with her half in ${herLanguage}`, async ({ office: { page } }) => {
      await visit(page, {
        herLanguage,
        atPlace: (name) => expectAccessible(page, `${name}, hers in ${herLanguage}`),
      });
    });
  }

  italian('at 200 %, without sideways scrolling', async ({ office: { page } }) => {
    await callHost(page, 'settings/save', { zoom: 200 });
    await page.reload();
    await visit(page, {
      herLanguage: 'ar',
      atPlace: (name) => expectNoSidewaysScrolling(page, `${name}, at 200 %`),
    });
    await callHost(page, 'settings/save', { zoom: 100 });
    await page.reload();
  });

  for (const theme of ['dark', 'contrast'] as const) {
    italian(`in ${theme}`, async ({ office: { page } }) => {
      await callHost(page, 'settings/save', { theme });
      await page.reload();
      await visit(page, { herLanguage: 'ar', atPlace: (name) => expectContrast(page, `${name}, ${theme}`) });
    });
  }
});

const turned = testInOffice('ar-XB');
turned.describe.serial('interviews are open to everybody, in ar-XB', { tag: '@browser-host' }, () => {
  turned.setTimeout(240_000);
  turned('with her half from left to right', async ({ office: { page } }) => {
    await visit(page, { herLanguage: 'uk', atPlace: (name) => expectAccessible(page, name) });
  });
});
