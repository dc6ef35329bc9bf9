// Packs Trama for one system around a stub and looks at what came out.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as asar from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { ALLOWED_PACKAGES } from './allowed-packages.ts';
import { makeStub } from './make-stub.ts';
import type { Platform } from './make-stub.ts';
import type { Report } from './report.ts';

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

const PLACES = {
  linux: { flag: '--linux', folder: 'linux-unpacked', program: 'trama', resources: 'resources', files: '' },
  win32: { flag: '--win', folder: 'win-unpacked', program: 'Trama.exe', resources: 'resources', files: '' },
  darwin: {
    flag: '--mac',
    folder: 'mac',
    program: 'Trama.app',
    resources: 'Trama.app/Contents/Resources',
    files: 'Trama.app/Contents',
  },
} as const satisfies Record<Platform, Readonly<Record<string, string>>>;

/** All that may be said by a fuse, with what it has to say. A fuse that is not here is left as Electron ships it. */
const FUSES: readonly (readonly [FuseV1Options, boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
];

const NEEDED = [
  '/package.json',
  '/out/main/main.js',
  '/out/main/kdf-worker.js',
  '/out/main/pdf-worker.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
];
const MAX_MEGABYTES = 120;
const MEGABYTE = 1024 * 1024;

/** Packs for one system, 64-bit Intel, into `work`; the programs are stubs, all else is as for a release. */
export function pack(platform: Platform, work: string): string {
  const stub = path.join(work, `electron-${platform}`);
  makeStub(stub, platform, electronVersion());
  const output = path.join(work, 'packed');
  const builder = path.join(path.dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const config = [`-c.electronDist=${stub}`, `-c.directories.output=${output}`];
  const args = [builder, PLACES[platform].flag, '--x64', '--dir', ...config];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return path.join(output, PLACES[platform].folder);
}

export const archiveIn = (folder: string, platform: Platform): string =>
  path.join(folder, PLACES[platform].resources, 'app.asar');

function electronVersion(): string {
  const manifest: unknown = require('electron/package.json');
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest && manifest.version;
  if (typeof version !== 'string') throw new Error('The version of Electron is not known.');
  return version;
}

/** Checks a packed program and notes each finding. */
export async function inspect(platform: Platform, folder: string, report: Report): Promise<void> {
  const archive = archiveIn(folder, platform);
  const files = asar.listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  inspectContents(files, report);
  inspectNative({ platform, files, unpacked: `${archive}.unpacked`, report });
  const beside = path.join(folder, PLACES[platform].files);
  for (const name of ['LICENSE.txt', 'NOTICES.md']) {
    report.holds(`${name} lies beside the program`, existsSync(path.join(beside, name)));
  }
  const size = statSync(archive).size / MEGABYTE;
  report.holds(`the archive has ${size.toFixed(1)} MB, at most ${MAX_MEGABYTES}`, size <= MAX_MEGABYTES);
  await inspectSeal({ platform, folder, archive, report });
}

function inspectContents(files: readonly string[], report: Report): void {
  const packages = files.flatMap((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/@]+)/.exec(file)?.[1] ?? []);
  const foreign = [...new Set(packages)].filter((name) => !ALLOWED_PACKAGES.includes(name));
  report.equal('only the allowed packages are inside', foreign, []);
  const absent = ['better-sqlite3', 'harfbuzzjs', 'pdfkit', 'pdfmake'].filter(
    (name) => !packages.includes(name),
  );
  report.equal('and those that Trama calls for are', absent, []);
  const missing = NEEDED.filter((file) => !files.includes(file));
  report.equal('main, workers, preload and page are inside', missing, []);
  const starting = (start: string) => files.filter((file) => file.startsWith(start));
  report.holds('fonts are inside', starting('/out/renderer/fonts/').length > 0);
  report.equal('the browser host is not', starting('/out/host'), []);
  report.equal('nor is anything else of ours', [...new Set(files.map(topOf))].sort(), [
    'node_modules',
    'out',
    'package.json',
    'resources',
  ]);
  const sources = /\.(map|[cm]?tsx?|gyp|c|h|cpp|hpp|flow)$/;
  report.equal(
    'no sources and no source maps',
    files.filter((file) => sources.test(file)),
    [],
  );
}

const topOf = (file: string): string => file.split('/')[1] ?? '';

interface NativeCheck {
  readonly platform: Platform;
  readonly files: readonly string[];
  readonly unpacked: string;
  readonly report: Report;
}

function inspectNative({ platform, files, unpacked, report }: NativeCheck): void {
  const native = files.filter((file) => file.endsWith('.node'));
  const name = `${platform}-x64.node`;
  report.equal('exactly one native module, the target`s', native, [
    `/node_modules/better-sqlite3/prebuilds/${name}`,
  ]);
  const outside = readdirSync(unpacked, { recursive: true, withFileTypes: true });
  const found = outside.filter((entry) => entry.isFile()).map((entry) => entry.name);
  report.equal('nothing else lies outside the sealed archive', found, [name]);
}

interface SealCheck {
  readonly platform: Platform;
  readonly folder: string;
  readonly archive: string;
  readonly report: Report;
}

async function inspectSeal({ platform, folder, archive, report }: SealCheck): Promise<void> {
  const program = path.join(folder, PLACES[platform].program);
  const wire = await getCurrentFuseWire(program);
  const states = FUSES.map(([fuse, on]) => [
    FuseV1Options[fuse],
    Number(wire[fuse]) === (on ? '1' : '0').charCodeAt(0),
  ]);
  const wrong = states.filter(([, right]) => right !== true).map(([fuse]) => fuse);
  report.equal(`all ${FUSES.length} fuses are set`, wrong, []);
  if (platform === 'linux') return;
  const hash = createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');
  const signed = platform === 'darwin' ? path.join(program, 'Contents/Info.plist') : program;
  report.holds('the archive`s hash is in the program', readFileSync(signed).includes(hash));
  if (platform === 'darwin')
    report.holds(
      'the system can say what the microphone is for',
      readFileSync(signed).includes('NSMicrophoneUsageDescription'),
    );
}
