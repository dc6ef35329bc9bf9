import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (...parts: string[]): string => path.join(root, ...parts);
