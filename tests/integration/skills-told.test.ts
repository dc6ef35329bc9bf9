// From what she told to skills, occupations and a job advert: on the real backend and its encrypted file.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/kernel.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import type { Made } from '../../shared/interview/interview.ts';
import { answered, openOffice, skillFields, trialOf } from '../support/skills-office.ts';
import type { Office } from '../support/skills-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const told = (language = 'it') => office.client.skills.told({ caseId: office.caseId, language });
const occupations = () => office.client.skills.occupations({ caseId: office.caseId, language: 'en' });
const CARDS = ['cook-family', 'laundry', 'mend-clothes'];

/** She lays three cards, and says something of two of them. */
async function layCards(): Promise<string> {
  const interviewId = await office.interview('win-day');
  const save = (path: string, value: Parameters<typeof answered>[0]) =>
    office.client.interviews.saveAnswer({ interviewId, path, answer: answered(value) });
  await save('myCards', CARDS);
  await save('myTrades', ['laundry']);
  await save('aboutCard/cook-family/firstStep', 'Impasto il pane ogni mattina');
  await save('aboutCard/laundry/firstStep', '洗衣服');
  await save('aboutTrade/laundry/tradeFirst', 'Stiro le camicie in lavanderia');
  return interviewId;
}

/** Accepts the first suggestions of everything that she told. */
async function acceptSome(count: number): Promise<void> {
  const chosen = new Map(
    (await told('en')).flatMap(({ source, suggestions }) =>
      suggestions.slice(0, count).map((suggestion) => [suggestion.uri, { source, suggestion }] as const),
    ),
  );
  const skills = [...chosen.values()].map(({ source, suggestion: { uri, label, language } }) => ({
    fields: skillFields({ name: '', conceptUri: uri, conceptLabel: label, conceptLanguage: language }),
    sources: [{ ...source, why: '' }],
  }));
  await office.client.skills.accept({ caseId: office.caseId, skills });
}

describe('what she told', () => {
  test('every card and every story is there, each with skills and why they are offered', async () => {
    const interviewId = await layCards();
    const { storyId } = await office.tell();
    const things = await told('en');
    expect(things.map(({ id }) => id)).toEqual([
      `story/${storyId}`,
      ...CARDS.map((card) => `card/activities/${card}`),
      'card/trades/laundry',
    ]);
    for (const { source, suggestions } of things) {
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.every(({ why }) => why.length > 0)).toBe(true);
      expect(new Set(suggestions.map(({ uri }) => uri)).size).toBe(suggestions.length);
      expect(source.words).not.toBe('');
    }
    const cooking = things[1];
    expect(cooking?.source).toMatchObject({
      kind: 'card',
      interviewId,
      path: 'myCards',
      activityId: 'cook-family',
    });
    expect(cooking?.activities[0]).toMatchObject({ certain: true, suggestion: { kind: 'activity' } });
    expect(cooking?.picture).not.toBe('');
  });

  test('with each card stands what she said of it, in whatever script, and of no other', async () => {
    await layCards();
    const words = Object.fromEntries((await told()).map(({ id, source }) => [id, source.words]));
    expect(words['card/activities/cook-family']).toMatch(/ – Impasto il pane ogni mattina$/u);
    // The same card lies in both sets: each has its own words.
    expect(words['card/activities/laundry']).toMatch(/ – 洗衣服$/u);
    expect(words['card/trades/laundry']).toMatch(/ – Stiro le camicie in lavanderia$/u);
    expect(words['card/activities/mend-clothes']).not.toContain('–');
  });

  test('a story as long as stories may be is a source that can be accepted', async () => {
    await office.tell({ situation: `${'a'.repeat(4987)}👩🏽‍🍳`, action: '👩🏽‍🍳'.repeat(700) });
    const [story] = await told();
    expect(story?.source.words.length).toBeLessThanOrEqual(5000);
    if (story) await office.accept({}, [{ ...story.source, why: '' }]);
    expect((await office.ofCase()).skills[0]?.value.evidence).toBe('E1');
  });

  test('nothing told is nothing, and a case that is not there is refused', async () => {
    expect(await told()).toEqual([]);
    expect(await occupations()).toEqual([]);
    const other = { caseId: '01890000-0000-7000-8000-00000000dead', language: 'it' };
    for (const ask of [
      office.client.skills.told,
      office.client.skills.occupations,
      office.client.skills.ofCase,
    ]) {
      await expect(ask(other)).rejects.toEqual(new Refusal('NOT_FOUND'));
    }
  });

  test('what was turned down is not offered again, until it is wanted after all', async () => {
    await layCards();
    const { caseId, client } = office;
    const [first] = (await told('en')).flatMap(({ suggestions }) => suggestions);
    if (!first) throw new Error('nothing is offered');
    const rejection = { uri: first.uri, label: first.label };
    const search = {
      language: 'en',
      text: first.label,
      kinds: ['skill' as const],
      top: 10,
      mode: 'typing' as const,
    };
    const offered = async () => [
      (await told('en')).some(({ suggestions }) => suggestions.some(({ uri }) => uri === first.uri)),
      (await client.taxonomy.suggest({ ...search, caseId })).some(({ uri }) => uri === first.uri),
    ];
    expect(await offered()).toEqual([true, true]);
    for (const rejected of [true, true, false, false, true]) {
      await client.skills.setRejected({ caseId, rejection, rejected });
      expect(await offered()).toEqual([!rejected, !rejected]);
      expect((await office.ofCase()).rejections).toEqual(rejected ? [rejection] : []);
    }
    const { id: another } = await client.cases.create({ preferredName: 'Zahra Esempio' });
    const inAnother = await client.taxonomy.suggest({ ...search, caseId: another });
    expect(inAnother.map(({ uri }) => uri)).toContain(first.uri);
    expect((await client.vault.verify({})).sound).toBe(true);
  });
});

