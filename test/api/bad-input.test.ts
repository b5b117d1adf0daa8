import { afterAll, beforeAll, expect, test } from 'vitest';
import { BECAUSE } from '../../src/app/trouble.ts';
import { ERRORS } from '../../src/http/errors.ts';
import { type Answer, type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, newSeller, orderBoard, publishedSample } from '../support/stories.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Every endpoint, found in the API's own description so that none is forgotten, asked with what it should not take. */
let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let rival: ApprovedSeller;
let unapproved: ApprovedSeller;
let buyer: Person;
let stranger: Person;
let ids: Record<string, string>;
let endpoints: { method: Method; path: string; body: boolean; tags: string[] }[];

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  [seller, rival] = [await approvedSeller(program, operator, 'Dana'), await approvedSeller(program, operator, 'Rival')];
  unapproved = await newSeller(program, 'Early');
  buyer = await program.person('Ada');
  stranger = await program.person('Mallory');
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  const order = await orderBoard(buyer, listing, 'Canary Lane', 'line-1');
  const design = await buyer.post('/v1/designs', {
    listing,
    version: 1,
    values: { name: { text: 'Second' }, ornament: { option: 'wheat' }, edge: { option: 'rounded' } },
  });
  const applications = await operator.get('/v1/applications');
  const rights = (await program.visitor().get('/v1/rights-statement')).body.version;
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const asset = await buyer.upload({ kind: 'buyer-picture', rights }, png);
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const hold = await operator.post('/v1/operator/holds', {
    order: order.body.id,
    reason: 'Court order 12/2026',
    until,
  });
  ids = {
    listing,
    seller: seller.id,
    order: order.body.id,
    design: design.body.id,
    application: applications.body.items[0].id,
    asset: asset.body.id,
    surface: 'top',
    opening: '01890000-0000-7000-8000-00000000dead',
    report: '01890000-0000-7000-8000-00000000dead',
    check: '01890000-0000-7000-8000-00000000dead',
    number: '1',
    hold: hold.body.id,
    endpoint: '01890000-0000-7000-8000-00000000dead',
    message: '01890000-0000-7000-8000-00000000dead',
    family: 'Oswald',
    invitation: '01890000-0000-7000-8000-00000000dead',
    font: '01890000-0000-7000-8000-00000000dead',
  };
  const { paths } = (await program.visitor().get('/openapi.json')).body;
  endpoints = Object.entries(
    paths as Record<string, Record<string, { requestBody?: unknown; tags?: string[] }>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, tags }]) => ({
      method: method.toUpperCase() as 'GET',
      path,
      body: requestBody !== undefined,
      tags: tags ?? [],
    })),
  );
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const ask = (person: Person, method: Method, path: string, body?: unknown, headers = {}): Promise<Answer> =>
  method === 'GET'
    ? person.get(path)
    : method === 'DELETE'
      ? person.delete(path)
      : method === 'PUT'
        ? person.put(path, body, { 'if-match': '"1"', ...headers })
        : person.post(path, body, headers);
const address = (path: string, values: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? 'x'));

/** An answer in which something went wrong is a problem document of the catalogue, and never tells how the inside looks. */
function expectProblem(answer: Answer, where: string): void {
  expect(answer.status, where).toBeGreaterThanOrEqual(400);
  expect(answer.status, `${where}: ${answer.bytes}`).toBeLessThan(500);
  expect(String(answer.headers['content-type']), where).toContain('application/problem+json');
  const { code, title, fix, status, requestId } = answer.body;
  expect(ERRORS, where).toHaveProperty(code);
  expect(
    [title, fix, requestId].every((one) => typeof one === 'string' && one.length > 3),
    where,
  ).toBe(true);
  expect(status, where).toBe(answer.status);
  expect(answer.bytes.toString(), where).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|select |insert into/i);
}

/** Every place of a walk where something was not as expected, so that one run tells them all. */
function collect() {
  const found: string[] = [];
  return {
    found,
    note(check: () => void) {
      try {
        check();
      } catch (error) {
        found.push(String((error as Error).message).slice(0, 300));
      }
    },
  };
}

test('the description names the endpoints this test walks', () => {
  expect(endpoints.length).toBeGreaterThan(35);
});

test('every endpoint with an id answers a wrong one with a problem', async () => {
  const walk = collect();
  for (const { method, path } of endpoints.filter((one) => one.path.includes('{') && !one.path.includes('fonts'))) {
    for (const wrong of [
      'not-an-id',
      '01890000-0000-7000-8000-00000000dead',
      '../../etc/passwd',
      '%00',
      "' or 1=1 --",
    ]) {
      const values = Object.fromEntries(Object.keys(ids).map((name) => [name, wrong]));
      const answer = await ask(operator, method, address(path, values), {});
      walk.note(() => expectProblem(answer, `${method} ${path} with ${wrong}`));
    }
  }
  expect(walk.found).toEqual([]);
});

