import { html, nothing, type TemplateResult } from 'lit';
import { ApiFailure } from '../kit/http-call.ts';
import type { SayShop } from './words.ts';

/** Where something fetched stands. */
export type Fetched<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'there'; readonly value: T }
  | { readonly at: 'failed'; readonly failure: ApiFailure };

/** Fetches, telling each state. What is no failure of the API is a bug and thrown on. */
export async function fetching<T>(fetch: () => Promise<T>, tell: (state: Fetched<T>) => void): Promise<void> {
  tell({ at: 'loading' });
  try {
    tell({ at: 'there', value: await fetch() });
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    tell({ at: 'failed', failure: cause });
  }
}

/** What happened, what is safe, what to do, and the number to quote. */
export function trouble(
  failure: ApiFailure,
  say: SayShop,
  { title, again }: { readonly title?: string; readonly again?: () => void } = {},
): TemplateResult {
  const { problem } = failure;
  return html`<div class="notice bad" role="alert">
    <strong dir="auto">${title ?? problem.title}</strong>
    ${title ? html`<span dir="auto">${problem.title}.</span>` : nothing}
    ${problem.detail ? html`<span dir="auto">${problem.detail}</span>` : nothing}
    ${problem.fix ? html`<span dir="auto">${problem.fix}</span>` : nothing}
    ${
      problem.problems?.length
        ? html`<ul>
          ${problem.problems.map(({ message }) => html`<li dir="auto">${message}</li>`)}
        </ul>`
        : nothing
    }
    ${problem.requestId ? html`<span class="small muted">${say('request', { id: problem.requestId })}</span>` : nothing}
    ${again ? html`<div><button type="button" class="button" @click=${again}>${say('again')}</button></div>` : nothing}
  </div>`;
}
