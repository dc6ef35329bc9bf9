// What is offered for something that was told: its order, its reasons, and what is known to come from where.
import { expect, test } from 'vitest';
import {
  comesFrom,
  distinctReasons,
  keepPlaces,
  offersOf,
  originWith,
} from '../../renderer/features/suggestions/offers.ts';
import type { Offer, Origin } from '../../renderer/features/suggestions/offers.ts';
import type { HeldSkill } from '../../shared/contract/skills.contract.ts';
import type { Reason, Suggestion } from '../../shared/taxonomy/suggestion.ts';

const label: Reason = { by: 'label', label: 'cook dishes', words: ['cook'] };
const activity: Reason = { by: 'activity', activity: 'feast', title: 'Cook for a feast', words: [] };
const named = (uri: string) => ({ uri, label: uri, language: 'en', official: true });
const offer = (uri: string): Offer => ({ ...named(uri), why: [label] });
const suggested = (uri: string, why: Reason[] = [label]): Suggestion => ({
  ...named(uri),
  kind: 'skill',
  code: null,
  score: 1,
  why,
});
const onShelf = (uri: string) => ({
  ...named(uri),
  kind: 'skill' as const,
  code: null,
  group: 'technical' as const,
  trades: [],
});
const card: Origin = {
  kind: 'card',
  words: 'Mend clothes – every week',
  language: 'en',
  interviewId: 'interview',
  path: 'myCards',
  storyId: null,
  experienceId: null,
  activityId: null,
};
const held = (origin: Origin): HeldSkill['sources'][number] => ({
  ...origin,
  id: 'source',
  skillId: 'skill',
  why: '',
  written: { by: 'Marta', at: '2026-03-04T10:00:00.000Z' },
});
const urisOf = (offers: readonly Offer[]) => offers.map(({ uri }) => uri);

test('a confirmed activity brings its skills to the front, those in her words first', () => {
  const offers = offersOf({
    suggestions: [suggested('a'), suggested('b'), suggested('c')],
    confirmed: [{ id: 'feast', title: 'Cook for a feast', skills: [onShelf('d'), onShelf('c')] }],
    unwanted: [{ uri: 'b' }],
  });
  expect(urisOf(offers)).toEqual(['c', 'd', 'a']);
  expect(offers[0]?.why).toEqual([label, activity]);
  expect(offers[1]?.why).toEqual([activity]);
});

test('an activity that her words name is not named twice', () => {
  const inWords: Reason = { ...activity, words: ['feast'] };
  const [first] = offersOf({
    suggestions: [suggested('a', [inWords])],
    confirmed: [{ id: 'feast', title: 'Cook for a feast', skills: [onShelf('a')] }],
    unwanted: [],
  });
  expect(first?.why).toEqual([inWords]);
});

test('each sort of reason has its turn before one comes again', () => {
  const other: Reason = { ...label, label: 'cook for others' };
  expect(distinctReasons([activity, { ...activity, words: ['x'] }, label, other])).toEqual([
    activity,
    label,
    other,
  ]);
});

test('what was accepted stays in its place, what is offered again comes back to it', () => {
  const first = keepPlaces({ remembered: [], offered: [offer('a'), offer('b'), offer('c')], held: [] });
  expect(urisOf(first.shown)).toEqual(['a', 'b', 'c']);
  const accepted = keepPlaces({ ...first, offered: [offer('c'), offer('d')], held: [offer('a')] });
  expect(urisOf(accepted.shown)).toEqual(['a', 'c', 'd']);
  const again = keepPlaces({
    ...accepted,
    offered: [offer('d'), offer('b'), offer('c')],
    held: [offer('a')],
  });
  expect(urisOf(again.shown)).toEqual(['a', 'b', 'c', 'd']);
  // Nothing new: the memory is the very same, so that nothing is drawn again for it.
  expect(again.remembered).toBe(accepted.remembered);
});

test('the confirmed activity that leads to a skill becomes part of its source', () => {
  const led = { ...offer('a'), why: [activity] };
  expect(originWith(card, led, ['feast']).activityId).toBe('feast');
  expect(originWith(card, led, []).activityId).toBeNull();
});

test('a card is known by its title, a story by itself, a sentence by its words', () => {
  expect(comesFrom(held({ ...card, words: 'Mend clothes' }), card)).toBe(true);
  expect(comesFrom(held({ ...card, words: 'Cook' }), card)).toBe(false);
  expect(
    comesFrom(held({ ...card, words: 'Remendar', activityId: 'mend' }), { ...card, activityId: 'mend' }),
  ).toBe(true);
  const story: Origin = { ...card, kind: 'story', storyId: 'story', words: 'The wedding' };
  expect(comesFrom(held({ ...story, words: 'The wedding, told anew' }), story)).toBe(true);
  expect(comesFrom(held({ ...story, storyId: 'another' }), story)).toBe(false);
  const sentence: Origin = { ...card, kind: 'sentence', interviewId: null, path: null, words: 'I cook' };
  expect(comesFrom(held(sentence), sentence)).toBe(true);
  expect(comesFrom(held({ ...sentence, words: 'I sew' }), sentence)).toBe(false);
});
