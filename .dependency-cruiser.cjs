const { readFileSync } = require('node:fs');
const swc = require('@swc/core');

// dependency-cruiser parses every file with swc as TypeScript without JSX; a screen (`.tsx`) needs JSX said.
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** The import rules of the house: what must not happen cannot be written. The order of capabilities is the registry's. */
const registry = readFileSync('server/capabilities.ts', 'utf8');
const order = /capabilities: Capability\[\] = \[([^\]]+)\]/.exec(registry)[1].match(/\w+/g);
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

/** The rooms of `server/blockers` in one order, as a blocker goes through them; each may import those before it. */
const blockerRooms = [
  ...['vocabulary', 'life', 'management', 'rounds', 'thread', 'board', 'pyramid'],
  ...['turns', 'clocks', 'duty', 'offers', 'delivery', 'inbox', 'desk'],
];
const onwards = blockerRooms.map((name, index) => ({
  name: `blockers-${name}-imports-only-earlier-rooms`,
  severity: 'error',
  from: { path: `^server/blockers/${name}/` },
  to: { path: `^server/blockers/(${rooms(blockerRooms.slice(index + 1).concat('simulation'))}/|index[.]ts$)` },
}));

/** What the letterbox may take of the kernel: nothing in these can name a person. */
const nameless = [
  'bound-connections',
  'calendar',
  'columns',
  'database',
  'delivery-schedule',
  'epochs',
  'insert-rows',
  'key-wrapping',
  'lock',
  'operator-error',
  'origin-agent-cluster',
  'sql',
  'take-lock',
  'text',
  'time',
  'under-lock',
];

module.exports = {
  forbidden: [
    ...downwards,
    ...onwards,
    {
      name: 'blockers-have-no-room-outside-the-order',
      severity: 'error',
      from: {
        path: '^server/blockers/[^/]+/',
        pathNot: `^server/blockers/${rooms(blockerRooms.concat('simulation'))}/`,
      },
      to: { path: '.' },
    },
    {
      name: 'the-life-of-a-blocker-is-pure',
      comment: 'State, event and calendar in, the next state out: no database, no context, no package',
      severity: 'error',
      from: { path: '^server/blockers/life/' },
      to: {
        path: '^server/|node_modules/',
        pathNot: '^server/(blockers/(life/|vocabulary/(blocker-enums|working-days)[.]ts$)|kernel/calendar[.]ts$)',
      },
    },
    {
      name: 'the-lexicon-is-pure',
      comment: 'Words in, words out: it can name nobody, and what is in it runs in browsers too',
      severity: 'error',
      from: { path: '^server/culture/lexicon/' },
      to: { path: '^(server|schema|migrations)/|node_modules/', pathNot: '^server/culture/lexicon/' },
    },
    {
      name: 'simulation-is-for-invented-data',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(blockers/simulation|demo|commands/seed)/' },
      to: { path: '^server/blockers/simulation/' },
    },
    {
      name: 'simulation-stands-on-life-and-rows',
      severity: 'error',
      from: { path: '^server/blockers/simulation/' },
      to: {
        path: '^server/blockers/',
        pathNot: `^server/blockers/${rooms(['simulation', 'vocabulary', 'life', 'thread'])}/`,
      },
    },
    {
      name: 'letterbox-can-name-nobody',
      comment: 'No identity, people, viewer, context or http: what the anonymous door cannot know it cannot tell',
      severity: 'error',
      from: { path: '^server/letterbox/' },
      to: {
        path: '^(server|schema|migrations)/',
        pathNot: `^server/(letterbox|culture/lexicon)/|^server/kernel/${rooms(nameless)}[.]ts$|^migrations/\\d+-letterbox-`,
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
      to: {
        path: '^server/letterbox/',
        pathNot: '^server/letterbox/(answer-port|delivery-port|duty-port|offers-port|seal-answer)[.]ts$',
      },
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
      from: { path: '^client/', pathNot: '^client/(letterbox|blockers/duty)/' },
      to: { path: '^client/letterbox/' },
    },
    {
      name: 'the-duty-checks-the-chain-as-the-frame-does',
      comment: 'The board is compared with the chain; how that is checked is written once',
      severity: 'error',
      from: { path: '^client/blockers/duty/' },
      to: {
        path: '^client/letterbox/',
        pathNot: '^client/letterbox/protocol/(base64url|bytes|check-bulletin|check-manifest|manifest)[.]ts$',
      },
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
      to: { path: '^server/', pathNot: '^server/(identity|kernel|people)/' },
    },
    {
      name: 'capabilities-know-no-http',
      severity: 'error',
      from: { path: `^server/${rooms(order)}/` },
      to: { path: '^server/(http|identity|demo|commands)/|^server/(app|main|config|schema|capabilities)[.]ts$' },
    },
    {
      name: 'server-and-client-share-only-the-schema',
      comment: 'And the frame the lexicon, which is pure, in one file that is fetched by itself',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/letterbox/lexicon/lexicon[.]ts$' },
      to: { path: '^(server|migrations)/' },
    },
    {
      name: 'the-frame-takes-the-lexicon-alone',
      severity: 'error',
      from: { path: '^client/letterbox/lexicon/' },
      to: { path: '^(server|migrations)/', pathNot: '^server/culture/lexicon/' },
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
      name: 'apollo-hooks-know-no-capability',
      severity: 'error',
      from: { path: '^client/apollo/' },
      to: { path: `^client/${rooms(order)}/|^client/(apollo[.]|graphql|widget)` },
    },
    {
      name: 'capabilities-bring-their-own-migrations',
      severity: 'error',
      from: { path: `^server/${rooms(order)}/` },
      to: { path: '^migrations/', pathNot: '^migrations/\\d+-$1-' },
    },
    {
      name: 'shell-knows-capabilities-by-their-manifests',
      comment: 'Routes, tabs, cache and embedding name none; only the registry imports manifests',
      severity: 'error',
      from: { path: '^client/(embed/|apollo/|transport/|[^/]+$)', pathNot: '^client/registry[.]ts$' },
      to: { path: `^client/${rooms(order.filter((name) => name !== 'people'))}/` },
    },
    {
      name: 'the-registry-imports-only-manifests',
      severity: 'error',
      from: { path: '^client/registry[.]ts$' },
      to: { path: `^client/${rooms(order)}/`, pathNot: '/manifest[.]tsx?$' },
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
    {
      name: 'no-circles-of-folders',
      comment: 'Of two rooms one stands on the other',
      severity: 'error',
      scope: 'folder',
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
