import { html, nothing, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import { formatDay, formatMoment } from '../kit/format.ts';
import type { SayShop } from './words.ts';

/** Where an order stands, step by step, from placed to erased. */
export function orderCourse(order: OrderBody, say: SayShop, locale: string): TemplateResult {
  const ended = order.state === 'cancelled' || order.state === 'declined' || order.state === 'withdrawn';
  const steps = [
    { word: say('stepPlaced'), at: order.placedAt, note: '' },
    ...(ended
      ? [{ word: say(`state-${order.state}`), at: order.closedAt, note: '' }]
      : [
          { word: say('stepMade'), at: order.startedAt, note: '' },
          {
            word: say('stepShipped'),
            at: order.shippedAt,
            note: order.shippedAt ? '' : say('shipBy', { day: formatDay(order.shipBy, locale) }),
          },
          ...(order.deliveredAt ? [{ word: say('stepDelivered'), at: order.deliveredAt, note: '' }] : []),
        ]),
    { word: say('stepErased'), at: order.erasedAt, note: '' },
  ];
  return html`<section aria-labelledby="course">
    <h2 id="course">${say('course')}</h2>
    <ol class="course" role="list">
      ${steps.map(
        ({ word, at, note }) =>
          html`<li class=${at ? 'done' : ''}>
            <span>${word}</span>
            <span class="small muted">${at ? formatMoment(at, locale) : note}</span>
          </li>`,
      )}
    </ol>
    ${
      order.shippedCount > 0 && order.shippedCount < order.quantity
        ? html`<p class="small">${say('partSent', { n: order.shippedCount, all: order.quantity })}</p>`
        : nothing
    }
    ${
      order.shipment
        ? html`<p class="small">
          <span dir="auto">${order.shipment.carrier}</span>
          ${order.shipment.tracking ? html`<br />${say('tracking', { tracking: order.shipment.tracking })}` : nothing}
        </p>`
        : nothing
    }
    ${order.reason ? html`<p dir="auto">${say('reason', { reason: order.reason })}</p>` : nothing}
  </section>`;
}
