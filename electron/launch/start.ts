// `npm start`: builds if needed and opens Trama in Electron; in a browser where Electron can't be had or by `-- --browser`.
import { buildIfNeeded } from './build.ts';
import { findElectron } from './electron-binary.ts';
import { follow, openInBrowser, startBrowserHost, startElectron } from './processes.ts';

async function openBrowserHost(): Promise<void> {
  const { process: host, address } = await startBrowserHost();
  console.log(`Trama is open in your browser, on this computer only: ${address}`);
  console.log('The address works once. To end Trama, press Ctrl+C here.');
  openInBrowser(address);
  follow(host);
}

await buildIfNeeded();
if (process.argv.includes('--browser')) {
  await openBrowserHost();
} else {
  const electron = findElectron();
  if ('binary' in electron) {
    follow(startElectron(electron.binary));
  } else {
    console.log(
      `Trama opens in the browser, because Electron is not on this computer and ${electron.missing}; ` +
        'ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH can name another source.',
    );
    await openBrowserHost();
  }
}
