const swc = require('@swc/core');

// dependency-cruiser parses every file with swc as TypeScript without JSX; a screen (`.tsx`) needs JSX said.
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** The import rules of the house: what must not happen cannot be written. */
const order = ['people', 'issuer', 'purpose', 'wall', 'blockers', 'leaders', 'show'];
const rooms = (names) => `(${names.join('|')})`;

/** Capabilities stand in one order; each may import those before it. */
const downwards = ['server', 'client'].flatMap((side) =>
  order.map((name, index) => ({
    name: `${side}-${name}-imports-only-earlier-capabilities`,
    severity: 'error',
    from: { path: `^${side}/${name}/` },
    to: { path: `^${side}/${rooms(order.slice(index + 1).concat('none'))}/` },
  })),
);

/** What the letterbox may take of the kernel: nothing in these can name a person. */
const nameless = [
  'columns',
  'database',
  'delivery-schedule',
  'epochs',
  'insert-rows',
  'lock',
  'operator-error',
  'sql',
  'time',
];

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'letterbox-can-name-nobody',
      comment: 'No identity, people, viewer, context or http: what the anonymous door cannot know it cannot tell',
      severity: 'error',
      from: { path: '^server/letterbox/' },
      to: {
        path: '^(server|schema|migrations)/',
        pathNot: `^server/letterbox/|^server/kernel/${rooms(nameless)}[.]ts$`,
      },
    },
    {
      name: 'letterbox-stands-on-few-packages',
      severity: 'error',
      from: { path: '^server/letterbox/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/node|lru-cache|typeorm)/' },
    },
    {
      name: 'capabilities-do-not-look-into-the-letterbox',
      severity: 'error',
      from: { path: `^server/(identity|kernel|${order.join('|')})/` },
      to: { path: '^server/letterbox/', pathNot: '^server/letterbox/(delivery-port|seal-answer)[.]ts$' },
    },
    {
      name: 'only-the-board-meets-the-letterbox',
      severity: 'error',
      from: { path: `^server/(identity|kernel|${order.filter((name) => name !== 'blockers').join('|')})/` },
      to: { path: '^server/letterbox/' },
    },
    {
      name: 'client-letterbox-stands-alone',
      comment: 'The frame in which letters are written has no Apollo, no identity and nothing of the other screens',
      severity: 'error',
      from: { path: '^client/letterbox/' },
      to: { path: '^client/', pathNot: '^client/(letterbox|ui)/' },
    },
    {
      name: 'nobody-imports-the-letter-frame',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/letterbox/' },
      to: { path: '^client/letterbox/' },
    },
    {
      name: 'kernel-knows-no-capability',
      severity: 'error',
      from: { path: '^server/kernel/' },
      to: { path: '^server/', pathNot: '^server/kernel/' },
    },
    {
      name: 'identity-stands-on-people-and-kernel',
      severity: 'error',
      from: { path: '^server/identity/' },
      to: { path: '^server/', pathNot: '^server/(identity|kernel|people)/|^server/config-issuers.ts$' },
    },
    {
      name: 'capabilities-know-no-http',
      severity: 'error',
      from: { path: `^server/${rooms(order)}/` },
      to: { path: '^server/(http|identity|demo|commands)/|^server/(app|main|config|schema|capabilities)[.]ts$' },
    },
    {
      name: 'server-and-client-share-only-the-schema',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|migrations)/' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|schema|test)/' },
    },
    {
      name: 'ui-knows-no-capability',
      severity: 'error',
      from: { path: '^client/ui/' },
      to: { path: `^client/${rooms(order)}/|^client/(apollo|graphql|widget)` },
    },
    {
      name: 'migrations-import-only-typeorm',
      comment: 'And the columns they are made of: what a migration did must not change with the code of today',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: 'node_modules/typeorm|^migrations/columns[.]ts$' },
    },
    {
      name: 'only-config-reads-the-environment',
      comment: 'process.env is checked by a test; this keeps dotenv and friends out',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: 'node_modules/(dotenv|config)/' },
    },
    {
      name: 'no-circles',
      comment: 'A type or a screen that is fetched later closes a circle as well',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { circular: true },
    },
    { name: 'not-to-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
