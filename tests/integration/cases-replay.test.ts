import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../shared/domain/case-record.ts';
import { EXPERIENCE_KINDS } from '../../shared/domain/experience.ts';
import { Refusal } from '../../shared/contract/kernel.ts';
import { caseProjection } from '../../electron/backend/cases/projection.ts';
import { checkIntegrity } from '../../electron/backend/database/integrity.ts';
import { openCases } from '../support/open-cases.ts';
import type { OpenCases } from '../support/open-cases.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const title = fc.oneof(text, fc.constant(''));
const place = fc.nat(6);

/** What a counsellor may do, in any order; a number picks among what is there. */
const command = fc.oneof(
  fc.record({ do: fc.constant('create' as const), name: text }),
  fc.record({ do: fc.constant('person' as const), on: place, name: title, years: fc.nat(30) }),
  fc.record({ do: fc.constant('archive' as const), on: place, archived: fc.boolean() }),
  fc.record({ do: fc.constant('add' as const), on: place, kind: fc.constantFrom(...ENTRY_KINDS) }),
  fc.record({
    do: fc.constant('save' as const),
    on: place,
    entry: place,
    title,
    tasks: fc.array(text, { maxLength: 3 }),
    kind: fc.constantFrom(...EXPERIENCE_KINDS),
  }),
  fc.record({ do: fc.constant('remove' as const), on: place, entry: place }),
  fc.record({ do: fc.constant('restore' as const), on: place, entry: place }),
  fc.record({ do: fc.constant('move' as const), on: place, entry: place, to: place }),
  fc.record({ do: fc.constant('clock' as const), day: fc.integer({ min: 1, max: 28 }) }),
);
type Command = typeof command extends fc.Arbitrary<infer Step> ? Step : never;

const EMPTY = {
  language: { kind: 'language', fields: {} },
  experience: { kind: 'experience', fields: {} },
  education: { kind: 'education', fields: {} },
} as const;

interface Known {
  readonly cases: string[];
  readonly experiences: { caseId: string; id: string }[];
}

async function run({ client, clock }: OpenCases, known: Known, step: Command): Promise<void> {
  if (step.do === 'create') {
    known.cases.push((await client.create({ preferredName: step.name })).id);
    return;
  }
  if (step.do === 'clock') {
    clock.set(`2026-11-${String(step.day).padStart(2, '0')}T08:00:00.000Z`);
    return;
  }
  const caseId = known.cases[step.on % Math.max(known.cases.length, 1)];
  if (caseId === undefined) return;
  if (step.do === 'person') {
    const fields = { givenName: step.name, headline: step.name, schoolingYears: step.years };
    await client.savePerson({ caseId, fields });
    return;
  }
  if (step.do === 'archive') {
    await client.setArchived({ caseId, archived: step.archived });
    return;
  }
  if (step.do === 'add') {
    const experienceId = known.experiences.find((experience) => experience.caseId === caseId)?.id ?? null;
    const { kind } = step;
    const entry = kind === 'skill' ? { kind, fields: { experienceId } } : EMPTY[kind];
    const { id } = await client.addEntry({ caseId, entry });
    if (step.kind === 'experience') known.experiences.push({ caseId, id });
    return;
  }
  const key = known.experiences[step.entry % Math.max(known.experiences.length, 1)];
  if (!key) return;
  const entry = { ...key, kind: 'experience' as const };
  if (step.do === 'save') {
    const fields = { title: step.title, tasks: step.tasks, kind: step.kind };
    await client.saveEntry({ ...key, entry: { kind: 'experience', fields } });
  } else if (step.do === 'remove') await client.removeEntry(entry);
  else if (step.do === 'restore') await client.restoreEntry(entry);
  else await client.moveEntry({ ...entry, to: step.to });
}

const EXPECTED = ['NOT_FOUND', 'INVALID_INPUT'];

test('after any commands in any order the log is sound and rebuilds every table', async () => {
  const property = fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (steps) => {
    const cases = openCases();
    const known: Known = { cases: [], experiences: [] };
    try {
      for (const step of steps) {
        await run(cases, known, step).catch((error: unknown) => {
          // Moving what is removed, or a skill for a removed experience; control characters in generated text.
          if (!(error instanceof Refusal && EXPECTED.includes(error.code))) throw error;
        });
      }
      const { problems } = checkIntegrity(cases.db, { auditKey: cases.auditKey, projection: caseProjection });
      expect(problems).toEqual([]);
      expect(cases.reported).toEqual([]);
    } finally {
      cases.stop();
    }
  });
  await fc.assert(property, { numRuns: 100 });
}, 60_000);
