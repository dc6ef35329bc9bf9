// Trials, goals, what was not wanted, how it came to be, and what happens to skills when an answer is taken back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Refusal } from '../../shared/contract/kernel.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import { emptySkill } from '../../shared/domain/skill.ts';
import { answered, COOK, evidenceItem, openOffice, skillSource, trialOf } from '../support/skills-office.ts';
import type { Office } from '../support/skills-office.ts';

const NOWHERE = '00000000-0000-7000-8000-000000000000';

let office: Office;
let { client, caseId, ofCase, accept, skillOf, gradeOf, interview, tell } = {} as Office;
let now = '2026-11-25T09:00:00.000Z';

beforeEach(async () => {
  now = '2026-11-25T09:00:00.000Z';
  office = await openOffice({ clock: () => new Date(now) });
  ({ client, caseId, ofCase, accept, skillOf, gradeOf, interview, tell } = office);
});
afterEach(async () => {
  expect(await client.vault.verify({})).toMatchObject({ sound: true, problems: [] });
  await office.stop();
});

const refusing = (code: string) => expect.objectContaining({ code }) as Refusal;

describe('a trial', () => {
  test('is kept together with the evidence that it gives', async () => {
    const id = await accept();
    await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [id] });
    expect(await gradeOf(id)).toBe('E3');
    const { trials, evidence } = await ofCase();
    expect(trials).toMatchObject([{ place: 'School kitchen', written: { by: 'Carla Prova' } }]);
    expect(evidence).toMatchObject([
      { kind: 'trial', trialId: trials[0]?.id, skillIds: [id], who: 'Ines Esempio', madeOn: '2026-11-25' },
    ]);
  });

  test('that shows other skills after all moves its evidence', async () => {
    const [one, other] = [await accept({ name: 'One' }), await accept({ name: 'Other' })];
    const { id } = await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [one] });
    const trial = trialOf({ observer: 'Pau Mostra' });
    await client.skills.saveTrial({ caseId, id, trial, skillIds: [other] });
    expect([await gradeOf(one), await gradeOf(other)]).toEqual(['E0', 'E3']);
    expect((await ofCase()).evidence).toMatchObject([{ who: 'Pau Mostra', skillIds: [other] }]);
    await client.skills.saveTrial({ caseId, id, trial, skillIds: [] });
    expect(await gradeOf(other)).toBe('E0');
    expect((await ofCase()).evidence).toEqual([]);
    await client.skills.saveTrial({ caseId, id, trial, skillIds: [one, other] });
    expect([await gradeOf(one), await gradeOf(other)]).toEqual(['E3', 'E3']);
  });

  test('that shows nothing is a trial all the same', async () => {
    await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [] });
    expect(await ofCase()).toMatchObject({ trials: [{ sheetId: 'kitchen' }], evidence: [] });
  });

  test('that is removed takes its evidence along, and brings it back', async () => {
    const id = await accept();
    const trial = await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [id] });
    for (const [removed, grade] of [
      [true, 'E0'],
      [false, 'E3'],
    ] as const) {
      await client.skills.setTrialRemoved({ caseId, id: trial.id, removed });
      expect(await gradeOf(id)).toBe(grade);
      expect((await ofCase()).trials).toHaveLength(removed ? 0 : 1);
    }
  });

  test('of another case, or for a skill that is not there, is refused whole', async () => {
    const adding = client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [NOWHERE] });
    await expect(adding).rejects.toEqual(refusing('NOT_FOUND'));
    const saving = client.skills.saveTrial({ caseId, id: NOWHERE, trial: trialOf(), skillIds: [] });
    await expect(saving).rejects.toEqual(refusing('NOT_FOUND'));
    expect((await ofCase()).trials).toEqual([]);
  });
});

