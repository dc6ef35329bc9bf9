/** The groups of a recovery code as it is printed. */
export function groupsOf(code: string): readonly string[] {
  return code.split(/[\s-]+/).filter(Boolean);
}

// The letters that Crockford's base 32 leaves out, because hands and eyes confuse them with digits.
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Whether what was typed is this group, however it was written. */
export function isSameGroup(typed: string, group: string): boolean {
  const plain = (value: string) =>
    value
      .toUpperCase()
      .replace(/[^0-9A-Z*~$=]/g, '')
      .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter);
  return plain(typed) === plain(group);
}
