import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatRecoveryCode,
  newRecoverySecret,
  parseRecoveryCode,
} from '../../electron/backend/vault/recovery-code.ts';

const CHARACTERS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const secret = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes));

test('a printed code reads back as its secret', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const code = formatRecoveryCode(bytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(parseRecoveryCode(code)?.equals(bytes)).toBe(true);
    }),
  );
});

test('case, spaces, hyphens and letters that look like digits do not matter', () => {
  fc.assert(
    fc.property(
      secret,
      fc.array(fc.constantFrom('', ' ', '-', '–', '\n'), { minLength: 44, maxLength: 44 }),
      (bytes, gaps) => {
        const typed = Array.from(formatRecoveryCode(bytes).replaceAll('-', ''))
          .map((character, index) => {
            const worn = { '0': 'o', '1': index % 2 === 0 ? 'I' : 'l' }[character] ?? character.toLowerCase();
            return `${worn}${gaps[index] ?? ''}`;
          })
          .join('');
        expect(parseRecoveryCode(typed)?.equals(bytes)).toBe(true);
      },
    ),
  );
});

test('any one wrong character is found', () => {
  fc.assert(
    fc.property(secret, fc.nat(35), fc.integer({ min: 1, max: 31 }), (bytes, position, shift) => {
      const code = Array.from(formatRecoveryCode(bytes).replaceAll('-', ''));
      const right = CHARACTERS.indexOf(code[position] ?? '');
      code[position] = CHARACTERS[(right + shift) % 32] ?? '';
      expect(parseRecoveryCode(code.join(''))).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('two different neighbours exchanged are found, at every place', () => {
  fc.assert(
    fc.property(secret, fc.nat(34), (bytes, position) => {
      const code = Array.from(formatRecoveryCode(bytes).replaceAll('-', ''));
      const [first = '', second = ''] = code.slice(position, position + 2);
      fc.pre(first !== second);
      code.splice(position, 2, second, first);
      expect(parseRecoveryCode(code.join(''))).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('any change within four neighbouring characters is found', () => {
  const change = fc.array(fc.nat(31), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(secret, fc.nat(32), change, (bytes, position, shifts) => {
      fc.pre(shifts.some((shift) => shift !== 0));
      const code = Array.from(formatRecoveryCode(bytes).replaceAll('-', ''));
      shifts.forEach((shift, index) => {
        const right = CHARACTERS.indexOf(code[position + index] ?? '');
        code[position + index] = CHARACTERS[right ^ shift] ?? '';
      });
      expect(parseRecoveryCode(code.join(''))).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('a missing, an extra and an impossible character are mistyped', () => {
  const code = formatRecoveryCode(newRecoverySecret());
  expect(parseRecoveryCode(code.slice(1))).toBeNull();
  expect(parseRecoveryCode(`${code}0`)).toBeNull();
  expect(parseRecoveryCode(code.replace(/^./, 'U'))).toBeNull();
  expect(parseRecoveryCode('')).toBeNull();
});

test('whatever is typed, reading it never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const read = parseRecoveryCode(typed);
      expect(read === null || read.length === 20).toBe(true);
    }),
  );
});

test('two new codes differ', () => {
  expect(newRecoverySecret().equals(newRecoverySecret())).toBe(false);
});
