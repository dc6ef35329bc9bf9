// Answers the `interviews` part of the contract.
import type { TramaEvent, TramaHandlers } from '../../../shared/contract/contract.ts';
import type { InterviewState } from '../../../shared/contract/interviews.contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { commandOver, refusingFullDisk } from '../cases/command.ts';
import type { Command, CommandPorts } from '../cases/command.ts';
import { insert, patch, remove, restore, rowOf } from '../cases/record-store.ts';
import { write } from '../database/handles.ts';
import { setStoryRemoved } from '../skills/evidence.ts';
import { keepAnswer, keepDraft, requireFitting, takeOverDrafts } from './answering.ts';
import { accept, drop, undecide } from './deciding.ts';
import { availablePacks, keepPack } from './definitions.ts';
import { packHandlers } from './pack-handlers.ts';
import { factsOf, heldInterview, interviewsOfCase, interviewState, storiesOf } from './repository.ts';
import { cleanFile, fileOf, keepFile } from './told-files.ts';

export interface InterviewPorts extends CommandPorts {
  readonly tell: (event: TramaEvent) => void;
}

type Handlers = TramaHandlers['interviews'];
type Names<K extends keyof Handlers> = Pick<Handlers, K>;

/** What the handlers share: the ports, and commands that also tell of the interview. */
interface Parts extends InterviewPorts {
  readonly command: Command;
  /** Runs a command on one interview and tells both windows. */
  readonly onInterview: (interviewId: string, work: Parameters<Command>[1]) => { readonly savedAt: string };
}

export function createInterviewHandlers(ports: InterviewPorts): {
  readonly handlers: Handlers;
  /** Uncovers the halves: whoever unlocks finds them as they are. */
  readonly forget: () => void;
} {
  const command = commandOver(ports);
  const onInterview: Parts['onInterview'] = (interviewId, work) => {
    const { caseId } = heldInterview(ports.open().db, interviewId);
    const saved = command(caseId, work);
    ports.tell({ type: 'interviewChanged', interviewId, caseId });
    return saved;
  };
  const parts = { ...ports, command, onInterview };
  let covered: InterviewState['covered'] = 'no';
  return {
    handlers: {
      ...packHandlers(ports),
      ...sittings(parts),
      ...answers(parts),
      ...decisions(parts),
      ...record(parts),
      ...files(parts),
      get: ({ interviewId }) => ({ ...interviewState(ports.open().db, interviewId), covered }),
      cover: (input) => {
        ports.open();
        covered = input.covered;
        ports.tell({ type: 'covered', covered });
        return { done: true };
      },
    },
    forget: () => {
      covered = 'no';
    },
  };
}

function sittings(
  parts: Parts,
): Names<'ofCase' | 'start' | 'resume' | 'setPlace' | 'save' | 'setClosed' | 'setRemoved'> {
  const { open, clock, ids, command, onInterview, tell } = parts;
  const key = (interviewId: string) => {
    const { caseId } = heldInterview(open().db, interviewId);
    return { caseId, entity: 'interview', id: interviewId } as const;
  };
  return {
    ofCase: ({ caseId }) => interviewsOfCase(open().db, caseId),
    start: ({ caseId, definitionId, herLanguage, interpreter }) => {
      const pack = availablePacks(open().db).find(({ definition }) => definition.id === definitionId);
      if (!pack) throw new Refusal('NOT_FOUND');
      const id = ids();
      const startedAt = clock().toISOString();
      const saved = command(caseId, (writer) => {
        rowOf(writer.transaction, { caseId, entity: 'case', id: caseId });
        keepPack(writer.transaction, pack, { origin: pack.origin, at: startedAt });
        insert(
          writer,
          { caseId, entity: 'interview', id },
          {
            definitionId,
            definitionVersion: pack.definition.version,
            definitionHash: pack.hash,
            herLanguage,
            interpreter,
            room: [],
            startedAt,
            closedAt: null,
          },
        );
      });
      return { ...saved, id };
    },
    resume: ({ interviewId }) => {
      const at = key(interviewId);
      return onInterview(interviewId, (writer) => {
        takeOverDrafts(writer, heldInterview(writer.transaction, interviewId));
        patch(writer, at, { closedAt: null });
      });
    },
    setPlace: ({ interviewId, place }) => {
      const { db } = open();
      const { caseId } = heldInterview(db, interviewId);
      refusingFullDisk(() =>
        write(db, (transaction) =>
          transaction.run(
            `INSERT INTO interview_place VALUES (:interviewId, :place)
              ON CONFLICT DO UPDATE SET place = excluded.place`,
            { interviewId, place },
          ),
        ),
      );
      tell({ type: 'interviewChanged', interviewId, caseId });
      return { done: true };
    },
    save: ({ interviewId, fields }) => {
      const at = key(interviewId);
      return onInterview(interviewId, (writer) => patch(writer, at, fields));
    },
    setRemoved: ({ caseId, interviewId, removed }) => {
      const at = { caseId, entity: 'interview', id: interviewId } as const;
      const saved = command(caseId, (writer) => (removed ? remove(writer, at) : restore(writer, at)));
      tell({ type: 'interviewChanged', interviewId, caseId });
      return saved;
    },
    setClosed: ({ interviewId, closed }) => {
      const at = key(interviewId);
      return onInterview(interviewId, (writer) =>
        patch(writer, at, { closedAt: closed ? clock().toISOString() : null }),
      );
    },
  };
}