describe('goals', () => {
  const goal = (label: string, place: number): Goal => ({
    uri: `http://data.europa.eu/esco/occupation/${label}`,
    label,
    language: 'en',
    version: '1.2.1',
    isco: '5120',
    place,
    note: '',
  });
  const chosen = async () => (await ofCase()).goals.map(({ label, place }) => [place, label]);

  test('stand in her order, and a new choice takes the place of the one before', async () => {
    await client.skills.setGoals({ caseId, goals: [goal('cook', 2), goal('baker', 1)] });
    expect(await chosen()).toEqual([
      [1, 'baker'],
      [2, 'cook'],
    ]);
    const [before] = (await ofCase()).goals.filter(({ label }) => label === 'cook');
    await client.skills.setGoals({ caseId, goals: [goal('tailor', 1)] });
    expect(await chosen()).toEqual([[1, 'tailor']]);
    await client.skills.setGoals({ caseId, goals: [goal('cook', 1)] });
    expect((await ofCase()).goals).toEqual([{ ...before, place: 1 }]);
    await client.skills.setGoals({ caseId, goals: [] });
    expect(await chosen()).toEqual([]);
  });

  test('are three at most', async () => {
    const goals = ['a', 'b', 'c', 'd'].map((label, at) => goal(label, Math.min(at + 1, 3)));
    await expect(client.skills.setGoals({ caseId, goals })).rejects.toEqual(refusing('INVALID_INPUT'));
  });
});

describe('what was not wanted', () => {
  test('is not offered again in this case, until it is wanted after all', async () => {
    const offered = async () => {
      const asked = { language: 'en', text: 'I cooked for my family', kinds: ['skill' as const], top: 50 };
      return (await client.taxonomy.suggest({ ...asked, mode: 'telling', caseId })).map(({ uri }) => uri);
    };
    const [uri = ''] = await offered();
    const rejection = { uri, label: 'as it was called' };
    await client.skills.setRejected({ caseId, rejection, rejected: true });
    await client.skills.setRejected({ caseId, rejection, rejected: true });
    expect((await ofCase()).rejections).toEqual([rejection]);
    expect(await offered()).not.toContain(uri);
    await client.skills.setRejected({ caseId, rejection, rejected: false });
    expect((await ofCase()).rejections).toEqual([]);
    expect(await offered()).toContain(uri);
  });
});

describe('history', () => {
  test('tells each state of a skill, oldest first, with who and when', async () => {
    const id = await accept({ name: 'Cook', level: 2 });
    now = '2026-11-25T09:01:00.000Z';
    await client.skills.addEvidence({ caseId, evidence: evidenceItem([id]), file: null });
    now = '2026-11-25T09:02:00.000Z';
    const entry = { kind: 'skill', fields: { level: 4 } } as const;
    await client.cases.saveEntry({ caseId, id, entry });
    await client.cases.removeEntry({ caseId, kind: 'skill', id });
    const states = await client.skills.history({ caseId });
    const by = 'Carla Prova';
    expect(states.map(({ at: _at, ...state }) => state)).toEqual([
      { skillId: id, by, name: 'Cook', level: 2, evidence: 'E0', removed: false },
      { skillId: id, by, name: 'Cook', level: 2, evidence: 'E2', removed: false },
      { skillId: id, by, name: 'Cook', level: 4, evidence: 'E2', removed: false },
      { skillId: id, by, name: 'Cook', level: 4, evidence: 'E2', removed: true },
    ]);
    expect(states.map(({ at }) => at.slice(11, 16))).toEqual(['09:00', '09:01', '09:02', '09:02']);
  });
});

