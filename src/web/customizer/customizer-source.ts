import type { CustomizerBody } from '../../http/contract/index.ts';

/** What the element draws and asks for: `GET /v1/listings/{id}/customizer`, or a draft put together by the studio. */
export type CustomizerSource = Pick<
  CustomizerBody,
  'listingId' | 'version' | 'document' | 'fonts' | 'pictures' | 'rightsStatement' | 'retention'
> & {
  /** Where pictures of an order that is corrected are shown, by reference. */
  readonly keptPictures?: Readonly<Record<string, string>> | undefined;
  /** The order that is corrected; the design is made for the version it was placed on. */
  readonly order?: string | undefined;
};
