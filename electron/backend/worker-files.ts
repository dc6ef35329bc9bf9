/** The workers, by name, with where their source lies beside this file. */
const SOURCES = {
  'kdf-worker': './vault/kdf-worker.ts',
  'pdf-worker': './documents/pdf-worker.ts',
  'taxonomy-worker': './taxonomy/import/taxonomy-worker.ts',
} as const;

/** Where a worker's file lies: its source when the program runs from source, else the bundle beside this one. */
export function workerFile(name: keyof typeof SOURCES): URL {
  const source = import.meta.url.endsWith('.ts');
  return new URL(source ? SOURCES[name] : `./${name}.js`, import.meta.url);
}
