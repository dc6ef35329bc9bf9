import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';
import { cldrPlugin } from './renderer/build/cldr-plugin.ts';
import { picturesPlugin } from './renderer/build/pictures-plugin.ts';
import { PICTURES } from './shared/interview/pictures.ts';

const root = import.meta.dirname;
const inRoot = (file: string) => path.join(root, file);

/** Chromium of Electron 45: the oldest browser that a built page has to run in. */
const PAGE_TARGET = 'chrome156';

/** Stay in node_modules: Electron itself, native code, and libraries that read their own files while they run. */
const LEFT_OUT = ['electron', 'better-sqlite3', 'pdfmake', 'harfbuzzjs'];
const external = [/^node:/, ...LEFT_OUT.map((name) => new RegExp(`^${name}(/|$)`))];

/** Started as `node:worker_threads` from files that lie beside the bundle. */
const workers = {
  'kdf-worker': inRoot('electron/backend/vault/kdf-worker.ts'),
  'pdf-worker': inRoot('electron/backend/documents/pdf-worker.ts'),
  'taxonomy-worker': inRoot('electron/backend/taxonomy/import/taxonomy-worker.ts'),
};

interface NodeBundle {
  readonly input: Record<string, string>;
  readonly outDir: string;
  readonly format: 'es' | 'cjs';
}

/** A bundle for Node: readable, with source maps, its packages inlined except those left out. */
const nodeBundle = ({ input, outDir, format }: NodeBundle): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: LEFT_OUT },
  build: {
    outDir: inRoot(outDir),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      external,
      output: {
        format,
        entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        // Beside the entries, so that paths relative to `import.meta.url` mean the same in an entry and in a chunk.
        chunkFileNames: '[name]-[hash].js',
        // A sandboxed preload has no module loader: it must be one file.
        ...(format === 'cjs' ? { codeSplitting: false } : {}),
      },
    },
  },
});

/** Fonts keep their names: the backend reads the same files for paper that the page shows on the screen. */
const assetName = ({ names }: { readonly names: readonly string[] }) =>
  names[0]?.endsWith('.ttf') ? 'fonts/[name][extname]' : 'assets/[name]-[hash][extname]';

/** A JSON file of an installed package; null where there is none. */
const readPackage = (file: string): unknown => {
  const at = inRoot(`node_modules/${file}`);
  return existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : null;
};

const drawingOf = (hexcode: string) => inRoot(`node_modules/openmoji/color/svg/${hexcode}.svg`);

export default defineConfig({
  root: inRoot('renderer'),
  base: './',
  cacheDir: inRoot('node_modules/.cache/vite'),
  plugins: [react(), cldrPlugin(readPackage), picturesPlugin(PICTURES, drawingOf)],
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        outDir: inRoot('out/renderer'),
        emptyOutDir: true,
        target: PAGE_TARGET,
        modulePreload: { polyfill: false },
        // Read from the disk, not over a network.
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { output: { assetFileNames: assetName } },
      },
    },
    main: nodeBundle({
      input: { main: inRoot('electron/shell/main.ts'), ...workers },
      outDir: 'out/main',
      format: 'es',
    }),
    host: nodeBundle({
      input: { start: inRoot('electron/host/start.ts'), ...workers },
      outDir: 'out/host',
      format: 'es',
    }),
    preload: nodeBundle({
      input: { preload: inRoot('electron/preload/preload.ts') },
      outDir: 'out/preload',
      format: 'cjs',
    }),
  },
  // Makes `vite build` build every environment.
  builder: {},
});
