// Zips that are no packs, or want to be more than that. Made by hand: real archivers refuse to make most of them.
import { CENTRAL, filesOf, patched, smallPack, zipOf } from './interview-pack.ts';

const MEGABYTE = 1_048_576;
const files = filesOf(smallPack());
const good = zipOf(files);
/** Sixty text files that are nothing. */
export const SIXTY_TEXTS = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`texts/x${index}.json`, '{}']),
);

const UNIX_LINK = { os: 3, attrs: 0o120777 << 16 };
const flags = (bits: number) => (bytes: Buffer, header: number) =>
  bytes.writeUInt16LE(bytes.readUInt16LE(header + CENTRAL.flags) | bits, header + CENTRAL.flags);
/** Bytes that no compressor makes smaller, so that only the size itself can be refused. */
export const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
};

const size = (bytes: number) => (b: Buffer, header: number) => b.writeUInt32LE(bytes, header + CENTRAL.size);

const A_VOICE = 'voices/en/hello.webm';
const WEBM = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3);
/** A clip of this length, of which a part does not compress. */
function clip(length: number, part: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(noise(length * part), 0);
  bytes.set(WEBM, 0);
  return bytes;
}
const numbered = (count: number, file: (index: number) => string, content: Uint8Array) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [file(index), content]));
const manyVoices = (count: number, content: Uint8Array) =>
  numbered(count, (index) => `voices/en/x${index}.webm`, content);
const manyFiles = (count: number) => numbered(count, (index) => `x${index}`, WEBM);

