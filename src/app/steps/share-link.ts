import { isId } from '../../core/kernel/index.ts';
import type { Ports, ShareId } from '../ports.ts';

/** The name of a share's sealed picture. */
export const SHARE_PART = 'share';

/** The unguessable name of a share page: its id and our word for it. Nothing of it is stored. */
export function shareToken(ports: Pick<Ports, 'seals'>, id: ShareId): string {
  return `${id}.${ports.seals.sign(`share/${id}`)}`;
}

/** The share that a token names. Undefined for one we did not make. */
export function shareOf(ports: Pick<Ports, 'seals'>, token: string): ShareId | undefined {
  const [id = '', signature = ''] = token.split('.');
  return isId(id) && ports.seals.verify(`share/${id}`, signature) ? (id as ShareId) : undefined;
}