test('every endpoint with a body answers malformed ones with a problem', async () => {
  const walk = collect();
  const bodies = [
    null,
    [],
    'text',
    42,
    {},
    { unknown: true },
    { seller: 1, document: { id: [] } },
    JSON.parse('{"__proto__":{"a":1}}'),
  ];
  for (const { method, path, body } of endpoints.filter((one) => one.method !== 'GET')) {
    if (!body) continue;
    for (const one of bodies) {
      const headers = { 'content-type': 'application/json' };
      const sent = await ask(seller.person, method, address(path, ids), JSON.stringify(one), headers);
      // What a body may leave out altogether, an empty one does not get wrong.
      if (sent.status < 300 && JSON.stringify(one) === '{}') continue;
      walk.note(() => expectProblem(sent, `${method} ${path} with ${JSON.stringify(one)}`));
    }
    const cut = await ask(seller.person, method, address(path, ids), '{"a":', { 'content-type': 'application/json' });
    walk.note(() => expectProblem(cut, `${method} ${path} with half a body`));
    const typed = await ask(seller.person, method, address(path, ids), '<a/>', { 'content-type': 'application/xml' });
    walk.note(() => expect(typed.status, `${method} ${path} with XML`).toBe(415));
  }
  expect(walk.found).toEqual([]);
});

test('a body of ten megabytes is refused before it is read', async () => {
  const sent = await seller.person.post('/v1/check', JSON.stringify({ document: 'x'.repeat(10_000_000) }), {
    'content-type': 'application/json',
  });
  expect(sent).toMatchObject({ status: 413, body: { code: 'too-large' } });
});

test.each([
  ['a stranger', () => stranger],
  ['another approved seller', () => rival.person],
  ['a visitor', () => program.visitor()],
])("%s gets nothing of a seller's and a buyer's: not found or forbidden, everywhere", async (_, who) => {
  const person = who();
  const mine = endpoints.filter(
    ({ path, tags }) => /\{(seller|order|design|application|asset)\}/.test(path) && !tags.includes('shop'),
  );
  expect(mine.length).toBeGreaterThan(15);
  const walk = collect();
  for (const { method, path } of mine) {
    // Bodies that would be right if the caller were: what refuses must be who asks, not what they sent.
    const query = path.endsWith('/next-step') ? '?clause=bundling' : '';
    const answer = await ask(
      person,
      method,
      `${address(path, ids)}${query}`,
      VALID[`${method} ${path}`] ?? VALID[path],
    );
    walk.note(() => {
      expectProblem(answer, `${method} ${path}`);
      // What takes files only says so before it asks who sends them.
      const takesFiles = /\/(documents|fonts)$/.test(path) && method === 'POST';
      const refused = takesFiles ? [401, 403, 404, 415] : [401, 403, 404];
      expect(refused, `${method} ${path}: ${answer.bytes}`).toContain(answer.status);
      expect(answer.bytes.toString(), `${method} ${path}`).not.toContain('Canary');
    });
  }
  expect(walk.found).toEqual([]);
  for (const path of ['draft', 'publish', 'off'].map((one) => `/v1/listings/${ids.listing}/${one}`)) {
    expect((await ask(person, path.endsWith('draft') ? 'GET' : 'POST', path)).status, path).toBeGreaterThanOrEqual(403);
  }
});

const VALID: Record<string, unknown> = {
  '/v1/sellers/{seller}/terms-acceptances': { terms: '01890000-0000-7000-8000-00000000dead', hash: 'a'.repeat(64) },
  '/v1/sellers/{seller}/applications': {
    legalName: 'Mallory Ltd',
    address: 'Somewhere 1, Elsewhere',
    makes: 'Everything that other people make already.',
    how: 'By signing in as somebody else, if only that worked.',
  },
  '/v1/sellers/{seller}/actions': {
    kind: 'notice',
    clause: 'bundling',
    language: 'en',
    facts: 'Something happened that only I have seen.',
    explanation: 'And it breaks a clause, or so I say here.',
  },
  '/v1/applications/{application}/decision': { decision: 'approve' },
  '/v1/orders/{order}/openings': { purpose: 'production' },
  '/v1/orders/{order}/withdraw': {},
  '/v1/orders/{order}/hold': { reason: 'because I can' },
  '/v1/sellers/{seller}/open-orders/decline': { reasons: 'Because I can, and nobody stops me.' },
  '/v1/orders/{order}/spelling': { hash: 'a'.repeat(64) },
  '/v1/orders/{order}/corrections': {
    design: '01890000-0000-7000-8000-00000000dead',
    hash: 'a'.repeat(64),
    quote: 'a'.repeat(43),
  },
  '/v1/orders/{order}/reports': { kind: 'defect', words: 'This was never mine to report.' },
  '/v1/orders/{order}/appeal': { words: 'This was never mine to appeal.' },
  '/v1/orders/{order}/answer': { answer: 'refund', words: 'because I can' },
  '/v1/orders/{order}/checks': {
    answers: [{ item: 'Anything', passed: true }],
    photo: '01890000-0000-7000-8000-00000000dead',
    opening: '01890000-0000-7000-8000-00000000dead',
  },
  '/v1/listings/{listing}/appeal': { words: 'This was never mine to appeal.' },
  '/v1/listings/{listing}/checklist': { items: ['Look away'] },
  '/v1/sellers/{seller}/batches': { orders: ['01890000-0000-7000-8000-00000000dead'] },
  '/v1/orders/{order}/shipped': { carrier: 'DHL' },
  '/v1/orders/{order}/fulfilled': { carrier: 'DHL' },
  '/v1/orders/{order}/decline': { reason: 'because I can' },
  '/v1/orders/{order}/cancel': { reason: 'because I can' },
  '/v1/sellers/{seller}/invitations': { email: 'mallory@example.org', role: 'owner' },
  '/v1/sellers/{seller}/members/{user}': { role: 'owner' },
  '/v1/applications/{application}/assignment': { take: true, from: null },
  '/v1/applications/{application}/appeal': { words: 'They should have let me in, whoever I am.' },
  '/v1/applications/{application}/appeal-decision': { outcome: 'granted', reasons: 'I say so and nobody else has to.' },
  '/v1/sellers/{seller}/prefixes': { prefix: '0614141', gtin: '00614141000036' },
  '/v1/sellers/{seller}/exemptions': {
    brand: 'Mine',
    category: 'Kitchen',
    reason: 'It is mine because I say that it is.',
    photos: ['01890000-0000-7000-8000-00000000dead'],
  },
  '/v1/sellers/{seller}/deletions': { orders: ['01890000-0000-7000-8000-00000000dead'] },
  'POST /v1/orders/{order}/share': { rights: 'none', kept: true },
  'PUT /v1/orders/{order}/share': { kept: true },
};