function answers({ open, clock, onInterview, tell }: Parts): Names<'saveDraft' | 'saveAnswer'> {
  return {
    saveDraft: ({ interviewId, path, answer }) => {
      const { db } = open();
      const { caseId } = requireFitting(db, { interviewId, path, answer });
      const at = clock().toISOString();
      refusingFullDisk(() =>
        write(db, (transaction) => {
          keepDraft(transaction, interviewId, { path, answer, at });
        }),
      );
      tell({ type: 'interviewChanged', interviewId, caseId });
      return { savedAt: at };
    },
    saveAnswer: ({ interviewId, path, answer }) => {
      const held = requireFitting(open().db, { interviewId, path, answer });
      const at = clock().toISOString();
      return onInterview(interviewId, (writer) => keepAnswer(writer, held, { path, answer, at }));
    },
  };
}

function decisions({ onInterview }: Parts): Names<'accept' | 'drop' | 'undecide'> {
  return {
    accept: ({ interviewId, proposals }) =>
      onInterview(interviewId, (writer) => {
        const held = heldInterview(writer.transaction, interviewId);
        for (const each of proposals) accept(writer, held, each);
      }),
    drop: ({ interviewId, proposal, proposed }) =>
      onInterview(interviewId, (writer) =>
        drop(writer, heldInterview(writer.transaction, interviewId), { proposal, proposed }),
      ),
    undecide: ({ interviewId, proposal }) =>
      onInterview(interviewId, (writer) =>
        undecide(writer, heldInterview(writer.transaction, interviewId), proposal),
      ),
  };
}

function record({ open, command }: Parts): Names<'record' | 'removeTold' | 'restoreTold'> {
  return {
    record: ({ caseId }) => {
      const { db } = open();
      rowOf(db, { caseId, entity: 'case', id: caseId });
      return { facts: factsOf(db, caseId), stories: storiesOf(db, caseId) };
    },
    removeTold: ({ caseId, kind, id }) =>
      command(caseId, (writer) => {
        remove(writer, { caseId, entity: kind, id });
        if (kind === 'story') setStoryRemoved(writer, caseId, { storyId: id, removed: true });
      }),
    restoreTold: ({ caseId, kind, id }) =>
      command(caseId, (writer) => {
        restore(writer, { caseId, entity: kind, id });
        if (kind === 'story') setStoryRemoved(writer, caseId, { storyId: id, removed: false });
      }),
  };
}

function files({ open, ids, onInterview }: Parts): Names<'addFile' | 'file'> {
  return {
    addFile: ({ interviewId, path, content }) => {
      const file = cleanFile(content);
      const id = ids();
      const saved = onInterview(interviewId, (writer) =>
        keepFile(writer, heldInterview(writer.transaction, interviewId), { id, path, file }),
      );
      return { ...saved, id };
    },
    file: ({ interviewId, id }) => fileOf(open().db, { interviewId, id }),
  };
}
