// Builds the program when what was built is missing or older than its sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createBuilder } from 'vite';
import { inProject } from './project.ts';

const SOURCES = ['electron', 'renderer', 'shared', 'vite.config.ts', 'package.json'];
const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/host/start.js'];

const changedAt = (file: string) => statSync(file).mtimeMs;

function newestIn(place: string): number {
  if (!statSync(place).isDirectory()) return changedAt(place);
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...files.map((entry) => changedAt(path.join(entry.parentPath, entry.name))));
}

function isFresh(): boolean {
  const built = BUILT.map((file) => inProject(file));
  if (!built.every((file) => existsSync(file))) return false;
  const newest = Math.max(...SOURCES.map((source) => newestIn(inProject(source))));
  return Math.min(...built.map(changedAt)) >= newest;
}

/** Resolves when `out/` is as new as the sources. Rejects with the builder's error. */
export async function buildIfNeeded(): Promise<void> {
  if (isFresh()) return;
  const began = performance.now();
  process.stdout.write('Building Trama … ');
  const builder = await createBuilder({ configFile: inProject('vite.config.ts'), logLevel: 'error' });
  await builder.buildApp();
  console.log(`done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
