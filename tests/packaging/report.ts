// One line for each thing that was checked; a failure does not hide the ones after it.

export interface Report {
  /** Notes whether `actual` is what was `expected`, compared as JSON. */
  equal(what: string, actual: unknown, expected: unknown): void;
  /** Notes whether this is so. */
  holds(what: string, so: boolean): void;
  readonly failed: number;
  readonly passed: number;
}

export function createReport(print: (line: string) => void): Report {
  let passed = 0;
  let failed = 0;
  const holds = (what: string, so: boolean, more = '') => {
    if (so) passed += 1;
    else failed += 1;
    print(`  ${so ? 'ok  ' : 'FAIL'} ${what}${so ? '' : more}`);
  };
  return {
    holds: (what, so) => holds(what, so),
    equal: (what, actual, expected) => {
      const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
      holds(what, found === wanted, `\n       found    ${found}\n       expected ${wanted}`);
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}
