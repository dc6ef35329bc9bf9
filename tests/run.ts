// `npm test`: the static gate, the build, and every kind of test, one after the other; then one line of totals.
// A stage that fails does not hide the later ones, except that nothing can run in a page without a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const root = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'trama-test-'));
const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
const rows: string[] = [];

/** Runs one command of the project with its own output on the screen; true when it ended well. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  console.log(`\n--- ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  const ended = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

function count(name: string, started: number, result: Totals): void {
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  rows.push(`${name.padEnd(34)} ${result.passed} passed, ${result.failed} failed${skipped}  (${seconds} s)`);
}

/** A gate is one check that holds or does not. */
function gate(name: string, script: string): boolean {
  const started = performance.now();
  const passed = run('npm', ['run', '-s', script]);
  count(name, started, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a test runner that writes a JSON report; a runner that ends badly without a failed test is a failure too. */
function tests(
  name: string,
  work: {
    command: string;
    args: readonly string[];
    env?: Record<string, string>;
    report: string;
    read: (report: unknown) => Totals;
  },
): void {
  const started = performance.now();
  const endedWell = run(work.command, work.args, work.env);
  const report = readReport(work.report);
  const result = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : work.read(report);
  if (!endedWell && result.failed === 0) result.failed = 1;
  if (endedWell && result.passed === 0) result.failed += 1;
  count(name, started, result);
}

function vitestTotals(report: unknown): Totals {
  const { numPassedTests, numFailedTests, numPendingTests } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

function playwrightTotals(report: unknown): Totals {
  const { stats } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  // A test that passes only on a second try has not passed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

const started = performance.now();
gate('format', 'format:check');
gate('types', 'types');
gate('lint', 'lint');
gate('layers', 'layers');
gate('dead code', 'dead');
gate('texts in six languages', 'texts');
const built = gate('build', 'build');

const vitestReport = path.join(scratch, 'vitest.json');
tests('unit, integration, architecture, golden', {
  command: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
  report: vitestReport,
  read: vitestTotals,
});

if (built) {
  const playwrightReport = path.join(scratch, 'playwright.json');
  tests('end to end', {
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    report: playwrightReport,
    read: playwrightTotals,
  });
  gate('package contents', 'package:check');
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${rows.join('\n')}`);
console.log(
  `in all ${((performance.now() - started) / 60_000).toFixed(1)} minutes, ${totals.skipped} skipped`,
);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
