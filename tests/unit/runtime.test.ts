import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runtimeProblem } from '../../electron/backend/runtime.ts';

test.each(['24.21.0', '22.18.0', '26.0.0'])('Node %s runs Trama', (version) => {
  expect(runtimeProblem(version)).toBeUndefined();
});

test.each(['20.19.0', '22.17.1', '18.0.0'])('Node %s is told in a sentence, with what to do', (version) => {
  expect(runtimeProblem(version)).toContain(`this is Node ${version}. Start it through npm`);
});

test('every launcher asks before it loads anything', () => {
  const launcher = path.join(import.meta.dirname, '../../electron/launch/run.mjs');
  const pretended = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
    process.argv = ['node', 'run.mjs', 'cli', '--help']; await import(${JSON.stringify(launcher)});`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', pretended], { encoding: 'utf8' });
  expect(ended.status).toBe(1);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toContain('Trama needs Node 24');
});
