// One well-formed input for every procedure of the contract, as it travels: what tests bend out of shape.
import type { contract } from '../../shared/contract/contract.ts';
import { emptyLanguageSkill } from '../../shared/domain/language-skill.ts';
import { emptyEvidence } from '../../shared/domain/evidence.ts';
import { emptyPerson } from '../../shared/domain/person.ts';
import { emptyRecognition } from '../../shared/domain/recognition.ts';
import { emptySkill } from '../../shared/domain/skill.ts';

const caseId = '01890000-0000-7000-8000-000000000001';
const id = '01890000-0000-7000-8000-000000000002';
const passphrase = 'six plain words for a test vault';
const entry = { kind: 'language', fields: emptyLanguageSkill } as const;
const { photoId: _, ...person } = emptyPerson;
const answer = { state: 'answered', value: 'once' } as const;
const saved = { caseId, kind: 'language', id } as const;

const uri = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000';
const { evidence: _grade, ...skillFields } = { ...emptySkill, name: 'Cook' };
const skillSource = {
  kind: 'typed',
  words: 'I cook',
  language: 'en',
  interviewId: null,
  path: null,
  storyId: null,
  experienceId: null,
  activityId: null,
  why: '',
};
const { fileId: _file, ...evidence } = { ...emptyEvidence, kind: 'observation', skillIds: [id] };
const trial = {
  sheetId: 'no-such-sheet',
  sheetVersion: 1,
  heldOn: '2026-02-03',
  place: '',
  observer: 'Ida Esempio',
  marks: [],
  note: '',
};

type Wire<Contract> = { [Domain in keyof Contract]: { [Name in keyof Contract[Domain]]: object } };

/** Nothing of it exists in any vault. */
export const exampleInputs: Wire<typeof contract> = {
  vault: {
    status: {},
    suggestPassphrase: { language: 'it' },
    create: { counsellorName: 'Ida Esempio', passphrase },
    unlock: { counsellorId: id, passphrase },
    unlockByRecoveryCode: { recoveryCode: 'ABCD-EFGH', counsellorId: id, passphrase },
    lock: {},
    touch: {},
    changePassphrase: { current: passphrase, next: passphrase },
    newRecoveryCode: { passphrase },
    addCounsellor: { name: 'Berta Esempio', passphrase },
    removeCounsellor: { id, passphrase },
    backup: { folder: null },
    backups: {},
    verify: {},
    restore: { folder: '/nowhere', passphrase },
  },
  cases: {
    list: { search: '', archived: false, after: null },
    create: { preferredName: 'Amina' },
    addWhole: { draft: { person, language: [], experience: [], education: [], skill: [] } },
    get: { caseId },
    savePerson: { caseId, fields: { preferredName: 'Amina' } },
    setArchived: { caseId, archived: true },
    addEntry: { caseId, entry },
    saveEntry: { caseId, id, entry },
    removeEntry: saved,
    restoreEntry: saved,
    moveEntry: { ...saved, to: 0 },
    setPhoto: { caseId, photo: 'AAAA' },
    photo: { caseId },
    addSample: {},
  },
  interviews: {
    definitions: {},
    pack: { hash: '0'.repeat(64), languages: ['it', 'ar'] },
    importPack: { zip: 'AAAA' },
    exportPack: { id: 'no-such-interview', languages: ['ti'] },
    ofCase: { caseId },
    start: { caseId, definitionId: 'win-day', herLanguage: 'ar', interpreter: 'none' },
    resume: { interviewId: id },
    get: { interviewId: id },
    saveDraft: { interviewId: id, path: 'item', answer },
    saveAnswer: { interviewId: id, path: 'item', answer },
    setPlace: { interviewId: id, place: 'item' },
    cover: { covered: 'no' },
    save: { interviewId: id, fields: { interpreter: 'inRoom' } },
    setClosed: { interviewId: id, closed: true },
    setRemoved: { caseId, interviewId: id, removed: true },
    accept: {
      interviewId: id,
      proposals: [
        { proposal: 'item', path: 'item', proposed: '{}', made: { to: 'person', fields: { city: 'Alba' } } },
      ],
    },
    drop: { interviewId: id, proposal: 'item', proposed: '{}' },
    undecide: { interviewId: id, proposal: 'item' },
    record: { caseId },
    removeTold: { caseId, kind: 'fact', id },
    restoreTold: { caseId, kind: 'story', id },
    addFile: { interviewId: id, path: 'item', content: 'AAAA' },
    file: { interviewId: id, id },
    clip: { language: 'ti', text: 'Selam' },
    clips: { language: 'ti', texts: ['Selam'] },
    saveClip: { language: 'ti', text: 'Selam', content: null },
  },
  skills: {
    ofCase: { caseId, language: 'it' },
    told: { caseId, language: 'it' },
    accept: { caseId, skills: [{ fields: skillFields, sources: [skillSource] }] },
    setRejected: { caseId, rejection: { uri, label: 'cook' }, rejected: true },
    link: {
      caseId,
      skillId: id,
      concept: { conceptUri: uri, conceptLabel: 'cook', conceptLanguage: 'en', conceptVersion: '1.2.1' },
    },
    addEvidence: { caseId, evidence, file: null },
    saveEvidence: { caseId, id, fields: { note: 'Cut the onions.' } },
    setEvidenceRemoved: { caseId, id, removed: true },
    file: { caseId, fileId: id },
    record: {
      caseId,
      act: {
        ...emptyRecognition,
        skillId: id,
        act: 'assess',
        who: 'Ida Esempio',
        heldOn: '2026-02-03',
        method: 'observation',
        level: 3,
        outcome: 'met',
      },
    },
    addTrial: { caseId, trial, skillIds: [id] },
    saveTrial: { caseId, id, trial, skillIds: [id] },
    setTrialRemoved: { caseId, id, removed: true },
    occupations: { caseId, language: 'it' },
    setGoals: { caseId, goals: [] },
    advert: { caseId, language: 'en', text: 'We look for a kitchen help.' },
    history: { caseId },
  },
  taxonomy: {
    status: {},
    suggest: { language: 'en', text: 'cook', kinds: ['skill'], top: 5, mode: 'typing', caseId: null },
    browse: { shelf: 'trades', place: null, language: 'it' },
    concept: { uri, language: 'it' },
    importFiles: { paths: ['no-such-file.zip'] },
    cancelImport: {},
    removePack: { language: 'it' },
  },
  documents: {
    cv: { caseId, options: { language: 'it', photo: false, age: false, nationality: false } },
    recoverySheet: { recoveryCode: 'ABCD-EFGH', language: 'it' },
  },
  settings: { get: {}, save: { theme: 'dark' } },
  desktop: {
    about: {},
    saveFile: { fileName: 'cv.pdf', content: 'AAAA' },
    pickFolder: {},
    openHerWindow: { interviewId: id },
    closeHerWindow: {},
    flushed: { ask: 1 },
  },
};
