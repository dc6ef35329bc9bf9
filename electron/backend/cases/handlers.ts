// Answers the `cases` part of the contract.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import type { CaseDraft, EntryKind } from '../../../shared/domain/case-record.ts';
import { emptyEducation } from '../../../shared/domain/education.ts';
import { emptyExperience } from '../../../shared/domain/experience.ts';
import { emptyLanguageSkill } from '../../../shared/domain/language-skill.ts';
import { emptySkill } from '../../../shared/domain/skill.ts';
import { commandOver } from './command.ts';
import type { Command, CommandPorts } from './command.ts';
import { checkEntry, insertCase, insertDraft, setArchived, setPhoto } from './commands.ts';
import { cleanPhoto } from './photo.ts';
import { insertEntry, move, patch, remove, restore, rowOf } from './record-store.ts';
import type { Writer } from './record-store.ts';
import { getCase, listCases, photoOf } from './repository.ts';

export interface CasePorts extends CommandPorts {
  /** The sample case in the language of the interface. */
  readonly sample: () => CaseDraft;
}

type CaseHandlers = TramaHandlers['cases'];

export function createCaseHandlers(ports: CasePorts): CaseHandlers {
  const command = commandOver(ports);
  return { ...reading(ports), ...wholeCase(ports, command), ...entries(ports, command) };
}

function reading({ open }: CasePorts): Pick<CaseHandlers, 'list' | 'get' | 'photo'> {
  return {
    list: (query) => listCases(open().db, query),
    get: ({ caseId }) => getCase(open().db, caseId),
    photo: ({ caseId }) => {
      const { db } = open();
      rowOf(db, { caseId, entity: 'case', id: caseId });
      const photo = photoOf(db, caseId);
      return { photo: photo?.bytes ?? null, mediaType: photo?.media_type ?? null };
    },
  };
}

function wholeCase(
  { ids, sample }: CasePorts,
  command: Command,
): Pick<CaseHandlers, 'create' | 'addWhole' | 'addSample' | 'savePerson' | 'setArchived' | 'setPhoto'> {
  const commandNew = (work: (writer: Writer, id: string) => void) => {
    const id = ids();
    const saved = command(id, (writer) => {
      work(writer, id);
    });
    return { ...saved, id };
  };
  return {
    create: ({ preferredName }) =>
      commandNew((writer, id) => {
        insertCase(writer, id, { preferredName });
      }),
    addWhole: ({ draft }) =>
      commandNew((writer, id) => {
        insertDraft(writer, id, draft);
      }),
    addSample: () =>
      commandNew((writer, id) => {
        insertDraft(writer, id, sample());
      }),
    savePerson: ({ caseId, fields }) =>
      command(caseId, (writer) => {
        patch(writer, { caseId, entity: 'person', id: caseId }, fields);
      }),
    setArchived: ({ caseId, archived }) =>
      command(caseId, (writer) => {
        setArchived(writer, caseId, archived);
      }),
    setPhoto: ({ caseId, photo }) => {
      const cleaned = photo === null ? null : cleanPhoto(photo);
      return command(caseId, (writer) => {
        setPhoto(writer, caseId, cleaned);
      });
    },
  };
}

const EMPTY = {
  language: emptyLanguageSkill,
  experience: emptyExperience,
  education: emptyEducation,
  skill: emptySkill,
} as const satisfies Record<EntryKind, unknown>;

function entries(
  { ids }: CasePorts,
  command: Command,
): Pick<CaseHandlers, 'addEntry' | 'saveEntry' | 'removeEntry' | 'restoreEntry' | 'moveEntry'> {
  return {
    addEntry: ({ caseId, entry }) => {
      const id = ids();
      const saved = command(caseId, (writer) => {
        checkEntry(writer.transaction, caseId, entry);
        insertEntry(
          writer,
          { caseId, entity: entry.kind, id },
          { ...EMPTY[entry.kind], ...withoutGaps(entry.fields) },
        );
      });
      return { ...saved, id };
    },
    saveEntry: ({ caseId, id, entry }) =>
      command(caseId, (writer) => {
        checkEntry(writer.transaction, caseId, entry);
        patch(writer, { caseId, entity: entry.kind, id }, entry.fields);
      }),
    removeEntry: ({ caseId, kind, id }) =>
      command(caseId, (writer) => {
        remove(writer, { caseId, entity: kind, id });
      }),
    restoreEntry: ({ caseId, kind, id }) =>
      command(caseId, (writer) => {
        restore(writer, { caseId, entity: kind, id });
      }),
    moveEntry: ({ caseId, kind, id, to }) =>
      command(caseId, (writer) => {
        move(writer, { caseId, entity: kind, id }, to);
      }),
  };
}

function withoutGaps<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