test('a seller who is not approved is refused by every feature of the program', async () => {
  const { person, id } = unapproved;
  const tries: [string, unknown][] = [
    ['/v1/listings', { seller: id, sample: 'photo-mug' }],
    [`/v1/listings/${ids.listing}/publish`, undefined],
    [`/v1/orders/${ids.order}/start`, undefined],
  ];
  for (const [path, body] of tries) {
    const answer = await person.post(path, body);
    expect([403, 404], path).toContain(answer.status);
  }
  const rights = (await program.visitor().get('/v1/rights-statement')).body.version;
  const upload = await person.upload({ kind: 'listing-picture', rights, seller: id }, Buffer.from('x'));
  expect(upload).toMatchObject({ status: 403, body: { code: 'not-approved' } });
});

test('an operator sees orders but no content, and opens none', async () => {
  const orders = await operator.get('/v1/operator/orders');
  expect(orders.body.items.length).toBeGreaterThan(0);
  expect(orders.bytes.toString()).not.toContain('Canary');
  expect(orders.body.items[0].proofs).toEqual([]);
  expect((await operator.post(`/v1/orders/${ids.order}/openings`, { purpose: 'production' })).status).toBe(404);
  expect((await operator.get(`/v1/orders/${ids.order}/proofs/top.png`)).status).toBe(403);
});

test('uploads that are no pictures are refused by what they are, whatever they are called', async () => {
  const rights = (await program.visitor().get('/v1/rights-statement')).body.version;
  const files: [string, Buffer][] = [
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>')],
    ['PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['ZIP', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaa', 'latin1')],
    ['half a JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
  ];
  for (const [what, file] of files) {
    const sent = await buyer.upload({ kind: 'buyer-picture', rights }, file, 'holiday.jpg');
    expectProblem(sent, what);
    expect(sent.body.code, what).toBe('picture-refused');
  }
  expectProblem(await buyer.upload({ kind: 'buyer-picture', rights }, Buffer.alloc(0)), 'nothing');
  expectProblem(await buyer.upload({ kind: 'nonsense', rights }, Buffer.from('x')), 'a wrong kind');
  const large = await buyer.upload({ kind: 'buyer-picture', rights }, Buffer.alloc(31 * 1024 * 1024));
  expect(large).toMatchObject({ status: 413, body: { code: 'too-large' } });
});

test('what was refused left nothing half-written', async () => {
  const { rows } = await program.program.ports.transactions.run({ kind: 'system' }, async (store) => ({
    rows: await store.allOrders({ after: undefined, limit: 100 }),
  }));
  expect(rows.map(({ id, state }) => ({ id, state }))).toEqual([{ id: ids.order, state: 'placed' }]);
  expect((await seller.person.get(`/v1/sellers/${seller.id}/listings`)).body.items).toHaveLength(1);
});

test('a change that another site made a browser send is refused', async () => {
  const foreign = await buyer.post(
    `/v1/orders/${ids.order}/cancel`,
    { reason: 'not me at all' },
    { origin: 'https://elsewhere.example' },
  );
  expect(foreign).toMatchObject({ status: 403, body: { code: 'cross-site' } });
});

test('every "no" of a verb has its words in the catalogue', () => {
  for (const because of BECAUSE) expect(ERRORS).toHaveProperty(because);
});
