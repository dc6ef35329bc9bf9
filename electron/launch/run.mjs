// The one entry of every npm script that loads the native module or runs TypeScript directly: it checks the
// runtime first, because better-sqlite3 crashes without a message on a Node that it was not built for.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 && !(major === 22 && minor >= 18)) {
  console.error(
    `Trama needs Node 24, the runtime that Electron embeds; this is Node ${process.versions.node}. ` +
      'Run `npm ci` and start through npm (for example `npm start`): on Linux and Windows the project brings Node 24 along. ' +
      'On a Mac install Node 24 from nodejs.org.',
  );
  process.exit(1);
}

const targets = {
  start: './start.ts',
  dev: './dev.ts',
  cli: '../cli/main.ts',
  texts: '../../tests/architecture/check-texts.ts',
  test: '../../tests/run.ts',
  bench: '../../tests/bench/main.ts',
};
const name = process.argv[2] ?? '';
if (!Object.hasOwn(targets, name)) {
  console.error(`Unknown target "${name}". Known: ${Object.keys(targets).join(', ')}.`);
  process.exit(2);
}
process.argv.splice(2, 1);
await import(targets[name]);
