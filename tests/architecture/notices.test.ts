import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const about = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => read(path.join(folder, file)));
}

/** Packages that the shipped halves import, so that their work is inside the program. */
function shippedPackages(): string[] {
  const code = ['shared', 'electron/backend', 'electron/shell', 'electron/preload', 'renderer'].flatMap(
    sources,
  );
  const imported = (name: string): boolean =>
    code.some((text) => new RegExp(`(from|import|import\\(|url\\()\\s*['"\`]${name}(/|['"\`])`).test(text));
  return [...Object.keys(about.dependencies), ...Object.keys(about.devDependencies).filter(imported)];
}

test('every package that ships is named in the notices', () => {
  const notices = read('NOTICES.md');
  const missing = shippedPackages().filter(
    (name) => !notices.includes(name === 'better-sqlite3' ? 'better-sqlite3-multiple-ciphers' : name),
  );
  expect(missing).toEqual([]);
  expect(shippedPackages()).toContain('pdfmake');
});

test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])(
  '%s names only commands and files that exist',
  (file) => {
    const text = read(file);
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !Object.hasOwn(about.scripts, name))).toEqual([]);
    const links = [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  },
);
