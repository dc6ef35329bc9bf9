// The material of seeded cases. Family names are plainly invented ("Example" in many spellings), so that nobody takes
// a seeded record for a person; given names carry their own script, so that lists and papers are tried with all of them.

export interface Origin {
  readonly country: string;
  readonly languages: readonly string[];
  readonly script: 'Latn' | 'Arab' | 'Cyrl' | 'Ethi' | 'Beng' | 'Hans';
  /** Given name in Latin letters and in her own script. */
  readonly given: readonly (readonly [latin: string, own: string])[];
}

export const ORIGINS: readonly Origin[] = [
  {
    country: 'MA',
    languages: ['ar', 'fr'],
    script: 'Arab',
    given: [
      ['Amina', 'أمينة'],
      ['Khadija', 'خديجة'],
      ['Samira', 'سميرة'],
      ['Nadia', 'نادية'],
    ],
  },
  {
    country: 'EG',
    languages: ['ar'],
    script: 'Arab',
    given: [
      ['Hoda', 'هدى'],
      ['Mona', 'منى'],
      ['Rania', 'رانيا'],
    ],
  },
  {
    country: 'UA',
    languages: ['uk', 'ru'],
    script: 'Cyrl',
    given: [
      ['Olena', 'Олена'],
      ['Iryna', 'Ірина'],
      ['Kateryna', 'Катерина'],
    ],
  },
  {
    country: 'SO',
    languages: ['so', 'ar'],
    script: 'Latn',
    given: [
      ['Hodan', 'Hodan'],
      ['Faadumo', 'Faadumo'],
      ['Sahra', 'Sahra'],
    ],
  },
  {
    country: 'ER',
    languages: ['ti', 'ar'],
    script: 'Ethi',
    given: [
      ['Selam', 'ሰላም'],
      ['Letebrhan', 'ለተብርሃን'],
      ['Tsega', 'ጸጋ'],
    ],
  },
  {
    country: 'ET',
    languages: ['am'],
    script: 'Ethi',
    given: [
      ['Tigist', 'ትዕግስት'],
      ['Almaz', 'አልማዝ'],
      ['Hirut', 'ሂሩት'],
    ],
  },
  {
    country: 'PK',
    languages: ['ur', 'en'],
    script: 'Arab',
    given: [
      ['Saima', 'صائمہ'],
      ['Rubina', 'روبینہ'],
      ['Nasreen', 'نسرین'],
    ],
  },
  {
    country: 'BD',
    languages: ['bn'],
    script: 'Beng',
    given: [
      ['Rehana', 'রেহানা'],
      ['Shirin', 'শিরিন'],
      ['Taslima', 'তাসলিমা'],
    ],
  },
  {
    country: 'CN',
    languages: ['zh'],
    script: 'Hans',
    given: [
      ['Mei', '梅'],
      ['Lihua', '丽华'],
      ['Xiaoyan', '小燕'],
    ],
  },
  {
    country: 'SN',
    languages: ['fr', 'wo'],
    script: 'Latn',
    given: [
      ['Aïssatou', 'Aïssatou'],
      ['Fatou', 'Fatou'],
      ['Mariama', 'Mariama'],
    ],
  },
  {
    country: 'BR',
    languages: ['pt'],
    script: 'Latn',
    given: [
      ['Luciana', 'Luciana'],
      ['Conceição', 'Conceição'],
      ['Rosângela', 'Rosângela'],
    ],
  },
  {
    country: 'AF',
    languages: ['fa', 'ps'],
    script: 'Arab',
    given: [
      ['Parwin', 'پروین'],
      ['Zohra', 'زهره'],
      ['Shukria', 'شکریه'],
    ],
  },
  {
    country: 'TR',
    languages: ['tr'],
    script: 'Latn',
    given: [
      ['Elif', 'Elif'],
      ['Gülşen', 'Gülşen'],
      ['Ayşe', 'Ayşe'],
    ],
  },
];

export const FAMILY_NAMES = [
  'Esempio',
  'Ejemplo',
  'Exemple',
  'Voorbeeld',
  'Exempel',
  'Example',
  'Prova',
  'Prueba',
  'Fantasia',
  'Ficticia',
  'Verzonnen',
  'Påhittad',
  'Inventada',
  'Modello',
  'Muestra',
  'Mostra',
] as const;

export const CITIES = ['Milano', 'Barcelona', 'Amsterdam', 'Malmö'] as const;

export interface Trade {
  readonly kind: 'employee' | 'selfEmployed' | 'trainee' | 'unpaidCare' | 'volunteering';
  readonly title: string;
  readonly organisation: string;
  readonly tasks: readonly string[];
  readonly skills: readonly string[];
}

export const TRADES: readonly Trade[] = [
  {
    kind: 'unpaidCare',
    title: 'Cooking for a large family',
    organisation: '',
    tasks: [
      'Cooked two meals a day for 9 people',
      'Planned the week and bought the food',
      'Made bread every morning',
    ],
    skills: ['Cook for many people', 'Plan meals', 'Store food safely'],
  },
  {
    kind: 'unpaidCare',
    title: 'Care of two elderly relatives',
    organisation: '',
    tasks: [
      'Washed and dressed two people every day',
      'Gave medicines at the right hour',
      'Went with them to the doctor',
    ],
    skills: ['Help with washing and dressing', 'Give medicines on time', 'Stay calm'],
  },
  {
    kind: 'unpaidCare',
    title: 'Bringing up four children',
    organisation: '',
    tasks: ['Looked after four children', 'Helped with homework every evening', 'Spoke with the teachers'],
    skills: ['Look after children', 'Explain things simply', 'Organise the day'],
  },
  {
    kind: 'employee',
    title: 'Kitchen assistant',
    organisation: 'Trattoria Esempio',
    tasks: ['Prepared vegetables for 80 meals a day', 'Kept the kitchen clean', 'Checked deliveries'],
    skills: ['Prepare vegetables', 'Kitchen hygiene', 'Work under pressure'],
  },
  {
    kind: 'employee',
    title: 'Cleaner',
    organisation: 'Voorbeeld Services',
    tasks: ['Cleaned 14 hotel rooms a shift', 'Used machines for floors', 'Ordered the products'],
    skills: ['Clean rooms to a standard', 'Use cleaning machines'],
  },
  {
    kind: 'selfEmployed',
    title: 'Seamstress',
    organisation: '',
    tasks: ['Sewed dresses to measure for 30 customers a year', 'Cut from own patterns', 'Agreed prices'],
    skills: ['Sew by machine', 'Cut cloth from a pattern', 'Sell to customers'],
  },
  {
    kind: 'selfEmployed',
    title: 'Market seller',
    organisation: '',
    tasks: ['Sold vegetables three days a week', 'Counted the takings', 'Bought from 5 farmers'],
    skills: ['Sell to customers', 'Handle money', 'Negotiate'],
  },
  {
    kind: 'trainee',
    title: 'Trainee in a laundry',
    organisation: 'Muestra Lavandería',
    tasks: ['Washed and ironed for two hotels'],
    skills: ['Iron and fold', 'Follow instructions'],
  },
  {
    kind: 'volunteering',
    title: 'Helper at the community kitchen',
    organisation: 'Exempel Associació',
    tasks: ['Served 60 meals on Saturdays', 'Translated for newcomers'],
    skills: ['Serve food', 'Interpret in everyday talks'],
  },
];
