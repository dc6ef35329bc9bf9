// Wherever a skill comes from and whatever was taken back since: it never stands there without a source.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/kernel.ts';
import { emptySkill } from '../../shared/domain/skill.ts';
import type { Made } from '../../shared/interview/interview.ts';
import { answered, openOffice, skillFields, skillSource } from '../support/skills-office.ts';
import type { Office } from '../support/skills-office.ts';

const place = fc.nat(9);
const CARDS = ['cook-family', 'laundry', 'mend-clothes', 'garden-plants', 'clean-home'];
const name = fc.constantFrom('', ' ', 'Cook', 'أمينة', '👩🏽‍🍳', 'x'.repeat(300));

/** What a counsellor may do, in any order; a number picks among what is there. */
const command = fc.oneof(
  fc.record({ do: fc.constant('lay' as const), cards: fc.subarray(CARDS) }),
  fc.record({ do: fc.constant('say' as const), card: fc.constantFrom(...CARDS), words: name }),
  fc.record({ do: fc.constant('tell' as const), title: name }),
  fc.record({ do: fc.constant('type' as const), name }),
  fc.record({ do: fc.constant('propose' as const), card: fc.constantFrom('listen', 'explain'), name }),
  fc.record({ do: fc.constant('undecide' as const), card: fc.constantFrom('listen', 'explain') }),
  // Twice: most skills come from there.
  ...[0, 1].map(() => fc.record({ do: fc.constant('accept' as const), thing: place, suggestion: place })),
  fc.record({ do: fc.constant('acceptTyped' as const), name }),
  fc.record({ do: fc.constant('remove' as const), entry: place }),
  fc.record({ do: fc.constant('restore' as const), entry: place }),
  fc.record({ do: fc.constant('removeStory' as const), story: place, back: fc.boolean() }),
  fc.record({ do: fc.constant('removeInterview' as const), interview: place, back: fc.boolean() }),
);
type Command = typeof command extends fc.Arbitrary<infer Step> ? Step : never;

interface Known {
  readonly office: Office;
  readonly caseId: string;
  readonly day: string;
  readonly piles: string;
  readonly interviews: string[];
  readonly stories: string[];
  readonly skills: Set<string>;
}
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

async function run(known: Known, step: Command): Promise<void> {
  const { client } = known.office;
  const { caseId, day, piles, interviews, stories } = known;
  if (step.do === 'lay') {
    await client.interviews.saveAnswer({ interviewId: day, path: 'myCards', answer: answered(step.cards) });
  } else if (step.do === 'say') {
    const path = `aboutCard/${step.card}/firstStep`;
    await client.interviews.saveAnswer({ interviewId: day, path, answer: answered(step.words) });
  } else if (step.do === 'tell') {
    await tellStory(known, step.title);
  } else if (step.do === 'type') {
    await client.cases.addEntry({ caseId, entry: { kind: 'skill', fields: { name: step.name } } });
  } else if (step.do === 'propose') {
    const made: Made = { to: 'skill', fields: { ...emptySkill, name: step.name } };
    const proposal = {
      proposal: `strengthPiles#${step.card}`,
      path: 'strengthPiles',
      proposed: JSON.stringify(made),
    };
    await client.interviews.accept({ interviewId: piles, proposals: [{ ...proposal, made }] });
  } else if (step.do === 'undecide') {
    await client.interviews.undecide({ interviewId: piles, proposal: `strengthPiles#${step.card}` });
  } else if (step.do === 'accept') {
    await acceptTold(known, step.thing, step.suggestion);
  } else if (step.do === 'acceptTyped') {
    const skill = { fields: skillFields({ name: step.name }), sources: [skillSource()] };
    await client.skills.accept({ caseId, skills: [skill] });
  } else if (step.do === 'removeStory') {
    const id = pick(stories, step.story);
    if (id === undefined) return;
    const change = step.back ? client.interviews.restoreTold : client.interviews.removeTold;
    await change({ caseId, kind: 'story', id });
  } else if (step.do === 'removeInterview') {
    const interviewId = pick(interviews, step.interview) ?? day;
    await client.interviews.setRemoved({ caseId, interviewId, removed: !step.back });
  } else {
    const id = pick([...known.skills], step.entry);
    if (id === undefined) return;
    const change = step.do === 'remove' ? client.cases.removeEntry : client.cases.restoreEntry;
    await change({ caseId, kind: 'skill', id });
  }
}

