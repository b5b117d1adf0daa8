import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, revokePending } from '../../support/enforcement-stories.ts';
import { type Answer, type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { APPLICATION, type ApprovedSeller, approvedSeller } from '../../support/stories.ts';

let program: TestProgram;
let olive: Person;
let otto: Person;
let auditor: Person;
let seller: ApprovedSeller;
let strike: string;
let appeal: string;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
  auditor = await program.person('Aud', 'auditor');
  seller = await approvedSeller(program, olive, 'Dana');
  await act(olive, seller, 'notice', { automatedDetection: true });
  strike = (await act(olive, seller, 'strike')).body.id;
  appeal = (
    await seller.person.post(`/v1/actions/${strike}/appeal`, { words: 'The second product is a part of the first.' })
  ).body.id;
  await otto.post(`/v1/appeals/${appeal}/decision`, {
    outcome: 'annulled',
    reasons: 'The lid is a part of the product indeed.',
  });
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

test('the transparency report counts decisions by outcome and clause, with times, for everybody', async () => {
  const { body } = await program.visitor().get('/v1/transparency');
  const row = (kind: string, outcome: string) =>
    body.rows.find((one: { kind: string; outcome: string }) => one.kind === kind && one.outcome === outcome);
  expect(row('application', 'approved')).toMatchObject({ count: 1, clause: '' });
  expect(row('action', 'notice')).toMatchObject({ count: 1, automated: 1, clause: 'bundling' });
  expect(row('action', 'strike')).toMatchObject({ count: 1, automated: 0, clause: 'bundling' });
  expect(row('appeal', 'annulled')).toMatchObject({ count: 1, clause: 'bundling' });
  expect(row('appeal', 'annulled').medianHours).toBeGreaterThanOrEqual(0);
  expect(body.totals).toEqual({ decisions: 4, automatedShare: 0.25, annulledShare: 1 });
  expect(JSON.stringify(body)).not.toMatch(/Dana|Oak & Ember|Olive/);
  const csv = (await program.visitor().get('/v1/transparency.csv')).bytes.toString();
  const lines = csv.trimEnd().split('\r\n');
  expect(lines[0]).toBe('from,to,kind,outcome,clause,count,automated,median_hours,p90_hours');
  expect(lines).toHaveLength(1 + body.rows.length);
  expect(lines).toContainEqual(expect.stringContaining(',action,strike,bundling,1,0,'));
  const before = await program.visitor().get('/v1/transparency?from=2001-01-01&to=2001-02-01');
  expect(before.body).toMatchObject({ rows: [], totals: { decisions: 0, automatedShare: null, annulledShare: null } });
  expect((await program.visitor().get('/v1/transparency?from=2002-01-01&to=2001-02-01')).status).toBe(400);
});

test('times are the median and the ninth decile of what was decided', async () => {
  const { ports } = program.program;
  const rows = await ports.transactions.run({ kind: 'system' }, (store) =>
    store.reportRows(new Date(0), new Date(8.64e15 / 4)),
  );
  for (const row of rows) {
    if (row.medianHours === null) continue;
    expect(row.p90Hours).toBeGreaterThanOrEqual(row.medianHours);
  }
  expect(rows.length).toBeGreaterThan(3);
});

test('a sample is drawn by a seed, looked at blind by somebody else, and says how often the two agreed', async () => {
  const [from, to] = ['2020-01-01', '2100-01-01'];
  const drawn = await olive.post('/v1/operator/quality-samples', { from, to, size: 10, seed: 'a seed of ours' });
  expect(drawn.body).toMatchObject({ population: 4, items: 4, looked: 0, agreement: null });
  const again = await otto.post('/v1/operator/quality-samples', { from, to, size: 2, seed: 'a seed of ours' });
  const read = async (id: string, by: Person) => (await by.get(`/v1/operator/quality-samples/${id}`)).body.decisions;
  expect(again.body.items).toBe(2);

  const decisions = await read(drawn.body.id, otto);
  for (const one of decisions) expect(one).toMatchObject({ first: null, second: null });
  expect(JSON.stringify(decisions), 'nobody who decided is named').not.toMatch(
    new RegExp(`${olive.id}|${otto.id}|Olive`),
  );
  const mine = decisions.filter((one: { mine: boolean }) => one.mine);
  expect(mine, 'Otto decided the appeal himself').toHaveLength(3);
  const application = mine.find((one: { kind: string }) => one.kind === 'application');
  expect(
    (await olive.post(`/v1/operator/quality-items/${application.id}/look`, { outcome: 'approved' })).body.code,
  ).toBe('another-person-needed');
  expect(
    (await otto.post(`/v1/operator/quality-items/${application.id}/look`, { outcome: 'nonsense' })).body.code,
  ).toBe('move-not-allowed');
  expect(
    (await otto.post(`/v1/operator/quality-items/${application.id}/look`, { outcome: 'approved' })).body.agreed,
  ).toBe(true);
  const step = mine.find((one: { kind: string }) => one.kind === 'action');
  expect(
    (
      await otto.post(`/v1/operator/quality-items/${step.id}/look`, {
        outcome: 'nothing',
        note: 'I see no breach here.',
      })
    ).body.agreed,
  ).toBe(false);
  expect(
    (await otto.post(`/v1/operator/quality-items/${step.id}/look`, { outcome: 'notice' })).body.code,
    'said once',
  ).toBe('move-not-allowed');
  const { items } = (await auditor.get('/v1/operator/quality-samples')).body;
  expect(items.find((one: { id: string }) => one.id === drawn.body.id)).toMatchObject({
    looked: 2,
    agreed: 1,
    agreement: 0.5,
  });
});

test('an auditor reads everything and changes nothing: each endpoint that changes something refuses', async () => {
  const pending = await approvedSeller(program, olive, 'Pia');
  const action = await revokePending(olive, otto, pending);
  const applications = (await auditor.get('/v1/applications')).body.items;
  const ids: Record<string, string> = { seller: seller.id, action, appeal, application: applications[0].id };
  const { paths } = (await auditor.get('/openapi.json')).body as {
    paths: Record<string, Record<string, { tags?: string[] }>>;
  };
  const changes: string[] = [];
  const before = await snapshot();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { tags }] of Object.entries(methods)) {
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name] ?? '01890000-0000-7000-8000-00000000dead');
      if (method === 'get') {
        const staff = tags?.includes('operator') || tags?.includes('enforcement');
        if (!staff || /\{(?!seller|action|application)/.test(path)) continue;
        const query = path.endsWith('/next-step') ? '?clause=bundling' : '';
        const answer = await auditor.get(`${address}${query}`);
        expect(answer.status, `GET ${path}: ${answer.bytes}`).toBe(200);
        continue;
      }
      for (const body of BODIES) {
        const answer = await asked(method, address, body);
        // What anybody with an account may do as a private person is not the program's: selling and buying.
        if (answer.status < 300) changes.push(`${method} ${path}`);
      }
    }
  }
  expect([...new Set(changes)].filter((one) => !AS_A_PERSON.some((allowed) => one.includes(allowed)))).toEqual([]);
  expect(await snapshot()).toEqual(before);
}, 120_000);

