import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  BUYER_PHOTOS,
  type DemoProduct,
  demoCatalogue,
  demoPicture,
  demoSellers,
  pictureReferences,
} from '../../demo/catalogue.ts';
import { DRAWINGS } from '../../demo/draw/drawings.ts';
import { jpeg } from '../../demo/draw/engine/picture.ts';
import { render } from '../../demo/draw/engine/render.ts';
import { SHOTS, sceneOf } from '../../demo/draw/pictures.ts';
import { templateProblems } from '../../src/core/template/index.ts';

let products: readonly DemoProduct[];
beforeAll(async () => {
  products = await demoCatalogue();
});

/** GS1 General Specifications, 7.9: weights 3 and 1 from the right, the sum with the check digit is a multiple of ten. */
const checks = (gtin: string) =>
  [...gtin].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;

const sizeOf = async (reference: string) => sharp(await readFile(demoPicture(reference))).metadata();

test('there are three sellers and twelve products, and each seller has some', async () => {
  const sellers = await demoSellers();
  expect(sellers).toHaveLength(3);
  expect(products).toHaveLength(12);
  expect(new Set(products.map((one) => one.seller.key))).toEqual(new Set(sellers.map((one) => one.key)));
});

test('every template fits together, and surcharges are in the currency of the price', () => {
  for (const { listing } of products) {
    expect(templateProblems(listing.template, listing.price?.currency)).toEqual([]);
  }
});

test('every product has a GTIN of its seller with a right check digit, or an exemption granted to its seller', () => {
  for (const { listing, seller } of products) {
    const { gtin, gtinExemption } = listing.identifiers ?? {};
    if (gtin) {
      expect(checks(gtin), gtin).toBe(true);
      const thirteen = gtin.padStart(13, '0');
      expect(
        seller.companyPrefixes.some((prefix) => thirteen.startsWith(prefix)),
        gtin,
      ).toBe(true);
    } else {
      expect(seller.gtinExemptions.map((one) => one.reference)).toContain(gtinExemption);
    }
    expect(seller.brands).toContain(listing.brand);
  }
});

test('every surface has a photo of its own proportions', async () => {
  for (const { listing } of products) {
    for (const surface of listing.template.surfaces) {
      const photo = await sizeOf(surface.image ?? '');
      const wanted = surface.size.width / surface.size.height;
      expect(Math.abs((photo.width / photo.height) * (1 / wanted) - 1), surface.image).toBeLessThan(0.003);
    }
  }
});

test('every picture that a listing, a card or a design refers to is there', async () => {
  const references = products.flatMap((one) => [
    ...pictureReferences(one.listing),
    ...one.gallery,
    ...one.designs.flatMap((design) =>
      Object.values(design.values).flatMap((value) => ('image' in value ? [value.image] : [])),
    ),
  ]);
  for (const reference of [...references, ...BUYER_PHOTOS]) {
    expect((await stat(demoPicture(reference))).size, reference).toBeGreaterThan(200);
  }
});

test('every product has two example designs, made for it', () => {
  for (const { listing, designs } of products) {
    expect(designs).toHaveLength(2);
    for (const design of designs) expect(design.listing).toBe(listing.id);
  }
});

test('fonts are those a package brings', async () => {
  const families = new Set(
    products.flatMap((one) =>
      one.listing.template.fields.flatMap((field) => ('fonts' in field ? (field.fonts ?? []) : [])),
    ),
  );
  for (const family of families) {
    const folder = family.toLowerCase().replaceAll(' ', '-');
    await stat(new URL(`../../node_modules/@expo-google-fonts/${folder}/package.json`, import.meta.url));
  }
});

describe('the committed photos are what the scripts draw', () => {
  test.each(['pet-tag/front.jpg', 'oak-keepsake-box/lid.jpg', 'stoneware-dog-bowl/front.jpg'])('%s', async (file) => {
    const shot = SHOTS.find((one) => one.file === file)!;
    const [width, height] = [Math.round(shot.width / 5), Math.round(shot.height / 5)];
    const again = await sharp(await jpeg(render(await sceneOf(shot), width, height), shot.finish))
      .blur(2)
      .raw()
      .toBuffer();
    const kept = await sharp(await readFile(demoPicture(file)))
      .resize(width, height, { fit: 'fill' })
      .blur(2)
      .raw()
      .toBuffer();
    const apart = kept.reduce((sum, value, i) => sum + Math.abs(value - again[i]!), 0) / kept.length;
    expect(apart).toBeLessThan(3);
  });

  test('vector drawings, letter for letter', async () => {
    for (const drawing of DRAWINGS.filter((one) => one.file.endsWith('.svg'))) {
      expect(await readFile(demoPicture(drawing.file), 'utf8')).toBe(drawing.svg);
    }
  });
});
