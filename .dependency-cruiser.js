// The six sentences of ARCHITECTURE.md, as far as imports can break them.
export default {
  forbidden: [
    {
      name: 'shared-stands-alone',
      severity: 'error',
      comment: 'shared is pure: it imports nothing of ours and no runtime.',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/|^electron$' },
    },
    {
      name: 'pages-and-shared-run-without-node',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'halves-meet-in-shared',
      severity: 'error',
      comment: 'The renderer knows the backend only through the contract.',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'backend-knows-no-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'backend-knows-no-electron',
      severity: 'error',
      comment: 'The core, the browser host and the command line run without Electron.',
      from: { path: '^electron/(backend|host|cli)/' },
      to: { path: '^electron/(shell|preload)/|^electron$|^node_modules/electron/' },
    },
    {
      name: 'backend-knows-no-host',
      severity: 'error',
      from: { path: '^electron/backend/' },
      to: { path: '^electron/(host|cli|launch)/' },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      comment: 'Features compose in renderer/app, never with each other.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: { path: '^renderer/(features|ui|backend|i18n)/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(shared/(domain|contract|documents)|renderer/(features|backend|app))/' },
    },
    {
      name: 'migrations-are-frozen',
      severity: 'error',
      comment: 'A migration that imports living code changes its meaning tomorrow.',
      from: { path: '^electron/backend/database/migrations/\\d' },
      to: { path: '^(electron|shared|renderer)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', 'electron/(launch|node24)/', '\\.(css|json)$'] },
      to: {},
    },
    {
      name: 'no-dev-packages-at-runtime',
      severity: 'error',
      comment: 'What is not bundled must be a dependency.',
      from: { path: '^(electron|renderer|shared)/' },
      to: { couldNotResolve: true, pathNot: ['\\?url$', '\\?worker$', '^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
