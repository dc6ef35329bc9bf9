// The native module crashes the process, without a word, on a Node that it was not built for. Whoever is about to load it
// asks here first. `electron/launch/run.mjs` says the same before any TypeScript can run.

/** The first Node with the interface that the native module needs, and that runs this program's sources. */
const OLDEST = { major: 22, minor: 18 } as const;

/** Says what is wrong with a Node version such as `20.20.2` and what to do, or nothing. */
export function runtimeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return undefined;
  return `Trama needs Node 24; this is Node ${version}. Start it through npm, which brings the right one: npm start.`;
}

/** @throws Error with a sentence that says what to do, on a Node that the native module would crash */
export function requireRuntime(): void {
  const problem = runtimeProblem(process.versions.node);
  if (problem !== undefined) throw new Error(problem);
}
