import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'trama-layers-'));

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Lays out a little tree of our shape with one import across a line, and answers which rules say no. */
function violations(name: string, files: Readonly<Record<string, string>>): string[] {
  const tree = path.join(scratch, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  for (const config of ['.dependency-cruiser.js', 'tsconfig.base.json']) {
    cpSync(path.join(root, config), path.join(tree, config));
  }
  writeFileSync(path.join(tree, 'package.json'), '{ "type": "module" }');
  const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const ended = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.js', '--output-type', 'json', ...folders],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  );
  const report = JSON.parse(ended.stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
}

const importing = (target: string): string => `import { x } from '${target}';\nexport const y = x;\n`;
const leaf = 'export const x = 1;\n';

test.each([
  ['shared-stands-alone', { 'shared/a.ts': importing('../electron/b.ts'), 'electron/b.ts': leaf }],
  [
    'pages-and-shared-run-without-node',
    { 'shared/a.ts': "import { join } from 'node:path';\nexport const y = join;\n" },
  ],
  ['halves-meet-in-shared', { 'renderer/a.ts': importing('../electron/b.ts'), 'electron/b.ts': leaf }],
  ['backend-knows-no-page', { 'electron/a.ts': importing('../renderer/b.ts'), 'renderer/b.ts': leaf }],
  [
    'backend-knows-no-electron',
    { 'electron/backend/a.ts': importing('../shell/b.ts'), 'electron/shell/b.ts': leaf },
  ],
  [
    'backend-knows-no-electron',
    { 'electron/cli/a.ts': importing('../preload/b.ts'), 'electron/preload/b.ts': leaf },
  ],
  [
    'backend-knows-no-host',
    { 'electron/backend/a.ts': importing('../host/b.ts'), 'electron/host/b.ts': leaf },
  ],
  [
    'features-are-islands',
    { 'renderer/features/one/a.ts': importing('../two/b.ts'), 'renderer/features/two/b.ts': leaf },
  ],
  [
    'features-know-no-app',
    { 'renderer/features/one/a.ts': importing('../../app/b.ts'), 'renderer/app/b.ts': leaf },
  ],
  [
    'ui-knows-no-domain',
    { 'renderer/ui/a.ts': importing('../../shared/domain/b.ts'), 'shared/domain/b.ts': leaf },
  ],
  [
    'migrations-are-frozen',
    {
      'electron/backend/database/migrations/0002-a.ts': importing('../b.ts'),
      'electron/backend/database/b.ts': leaf,
    },
  ],
  [
    'no-cycles',
    {
      'shared/a.ts': importing('./b.ts').replace('y', 'x'),
      'shared/b.ts': importing('./a.ts').replace('y', 'x'),
    },
  ],
  ['no-orphans', { 'shared/a.ts': leaf, 'shared/b.ts': importing('./c.ts'), 'shared/c.ts': leaf }],
])('the rule %s says no', (rule, files) => {
  expect(violations(`${rule}-${Object.keys(files).join('-').replaceAll('/', '_')}`, files)).toContain(rule);
});

test('what the layers allow passes', () => {
  const files = {
    'renderer/features/one/a.ts': importing('../../../shared/domain/b.ts'),
    'renderer/app/routes.ts': importing('../features/one/a.ts').replace('{ x }', '{ y as x }'),
    'electron/backend/c.ts': importing('../../shared/domain/b.ts'),
    'electron/shell/d.ts': importing('../backend/c.ts').replace('{ x }', '{ y as x }'),
    'shared/domain/b.ts': leaf,
  };
  expect(violations('allowed', files)).toEqual([]);
});
