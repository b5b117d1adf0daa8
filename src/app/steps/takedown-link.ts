import { isId } from '../../core/kernel/index.ts';
import type { Ports, TakedownId } from '../ports.ts';

/** The receipt of a notice: its id and our word for it. Whoever has it follows the notice; nothing of it is stored. */
export function receiptOf(ports: Pick<Ports, 'seals'>, id: TakedownId): string {
  return `${id}.${ports.seals.sign(`takedown/${id}`)}`;
}

/** The notice a receipt names. Undefined for one we did not give. */
export function takedownOf(ports: Pick<Ports, 'seals'>, receipt: string): TakedownId | undefined {
  const [id = '', signature = ''] = receipt.split('.');
  return isId(id) && ports.seals.verify(`takedown/${id}`, signature) ? (id as TakedownId) : undefined;
}
