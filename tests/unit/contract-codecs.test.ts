// What the wire carries: JSON and nothing else, there and back without loss.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bytes, done, DONE, nothing } from '../../shared/contract/codecs.ts';
import { contract } from '../../shared/contract/contract.ts';
import { KERNEL_CODES } from '../../shared/contract/kernel.ts';
import type { Contract, Procedure } from '../../shared/contract/kernel.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('bytes', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
        const wire = z.encode(bytes, content);
        expect(z.decode(bytes, overTheWire(wire) as string)).toEqual(content);
      }),
    );
  });

  test('of any length have the spelling that everyone else gives them', () => {
    for (const length of [0, 1, 2, 3, 12_287, 12_288, 12_289, 12_290, 100_000]) {
      const content = Uint8Array.from({ length }, (_, n) => (n * 31) % 256);
      expect(z.encode(bytes, content)).toBe(Buffer.from(content).toString('base64'));
    }
  });

  test('stay the same however often they travel, from whatever spelling they came', () => {
    fc.assert(
      fc.property(fc.base64String(), (text) => {
        const first = z.decode(bytes, text);
        expect(z.decode(bytes, z.encode(bytes, first))).toEqual(first);
      }),
    );
  });

  test('are never taken from text that is no base64', () => {
    for (const text of ['A', 'AAA', 'AA=A', 'AA AA', 'AA-_', 'AAA=AAAA', '\u0000', '====']) {
      expect(bytes.safeDecode(text).success, text).toBe(false);
    }
    for (const value of [null, 1, [65], { 0: 65 }]) {
      expect(z.safeDecode(bytes, value as never).success).toBe(false);
    }
  });
});

test('nothing and done take nothing more', () => {
  expect(z.safeParse(nothing, { extra: 1 }).success).toBe(false);
  expect(z.safeParse(done, { ...DONE, extra: 1 }).success).toBe(false);
  expect(z.parse(done, DONE)).toEqual({ done: true });
});

const whole: Contract = contract;
const procedures = Object.entries(whole).flatMap(([domain, names]) =>
  Object.entries(names).map(([name, procedure]): [string, Procedure] => [`${domain}.${name}`, procedure]),
);

/** The words that name a JSON Schema's types, wherever they stand in it. */
function everyObject(schema: unknown): readonly object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema, ...Object.values(schema).flatMap(everyObject)];
}

describe.each(procedures)('%s', (_name, procedure) => {
  // The wire's side of a codec is its input, so "input" describes what travels in both directions.
  test.each(['input', 'output'] as const)(
    'has an %s that is plain JSON and takes no unknown fields',
    (end) => {
      const schema = z.toJSONSchema(procedure[end], { io: 'input', unrepresentable: 'throw' });
      expect(overTheWire(schema)).toEqual(schema);
      // A dictionary says what its keys and its values are; it has no fields that could be unknown.
      const open = everyObject(schema).filter(
        (part) =>
          'type' in part &&
          part.type === 'object' &&
          !('propertyNames' in part) &&
          !('additionalProperties' in part && part.additionalProperties === false),
      );
      expect(open).toEqual([]);
    },
  );

  test('lists refusals in capitals, each once, and none of the kernel’s own', () => {
    expect(new Set(procedure.errors).size).toBe(procedure.errors.length);
    for (const code of procedure.errors) {
      expect(code).toMatch(/^[A-Z][A-Z_]+$/);
      expect(KERNEL_CODES).not.toContain(code);
    }
  });
});