async function tellStory({ office: { client }, caseId, stories }: Known, title: string): Promise<void> {
  const { id: interviewId } = await client.interviews.start({
    caseId,
    definitionId: 'win-one-time',
    herLanguage: 'ar',
    interpreter: 'none',
  });
  const fields = {
    ...{ title, situation: '', action: 'I cooked for two hundred guests.', tools: '', ending: '' },
    ...{ problem: '', taught: '', quote: '', mayQuote: false, toldIn: 'en', toldOn: '2026-11-25' },
  };
  const proposal = { proposal: 'told', path: 'stories/one/oneTime', proposed: '{}' };
  await client.interviews.accept({
    interviewId,
    proposals: [{ ...proposal, made: { to: 'story', fields } }],
  });
  const { stories: all } = await client.interviews.record({ caseId });
  stories.splice(0, stories.length, ...new Set([...stories, ...all.map(({ id }) => id)]));
}

async function acceptTold({ office: { client }, caseId }: Known, at: number, which: number): Promise<void> {
  const thing = pick(await client.skills.told({ caseId, language: 'en' }), at);
  const suggestion = thing && pick(thing.suggestions, which);
  if (!suggestion) return;
  const { uri, label, language } = suggestion;
  const fields = skillFields({ name: '', conceptUri: uri, conceptLabel: label, conceptLanguage: language });
  await client.skills.accept({ caseId, skills: [{ fields, sources: [{ ...thing.source, why: label }] }] });
}

/** Expected where what is named is not in sight, or a name cannot be a title. */
const EXPECTED = ['NOT_FOUND', 'INVALID_INPUT'];

async function check({ office: { client }, caseId, skills: known, day, piles, interviews }: Known) {
  const { skills, evidence } = await client.skills.ofCase({ caseId, language: 'en' });
  const all = await client.interviews.ofCase({ caseId });
  const inSight = new Set(all.map(({ id }) => id));
  for (const { id } of all) if (!interviews.includes(id)) interviews.push(id);
  const held = new Set([day, piles, ...interviews]);
  for (const { id, sources, value } of skills) {
    known.add(id);
    expect(sources.length).toBeGreaterThan(0);
    for (const { words, kind, interviewId, path, written } of sources) {
      expect(words).not.toBe('');
      expect(written.by).toBe('Carla Prova');
      if (interviewId !== null)
        expect([held.has(interviewId), inSight.has(interviewId)]).toEqual([true, true]);
      if (kind !== 'card' && kind !== 'story') continue;
      // Only what was told in an interview that was taken away since names none: nobody could open it.
      if (interviewId === null) expect(interviews.some((each) => !inSight.has(each))).toBe(true);
      else expect(path).toMatch(/./u);
    }
    const hasStory = evidence.some((item) => item.kind === 'story' && item.skillIds.includes(id));
    expect(value.evidence).toBe(hasStory ? 'E1' : 'E0');
  }
}

test('every skill says where it comes from, whatever was told, typed, accepted and taken back', async () => {
  const office = await openOffice();
  const { client } = office;
  const kinds = new Set<string>();
  const property = fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 14 }), async (steps) => {
    const { id: caseId } = await client.cases.create({ preferredName: 'Amina Esempio' });
    const begin = async (definitionId: string) => {
      const begun = { caseId, definitionId, herLanguage: 'ar', interpreter: 'none' } as const;
      return (await client.interviews.start(begun)).id;
    };
    const [day, piles] = [await begin('win-day'), await begin('win-can-and-like')];
    const known: Known = {
      office,
      caseId,
      day,
      piles,
      interviews: [day, piles],
      stories: [],
      skills: new Set(),
    };
    for (const step of steps) {
      await run(known, step).catch((error: unknown) => {
        if (!(error instanceof Refusal && EXPECTED.includes(error.code))) throw error;
      });
      await check(known);
    }
    const { skills } = await client.skills.ofCase({ caseId, language: 'en' });
    for (const { sources } of skills) for (const { kind } of sources) kinds.add(kind);
  });
  try {
    await fc.assert(property, { numRuns: 40 });
    expect([...kinds].sort()).toEqual(['card', 'story', 'typed']);
    expect(await client.vault.verify({})).toMatchObject({ sound: true, problems: [] });
    expect(office.logged.filter((message) => message.startsWith('error'))).toEqual([]);
  } finally {
    await office.stop();
  }
}, 120_000);
