import { isId } from '../../core/kernel/index.ts';
import type { Ports, ShareId, TakedownId } from '../ports.ts';

/** What can be named to people without an account: a share page by its link, a notice by its receipt. */
interface Named {
  readonly share: ShareId;
  readonly takedown: TakedownId;
}

/** An unguessable name: an id and our word for it. Whoever has it sees what it names; nothing of it is stored. */
export function signedToken<Kind extends keyof Named>(
  ports: Pick<Ports, 'seals'>,
  kind: Kind,
  id: Named[Kind],
): string {
  return `${id}.${ports.seals.sign(`${kind}/${id}`)}`;
}

/** The id a token names. Undefined for one we did not make, or made for something else. */
export function idOfToken<Kind extends keyof Named>(
  ports: Pick<Ports, 'seals'>,
  kind: Kind,
  token: string,
): Named[Kind] | undefined {
  const [id = '', signature = ''] = token.split('.');
  return isId(id) && ports.seals.verify(`${kind}/${id}`, signature) ? (id as Named[Kind]) : undefined;
}