/** One request of the auditor's, by the method the description names. */
function asked(method: string, address: string, body: unknown): Promise<Answer> {
  switch (method) {
    case 'put':
      return auditor.put(address, body, { 'if-match': '"1"' });
    case 'delete':
      return auditor.delete(address);
    case 'patch':
    case 'head':
      return auditor.send(method === 'patch' ? 'PATCH' : 'HEAD', address, body);
    default:
      return auditor.post(address, body);
  }
}

/** What every person may do: open an account as a seller, check a text against the rules, sign in and out, choose how they are told. */
const AS_A_PERSON = [
  '/v1/sellers',
  '/v1/check',
  '/v1/me',
  '/api/auth',
  '/v1/takedowns',
  '/v1/notices',
  '/v1/designs',
  '/v1/uploads',
  '/v1/second-factor',
];
const REASONS = 'I would like to see whether this does something.';
const BODIES: unknown[] = [
  {},
  { decision: 'approve', reasons: REASONS },
  { decision: 'publish', reasons: REASONS },
  { decision: 'same', reasons: REASONS },
  { outcome: 'upheld', reasons: REASONS },
  { reasons: REASONS },
  { kind: 'strike', clause: 'bundling', facts: REASONS, explanation: REASONS, language: 'en' },
  { kind: 'revocation', clause: 'bundling', facts: REASONS, explanation: REASONS, language: 'en' },
  { from: '2020-01-01', to: '2100-01-01', size: 3 },
  { outcome: 'approved', note: '' },
  { ...APPLICATION },
  { title: 'New terms', text: REASONS, effectiveAt: '2030-01-01T00:00:00Z' },
];

/** What the program holds about others, that an auditor must not have moved. */
async function snapshot(): Promise<unknown> {
  const { ports } = program.program;
  return ports.transactions.run({ kind: 'system' }, async (store) => ({
    sellers: (await store.sellersPage({}, { after: undefined, limit: 100 }, new Date())).filter(({ name }) =>
      name.includes('workshop'),
    ),
    actions: await store.actionsIn(['proposed', 'in-force', 'ended', 'final', 'annulled'], {
      after: undefined,
      limit: 100,
    }),
    applications: await store.applicationsIn(['submitted', 'more-asked', 'approved', 'declined'], {
      after: undefined,
      limit: 100,
    }),
    samples: (await store.samples({ after: undefined, limit: 100 })).length,
  }));
}
