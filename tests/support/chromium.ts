// Finds a Chromium for the end-to-end tests. In order: what the caller names, Playwright's own, the system's, and the one
// that npm brought along. Nothing is installed and nothing fetched.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

export interface FoundChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly from: 'CHROMIUM_PATH' | 'playwright' | 'system' | '@sparticuz/chromium';
}

const CACHE = path.join(import.meta.dirname, '../../node_modules/.cache/chromium');

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function usualPlaces(): string[] {
  const env = process.env;
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS.map((place) => path.join(root, place)) : []));
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  return LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Arguments that any Chromium needs here. As root it has no sandbox; in a container /dev/shm is small. */
function usualArguments(): string[] {
  if (process.platform !== 'linux') return [];
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'];
}

/**
 * Unpacks the Chromium of npm once, with its fonts and the four libraries that a bare Debian lacks, into a folder of our
 * own: it would use fixed names in the temporary folder that belongs to everyone. Sets LD_LIBRARY_PATH and
 * FONTCONFIG_PATH. Its own arguments are never used: they switch web security and site isolation off.
 */
async function unpackShipped(): Promise<string> {
  mkdirSync(CACHE, { recursive: true, mode: 0o700 });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = CACHE;
  try {
    const shipped = await import('@sparticuz/chromium');
    const executablePath = await shipped.default.executablePath();
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    const libraries = path.join(path.dirname(entry), '../bin/al2023.tar.br');
    shipped.setupLambdaEnvironment(path.join(await shipped.inflate(libraries), 'lib'));
    // Names /tmp/fonts; without a font every page dies.
    const fonts = path.join(CACHE, 'fonts/fonts.conf');
    const shippedFonts = readFileSync(fonts, 'utf8');
    const ownFonts = shippedFonts.replaceAll('>/tmp/fonts', `>${CACHE}/fonts`);
    // Once: a test run that begins must not write under the Chromiums of another.
    if (ownFonts !== shippedFonts) writeFileSync(fonts, ownFonts);
    return executablePath;
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/** A Chromium that can be started on this machine; throws an error that names the ways to get one. */
export async function findChromium(): Promise<FoundChromium> {
  const args = usualArguments();
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (!canRun(named)) throw new Error(`CHROMIUM_PATH is not a program: ${named}`);
    return { executablePath: named, args, from: 'CHROMIUM_PATH' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, args, from: 'playwright' };
  const installed = usualPlaces().find(canRun);
  if (installed !== undefined) return { executablePath: installed, args, from: 'system' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await unpackShipped(), args, from: '@sparticuz/chromium' };
  }
  throw new Error(
    'No Chromium for the end-to-end tests. Any of these will do: CHROMIUM_PATH=/path/to/chrome; ' +
      'npx playwright install chromium; apt-get install chromium.',
  );
}

/** The same once for all: the workers of a test run find it by its name in the environment. */
export async function shareChromium(): Promise<FoundChromium> {
  const found = await findChromium();
  process.env['CHROMIUM_PATH'] = found.executablePath;
  return found;
}
