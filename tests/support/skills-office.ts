// An office with one case, and short ways to fill its skills: for tests of skills on the real backend.
import { emptyEvidence } from '../../shared/domain/evidence.ts';
import type { Evidence } from '../../shared/domain/evidence.ts';
import { emptySkill } from '../../shared/domain/skill.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import type { SkillSource } from '../../shared/domain/skill-source.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Trial } from '../../shared/domain/trial.ts';
import type { Answer } from '../../shared/interview/answers.ts';
import { startBackend } from './backend.ts';

/** "Prepare ready-made dishes": a skill of ESCO that ships. */
export const COOK = 'http://data.europa.eu/esco/skill/f3934441-4bff-4076-9945-e6c51a01c467';
/** A concept that no taxonomy has. */
export const GONE = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000';

const { evidence: _grade, ...withoutGrade } = emptySkill;

export const skillFields = (fields: Partial<Skill> = {}): Omit<Skill, 'evidence'> => {
  const { evidence: _typed, ...given } = fields;
  return { ...withoutGrade, name: 'Cook', ...given };
};

export const skillSource = (fields: Partial<SkillSource> = {}): Omit<SkillSource, 'skillId'> => ({
  kind: 'typed',
  words: 'She cooks for a hundred people.',
  language: 'en',
  interviewId: null,
  path: null,
  storyId: null,
  experienceId: null,
  activityId: null,
  why: '',
  ...fields,
});

export function evidenceItem(
  skillIds: readonly string[],
  fields: Partial<Evidence> = {},
): Omit<Evidence, 'fileId'> {
  const { fileId: _empty, ...empty } = emptyEvidence;
  const { fileId: _given, ...given } = fields;
  return { ...empty, kind: 'observation', skillIds: [...skillIds], title: 'Seen at the feast', ...given };
}

export const trialOf = (fields: Partial<Trial> = {}): Trial => ({
  sheetId: 'kitchen',
  sheetVersion: 1,
  heldOn: '2026-11-25',
  place: 'School kitchen',
  observer: 'Ines Esempio',
  marks: [{ criterion: 'hands', mark: 'alone', note: '' }],
  note: '',
  ...fields,
});

export const storyFields: Omit<Story, 'interviewId' | 'path'> = {
  title: 'The wedding',
  situation: 'My cousin married and there were two hundred guests.',
  action: 'I cooked for everybody, with three women who helped me.',
  tools: '',
  ending: 'All ate and nothing was left.',
  problem: '',
  taught: '',
  quote: '',
  mayQuote: false,
  toldIn: 'ar',
  toldOn: '2026-11-25',
};

export const answered = (value: Answer['value']): Answer => ({ state: 'answered', value });

/** An office with the case of Amina Esempio in it. */
export async function openOffice(options: Parameters<typeof startBackend>[0] = {}) {
  const started = await startBackend(options);
  await started.createVault();
  const { client } = started;
  const { id: caseId } = await client.cases.create({ preferredName: 'Amina Esempio' });
  const ofCase = () => client.skills.ofCase({ caseId, language: 'en' });
  const interview = async (definitionId: string) =>
    (await client.interviews.start({ caseId, definitionId, herLanguage: 'ar', interpreter: 'inRoom' })).id;
  /** Accepts one skill and returns its id. */
  const accept = async (
    fields: Partial<Skill> = {},
    sources: readonly Omit<SkillSource, 'skillId'>[] = [skillSource()],
  ): Promise<string> => {
    const skill = { fields: skillFields(fields), sources: [...sources] };
    const { ids } = await client.skills.accept({ caseId, skills: [skill] });
    return ids[0] ?? '';
  };
  /** Tells a story in an interview and accepts it into the record. */
  const tell = async (fields: Partial<typeof storyFields> = {}) => {
    const interviewId = await interview('win-one-time');
    const made = { to: 'story', fields: { ...storyFields, ...fields } } as const;
    const proposals = [{ proposal: 'told', path: 'told', proposed: '{}', made }];
    await client.interviews.accept({ interviewId, proposals });
    const { stories } = await client.interviews.record({ caseId });
    return { interviewId, storyId: stories[0]?.id ?? '' };
  };
  const skillOf = async (id: string) => (await ofCase()).skills.find((skill) => skill.id === id);
  const gradeOf = async (id: string) => (await skillOf(id))?.value.evidence;
  return { ...started, caseId, ofCase, interview, accept, tell, skillOf, gradeOf };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;
