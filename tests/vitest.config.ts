import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  test: {
    include: ['tests/{unit,integration,architecture,golden}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The native module is loaded in child processes: a crash then names its test file.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
