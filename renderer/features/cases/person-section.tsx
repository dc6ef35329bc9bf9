import { useQueryClient } from '@tanstack/react-query';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import type { RecordForm } from './field.tsx';
import { PersonContact } from './person-contact.tsx';
import { PersonNames } from './person-names.tsx';
import { PersonOrigin } from './person-origin.tsx';
import { PersonSchool } from './person-school.tsx';
import { PhotoField } from './photo-field.tsx';
import { useRecordForm } from './use-autosave.ts';
import './forms.css';

/** The photo has procedures of its own. */
const personFieldsSchema = personSchema.omit({ photoId: true });
export type PersonFields = Omit<Person, 'photoId'>;
export interface PersonFormProps {
  readonly of: RecordForm<PersonFields>;
}

/** Who she is and how to reach her. Every field may stay empty. */
export function PersonSection({ record }: { readonly record: CaseRecord }) {
  const { photoId, ...initial } = record.person;
  const of = useRecordForm({
    record: `${record.id}/person`,
    schema: personFieldsSchema,
    initial,
    save: useSavePerson(record.id),
  });
  return (
    <div className="form-groups">
      <PersonNames of={of} />
      <PhotoField caseId={record.id} hasPhoto={photoId !== null} />
      <PersonContact of={of} />
      <PersonOrigin of={of} />
      <PersonSchool of={of} />
    </div>
  );
}

function useSavePerson(caseId: string) {
  const { client } = useBackend();
  const queries = useQueryClient();
  return async (fields: Partial<PersonFields>) => {
    const saved = await client.cases.savePerson({ caseId, fields });
    queries.setQueryData(queryKeys.case(caseId), (record: CaseRecord | undefined) =>
      record ? { ...record, person: { ...record.person, ...fields } } : undefined,
    );
    return saved;
  };
}
