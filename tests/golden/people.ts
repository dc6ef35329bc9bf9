// Plainly invented people whose papers are looked at: ordinary, long, nearly empty, in four scripts.
import type { CaseRecord } from '../../shared/domain/case-record.ts';
import { emptyEducation } from '../../shared/domain/education.ts';
import { emptyExperience } from '../../shared/domain/experience.ts';
import { emptyLanguageSkill } from '../../shared/domain/language-skill.ts';
import { emptyPerson } from '../../shared/domain/person.ts';
import { emptySkill } from '../../shared/domain/skill.ts';

type Value<K extends 'experience' | 'education' | 'skill' | 'language'> = CaseRecord[K][number]['value'];

let entries = 0;
const entry = <T>(value: T) => ({ id: `entry-${String(++entries).padStart(4, '0')}`, value });

const experience = (fields: Partial<Value<'experience'>>) => entry({ ...emptyExperience, ...fields });
const education = (fields: Partial<Value<'education'>>) => entry({ ...emptyEducation, ...fields });
const skill = (fields: Partial<Value<'skill'>>) => entry({ ...emptySkill, ...fields });
const language = (fields: Partial<Value<'language'>>) => entry({ ...emptyLanguageSkill, ...fields });

export function personCase(
  person: Partial<CaseRecord['person']>,
  lists: Partial<Pick<CaseRecord, 'experience' | 'education' | 'skill' | 'language'>> = {},
): CaseRecord {
  return {
    id: 'case-invented',
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-01T08:00:00.000Z',
    archivedAt: null,
    person: { ...emptyPerson, ...person },
    experience: [],
    education: [],
    skill: [],
    language: [],
    ...lists,
  };
}

export const amina = personCase(
  {
    preferredName: 'Amina',
    givenName: 'Amina',
    familyName: 'Esempio',
    nameInOwnScript: 'أمينة إسيمبيو',
    birthDate: '1988-03-12',
    citizenships: ['MA'],
    countryOfBirth: 'MA',
    phone: '+39 333 000 0000',
    email: 'amina.esempio@example.org',
    address: 'Via dei Campioni 1',
    city: 'Torino',
    safeToCall: 'yes',
    safeToCallNote: 'Mai la sera',
    headline: 'Cuoca: pasti per cento persone al giorno, con due aiutanti',
  },
  {
    experience: [
      experience({
        title: 'Cuoca di mensa scolastica',
        organisation: 'Scuola Esempio',
        place: 'Casablanca',
        country: 'MA',
        start: '2012-09',
        end: '2018-06',
        tasks: [
          'Cucinavo ogni giorno 100 pasti con 2 aiutanti',
          'Facevo la spesa della settimana: 80 kg di verdura, 40 kg di carne',
          'Controllavo le scadenze e le temperature dei 3 frigoriferi',
        ],
      }),
      experience({
        kind: 'unpaidCare',
        title: 'Assistenza a due familiari anziani',
        organisation: 'not printed',
        place: 'Torino',
        country: 'IT',
        start: '2019',
        ongoing: true,
        tasks: ['Preparo 5 medicine al giorno agli orari giusti', 'Accompagno alle visite 2 volte al mese'],
      }),
      experience({
        kind: 'selfEmployed',
        title: 'Sarta',
        place: 'Casablanca',
        country: 'MA',
        years: 1.5,
        tasks: ['Cucivo 4 abiti da cerimonia al mese per clienti del quartiere'],
      }),
    ],
    skill: [
      skill({ name: 'Cucinare per gruppi grandi', level: 5, evidence: 'E3' }),
      skill({ name: 'Pulire e disinfettare la cucina', level: 4 }),
      skill({ name: 'Cucire a macchina', level: 3 }),
      skill({ group: 'base', name: 'Fare i conti della spesa', level: 4 }),
      skill({ group: 'base', name: 'Usare il telefono per messaggi e mappe', level: 2 }),
      skill({ group: 'transversal', name: 'Organizzare il lavoro di altre persone', level: 3 }),
      skill({ group: 'transversal', name: 'Puntualità' }),
    ],
    language: [
      language({ language: 'ar', motherTongue: true }),
      language({
        language: 'it',
        listening: 'B1',
        reading: 'A2',
        spokenInteraction: 'B1',
        spokenProduction: 'A2',
        writing: 'A1',
      }),
      language({
        language: 'fr',
        listening: 'A2',
        reading: 'A2',
        spokenInteraction: 'A2',
        spokenProduction: 'A2',
        writing: 'A2',
      }),
    ],
    education: [
      education({
        title: 'Corso HACCP per addetti alla cucina',
        institution: 'Centro Esempio',
        place: 'Torino',
        country: 'IT',
        start: '2023-02',
        end: '2023-03',
        completed: 'yes',
        documentState: 'original',
      }),
      education({ isced: 1, country: 'MA', start: '1994', end: '2000', completed: 'yes' }),
    ],
  },
);

