import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentContext } from '../../../shared/documents/context.ts';
import { curriculumVitae } from '../../../shared/documents/cv.ts';
import { caseSnapshotSchema, snapshotOf } from '../../../shared/documents/snapshot.ts';
import type { Photo } from '../../../shared/documents/snapshot.ts';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { caseRecordSchema } from '../../../shared/domain/case-record.ts';
import { INTERFACE_LANGUAGES } from '../../../shared/i18n/languages.ts';
import { anyCase, anyPerson } from '../../support/case-arbitraries.ts';

const today = '2026-03-04';
const photo: Photo = { mediaType: 'image/png', base64: 'aW52ZW50ZWQ=' };
const nothingChosen = { photo: false, age: false, nationality: false };
const contexts = INTERFACE_LANGUAGES.map((language) =>
  documentContext({ language, today, office: 'Sportello Esempio' }),
);
const anyContext = fc.constantFrom(...contexts);
const anyOptions = fc.record({ photo: fc.boolean(), age: fc.boolean(), nationality: fc.boolean() });

test('cases made up for these laws are valid cases', () => {
  fc.assert(fc.property(anyCase, (record) => caseRecordSchema.safeParse(record).success));
});

test('every valid case has a snapshot that fits its schema, and a CV in every language', () => {
  fc.assert(
    fc.property(anyCase, anyOptions, anyContext, (record, options, context) => {
      const snapshot = snapshotOf({ record, photo, options, today });
      expect(caseSnapshotSchema.parse(snapshot)).toEqual(snapshot);
      expect(() => curriculumVitae(snapshot, context)).not.toThrow();
    }),
  );
});

test('the same case gives the same definition, which is plain data', () => {
  fc.assert(
    fc.property(anyCase, anyOptions, anyContext, (record, options, context) => {
      const make = () => curriculumVitae(snapshotOf({ record, photo, options, today }), context);
      const definition = make();
      expect(make()).toEqual(definition);
      expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
    }),
  );
});

test('nothing that the paper may not see can change it', () => {
  fc.assert(
    fc.property(anyCase, anyPerson, anyContext, (record, stranger, context) => {
      const paper = (seen: CaseRecord, picture: Photo | null) =>
        curriculumVitae(snapshotOf({ record: seen, photo: picture, options: nothingChosen, today }), context);
      expect(paper(withHiddenPartsOf(record, stranger), photo)).toEqual(paper(record, null));
    }),
  );
});

/** The same case with everything exchanged that is off, or that papers never see. */
function withHiddenPartsOf(record: CaseRecord, stranger: CaseRecord['person']): CaseRecord {
  const { birthDate, citizenships, countryOfBirth, address, safeToCallNote } = stranger;
  const { scriptsRead, schoolingYears, photoId } = stranger;
  const hidden = { birthDate, citizenships, countryOfBirth, address, safeToCallNote };
  return {
    ...record,
    id: 'another-case',
    person: { ...record.person, ...hidden, scriptsRead, schoolingYears, photoId },
    experience: record.experience.map(({ id, value }) => ({
      id,
      value: value.kind === 'unpaidCare' ? { ...value, organisation: 'an employer' } : value,
    })),
    education: record.education.map(({ id, value }) => ({ id, value: { ...value, documentState: 'lost' } })),
    skill: record.skill.map(({ id, value }) => ({
      id,
      value: { ...value, evidence: value.evidence === 'E0' ? 'E5' : 'E0' },
    })),
  };
}

test('a phone and an e-mail that nobody may use are not printed', () => {
  fc.assert(
    fc.property(anyCase, anyContext, (record, context) => {
      const person = {
        ...record.person,
        safeToCall: 'no' as const,
        phone: '+39 000 1112223',
        email: 'q@w.example',
      };
      const options = { photo: true, age: true, nationality: true };
      const snapshot = snapshotOf({ record: { ...record, person }, photo, options, today });
      const printed = JSON.stringify(curriculumVitae(snapshot, context)).replaceAll('\u00a0', ' ');
      expect(printed).not.toContain('000 1112223');
      expect(printed).not.toContain('q@w.example');
    }),
  );
});
