// An Electron distribution of stubs, to pack the program without the real one: the names of its files, and programs
// with a fuse wire that electron-builder can flip and sign its hash into.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { windowsProgram } from './windows-program.ts';

export type Platform = 'linux' | 'win32' | 'darwin';

/** Where @electron/fuses looks; after it version, number of fuses and their states. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const STATES_AS_SHIPPED = '101000101';

function fuseWire(): Buffer {
  const wire = Buffer.alloc(0x200);
  Buffer.from(SENTINEL).copy(wire, 16);
  wire.set([1, STATES_AS_SHIPPED.length, ...Buffer.from(STATES_AS_SHIPPED)], 16 + SENTINEL.length);
  return wire;
}

type Put = (file: string, content: string | Buffer, mode?: number) => void;

const PROGRAM = 0o755;
const HELPERS = ['', ' (GPU)', ' (Plugin)', ' (Renderer)', ' EH', ' NP'];
const LANGUAGES = ['de', 'fr', 'it', 'es', 'ca', 'nl', 'sv'];

const propertyList = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.${name}</string>
<key>CFBundleName</key><string>${name}</string>
</dict></plist>
`;

function putLinux(put: Put): void {
  put('electron', Buffer.concat([Buffer.from('\x7fELF'), fuseWire()]), PROGRAM);
  put('chrome-sandbox', 'x', PROGRAM);
  put('chrome_crashpad_handler', 'x', PROGRAM);
  for (const language of ['en-US', ...LANGUAGES]) put(`locales/${language}.pak`, 'x');
}

function putWindows(put: Put): void {
  put('electron.exe', windowsProgram(fuseWire()));
  for (const language of ['en-US', ...LANGUAGES]) put(`locales/${language}.pak`, 'x');
}

function putMac(put: Put): void {
  const contents = 'Electron.app/Contents';
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  put(`${contents}/Info.plist`, propertyList('Electron'));
  put(`${contents}/MacOS/Electron`, 'x', PROGRAM);
  put(`${framework}/Electron Framework`, fuseWire(), PROGRAM);
  for (const language of ['en', ...LANGUAGES]) {
    put(`${contents}/Resources/${language}.lproj/locale.pak`, 'x');
    put(`${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, 'x');
  }
  for (const kind of HELPERS) {
    const name = `Electron Helper${kind}`;
    const helper = `${contents}/Frameworks/${name}.app/Contents`;
    put(`${helper}/Info.plist`, propertyList(name));
    put(`${helper}/MacOS/${name}`, 'x', PROGRAM);
  }
}

/** Writes the stub for one system into a new folder. `version` is Electron's. */
export function makeStub(folder: string, platform: Platform, version: string): void {
  const put: Put = (file, content, mode = 0o644) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content, { mode });
  };
  put('version', version);
  put('LICENSE', 'x');
  put('LICENSES.chromium.html', 'x');
  ({ linux: putLinux, win32: putWindows, darwin: putMac })[platform](put);
}