export const nearlyEmpty = personCase({ preferredName: 'Sara' });

export const ethiopic = personCase(
  {
    givenName: 'Selam',
    familyName: 'Beispiel',
    nameInOwnScript: 'ሰላም ናሙና',
    city: 'Malmö',
    headline: 'Barista',
  },
  { experience: [experience({ title: 'Coffee seller', kind: 'selfEmployed', years: 6, ongoing: true })] },
);
export const chinese = personCase(
  { nameInOwnScript: '范例梅', phone: '+34 600 000 000' },
  {
    experience: [
      experience({
        title: '裁缝',
        organisation: '示例服装厂',
        country: 'CN',
        years: 8,
        tasks: ['每天缝制四十件衬衫'],
      }),
    ],
  },
);
export const bengali = personCase(
  { givenName: 'Rina', familyName: 'Ejemplo', nameInOwnScript: 'রিনা উদাহরণ', city: 'Barcelona' },
  {
    experience: [
      experience({
        title: 'রাঁধুনি',
        kind: 'volunteering',
        organisation: 'উদাহরণ সমিতি',
        country: 'BD',
        start: '2016',
        end: '2019',
        tasks: ['প্রতিদিন ৫০ জনের জন্য রান্না করতাম'],
      }),
    ],
  },
);

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

/** More than a page: eleven jobs, twenty skills, one of them told at length. */
export const long = personCase(
  {
    givenName: 'Maria Immaculada Concepció',
    familyName: 'Exemplar de la Mostra i Puigdevall-Esempio',
    nameInOwnScript: 'ماریا نمونه‌ای',
    phone: '+34 600 111 222',
    email: 'a.very.long.address.of.an.invented.person@mail.department.example.org',
    city: 'Sant Cugat del Vallès',
    headline:
      'Camarera de pisos, gobernanta y responsable de lavandería en hoteles de hasta doscientas habitaciones',
  },
  {
    experience: many(9, (index) =>
      experience({
        title:
          index === 0
            ? 'Gobernanta de hotel, responsable de la planta noble y de la lavandería central'
            : `Camarera de pisos ${index}`,
        organisation: `Hotel Ejemplo ${index}`,
        place: 'Barcelona',
        country: 'ES',
        start: `${2005 + index}-0${1 + (index % 8)}`,
        end: `${2006 + index}-0${1 + (index % 8)}`,
        tasks: many(
          index === 0 ? 9 : 3,
          (task) =>
            `Limpiaba ${14 + task} habitaciones en un turno de siete horas, con cambio de ropa de cama, reposición del minibar y aviso de averías a mantenimiento`,
        ),
      }),
    ),
    skill: many(20, (index) =>
      skill({
        name: `Tarea de limpieza número ${index + 1}`,
        level: (index % 5) + 1,
        group: index > 14 ? 'base' : 'technical',
      }),
    ),
    language: [
      language({ language: 'es', motherTongue: true }),
      language({ language: 'zh-Hans', listening: 'C2' }),
    ],
  },
);
