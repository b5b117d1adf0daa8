import type { SellerListingBody } from '../../../http/contract/index.ts';

type Document = SellerListingBody['document'];

/** What is asked before a listing is begun from nothing. */
export interface ScratchAnswers {
  readonly title: string;
  readonly sku: string;
  readonly locale: string;
  readonly price: { readonly amount: number; readonly currency: string };
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly surfaceLabel: string;
  readonly fieldLabel: string;
  /** A family of the catalogue the first field is drawn in. */
  readonly font: string | undefined;
}

/** A first draft: one surface of the given size with one required text field across its middle, to be moved from there. */
export function scratchDocument(answers: ScratchAnswers): Document {
  const { width, height } = answers;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    id: answers.sku.trim(),
    locale: answers.locale,
    title: answers.title.trim(),
    condition: 'new',
    price: { ...answers.price },
    template: {
      surfaces: [
        {
          id: 'front',
          label: answers.surfaceLabel,
          size: { width, height },
          placements: [
            {
              id: 'text-1',
              x: tenth(width * 0.2),
              y: tenth(height * 0.4),
              width: tenth(width * 0.6),
              height: tenth(height * 0.2),
              rotation: 0,
            },
          ],
        },
      ],
      fields: [
        {
          id: 'text-1',
          kind: 'text',
          label: answers.fieldLabel,
          placement: 'text-1',
          required: true,
          maxLength: 20,
          maxLines: 1,
          ...(answers.font && { fonts: [answers.font] }),
        },
      ],
    },
  };
}
