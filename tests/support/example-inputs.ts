// One well-formed input for every procedure of the contract, as it travels: what tests bend out of shape.
import type { contract } from '../../shared/contract/contract.ts';
import { emptyLanguageSkill } from '../../shared/domain/language-skill.ts';
import { emptyPerson } from '../../shared/domain/person.ts';

const caseId = '01890000-0000-7000-8000-000000000001';
const id = '01890000-0000-7000-8000-000000000002';
const passphrase = 'six plain words for a test vault';
const entry = { kind: 'language', fields: emptyLanguageSkill } as const;
const { photoId: _, ...person } = emptyPerson;
const answer = { state: 'answered', value: 'once' } as const;
const saved = { caseId, kind: 'language', id } as const;

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
  },
};
