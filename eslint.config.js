import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE_LAYERS = ['src/core/**/*.ts', 'src/catalogue/**/*.ts', 'src/session/**/*.ts'];
const CONFIG_FILES = ['*.config.ts', '*.config.js'];

const EXPORT_RULES = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by name: a default export has another name in every file.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Export it by name: a default export has another name in every file.',
  },
  { selector: 'ExportAllDeclaration', message: 'List the names that are exported: `export *` hides what a module offers.' },
];

// The compiler cannot refuse these: they are in the ES library that the pure layers may use.
const PURITY_RULES = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'A pure layer has no clock: take the time as a parameter (`timeMs`), from services/platform.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A pure layer has no clock: take the time as a parameter (`timeMs`), from services/platform.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'A pure layer has no clock: take the time as a parameter (`timeMs`), from services/platform.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A pure layer has no chance: take a seeded source of numbers as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="performance"]',
    message: 'A pure layer has no clock: take the time as a parameter (`timeMs`), from services/platform.',
  },
  {
    selector: 'MemberExpression[object.name="console"]',
    message: 'A pure layer does not print: return what is to be said.',
  },
];

/** The rules of style. Who may import whom is in .dependency-cruiser.cjs; rules of our own are in scripts/lint. */
export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'artifacts/', 'public/', 'shared/', 'docs/', 'scripts/lint/pure/'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Indexed reads are `T | undefined` here (noUncheckedIndexedAccess); in matrix code `!` is the only way to say
      // that the index is in range without a branch in a hot loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `boolean | void` is how a callback says that it may return nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...EXPORT_RULES],
      'max-lines': ['error', { max: 300 }],
      // A warning is for whoever looks; plain talk on the console is forgotten debugging.
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'models/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: PURE_LAYERS, rules: { 'no-restricted-syntax': ['error', ...EXPORT_RULES, ...PURITY_RULES] } },
  // Tools are read in a terminal; so are the words of the server.
  { files: ['scripts/**', 'tests/**', 'models/kit/build/**', 'src/server/**'], rules: { 'no-console': 'off' } },
  { files: CONFIG_FILES, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
