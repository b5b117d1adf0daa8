/**
 * Who may import whom. The stages of the core are listed once, in the order in which data flows;
 * everything else follows from that list. `test/architecture` proves that each rule can fail.
 */
export const STAGES = [
  'kernel',
  'template',
  'render',
  'program',
  'listing',
  'policy',
  'content',
  'order',
  'fulfilment',
  'erasure',
  'audit',
];

/** Pure packages the core may use: no I/O, no clock, no chance, the same in browser and server. */
const PURE = ['zod', '@noble/hashes', '@noble/curves', 'canonicalize', 'bidi-js', 'harfbuzzjs', 'diff'];
const WEB_CORE = ['kernel', 'template', 'render', 'policy', 'content', 'erasure'];

/** Folders of verbs in app/: one verb a file. */
const DOMAINS = [
  'program',
  'compliance',
  'listings',
  'content',
  'orders',
  'fulfilment',
  'erasure',
  'enforcement',
  'oversight',
  'cases',
  'audit',
  'webhooks',
  'sharing',
  'takedown',
];

const stageOrder = STAGES.map((stage, index) => ({
  name: `stage-${stage}`,
  severity: 'error',
  comment: `core/${stage} may use itself and the stages before it: ${STAGES.slice(0, index).join(', ') || 'none'}. A listing is drawn, judged, bought, made, erased: data flows one way.`,
  from: { path: `^src/core/${stage}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${STAGES.slice(0, index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...stageOrder,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or miss a third.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'The core knows no edge: hand the value in as a parameter, or name a port in app/ports.ts.',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'core-no-node',
      severity: 'error',
      comment: 'The core runs in browser and server alike.',
      from: { path: '^src/core/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-pure-packages',
      severity: 'error',
      comment: `The core may use these packages only: ${PURE.join(', ')}. Add one only if it does no I/O.`,
      from: { path: '^src/core/', pathNot: '[.]test[.]ts$' },
      to: { path: 'node_modules/', pathNot: `node_modules/(${PURE.join('|')})/` },
    },
    {
      name: 'only-the-front-door',
      severity: 'error',
      comment: 'Enter a stage of the core by its index.ts.',
      from: { path: '^src/', pathNot: ['^src/core/', '[.]test[.]ts$'] },
      to: { path: '^src/core/[^/]+/.+', pathNot: '^src/core/[^/]+/index[.]ts$' },
    },
    {
      name: 'only-the-front-door-within',
      severity: 'error',
      comment: 'Enter another stage of the core by its index.ts.',
      from: { path: '^src/core/([^/]+)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/core/[^/]+/.+', pathNot: ['^src/core/$1/', '^src/core/[^/]+/index[.]ts$'] },
    },
    {
      name: 'app-knows-no-edge',
      severity: 'error',
      comment: 'A verb works through app/ports.ts; main hands it the adapters.',
      from: { path: '^src/app/' },
      to: { path: '^src/(adapters|http|cli|web|main)/' },
    },
    {
      name: 'app-no-node',
      severity: 'error',
      comment: 'A verb touches the world through ports only.',
      from: { path: '^src/app/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'verbs-stand-alone',
      severity: 'error',
      comment: 'One verb never calls another: what two share is a step in app/steps, or belongs in the core.',
      from: { path: `^src/app/(${DOMAINS.join('|')})/`, pathNot: '[.]test[.]ts$' },
      to: { path: `^src/app/(${DOMAINS.join('|')})/` },
    },
    {
      name: 'adapters-stand-alone',
      severity: 'error',
      comment: 'One adapter never uses another: main hands it what it needs.',
      from: { path: '^src/adapters/([^/]+)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(app|adapters|http|cli|web|main)/', pathNot: ['^src/adapters/$1/', '^src/app/ports[.]ts$'] },
    },
    {
      name: 'http-and-cli-over-app',
      severity: 'error',
      comment: 'Routes and commands parse, call a verb and present; main hands them adapters.',
      from: { path: '^src/(http|cli)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(adapters|web|main)/' },
    },
    {
      name: 'web-core',
      severity: 'error',
      comment: `The pages may use these stages of the core: ${WEB_CORE.join(', ')}, and the shapes in http/contract.`,
      from: { path: '^src/web/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/', pathNot: ['^src/web/', `^src/core/(${WEB_CORE.join('|')})/`, '^src/http/contract/'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      comment: 'main wires; nothing depends on wiring.',
      from: { path: '^src/', pathNot: ['^src/main/', '[.]test[.]ts$'] },
      to: { path: '^src/main/' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      comment: 'Code does not lean on its tests.',
      from: { path: '^src/', pathNot: '[.]test[.]ts$' },
      to: { path: '(^test/|[.]test[.]ts$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    exclude: { path: '(^dist/|^build/)' },
  },
};