/** What is in the zip, and with which code and file it has to be refused. */
export const HOSTILE_ZIPS: readonly (readonly [expected: string, what: string, zip: () => Uint8Array])[] = [
  ['PACK_UNREADABLE', 'nothing', () => new Uint8Array(0)],
  ['PACK_UNREADABLE', 'no zip', () => new TextEncoder().encode('This is no zip, but long enough to be one.')],
  ['PACK_UNREADABLE', 'a truncated zip', () => good.subarray(0, good.length - 30)],
  ['PACK_UNREADABLE', 'a zip without its beginning', () => good.subarray(30)],
  ['PACK_UNREADABLE', 'bytes behind the end', () => Buffer.concat([good, Buffer.alloc(9)])],
  [
    'PACK_UNREADABLE definition.json',
    'a wrong checksum',
    () => patched(good, 'definition.json', (b, h) => b.writeUInt32LE(7, h + CENTRAL.crc)),
  ],
  [
    'PACK_UNREADABLE',
    'an unknown method',
    () => patched(good, 'definition.json', (b, h) => b.writeUInt16LE(9, h + CENTRAL.method)),
  ],
  [
    'PACK_UNREADABLE',
    'a header that promises less',
    () =>
      patched(zipOf({ 'definition.json': ' '.repeat(900_000) + '{}' }), 'definition.json', (b, h) =>
        b.writeUInt32LE(50, h + CENTRAL.size),
      ),
  ],
  [
    'PACK_UNREADABLE',
    'a header that promises more',
    () =>
      patched(good, 'definition.json', (b, h) =>
        b.writeUInt32LE(b.readUInt32LE(h + CENTRAL.size) + 9, h + CENTRAL.size),
      ),
  ],
  [
    'PACK_UNREADABLE definition.json',
    'no JSON',
    () => zipOf({ ...files, 'definition.json': 'interview: yes' }),
  ],
  [
    'PACK_UNREADABLE texts/en.json:2:3',
    'JSON with a mistake',
    () => zipOf({ ...files, 'texts/en.json': '{ "a": 1,\n  oops }' }),
  ],
  [
    'PACK_UNREADABLE texts/en.json',
    'Latin-1',
    () => zipOf({ ...files, 'texts/en.json': Buffer.from('{"a":"perché"}', 'latin1') }),
  ],
  [
    'PACK_UNREADABLE texts/en.json',
    'UTF-16',
    () => zipOf({ ...files, 'texts/en.json': Buffer.from('\ufeff{"a":"b"}', 'utf16le') }),
  ],
  ['PACK_UNREADABLE', 'two packs', () => zipOf({ 'a/definition.json': '{}', 'b/definition.json': '{}' })],
  ['PACK_INCOMPLETE', 'an empty zip', () => zipOf({})],
  ['PACK_INCOMPLETE', 'no definition', () => zipOf({ 'texts/en.json': '{}' })],
  ['PACK_INCOMPLETE', 'a definition too far down', () => zipOf({ 'a/b/c/definition.json': '{}' })],
  [
    'PACK_TOO_LARGE',
    'a bomb',
    () => zipOf({ ...files, 'texts/it.json': [new Uint8Array(40 * MEGABYTE), { level: 9 }] }),
  ],
  [
    'PACK_TOO_LARGE',
    'a bomb in a file that nobody reads',
    () => zipOf({ ...files, 'README.md': new Uint8Array(20 * MEGABYTE) }),
  ],
  ['PACK_TOO_LARGE', 'a small bomb', () => zipOf({ ...files, 'texts/it.json': new Uint8Array(MEGABYTE) })],
  [
    'PACK_TOO_LARGE',
    'a definition of 5 MB',
    () => zipOf({ ...files, 'definition.json': noise(5 * MEGABYTE) }),
  ],
  [
    'PACK_TOO_LARGE',
    'a zip of 18 MB',
    () => zipOf({ ...files, 'x.bin': [noise(18 * MEGABYTE), { level: 0 }] }),
  ],
  [
    'PACK_TOO_LARGE',
    '13 MB in small files',
    () =>
      zipOf({
        ...files,
        ...Object.fromEntries(
          Array.from({ length: 26 }, (_, index) => [
            `x${index}`,
            Buffer.concat(Array.from({ length: 50 }, () => noise(10_240))),
          ]),
        ),
      }),
  ],
  [
    'PACK_TOO_LARGE',
    '81 entries',
    () => zipOf(Object.fromEntries(Array.from({ length: 81 }, (_, index) => [`x${index}`, 'x']))),
  ],
  ['PACK_TOO_LARGE', '61 text files', () => zipOf({ ...files, ...SIXTY_TEXTS })],
  ['PACK_TOO_LARGE', '3000 voices', () => zipOf({ ...files, ...manyVoices(3000, WEBM) })],
  ['PACK_TOO_LARGE', '81 entries beside voices', () => zipOf({ ...manyFiles(81), ...manyVoices(9, WEBM) })],
  [
    'PACK_TOO_LARGE',
    'voices that become 25 MB',
    () => zipOf({ ...files, ...manyVoices(50, clip(MEGABYTE / 2, 0.02)) }),
  ],
  ['PACK_TOO_LARGE', 'a bomb for a voice', () => zipOf({ ...files, [A_VOICE]: new Uint8Array(MEGABYTE) })],
  [
    'PACK_TOO_LARGE definition.json',
    'texts among the voices',
    () => zipOf({ 'voices/definition.json': noise(2 * MEGABYTE), 'voices/texts/en.json': '{}' }),
  ],
  [
    'PACK_UNREADABLE',
    'a voice whose header promises less',
    () => patched(zipOf({ ...files, [A_VOICE]: clip(900_000, 0.1) }), A_VOICE, size(50)),
  ],
  [
    'PACK_UNREADABLE',
    'a voice with a wrong checksum',
    () =>
      patched(zipOf({ ...files, [A_VOICE]: WEBM }), A_VOICE, (b, h) => b.writeUInt32LE(7, h + CENTRAL.crc)),
  ],
  [
    'PACK_UNREADABLE',
    'a pack among the voices',
    () => zipOf({ ...files, 'voices/en/definition.json': '{}' }),
  ],
  ['PACK_UNSAFE', 'a voice upwards', () => zipOf({ ...files, 'voices/../../hello.webm': WEBM })],
  ['PACK_UNSAFE', 'a voice with backslashes', () => zipOf({ ...files, 'voices\\en\\hello.webm': WEBM })],
  ['PACK_UNSAFE', 'a voice with NUL', () => zipOf({ ...files, [`${A_VOICE}\0.json`]: WEBM })],
  ['PACK_UNSAFE', 'a link for a voice', () => zipOf({ ...files, [A_VOICE]: ['/etc/passwd', UNIX_LINK] })],
  [
    'PACK_UNSAFE',
    'the same voice twice',
    () =>
      patched(
        zipOf({ ...files, [A_VOICE]: WEBM, 'voices/en/hellO.webm': WEBM }),
        'voices/en/hellO.webm',
        (b, h) => b.write(A_VOICE, h + CENTRAL.name),
      ),
  ],
  ['PACK_UNSAFE', 'a path upwards', () => zipOf({ ...files, '../evil.json': '{}' })],
  ['PACK_UNSAFE', 'a path upwards inside', () => zipOf({ ...files, 'texts/../../evil.json': '{}' })],
  ['PACK_UNSAFE', 'an absolute path', () => zipOf({ ...files, '/etc/passwd': 'x' })],
  ['PACK_UNSAFE', 'a drive', () => zipOf({ ...files, 'C:/x.json': 'x' })],
  ['PACK_UNSAFE', 'backslashes', () => zipOf({ ...files, 'texts\\..\\x.json': 'x' })],
  ['PACK_UNSAFE', 'a name with NUL', () => zipOf({ ...files, 'texts/it.json\0.txt': 'x' })],
  ['PACK_UNSAFE', 'a link', () => zipOf({ ...files, 'texts/it.json': ['/etc/passwd', UNIX_LINK] })],
  ['PACK_UNSAFE', 'a link for a folder', () => zipOf({ ...files, other: ['..', UNIX_LINK] })],
  ['PACK_UNSAFE', 'names that differ in case', () => zipOf({ ...files, 'Texts/EN.json': '{}' })],
  [
    'PACK_UNSAFE',
    'the same name twice',
    () =>
      patched(zipOf({ ...files, 'texts/eM.json': '{}' }), 'texts/eM.json', (b, h) =>
        b.write('texts/en.json', h + CENTRAL.name),
      ),
  ],
  ['PACK_UNSAFE', 'an encrypted file', () => patched(good, 'texts/en.json', flags(1))],
  ['PACK_UNSAFE', 'a strongly encrypted file', () => patched(good, 'texts/en.json', flags(0x41))],
];