describe('a story', () => {
  test('is evidence of every skill in it, as one item', async () => {
    const { interviewId, storyId } = await tell();
    const source = skillSource({ kind: 'story', storyId, interviewId, path: 'told' });
    const [one, other] = [await accept({ name: 'One' }, [source]), await accept({ name: 'Other' }, [source])];
    expect([await gradeOf(one), await gradeOf(other)]).toEqual(['E1', 'E1']);
    expect((await ofCase()).evidence).toMatchObject([
      { kind: 'story', title: 'The wedding', storyId, skillIds: [one, other] },
    ]);
  });

  test('does not offer again what was accepted from it; another story still does', async () => {
    const { storyId } = await tell();
    const offeredBy = async (id: string) => {
      const things = await client.skills.told({ caseId, language: 'en' });
      return things.find((thing) => thing.id === `story/${id}`);
    };
    const thing = await offeredBy(storyId);
    const [first] = thing?.suggestions ?? [];
    if (!thing || !first) throw new Error('the story offers nothing');
    const { uri, label, language } = first;
    const concept = { conceptUri: uri, conceptLabel: label, conceptLanguage: language };
    const skill = await accept(concept, [{ ...thing.source, why: '' }]);
    const uris = async (id: string) => (await offeredBy(id))?.suggestions.map((each) => each.uri);
    expect(await uris(storyId)).not.toContain(uri);
    const { storyId: another } = await tell();
    expect(another).not.toBe(storyId);
    expect(await uris(another)).toContain(uri);
    await client.cases.removeEntry({ caseId, kind: 'skill', id: skill });
    expect(await uris(storyId)).toContain(uri);
  });

  test('never lowers a grade', async () => {
    const { interviewId, storyId } = await tell();
    const concept = { conceptUri: COOK, conceptLabel: 'cook', conceptLanguage: 'en' };
    const id = await accept(concept);
    await client.skills.addEvidence({
      caseId,
      evidence: evidenceItem([id], { kind: 'statement' }),
      file: null,
    });
    await accept(concept, [skillSource({ kind: 'story', storyId, interviewId, path: 'told' })]);
    expect(await gradeOf(id)).toBe('E4');
  });

  test('that is taken out of the record takes its evidence along; the skill keeps her words', async () => {
    const { interviewId, storyId } = await tell();
    const id = await accept({}, [skillSource({ kind: 'story', storyId, interviewId, path: 'told' })]);
    const told = { caseId, kind: 'story', id: storyId } as const;
    await client.interviews.removeTold(told);
    expect(await gradeOf(id)).toBe('E0');
    expect((await skillOf(id))?.sources).toMatchObject([{ storyId: null, words: skillSource().words }]);
    await client.interviews.restoreTold(told);
    expect(await gradeOf(id)).toBe('E1');
    expect((await skillOf(id))?.sources).toMatchObject([{ storyId }]);
    await client.interviews.undecide({ interviewId, proposal: 'told' });
    expect(await gradeOf(id)).toBe('E0');
  });
});

describe('an interview', () => {
  const card = (name: string) =>
    ({
      proposal: 'strengthPiles#listen',
      path: 'strengthPiles',
      proposed: JSON.stringify({ to: 'skill', fields: { ...emptySkill, name } }),
      made: { to: 'skill', fields: { ...emptySkill, name, group: 'transversal' } },
    }) as const;

  test('names the card that made a skill, and keeps what was worked out since when it is accepted anew', async () => {
    const interviewId = await interview('win-can-and-like');
    const path = 'strengthPiles';
    await client.interviews.saveAnswer({ interviewId, path, answer: answered({ listen: 'strong' }) });
    await client.interviews.accept({ interviewId, proposals: [card('Listens')] });
    const [skill] = (await ofCase()).skills;
    const id = skill?.id ?? '';
    expect(skill?.sources).toMatchObject([
      { kind: 'card', words: 'Listens', interviewId, path, written: { by: 'Carla Prova' } },
    ]);
    await client.skills.addEvidence({ caseId, evidence: evidenceItem([id]), file: null });
    await client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields: { level: 3 } } });

    const { proposal } = card('Listens');
    await client.interviews.undecide({ interviewId, proposal });
    expect(await ofCase()).toMatchObject({ skills: [], evidence: [] });
    await client.interviews.accept({ interviewId, proposals: [card('Listens well')] });
    expect((await skillOf(id))?.value).toMatchObject({ name: 'Listens well', level: 3, evidence: 'E2' });
    await client.interviews.drop({ interviewId, proposal, proposed: card('Listens').proposed });
    expect((await ofCase()).skills).toEqual([]);
  });

  test('that is removed leaves her words, and no way into it', async () => {
    const interviewId = await interview('win-day');
    const id = await accept({}, [skillSource({ kind: 'card', interviewId, path: 'myCards' })]);
    await client.interviews.setRemoved({ caseId, interviewId, removed: true });
    expect((await skillOf(id))?.sources).toMatchObject([
      { kind: 'card', words: skillSource().words, interviewId: null, path: null },
    ]);
    await client.interviews.setRemoved({ caseId, interviewId, removed: false });
    expect((await skillOf(id))?.sources).toMatchObject([{ interviewId, path: 'myCards' }]);
  });
});
