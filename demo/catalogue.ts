import { readFile } from 'node:fs/promises';
import type { Listing } from '../src/core/listing/index.ts';
import { parseListing } from '../src/core/listing/index.ts';
import type { Design } from '../src/core/template/index.ts';
import { parseDesign } from '../src/core/template/index.ts';

/** A seller of the demo as they sign up, apply and are approved. */
export interface DemoSeller {
  /** Short name other files use. */
  readonly key: string;
  readonly name: string;
  readonly legalName: string;
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
  readonly address: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly brands: readonly string[];
  /** GS1 company prefixes verified as licensed to this seller. */
  readonly companyPrefixes: readonly string[];
  readonly gtinExemptions: readonly { readonly reference: string; readonly brand: string; readonly reason: string }[];
  readonly about: string;
  /** What the application shows the operator. */
  readonly evidence: string;
  readonly usedFor: string;
}

/** A product of the demo with everything the shop shows of it. */
export interface DemoProduct {
  /** Name of the listing's file without ending, for example `photo-mug`. */
  readonly slug: string;
  readonly seller: DemoSeller;
  readonly listing: Listing;
  /** Picture reference of the square photo on shop cards. */
  readonly card: string;
  /** Pictures of the product page in order: the card, then the base photo of each surface. */
  readonly gallery: readonly string[];
  /** Example designs; the first is the one the card shows. Image values refer to `demoPicture` references. */
  readonly designs: readonly Design[];
}

const at = (path: string) => new URL(path, import.meta.url);
const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(at(path), 'utf8'));

/** The demo's sellers. */
export async function demoSellers(): Promise<readonly DemoSeller[]> {
  return (await json('sellers.json')) as DemoSeller[];
}

/** The demo's products in the order the shop shows them, parsed. A file that does not parse is a bug of the demo and throws. */
export async function demoCatalogue(): Promise<readonly DemoProduct[]> {
  const sellers = await demoSellers();
  const rows = (await json('catalogue.json')) as { listing: string; seller: string; designs: string[] }[];
  return Promise.all(
    rows.map((row) =>
      product(
        row.listing,
        sellers.find((one) => one.key === row.seller),
        row.designs,
      ),
    ),
  );
}

async function product(slug: string, seller: DemoSeller | undefined, names: readonly string[]): Promise<DemoProduct> {
  if (!seller) throw new Error(`demo/catalogue.json gives ${slug} to a seller that demo/sellers.json does not have`);
  const listing = parseListing(await json(`listings/${slug}.json`));
  if (!listing.ok) throw new Error(`demo/listings/${slug}.json: ${JSON.stringify(listing.error)}`);
  const { template } = listing.value;
  const designs = await Promise.all(
    names.map(async (name) => {
      const design = parseDesign(template, await json(`designs/${name}.json`));
      if (!design.ok) throw new Error(`demo/designs/${name}.json: ${JSON.stringify(design.error)}`);
      return design.value;
    }),
  );
  const card = `${slug}/card.jpg`;
  const gallery = [card, ...template.surfaces.flatMap((surface) => surface.image ?? [])];
  return { slug, seller, listing: listing.value, card, gallery, designs };
}

/** Every picture reference a template uses: base photos of its surfaces, pictures of its options and of what they change. */
export function pictureReferences(listing: Listing): readonly string[] {
  const surfaces = listing.template.surfaces.flatMap((surface) => surface.image ?? []);
  const options = listing.template.fields.flatMap((field) => (field.kind === 'option' ? field.options : []));
  const effects = options.flatMap((option) => option.effects ?? []);
  return [
    ...surfaces,
    ...options.flatMap((option) => option.image ?? []),
    ...effects.flatMap((effect) => (effect.kind === 'tint' ? (effect.mask ?? []) : effect.image)),
  ];
}

/** The file of a picture reference (of a listing, a card or a design), for example `photo-mug/wrap.jpg` or `buyer/flowers.jpg`. */
export function demoPicture(reference: string): URL {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+\.(jpg|png|svg)$/.test(reference)) throw new Error(`not a demo picture: ${reference}`);
  return at(`photos/${reference}`);
}

/** Photos a buyer might upload. */
export const BUYER_PHOTOS: readonly string[] = [
  'buyer/mountain-lake.jpg',
  'buyer/beach-sunset.jpg',
  'buyer/flowers.jpg',
  'buyer/childs-drawing.jpg',
];
