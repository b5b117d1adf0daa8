import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../core/template/index.ts';
import type { ProblemBody } from '../../http/contract/index.ts';
import type { SayWord } from './words.ts';

/** What stands against the choices, each leading to its field. Takes focus when the buyer asks to go on. */
export function attention(
  fields: readonly Field[],
  problems: ReadonlyMap<string, string>,
  say: SayWord,
  lead: (field: string) => void,
): TemplateResult | typeof nothing {
  if (problems.size === 0) return nothing;
  return html`<div class="attention" tabindex="-1" role="group" aria-labelledby="attention">
    <h2 id="attention">${say('attention', { n: problems.size })}</h2>
    <ul>
      ${[...problems].map(
        ([id, message]) =>
          html`<li>
            <button type="button" class="link" dir="auto" @click=${() => lead(id)}>
              ${fields.find((field) => field.id === id)?.label}</button
            ><span dir="auto">${message}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the server had against it, with a way to try again where that can help. */
export function serverTrouble(problem: ProblemBody, say: SayWord, again: (() => void) | undefined): TemplateResult {
  const { title, detail, fix, requestId } = problem;
  return html`<div class="notice bad" role="alert">
    <strong dir="auto">${title}</strong>
    ${detail ? html`<span dir="auto">${detail}</span>` : nothing} ${fix ? html`<span dir="auto">${fix}</span>` : nothing}
    ${requestId ? html`<span class="aside">${requestId}</span>` : nothing}
    ${again ? html`<button type="button" class="button" @click=${again}>${say('again')}</button>` : nothing}
  </div>`;
}

/** Has the shape of what comes, so that nothing jumps. */
export function skeleton(say: SayWord): TemplateResult {
  return html`<div class="shown"><div class="skeleton stage-skeleton"></div></div>
    <div class="asked">
      <slot name="heading"></slot>
      <span class="unseen" role="status">${say('loading')}</span>
      ${[1, 2, 3].map(() => html`<div class="skeleton line-skeleton"></div><div class="skeleton input-skeleton"></div>`)}
    </div>`;
}
