// Layers by import are dependency-cruiser's; here are types, hooks, sizes and the lines that must never be crossed.
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

const never = [
  forbid(
    'Property[key.name=/^(nodeIntegration.*|webviewTag|allowRunningInsecureContent|experimentalFeatures)$/][value.value=true]',
    'Windows stay locked down.',
  ),
  forbid(
    'Property[key.name=/^(contextIsolation|sandbox|webSecurity)$/][value.value=false]',
    'Windows stay locked down.',
  ),
  forbid(
    'CallExpression[callee.property.name=/^(loadFile|executeJavaScript|sendSync)$/]',
    'Not in this program: custom scheme, no injected scripts, no synchronous messages.',
  ),
  forbid('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'What people type is text, never markup.'),
  forbid('AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', 'What people type is text.'),
  forbid('CallExpression[callee.property.name="serialize"]', 'db.serialize() returns the vault in clear.'),
  forbid(
    'CallExpression[callee.property.name="backup"][callee.object.name=/^(db|database)$/]',
    'Fails on encrypted files: use vacuumInto.',
  ),
  forbid('TSEnumDeclaration', 'Use an `as const` list and a union.'),
  forbid(
    'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|stubGlobal)$/]',
    'No module mocks: everything outside enters through createBackend.',
  ),
];

const noNetwork = {
  paths: [
    {
      name: 'node:crypto',
      importNames: ['argon2', 'argon2Sync'],
      message: 'Missing in Electron (BoringSSL): use hash-wasm.',
    },
    ...['node:http', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'node:http2'].map(
      (name) => ({
        name,
        message: 'Nothing in Trama needs a network; only electron/host listens, on loopback.',
      }),
    ),
  ],
};

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      'dist',
      'test-results',
      'tests/support/electron-standin/**',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-eval': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...never],
      'no-restricted-imports': ['error', noNetwork],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only renderer/backend/http-transport.ts speaks to the host.' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  // Control characters are what these files are about.
  { files: ['shared/domain/text.ts'], rules: { 'no-control-regex': 'off' } },
  { files: ['renderer/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  {
    files: ['renderer/backend/http-transport.ts', 'tests/**', 'electron/shell/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['electron/host/**', 'tests/**', 'electron/launch/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['electron/cli/**', 'electron/host/start.ts', 'electron/launch/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
