/**
 * Who may import whom: core ← catalogue ← session ← stage; ui takes core and catalogue; services take session;
 * modes take all but app and each other; app takes all. Each rule is seen to fail in tests/lint.
 */
const SOURCE = '^(src|models|tests|scripts)/';

/** A folder of src that may import, of our own code, only itself and the folders named. */
const layer = (name, allowed) => ({
  name: `layer-${name}`,
  comment: `src/${name} may import only ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: SOURCE, pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

/** A folder of src that may use, of packages and of Node, only those named. */
const packagesOf = (name, packages) => ({
  name: `packages-${name}`,
  comment: `src/${name} may use only these packages: ${packages.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { pathNot: `^(src|models|tests|scripts)/|(^|node_modules/)(@types/)?(${packages.join('|')})(/|$)` },
});

const LAYERS = {
  core: [],
  catalogue: ['core'],
  session: ['core', 'catalogue'],
  stage: ['core', 'catalogue', 'session'],
  ui: ['core', 'catalogue'],
  services: ['core', 'catalogue', 'session'],
  server: ['core', 'catalogue', 'session', 'services'],
  modes: ['core', 'catalogue', 'session', 'stage', 'ui', 'services'],
  app: ['core', 'catalogue', 'session', 'stage', 'ui', 'services', 'modes'],
};

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(([name, allowed]) => layer(name, allowed)),
    packagesOf('core', ['astronomy-engine']),
    packagesOf('catalogue', ['zod']),
    packagesOf('session', ['zod', 'zustand']),
    {
      name: 'modes-are-strangers',
      comment: 'a mode may not import another mode',
      severity: 'error',
      from: { path: '^src/modes/([^/]+)/' },
      to: { path: '^src/modes/([^/]+)/', pathNot: '^src/modes/$1/' },
    },
    {
      name: 'ui-draws-no-scene',
      comment: 'src/ui is DOM by props: no three, no R3F, no store',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '(^|node_modules/)(@types/)?(three|@react-three|zustand)(/|$)' },
    },
    {
      name: 'no-node-in-the-page',
      comment: 'only src/server runs in Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'live-models',
      comment: 'what is drawn live may use src/stage, src/core, src/catalogue and its own folder',
      severity: 'error',
      from: { path: '^models/([^/]+/[^/]+)/.*\\.tsx$', pathNot: '^models/kit/' },
      to: { path: SOURCE, pathNot: '^src/(stage|core|catalogue)/|^models/$1/' },
    },
    {
      name: 'live-models-in-the-page',
      comment: 'what is drawn live may not reach the build of the kit: that runs in Node',
      severity: 'error',
      from: { path: '^models/[^/]+/[^/]+/.*\\.tsx$' },
      to: { path: '^models/kit/build/', reachable: true },
    },
    {
      name: 'models',
      comment: 'a model may use the kit, src/core, src/catalogue and the folder of its own or of its whole',
      severity: 'error',
      from: { path: '^models/[^/]+/[^/]+/model\\.ts$', pathNot: '^models/kit/' },
      to: { path: SOURCE, pathNot: '^src/(core|catalogue)/|^models/' },
    },
    {
      name: 'models-in-node',
      comment: 'a model is built in Node: nothing that it reaches may be of the page',
      severity: 'error',
      from: { path: '^models/[^/]+/[^/]+/model\\.ts$' },
      to: { path: '^src/(stage|ui|session|services|modes|app|server)/', reachable: true },
    },
    {
      name: 'kit',
      comment: 'the kit may use src/core and src/catalogue, and knows no model',
      severity: 'error',
      from: { path: '^models/kit/' },
      to: { path: SOURCE, pathNot: '^src/(core|catalogue)/|^models/kit/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that import each other cannot be read one after the other',
      severity: 'error',
      from: { path: SOURCE },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'the import leads nowhere',
      severity: 'error',
      from: { path: '^(src|models)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'what is shipped does not import tests',
      severity: 'error',
      from: { path: '^(src|models)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|artifacts|shared|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] },
  },
};
