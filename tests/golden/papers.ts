// The papers that are compared with what was looked at and approved, and how each is made.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSample } from '../../electron/backend/cases/sample.ts';
import { renderFitted } from '../../electron/backend/documents/copy-fitting.ts';
import type { PdfRenderer } from '../../electron/backend/documents/pdf-renderer.ts';
import { documentContext } from '../../shared/documents/context.ts';
import { curriculumVitae } from '../../shared/documents/cv.ts';
import { recoverySheet } from '../../shared/documents/recovery-sheet.ts';
import { snapshotOf } from '../../shared/documents/snapshot.ts';
import type { Photo } from '../../shared/documents/snapshot.ts';
import type { DocumentDefinition } from '../../shared/documents/text/document-definition.ts';
import type { Density } from '../../shared/documents/theme.ts';
import type { CaseRecord } from '../../shared/domain/case-record.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../shared/i18n/languages.ts';
import { amina, bengali, chinese, ethiopic, long, nearlyEmpty, personCase } from './people.ts';

export interface Paper {
  readonly name: string;
  readonly define: (density: Density) => DocumentDefinition;
}

const today = '2026-03-04';
const office = 'Sportello Esempio, Torino';
const portrait: Photo = {
  mediaType: 'image/png',
  base64: readFileSync(path.join(import.meta.dirname, 'portrait.png')).toString('base64'),
};
const everything = { photo: true, age: true, nationality: true };
const nothing = { photo: false, age: false, nationality: false };

function cv(
  name: string,
  record: CaseRecord,
  of: { language: InterfaceLanguage; options?: typeof nothing },
): Paper {
  const { language, options = nothing } = of;
  const snapshot = snapshotOf({ record, photo: portrait, options, today });
  return {
    name: `cv-${name}-${language}`,
    define: (density) => curriculumVitae(snapshot, documentContext({ language, today, office, density })),
  };
}

function sample(language: InterfaceLanguage): CaseRecord {
  const draft = readSample(language);
  const entries = <T>(values: readonly T[]) =>
    values.map((value, index) => ({ id: `entry-${String(index).padStart(4, '0')}`, value }));
  return personCase(
    { ...draft.person },
    {
      experience: entries(draft.experience),
      education: entries(draft.education),
      language: entries(draft.language),
      skill: entries(draft.skill.map(({ experience: _, ...skill }) => ({ ...skill, experienceId: null }))),
    },
  );
}

const recovery: Paper = {
  name: 'recovery-sheet-it',
  define: (density) =>
    recoverySheet(
      '7K3M-PQ2R-9XVT-4HBN-D8WZ-J5CF-A1EG-6SYK-M2T7',
      documentContext({ language: 'it', today, office, density }),
    ),
};

export const papers: readonly Paper[] = [
  ...INTERFACE_LANGUAGES.map((language) => cv('sample', sample(language), { language })),
  cv('everything-chosen', amina, { language: 'it', options: everything }),
  cv('long', long, { language: 'es' }),
  cv('nearly-empty', nearlyEmpty, { language: 'sv' }),
  cv('ethiopic', ethiopic, { language: 'sv' }),
  cv('chinese', chinese, { language: 'es' }),
  cv('bengali', bengali, { language: 'ca' }),
  recovery,
];

export const make = (paper: Paper, renderer: PdfRenderer) =>
  renderFitted(paper.define, (definition) => renderer.render(definition));
