import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** Files that git tracks or would track; in a folder without git, everything but what is built or installed. */
function projectFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (listed.status === 0) return listed.stdout.split('\n').filter(Boolean);
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/^(node_modules|out|dist)\//.test(file),
  );
}

const files = projectFiles().filter(
  (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() === true,
);
const lines = (file: string): number => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;

test('no source file is longer than 300 lines', () => {
  const long = files.filter((file) => /\.(ts|tsx|mjs|cjs|js|css)$/.test(file) && lines(file) > 300);
  expect(files.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});

test('the top level holds only the folders of the architecture', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].sort()).toEqual(['.ci', 'electron', 'renderer', 'resources', 'shared', 'tests']);
});

test('file names are kebab-case', () => {
  const odd = files.filter(
    (file) => /\.(ts|tsx|css)$/.test(file) && !/^[a-z0-9.-]+$/.test(path.basename(file)),
  );
  expect(odd).toEqual([]);
});

test('index files are ordered lists and registries, never barrels', () => {
  const barrels = files.filter(
    (file) =>
      path.basename(file) === 'index.ts' &&
      /^export (\*|\{[^}]*\} from)/m.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(barrels).toEqual([]);
});
