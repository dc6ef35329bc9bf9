import { expect, test } from 'vitest';
import {
  cardsOn,
  cardsToLay,
  lastLaid,
  without,
  withLaid,
} from '../../../renderer/features/interview/items/pile-order.ts';
import type { Laid } from '../../../renderer/features/interview/items/pile-order.ts';

const cards = ['cook', 'sew', 'plan', 'teach'];
const laid: Laid = withLaid(withLaid(withLaid({}, 'cook', 'strong'), 'sew', 'some'), 'plan', 'strong');

test('cards come in their own order, those that lie already left out', () => {
  expect(cardsToLay(cards, {})).toEqual(cards);
  expect(cardsToLay(cards, laid)).toEqual(['teach']);
});

test('the last card comes back first, then the one before it', () => {
  expect(lastLaid(laid)).toBe('plan');
  expect(lastLaid(without(laid, 'plan'))).toBe('sew');
  expect(lastLaid({})).toBeUndefined();
});

test('a card that is taken up is the next one to lay', () => {
  expect(cardsToLay(cards, without(laid, 'sew'))).toEqual(['sew', 'teach']);
});

test('a card that is laid again lies on one pile only, and last', () => {
  const again = withLaid(laid, 'cook', 'some');
  expect(cardsOn(again, 'strong')).toEqual(['plan']);
  expect(cardsOn(again, 'some')).toEqual(['sew', 'cook']);
  expect(lastLaid(again)).toBe('cook');
});

test('the order outlasts being stored', () => {
  const stored = JSON.parse(JSON.stringify(withLaid(laid, 'cook', 'some'))) as Laid;
  expect(lastLaid(stored)).toBe('cook');
});

test('nothing that was laid before is changed in place', () => {
  withLaid(laid, 'teach', 'some');
  without(laid, 'cook');
  expect(Object.keys(laid)).toEqual(['cook', 'sew', 'plan']);
});

test('a card with the name of something that every object has is to be laid like any other', () => {
  expect(cardsToLay(['constructor'], {})).toEqual(['constructor']);
});
