// Texts and files that try to be more than text and files.
import { deflateSync } from 'node:zlib';

/** Must come back exactly as typed: text that only looks dangerous. Each at most 300 characters. */
export const HARMLESS_TEXTS: Readonly<Record<string, string>> = {
  'SQL that ends a statement': `Robert'); DROP TABLE person;--`,
  'SQL comment and quotes': `" OR 1=1 /* ' ; */ --`,
  'a search expression': `NEAR("a" 'b') OR name:* AND NOT ^x`,
  'HTML with a script': '<script>window.hacked = true</script><img src=x onerror=alert(1)>',
  'an entity and a template': '&lt;b&gt; ${process.exit(1)} {{constructor.constructor("1")()}} %s %n',
  'a message with placeholders': "{name, plural, other {#}} '{'",
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a path': '../../../../etc/passwd',
  'emoji with joiners': '👩🏽‍🍳👨‍👩‍👧‍👦🏳️‍🌈🇮🇹',
  'Arabic with marks': 'أمينة مُحَمَّد ‎(LRM)‏',
  'isolates and overrides': '\u2067أمينة\u2069 \u202eevil\u202c \u2066abc',
  'an isolate that never closes': '\u2067\u2067\u2067أمينة',
  'stacked marks': `Z${'\u0301'.repeat(100)}`,
  'invisible characters': 'a\u200b\u200c\u200d\u2060\ufeffb\u00ad',
  'Tigrinya and Chinese': 'ኣሚና 阿米娜 আমিনা',
  'decomposed accents': 'Ame\u0301lie Ångstro\u0308m',
  'a private use and a rare character': '\ue000 𠮷 𝔸',
  'line separators': 'a\u2028b\u2029c',
  'only spaces': '   ',
  'names of objects': '__proto__ constructor toString',
  'the longest': 'x'.repeat(300),
};

/** Must be refused by the field they stand in. */
export const REFUSED_TEXTS: Readonly<Record<string, string>> = {
  '10,000 characters': 'x'.repeat(10_000),
  '10,000 emoji': '👩‍🍳'.repeat(10_000),
  'one character too many': 'x'.repeat(301),
  NUL: 'Amina\u0000Esempio',
  'an escape sequence': '\u001b]0;hacked\u0007',
  'a lone high surrogate': 'Amina \ud83d',
  'a lone low surrogate': '\udc00Amina',
  'surrogates the wrong way round': '\udc00\ud800',
};

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts));
const JPEG_START = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
]);
const PNG_START = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A whole PNG of one colour, `width` × `height`. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  // A header that promises more than any screen gets no pixels: what is too large is refused before it is read.
  const rows = width * height > 1_000_000 ? Buffer.alloc(1) : Buffer.alloc((width + 1) * height);
  return join(
    PNG_START,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  );
}

function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(body));
  return join(length, body, check);
}

/** CRC-32 as PNG 1.2, annex D, has it. */
function checksum(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Files that are no whole JPEG or PNG, whatever they begin with. */
export const NO_IMAGES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  nothing: new Uint8Array(0),
  'a text': text('This is no picture.'),
  'an SVG with a script': text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'a page': text('<!doctype html><script>alert(1)</script>'),
  'a PDF': text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
  'an archive': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]),
  'a program': text('\u007fELF\u0002\u0001\u0001'),
  'a GIF that is also a script': text('GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)//;'),
  'the first bytes of a JPEG and then a page': join(JPEG_START, text('<script>alert(1)</script>')),
  'a truncated JPEG': JPEG_START,
  'the first bytes of a PNG and then a script': join(PNG_START, text('alert(1)')),
  'a truncated PNG': png(40, 40).slice(0, -20),
  'a PNG with a wrong checksum': png(40, 40).with(20, 0xff),
  'a PNG behind a byte of something else': join(Uint8Array.from([0]), png(4, 4)),
};
