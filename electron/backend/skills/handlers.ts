// Answers the `skills` part of the contract.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { commandOver } from '../cases/command.ts';
import type { Command, CommandPorts } from '../cases/command.ts';
import { patch } from '../cases/record-store.ts';
import { cleanFile } from '../interviews/told-files.ts';
import type { TaxonomyReader } from '../taxonomy/reader.ts';
import type { Suggest } from '../taxonomy/suggest/suggest.ts';
import { acceptedIn } from './accepted.ts';
import { acceptSkill } from './accepting.ts';
import { readAdvert } from './advert.ts';
import { addEvidence, evidenceFile, saveEvidence, setEvidenceRemoved } from './evidence.ts';
import { setGoals } from './goals.ts';
import { historyOf } from './history.ts';
import { matchesOf } from './occupations.ts';
import { readTold } from './reading-told.ts';
import { recordAct } from './recognising.ts';
import { rejectedUris, setRejected } from './rejections.ts';
import { skillsOfCase } from './repository.ts';
import { toldThings } from './told.ts';
import { addTrial, saveTrial, setTrialRemoved } from './trials.ts';

export interface SkillPorts extends CommandPorts {
  readonly reader: TaxonomyReader;
  readonly suggest: Suggest;
  /** How many assessors the organisation wants for each skill. */
  readonly assessors: () => 'one' | 'two';
}

type Handlers = TramaHandlers['skills'];
type Names<K extends keyof Handlers> = Pick<Handlers, K>;

export function createSkillHandlers(ports: SkillPorts): Handlers {
  const command = commandOver(ports);
  return {
    ...reading(ports),
    ...deciding(ports, command),
    ...evidencing(ports, command),
    ...trials(ports, command),
  };
}

function reading({
  open,
  reader,
  suggest,
}: SkillPorts): Names<'ofCase' | 'told' | 'occupations' | 'advert' | 'history' | 'file'> {
  return {
    ofCase: (asked) => skillsOfCase(open().db, reader, asked),
    told: ({ caseId, language }) => {
      const { db } = open();
      const rejected = rejectedUris(db, caseId);
      const isAccepted = acceptedIn(db, caseId);
      return toldThings(db, { caseId, language }).map((thing) =>
        readTold(thing, { reader, suggest, language, rejected, isAccepted }),
      );
    },
    occupations: (asked) => matchesOf(open().db, reader, asked),
    advert: (asked) => readAdvert(open().db, suggest, asked),
    history: ({ caseId }) => historyOf(open().db, caseId),
    file: (asked) => evidenceFile(open().db, asked),
  };
}

function deciding(
  { ids, assessors }: SkillPorts,
  command: Command,
): Names<'accept' | 'setRejected' | 'link' | 'record' | 'setGoals'> {
  return {
    accept: ({ caseId, skills }) => {
      const accepted: string[] = [];
      const saved = command(caseId, (writer) => {
        for (const skill of skills) accepted.push(acceptSkill(writer, caseId, skill));
      });
      return { ...saved, ids: accepted };
    },
    setRejected: ({ caseId, ...decision }) =>
      command(caseId, (writer) => {
        setRejected(writer, caseId, decision);
      }),
    link: ({ caseId, skillId, concept }) =>
      command(caseId, (writer) => {
        patch(writer, { caseId, entity: 'skill', id: skillId }, concept);
      }),
    record: ({ caseId, act }) => {
      const id = ids();
      const saved = command(caseId, (writer) => {
        recordAct(writer, caseId, { id, act, assessors: assessors() });
      });
      return { ...saved, id };
    },
    setGoals: ({ caseId, goals }) =>
      command(caseId, (writer) => {
        setGoals(writer, caseId, goals);
      }),
  };
}

function evidencing(
  { ids }: SkillPorts,
  command: Command,
): Names<'addEvidence' | 'saveEvidence' | 'setEvidenceRemoved'> {
  return {
    addEvidence: ({ caseId, evidence, file }) => {
      const cleaned = file === null ? null : cleanFile(file);
      const id = ids();
      const saved = command(caseId, (writer) => {
        addEvidence(writer, caseId, { id, evidence, file: cleaned });
      });
      return { ...saved, id };
    },
    saveEvidence: ({ caseId, id, fields }) =>
      command(caseId, (writer) => {
        saveEvidence(writer, caseId, { id, fields });
      }),
    setEvidenceRemoved: ({ caseId, id, removed }) =>
      command(caseId, (writer) => {
        setEvidenceRemoved(writer, caseId, { id, removed });
      }),
  };
}

function trials({ ids }: SkillPorts, command: Command): Names<'addTrial' | 'saveTrial' | 'setTrialRemoved'> {
  return {
    addTrial: ({ caseId, trial, skillIds }) => {
      const id = ids();
      const saved = command(caseId, (writer) => {
        addTrial(writer, caseId, { id, trial, skillIds });
      });
      return { ...saved, id };
    },
    saveTrial: ({ caseId, id, trial, skillIds }) =>
      command(caseId, (writer) => {
        saveTrial(writer, caseId, { id, trial, skillIds });
      }),
    setTrialRemoved: ({ caseId, id, removed }) =>
      command(caseId, (writer) => {
        setTrialRemoved(writer, caseId, { id, removed });
      }),
  };
}
