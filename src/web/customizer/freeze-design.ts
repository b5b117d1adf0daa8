import { parseDesign } from '../../core/template/index.ts';
import type { DesignBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import type { Choices } from './choices.ts';
import type { CustomizerSource } from './customizer-source.ts';

/** Has the server freeze these choices and draw their proof. What the core reads of them is sent: the same the server will read. */
export function freezeDesign(source: CustomizerSource, choices: Choices): Promise<DesignBody> {
  const { listingId: listing, version, order, document } = source;
  const parsed = parseDesign(document.template, { listing, values: choices });
  const values = parsed.ok ? parsed.value.values : choices;
  return api.createDesign({ listing, version, values, ...(order && { order }) });
}
