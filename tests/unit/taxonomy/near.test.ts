import { expect, test } from 'vitest';
import { embedded } from '../../../electron/backend/taxonomy/suggest/embedded-files.ts';

test('every activity has further skills that ship, each once, and none that it has already', () => {
  const skills = new Set(embedded.concepts().skills.map(({ id }) => id));
  const near = embedded.near();
  const activities = embedded.activities();
  expect(Object.keys(near).sort()).toEqual(activities.map(({ id }) => id).sort());
  for (const { id, skills: own } of activities) {
    const further = near[id] ?? [];
    expect(further.length).toBeGreaterThanOrEqual(4);
    expect(new Set(further).size).toBe(further.length);
    expect(further.filter((skill) => !skills.has(skill) || own.includes(skill))).toEqual([]);
  }
});
