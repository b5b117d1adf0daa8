import type { Choices } from './choices.ts';
import type { CustomizerSource } from './customizer-source.ts';
import { idsOf } from './field-view.ts';

/** The choices as a surrounding form has them: their value as JSON, and the first that is wrong with where it is shown. */
export function setFormPart(
  form: ElementInternals,
  root: ParentNode,
  { listingId: listing, version, document }: CustomizerSource,
  values: Choices,
  problems: ReadonlyMap<string, string>,
): void {
  const [first] = problems;
  const field = document.template.fields.find(({ id }) => id === first?.[0]);
  const anchor = field && root.querySelector<HTMLElement>(`#${CSS.escape(idsOf(field).control)}`);
  form.setValidity(first ? { customError: true } : {}, first?.[1] ?? '', anchor ?? undefined);
  form.setFormValue(JSON.stringify({ listing, version, values }));
}
