// What the text layer, the layout and the tags cost: a CV against the smallest pdfkit document of the same text.
import { createRequire } from 'node:module';
import { emptyPerson } from '../../shared/domain/person.ts';
import type { CaseRecord } from '../../shared/domain/case-record.ts';
import { documentContext } from '../../shared/documents/context.ts';
import { curriculumVitae } from '../../shared/documents/cv.ts';
import { snapshotOf } from '../../shared/documents/snapshot.ts';
import { DEFAULT_FAMILY, fontFiles } from '../../electron/backend/documents/fonts.ts';
import { createPdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';
import { plausibleCase } from '../../electron/cli/seed/plausible-case.ts';
import { seededRandom } from '../../electron/cli/seed/random.ts';
import { pagesText } from '../support/pdf-check.ts';
import { compare, type Figure } from './measure.ts';

const TODAY = '2026-11-22';

/** The little of pdfkit that the baseline needs; the package comes with pdfmake. */
interface PlainDocument {
  on(event: 'data' | 'end', listener: () => void): void;
  font(file: string): { fontSize(size: number): { text(text: string): unknown } };
  end(): void;
}
type PlainConstructor = new (options: { size: string; margin: number }) => PlainDocument;

function pdfkit(): PlainConstructor {
  const fromPdfmake = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  return fromPdfmake('pdfkit') as PlainConstructor;
}

function plainDocument(Pdf: PlainConstructor, text: string): Promise<void> {
  return new Promise((resolve) => {
    const document = new Pdf({ size: 'A4', margin: 56 });
    document.on('data', () => undefined);
    document.on('end', resolve);
    document.font(fontFiles()[DEFAULT_FAMILY].normal).fontSize(10).text(text);
    document.end();
  });
}

function sampleRecord(): CaseRecord {
  const draft = plausibleCase(seededRandom(11));
  const at = `${TODAY}T09:00:00.000Z`;
  const entry = <T>(value: T, index: number): { id: string; value: T } => ({
    id: `entry-${index}-00000000`,
    value,
  });
  return {
    id: 'case-bench-0000',
    createdAt: at,
    updatedAt: at,
    archivedAt: null,
    person: { ...emptyPerson, ...draft.person },
    language: draft.language.map(entry),
    experience: draft.experience.map(entry),
    education: draft.education.map(entry),
    skill: draft.skill.map(({ experience: _place, ...skill }, index) =>
      entry({ ...skill, experienceId: null }, index),
    ),
  };
}

/** Figures of making a CV: with a warm worker, and with a worker that has to start. */
export async function documentFigures(): Promise<Figure[]> {
  const options = { language: 'it', photo: false, age: false, nationality: false } as const;
  const snapshot = snapshotOf({ record: sampleRecord(), photo: null, options, today: TODAY });
  const definition = () =>
    curriculumVitae(snapshot, documentContext({ language: 'it', today: TODAY, office: 'Esempio' }));
  const warm = createPdfRenderer();
  const Pdf = pdfkit();
  try {
    const text = (await pagesText((await warm.render(definition())).pdf)).join('\n');
    const baseline = (): Promise<void> => plainDocument(Pdf, text);
    const cold = async (): Promise<void> => {
      const renderer = createPdfRenderer();
      await renderer.render(definition());
      await renderer.close();
    };
    const against = 'against the smallest pdfkit document of the same text';
    return [
      await compare({
        name: `CV with a warm worker ${against}`,
        unit: 'ms',
        rounds: 20,
        subject: () => warm.render(definition()),
        baseline,
      }),
      await compare({
        name: `first CV, worker and fonts started for it, ${against}`,
        unit: 'ms',
        rounds: 5,
        subject: cold,
        baseline,
      }),
    ];
  } finally {
    await warm.close();
  }
}
