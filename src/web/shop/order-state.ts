import { html, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import type { SayShop } from './words.ts';

const LOOK: Readonly<Record<OrderBody['state'], 'good' | 'info' | 'warn' | 'bad'>> = {
  placed: 'info',
  'on-hold': 'warn',
  'in-production': 'info',
  shipped: 'good',
  delivered: 'good',
  cancelled: 'bad',
  declined: 'bad',
  withdrawn: 'bad',
  'defect-reported': 'warn',
  remade: 'info',
};

/** An order's state as a dot and a word. */
export function orderState(state: OrderBody['state'], say: SayShop): TemplateResult {
  return html`<span class="state ${LOOK[state]}">${say(`state-${state}`)}</span>`;
}