describe('occupations', () => {
  test('come nearest first, with what she has of each and what is missing', async () => {
    await layCards();
    await acceptSome(6);
    const own = new Set((await office.ofCase()).skills.map(({ id }) => id));
    const matches = await occupations();
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.length).toBeLessThanOrEqual(40);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { essential, optional, has, missing } of matches) {
      expect(essential.has).toBeGreaterThan(0);
      expect(essential.has + missing.length).toBe(essential.of);
      expect(has).toHaveLength(essential.has + optional.has);
      expect(has.every(({ skillId }) => own.has(skillId))).toBe(true);
    }
  });

  test('a limit from her facts and a card that she laid on “I do not like” speak against them', async () => {
    await layCards();
    await acceptSome(6);
    const before = new Map((await occupations()).map(({ uri, score }) => [uri, score]));
    const interviewId = await office.interview('win-can-and-like');
    const fact = { name: 'limits', state: 'answered', since: null, statedOn: '2026-11-25' } as const;
    // Names that every object has are no limits.
    const fields = { ...fact, value: ['pork', 'chemicals', 'constructor'] };
    const made: Made = { to: 'fact', fields };
    const proposals = [{ proposal: 'limits', path: 'limits', proposed: '{}', made }];
    await office.client.interviews.accept({ interviewId, proposals });
    const answer = answered({ withFabric: 'dislike', withFood: 'like' });
    await office.client.interviews.saveAnswer({ interviewId, path: 'likePiles', answer });
    const matches = await occupations();
    const values = (speaks: string) =>
      new Set(
        matches.flatMap(({ wishes }) => wishes.filter((w) => w.speaks === speaks).map(({ value }) => value)),
      );
    expect([...values('for')]).toEqual(['withFood']);
    expect(values('against')).toContain('withFabric');
    for (const { uri, score, wishes } of matches) {
      const was = before.get(uri);
      if (was === undefined || wishes.length === 0) continue;
      const against = wishes.some(({ speaks }) => speaks === 'against');
      if (against) expect(score).toBeLessThan(was);
      else expect(score).toBeGreaterThanOrEqual(was);
    }
  });
});

test('an advert is read by sentences; what she does already is found with her skill, and nothing is kept', async () => {
  const search = { language: 'en', text: 'prepare ready-made dishes', kinds: ['skill' as const], top: 1 };
  const [dishes] = await office.client.taxonomy.suggest({ ...search, mode: 'typing', caseId: null });
  if (!dishes) throw new Error('the taxonomy has lost it');
  const skillId = await office.accept({ conceptUri: dishes.uri, conceptLabel: dishes.label });
  const { head } = await office.client.vault.verify({});
  const text =
    'We look for help.\n- Prepare ready-made dishes\n• Clean the kitchen surfaces. You are on time!\n\n ok';
  const read = await office.client.skills.advert({ caseId: office.caseId, language: 'en', text });
  expect(read.map(({ sentence }) => sentence)).toEqual([
    'We look for help.',
    'Prepare ready-made dishes',
    'Clean the kitchen surfaces.',
    'You are on time!',
  ]);
  expect(read[1]?.tasks.find(({ suggestion }) => suggestion.uri === dishes.uri)?.skillId).toBe(skillId);
  expect(read[2]?.tasks.length).toBeGreaterThan(0);
  expect(await office.client.skills.advert({ caseId: office.caseId, language: 'en', text: '' })).toEqual([]);
  expect((await office.client.vault.verify({})).head).toBe(head);
});

