import { askNoPapers } from '../support/ask-no-papers.ts';
import { APPLICATION } from '../support/stories.ts';
import type { Installation } from './processes.ts';

/** An answer, or undefined where none came: the server was killed, or lost its database. */
export type Heard = { readonly status: number; readonly body: unknown } | undefined;

/** A person over HTTP who does not know that servers die. */
export interface Client {
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Heard>;
  /** Asks again until there is an answer that is no fault of the server: as any host's retries do. */
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
  surely(path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: any }>;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
  read(path: string): Promise<{ status: number; body: any }>;
}

const PASSWORD = 'correct horse battery';

/** How long a client asks again, in milliseconds: a busy machine takes its time to start a database that was killed. */
const PATIENCE = 180_000;

/** Signs somebody up. */
export async function signUp(installation: Installation, name: string): Promise<Client & { readonly email: string }> {
  const email = `${name.toLowerCase()}@torture.example`;
  const cookies = new Map<string, string>();
  const ask = async (method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Heard> => {
    const { url } = await installation.server();
    try {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-monogram': '1',
          origin: url,
          ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
          ...headers,
        },
        ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
        signal: AbortSignal.timeout(15_000),
      });
      for (const given of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = given.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
        cookies.set(name, value);
      }
      return { status: answer.status, body: await answer.json().catch(() => undefined) };
    } catch {
      return undefined;
    }
  };
  const surely = async (method: string, path: string, body: unknown, headers: Record<string, string> = {}) => {
    for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
      const heard = await ask(method, path, body, headers);
      if (heard && heard.status < 500) return heard;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${method} ${path} was never answered`);
  };
  await surely('POST', '/api/auth/sign-up/email', { name, email, password: PASSWORD });
  return {
    email,
    post: (path, body, headers = {}) => ask('POST', path, body, headers),
    surely: (path, body, headers) => surely('POST', path, body, headers),
    read: (path) => surely('GET', path, undefined),
  };
}

/** What every run of torture begins with: a seller with a listing, and a buyer. */
export interface Cast {
  readonly seller: Client;
  readonly buyer: Client;
  readonly listing: string;
}

/** Signs up an operator, a seller who is approved and publishes a board, and a buyer. */
export async function cast(installation: Installation): Promise<Cast> {
  const operator = await signUp(installation, 'Olive');
  await installation.makeOperator(operator.email);
  const seller = await signUp(installation, 'Dana');
  const { id } = (await seller.surely('/v1/sellers', { name: 'Workshop', country: 'US' })).body;
  const terms = (await seller.read('/v1/terms/current')).body;
  await seller.surely(`/v1/sellers/${id}/terms-acceptances`, { terms: terms.id, hash: terms.hash });
  const applied = await seller.surely(`/v1/sellers/${id}/applications`, APPLICATION);
  if (applied.status >= 400) throw new Error(`The application answered ${JSON.stringify(applied)}`);
  const decided = await operator.surely(`/v1/applications/${applied.body.id}/decision`, { decision: 'approve' });
  if (decided.status !== 200) throw new Error(`The approval answered ${JSON.stringify(decided)}`);
  // What is tortured is ordering and erasing: no papers are asked for a board here.
  await askNoPapers(operator.surely);
  const listing = (await seller.surely('/v1/listings', { seller: id, sample: 'walnut-cutting-board' })).body.id;
  const published = await seller.surely(`/v1/listings/${listing}/publish`);
  if (published.status !== 200) throw new Error(`Publishing answered ${JSON.stringify(published)}`);
  return { seller, buyer: await signUp(installation, 'Ada'), listing };
}

/** A design that can be ordered under this line, as the body of its order. */
export async function designed({ buyer, listing }: Cast, text: string): Promise<object> {
  const values = {
    name: { text, font: 'Great Vibes' },
    ornament: { option: 'wheat' },
    edge: { option: 'rounded' },
  };
  const made = await buyer.surely('/v1/designs', { listing, version: 1, values });
  if (made.status !== 201) throw new Error(`The design answered ${JSON.stringify(made)}`);
  const { id, hash, quote } = made.body;
  return { design: id, hash, quote: quote.signature };
}
