// A paper in all the scripts that Trama prints, with lists, tables and columns in both directions. All people invented.
import type {
  Content,
  DocumentDefinition,
  TextSpan,
} from '../../shared/documents/text/document-definition.ts';
import { isolate, isolateLeftToRight, isolatePhone } from '../../shared/documents/text/isolates.ts';

/** A typed span: in a list that may also hold strings TypeScript would look up `bold` on strings. */
const span = (properties: TextSpan) => properties;
const phone = isolatePhone('+39 333 123 4567');
const site = isolateLeftToRight('example.org/ar');

export const ARABIC =
  'عملت ست سنوات طاهية ومساعدة في مطبخ مدرسة، وأستطيع تنظيم جداول العمل وإدارة ميزانية البيت ورعاية الأطفال وكبار السن.';
const VOWELLED = 'أُمِينَةُ مُحَمَّد عَمِلَتْ في مَطْبَخِ مَدْرَسَةٍ بِجِدٍّ.';
const RULES = {
  horizontal: { outer: 0.5, header: 1, inner: 0.5 },
  vertical: { outer: 0.5, inner: 0.5 },
  color: '#888888',
  padding: [4, 3, 12, 3],
  headerFill: '#eeeeee',
} as const;

const arabic: Content = {
  lang: 'ar',
  direction: 'rtl',
  stack: [
    { text: 'السيرة الذاتية', headlineLevel: 1, style: 'title' },
    ARABIC,
    VOWELLED,
    `الهاتف: ${phone} — الموقع: ${site} — بين 2016–2022، ونسبة 50%، ورقم ١٢٣٤٥، (المستوى ${isolateLeftToRight('C1')})، «اقتباس»، [1].`,
    {
      text: [
        'عملت مع شركة ',
        span({ text: isolate('Rossi Esempio S.r.l.'), bold: true, lang: 'it' }),
        ' وكتبتُ إلى ',
        span({ text: 'amina@example.org', link: 'mailto:amina@example.org', decoration: 'underline' }),
        '، والكلمة الممـ',
        { text: 'ـزوجة', color: '#b00000' },
        ' و',
        span({ text: 'نصفـها', bold: true }),
        '.',
      ],
    },
    { text: `${ARABIC} ${ARABIC}`, alignment: 'justify', margin: [40, 6, 0, 6] },
    { ul: ['البند الأول', { text: `البند الثاني: ${ARABIC}` }, { ul: ['فرعي (أ)', 'فرعي (ب)'] }] },
    { ol: ['خطوة أولى', 'خطوة ثانية'] },
    {
      columns: [
        { width: 90, text: '2016 – 2022', bold: true },
        { width: '*', text: ARABIC },
      ],
      columnGap: 12,
      margin: [0, 6, 0, 6],
    },
    {
      tag: 'Table',
      layout: RULES,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        widths: [70, '*', 90],
        body: [
          ['اللغة', { text: 'القراءة والكتابة', colSpan: 2 }, ''],
          ['العربية', 'ممتازة', { text: 'مدموج عموديًا', rowSpan: 2 }],
          ['Italiano', `B1 (${isolateLeftToRight('CILS 2021')})`, ''],
        ],
      },
    },
  ],
};

const others: readonly Content[] = [
  {
    lang: 'fa',
    direction: 'rtl',
    stack: [
      { text: 'فارسی', headlineLevel: 2, style: 'heading' },
      'من می‌توانم نامه‌ها را بنویسم؛ شماره تلفن: ۰۷۹۹۱۲۳۴۵۶ (خانه)، از سال ۱۳۹۵ تا ۱۴۰۱.',
    ],
  },
  {
    lang: 'ur',
    direction: 'rtl',
    stack: [
      { text: 'اردو', headlineLevel: 2, style: 'heading' },
      'میں نے چھ سال تک اسکول کے باورچی خانے میں کام کیا، اور بچّوں کی دیکھ بھال کی ہے۔',
    ],
  },
  {
    lang: 'ti',
    stack: [
      { text: 'ትግርኛ', headlineLevel: 2, style: 'heading' },
      'ኣብ ቤት ትምህርቲ ንሽዱሽተ ዓመት ሰሪሐ፣ ቆልዑ እከናኸን (2016–2022)።',
    ],
  },
  {
    lang: 'am',
    stack: [
      { text: 'አማርኛ', headlineLevel: 2, style: 'heading' },
      'በትምህርት ቤት ወጥ ቤት ውስጥ ለስድስት ዓመታት ሠርቻለሁ፤ ልጆችን እንከባከባለሁ።',
    ],
  },
  {
    lang: 'bn',
    stack: [
      { text: 'বাংলা', headlineLevel: 2, style: 'heading' },
      'আমি ছয় বছর স্কুলের রান্নাঘরে কাজ করেছি, শিশুদের যত্ন নিয়েছি এবং শ্রদ্ধা ও কর্ম (২০১৬–২০২২)।',
    ],
  },
  {
    lang: 'zh',
    stack: [
      { text: '中文', headlineLevel: 2, style: 'heading' },
      {
        text: '我在学校厨房工作了六年，会安排工作时间、管理家庭预算、照顾孩子和老人。我也会说一点 Italiano（B1），可以阅读简单的信件，并且愿意继续学习。',
        alignment: 'justify',
      },
    ],
  },
  {
    lang: 'uk',
    stack: [
      { text: 'Українська', headlineLevel: 2, style: 'heading' },
      'Шість років працювала на шкільній кухні; доглядала за дітьми та літніми людьми, ґудзики й їжа — своїми руками.',
    ],
  },
  {
    lang: 'tr',
    stack: [
      { text: 'Türkçe, català, Soomaali', headlineLevel: 2, style: 'heading' },
      'İşçi ılık çığ; col·laboració, paraŀlel; Waxaan ahay kariye; fiancée, ação, smörgås.',
    ],
  },
];

const italian: Content = {
  lang: 'it',
  stack: [
    { text: 'Italiano', headlineLevel: 2, style: 'heading' },
    {
      text: [
        'Corsivo: ',
        span({ text: 'perché no', italics: true }),
        '; ',
        { text: 'رسالة', lang: 'ar', background: '#ffff99' },
        '; ',
        span({ text: 'sito', link: 'https://example.org' }),
        '.',
      ],
    },
    { ol: ['Primo', 'Secondo'] },
  ],
};

export const MANY_SCRIPTS: DocumentDefinition = {
  info: { title: 'Amina Esempio', author: 'Trama', subject: 'Prova', keywords: 'prova' },
  creationDate: '2026-01-02T03:04:05.000Z',
  defaultStyle: { lang: 'it', fontSize: 11 },
  styles: {
    title: { fontSize: 20, bold: true, margin: [0, 0, 0, 6] },
    heading: { fontSize: 13, bold: true, color: '#205060', margin: [0, 8, 0, 2] },
  },
  footer: { start: 'Amina Esempio', end: '{page} / {pages}', fontSize: 8 },
  content: [arabic, ...others, italian],
};
