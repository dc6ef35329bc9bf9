// The smallest Windows program that electron-builder can edit: one section, which holds the fuse wire, and a version.
import { createRequire } from 'node:module';

interface Executable {
  generate(): ArrayBuffer;
}
interface Version {
  setFileVersion(major: number, minor: number, patch: number, build: number, language: number): void;
  setStringValues(of: { lang: number; codepage: number }, values: Readonly<Record<string, string>>): void;
  outputToResourceEntries(entries: unknown[]): void;
}
interface ResEdit {
  readonly NtExecutable: { from(bytes: Buffer): Executable };
  readonly NtExecutableResource: {
    from(program: Executable): { entries: unknown[]; outputResource(program: Executable): void };
  };
  readonly Resource: { readonly VersionInfo: { createEmpty(): Version } };
}

const ENGLISH = 1033;
const UTF16 = 1200;

/** Headers of a PE32+ file by the offsets of its specification; the section's content follows at 0x200. */
function headers(): Buffer {
  const bytes = Buffer.alloc(0x400);
  const pe = 0x40;
  bytes.write('MZ');
  bytes.writeUInt32LE(pe, 0x3c);
  bytes.write('PE\0\0', pe);
  bytes.writeUInt16LE(0x8664, pe + 4); // x64
  bytes.writeUInt16LE(1, pe + 6); // sections
  bytes.writeUInt16LE(240, pe + 20); // size of the optional header
  bytes.writeUInt16LE(0x22, pe + 22); // executable, large addresses
  const optional = pe + 24;
  bytes.writeUInt16LE(0x20b, optional);
  bytes.writeUInt32LE(0x200, optional + 8); // initialised data
  bytes.writeUInt32LE(0x1000, optional + 20); // base of code
  bytes.writeBigUInt64LE(0x140000000n, optional + 24); // image base
  bytes.writeUInt32LE(0x1000, optional + 32); // alignment in memory
  bytes.writeUInt32LE(0x200, optional + 36); // alignment in the file
  bytes.writeUInt16LE(6, optional + 40);
  bytes.writeUInt16LE(6, optional + 48);
  bytes.writeUInt32LE(0x2000, optional + 56); // size of the image
  bytes.writeUInt32LE(0x200, optional + 60); // size of the headers
  bytes.writeUInt16LE(2, optional + 68); // a program with windows
  bytes.writeUInt32LE(16, optional + 108); // data directories
  const section = optional + 240;
  bytes.write('.data', section);
  bytes.writeUInt32LE(0x200, section + 8);
  bytes.writeUInt32LE(0x1000, section + 12);
  bytes.writeUInt32LE(0x200, section + 16);
  bytes.writeUInt32LE(0x200, section + 20);
  bytes.writeUInt32LE(0xc0000040, section + 36);
  return bytes;
}

/** The program around the given 512 bytes. */
export function windowsProgram(content: Buffer): Buffer {
  // Comes with electron-builder, which edits the same things with it.
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { NtExecutable, NtExecutableResource, Resource } = builder('resedit') as ResEdit;
  const bytes = headers();
  content.copy(bytes, 0x200);
  const program = NtExecutable.from(bytes);
  const resource = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setFileVersion(45, 4, 1, 0, ENGLISH);
  version.setStringValues(
    { lang: ENGLISH, codepage: UTF16 },
    {
      FileDescription: 'Electron',
      ProductName: 'Electron',
      OriginalFilename: 'electron.exe',
      InternalName: 'electron',
    },
  );
  version.outputToResourceEntries(resource.entries);
  resource.outputResource(program);
  return Buffer.from(program.generate());
}