describe('her choice', () => {
  const goal = (label: string, place: number): Goal => ({
    uri: `http://data.europa.eu/esco/occupation/${label}`,
    label,
    language: 'en',
    version: '1.2.1',
    isco: '5120',
    place,
    note: '',
  });
  const labels = async () => (await office.ofCase()).goals.map(({ label }) => label);
  const choose = (...goals: Goal[]) => office.client.skills.setGoals({ caseId: office.caseId, goals });

  test('stands in her order; what she changes her mind about is the same row again', async () => {
    await choose(goal('cook', 1), goal('tailor', 2));
    expect(await labels()).toEqual(['cook', 'tailor']);
    const [cook] = (await office.ofCase()).goals;
    await choose(goal('tailor', 1), goal('baker', 2));
    expect(await labels()).toEqual(['tailor', 'baker']);
    await choose(goal('cook', 1), goal('cook', 2));
    expect((await office.ofCase()).goals).toEqual([cook]);
    await choose();
    expect(await labels()).toEqual([]);
    expect((await office.client.vault.verify({})).sound).toBe(true);
  });
});

describe('a trial', () => {
  test('is evidence E3 for its skills, changes with them, and goes and comes with it', async () => {
    const { caseId, client, gradeOf } = office;
    const [one, other] = [await office.accept({ name: 'Cook' }), await office.accept({ name: 'Serve' })];
    const grades = async () => [await gradeOf(one), await gradeOf(other)];
    const { id } = await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [one] });
    expect(await grades()).toEqual(['E3', 'E0']);
    const save = (skillIds: string[]) =>
      client.skills.saveTrial({ caseId, id, trial: trialOf({ note: 'Again' }), skillIds });
    await save([other]);
    expect(await grades()).toEqual(['E0', 'E3']);
    await save([]);
    expect(await grades()).toEqual(['E0', 'E0']);
    await save([one, other]);
    expect(await grades()).toEqual(['E3', 'E3']);
    await client.skills.setTrialRemoved({ caseId, id, removed: true });
    expect(await grades()).toEqual(['E0', 'E0']);
    expect((await office.ofCase()).trials).toEqual([]);
    await client.skills.setTrialRemoved({ caseId, id, removed: false });
    expect(await grades()).toEqual(['E3', 'E3']);
    const { trials, evidence } = await office.ofCase();
    expect(trials).toMatchObject([{ id, note: 'Again', written: { by: 'Carla Prova' } }]);
    expect(evidence).toMatchObject([{ kind: 'trial', trialId: id, who: 'Ines Esempio', note: 'Again' }]);
    expect((await client.vault.verify({})).sound).toBe(true);
  });

  test('for a skill that is not there is refused, and nothing of it is kept', async () => {
    const skillIds = ['01890000-0000-7000-8000-00000000dead'];
    const adding = office.client.skills.addTrial({ caseId: office.caseId, trial: trialOf(), skillIds });
    await expect(adding).rejects.toEqual(new Refusal('NOT_FOUND'));
    expect(await office.ofCase()).toMatchObject({ trials: [], evidence: [] });
  });
});

test('history tells each level and grade in order, and what was removed', async () => {
  const { caseId, client } = office;
  const id = await office.accept({ name: 'Cook' });
  await client.skills.addTrial({ caseId, trial: trialOf(), skillIds: [id] });
  const entry = { caseId, kind: 'skill', id } as const;
  await client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields: { level: 3 } } });
  await client.cases.removeEntry(entry);
  await client.cases.restoreEntry(entry);
  const states = await client.skills.history({ caseId });
  const of = states.map(({ level, evidence, removed }) => [level, evidence, removed]);
  expect(of).toEqual([
    [null, 'E0', false],
    [null, 'E3', false],
    [3, 'E3', false],
    [3, 'E3', true],
    [3, 'E3', false],
  ]);
  expect(
    states.every(({ by, name, skillId }) => by === 'Carla Prova' && name === 'Cook' && skillId === id),
  ).toBe(true);
  expect(states.map(({ at }) => at)).toEqual(states.map(({ at }) => at).toSorted());
});
