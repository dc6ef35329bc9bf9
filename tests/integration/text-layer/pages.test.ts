import { expect, test } from 'vitest';
import { makePdf } from '../../../electron/backend/documents/make-pdf.ts';
import type {
  Content,
  DocumentDefinition,
  TextSpan,
} from '../../../shared/documents/text/document-definition.ts';
import { isolatePhone } from '../../../shared/documents/text/isolates.ts';
import { ARABIC, MANY_SCRIPTS } from '../../support/many-scripts.ts';
import { checkTags, pagesPieces, pagesText, qpdfComplaints } from '../../support/pdf-check.ts';

const paper = (content: Content, more: Partial<DocumentDefinition> = {}): DocumentDefinition => ({
  info: { title: 'Amina Esempio' },
  creationDate: '2026-01-02T03:04:05.000Z',
  pageSize: { width: 400, height: 400 },
  pageMargins: [40, 40, 40, 40],
  defaultStyle: { lang: 'ar', direction: 'rtl', fontSize: 10 },
  ...more,
  content,
});
const italian = { lang: 'it', direction: 'ltr', fontSize: 10 } as const;

async function placesOf(content: Content, more: Partial<DocumentDefinition> = {}) {
  const { pdf } = await makePdf(paper(content, more));
  const pieces = (await pagesPieces(pdf)).flat();
  return (text: string) => {
    const piece = pieces.find((candidate) => candidate.text.trim() === text);
    if (piece === undefined) throw new Error(`Not on the page: ${text} in ${JSON.stringify(pieces)}`);
    return { left: piece.x, right: piece.x + piece.width, y: piece.y };
  };
}

test('a paper in all scripts has every letter, a sound file, and nothing drawn without a tag', async () => {
  const { pdf, missingCharacters } = await makePdf(MANY_SCRIPTS);
  expect(missingCharacters).toEqual([]);
  expect(qpdfComplaints(pdf) ?? '').toBe('');
  expect(checkTags(pdf)).toMatchObject({
    untaggedTexts: 0,
    untaggedPainted: 0,
    unbalancedPages: 0,
    links: 2,
    linksWithoutStructure: 0,
    fontsWithoutUnicode: 0,
    language: 'it',
    showsTitle: true,
    hasStructureTree: true,
  });
});

test('headings, lists, tables, links and foreign words are elements of the structure tree', async () => {
  const { elements } = checkTags((await makePdf(MANY_SCRIPTS)).pdf);
  for (const element of [
    'Document',
    'H1',
    'H2',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'Link',
    'Span',
  ]) {
    expect(elements).toContain(element);
  }
});

test('the file makes no claim to a standard that nobody has checked', async () => {
  const text = Buffer.from((await makePdf(MANY_SCRIPTS)).pdf).toString('latin1');
  expect(text).not.toMatch(/pdfuaid|pdfaid|GTS_PDFA/);
});

test('copied text is what was written: letters, numbers and their order', async () => {
  const text = (await pagesText((await makePdf(MANY_SCRIPTS)).pdf)).join(' ');
  const expected = [
    'السيرة الذاتية',
    'عملت ست سنوات طاهية ومساعدة في مطبخ مدرسة، وأستطيع تنظيم جداول العمل',
    'عَمِلَت',
    'مُحَمَّد',
    'عموديًا',
    '+39 333 123 4567',
    'example.org/ar',
    '2016–2022',
    '١٢٣٤٥',
    'Rossi Esempio S.r.l.',
    '۰۷۹۹۱۲۳۴۵۶',
    'کے باورچی خانے میں کام کیا',
    'ኣብ ቤት ትምህርቲ ንሽዱሽተ ዓመት ሰሪሐ፣',
    'ለስድስት ዓመታት ሠርቻለሁ፤',
    '可以阅读简单的信件，并且愿意继续学习。',
    'Шість років працювала на шкільній кухні',
    'İşçi ılık çığ; col·laboració, paraŀlel',
    'perché no; رسالة; sito.',
  ];
  // Which of two marks on one letter comes first is no difference in Unicode.
  for (const words of expected) expect(text.normalize()).toContain(words.normalize());
});

test('a link at the start of an Arabic line comes first in the file, as it is read', async () => {
  const link: TextSpan = { text: 'رابط أول', link: 'https://example.org' };
  const { pdf } = await makePdf(paper({ text: [link, ' ثم نص'] }));
  expect((await pagesText(pdf))[0]).toMatch(/^رابط أول ?ثم نص$/);
});

test('a phone number in an Arabic line stays left to right', async () => {
  const { pdf } = await makePdf(paper(`الهاتف: ${isolatePhone('+39 333 123 4567')}، البيت`));
  const [pieces = []] = await pagesPieces(pdf);
  const phone = pieces.find(({ text }) => text.startsWith('+39'));
  expect(phone?.text.replaceAll('\u00a0', ' ').trim()).toBe('+39 333 123 4567');
  const label = pieces.find(({ text }) => text.includes('الهاتف'));
  const rest = pieces.find(({ text }) => text.includes('البيت'));
  expect(phone?.x).toBeLessThan(label?.x ?? 0);
  expect(rest?.x).toBeLessThan(phone?.x ?? 0);
});

