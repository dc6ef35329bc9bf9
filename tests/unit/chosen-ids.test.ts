import { expect, test } from 'vitest';
import { chosenIds } from '../../renderer/ui/chosen-ids.ts';

const items = ['MA', 'UA', 'SO'].map((id) => ({ id }));

test('what is new comes after what was there', () => {
  expect(chosenIds({ items, value: ['UA'], keys: ['MA', 'UA'], maxItems: undefined })).toEqual(['UA', 'MA']);
});

test('what is taken back goes', () => {
  expect(chosenIds({ items, value: ['UA', 'MA'], keys: ['MA'], maxItems: undefined })).toEqual(['MA']);
});

test('the list repeating what it saw changes nothing, so that it cannot undo a newer choice', () => {
  expect(chosenIds({ items, value: [], keys: [], maxItems: undefined })).toBeUndefined();
  expect(chosenIds({ items, value: ['MA', 'UA'], keys: ['UA', 'MA'], maxItems: undefined })).toBeUndefined();
});

test('never more than allowed, and nothing that is not in the list', () => {
  expect(chosenIds({ items, value: ['MA'], keys: ['MA', 'UA', 'SO'], maxItems: 2 })).toEqual(['MA', 'UA']);
  expect(chosenIds({ items, value: [], keys: ['XX', 7], maxItems: undefined })).toBeUndefined();
});