test('the same definition gives the same bytes, and another content another identity', async () => {
  const [first, second, other] = await Promise.all([
    makePdf(MANY_SCRIPTS),
    makePdf(structuredClone(MANY_SCRIPTS)),
    makePdf({ ...MANY_SCRIPTS, content: 'Altro' }),
  ]);
  expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
  const identity = (pdf: Uint8Array) => /\/ID \[(<\w+>)/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  expect(identity(first.pdf)).toMatch(/^<[0-9a-f]{32}>$/);
  expect(identity(other.pdf)).not.toBe(identity(first.pdf));
});

test('what no font has is reported, each character once', async () => {
  const { missingCharacters } = await makePdf(paper(['Cuoca 👩‍🍳 e 👩‍🍳, ไทย', 'Amina ☺']));
  expect(missingCharacters).toEqual(['👩', '🍳', 'ไ', 'ท', 'ย', '☺']);
});

test('columns, margins and alignment start on the right', async () => {
  const at = await placesOf([
    {
      columns: [
        { width: 100, text: 'أول' },
        { width: '*', text: 'ثان' },
      ],
      columnGap: 20,
    },
    { text: 'هامش', margin: [30, 0, 0, 0] },
    { text: 'نهاية', alignment: 'end' },
    { text: 'latino', lang: 'it', direction: 'ltr' },
  ]);
  expect(at('أول').right).toBeCloseTo(360, 0);
  expect(at('ثان').right).toBeCloseTo(240, 0);
  expect(at('هامش').right).toBeCloseTo(330, 0);
  expect(at('نهاية').left).toBeCloseTo(40, 0);
  expect(at('latino').left).toBeCloseTo(40, 0);
});

test('list numbers stand to the right of their Arabic items and to the left of Italian ones', async () => {
  const arabic = await placesOf({ ol: ['خطوة', 'ثانية'] });
  expect(arabic('.1').left).toBeGreaterThanOrEqual(arabic('خطوة').right);
  expect(arabic('.1').y).toBeCloseTo(arabic('خطوة').y, 1);
  const tenth = await placesOf({ ol: ['عاشرة', 'بعدها'], start: 10 });
  expect(tenth('.10').left).toBeGreaterThan(tenth('عاشرة').right);
  expect(tenth('.10').right).toBeCloseTo(360, 0);
  const latin = await placesOf({ ol: ['Primo', 'Secondo'] }, { defaultStyle: italian });
  expect(latin('1.').right).toBeLessThanOrEqual(latin('Primo').left);
});

test('table columns run from the right, also where a cell spans two of them', async () => {
  const table = {
    widths: [60, 80, '*'],
    body: [
      ['أ', 'ب', 'ج'],
      [{ text: 'عريض', colSpan: 2 }, '', 'د'],
    ],
  } as const;
  const at = await placesOf({ tag: 'Table', table, layout: { padding: [0, 0, 0, 0] } });
  expect(at('أ').right).toBeCloseTo(360, 0);
  expect(at('ب').right).toBeCloseTo(300, 0);
  expect(at('ج').right).toBeCloseTo(220, 0);
  expect(at('عريض').right).toBeCloseTo(360, 0);
  expect(at('د').right).toBeCloseTo(220, 0);
});

test('justified lines fill the width from edge to edge, the last one starts at the start', async () => {
  const { pdf } = await makePdf(paper({ text: `${ARABIC} ${ARABIC}`, alignment: 'justify' }));
  const [pieces = []] = await pagesPieces(pdf);
  const lines = Map.groupBy(
    pieces.filter(({ text }) => text.trim() !== ''),
    ({ y }) => Math.round(y),
  );
  const edges = [...lines.values()].map((line) => ({
    left: Math.min(...line.map(({ x }) => x)),
    right: Math.max(...line.map(({ x, width }) => x + width)),
  }));
  expect(edges.length).toBeGreaterThan(2);
  for (const { right } of edges) expect(Math.abs(right - 360)).toBeLessThan(1);
  for (const { left } of edges.slice(0, -1)) expect(Math.abs(left - 40)).toBeLessThan(1);
  expect(edges.at(-1)?.left).toBeGreaterThan(50);
});

test('lines of mixed scripts are as far apart as lines of one', async () => {
  const at = await placesOf(['uno', 'due 中', 'tre', 'quattro'], { defaultStyle: italian });
  expect(at('uno').y - at('tre').y).toBeCloseTo(30, 1);
  expect(at('tre').y - at('quattro').y).toBeCloseTo(15, 1);
});

test('a heading is never left alone at the foot of a page, footer or not', async () => {
  const filler = Array.from({ length: 20 }, (_, index) => `Riga ${String(index + 1)}`);
  const { pdf, pages } = await makePdf(
    paper([...filler, { text: 'Titolo', headlineLevel: 1 }, { text: 'Sotto', headlineLevel: 2 }, 'Testo'], {
      defaultStyle: italian,
      footer: { start: 'Amina', end: '{page}/{pages}' },
    }),
  );
  const texts = await pagesText(pdf);
  expect(pages).toBe(2);
  expect(texts[0]).toContain('Riga 20 Amina 1/2');
  expect(texts[1]).toContain('Titolo Sotto Testo Amina 2/2');
});

test('a header row repeated on the next page is read once', async () => {
  const body = [['Lingua', 'Livello'], ...Array.from({ length: 40 }, () => ['it', 'B1'])];
  const { pdf, pages } = await makePdf(
    paper({ tag: 'Table', table: { headerRows: 1, keepWithHeaderRows: 1, body } }, { defaultStyle: italian }),
  );
  const texts = await pagesText(pdf);
  expect(pages).toBeGreaterThan(1);
  expect(texts[1]).toContain('Lingua');
  const report = checkTags(pdf);
  expect(report.untaggedTexts).toBe(0);
  expect(report.elements.filter((element) => element === 'TH')).toHaveLength(2);
});
