import type { ClauseCode } from './finding.ts';

/** What a clause says, for the help page beside each finding. */
export interface Clause {
  readonly code: ClauseCode;
  /** A few words. */
  readonly title: string;
  /** The clause in our own words. */
  readonly text: string;
  /** Why it is there and how to stay within it, in paragraphs. */
  readonly help: readonly string[];
}

/** The nine clauses, in the order findings are given. */
export const CLAUSES: readonly Clause[] = [
  {
    code: 'base-product',
    title: 'No computers, tablets or game consoles',
    text: 'The product sold may not be a personal computer, laptop, computer tower, video game console or tablet, whether new, used, refurbished, built or engraved to order.',
    help: [
      'What counts is what the buyer receives. Engraving a laptop leaves it a laptop. A sleeve, a stand, a skin or a cake topper shaped like a console is another product and is welcome.',
      'Name the thing itself first and choose its category. Write “for” before the device it fits: “Walnut stand for tablets” cannot be misread.',
    ],
  },
  {
    code: 'warranty',
    title: 'No warranties among the choices',
    text: 'No field and no option may offer a warranty, guarantee, insurance, protection or service plan, whoever gives it.',
    help: [
      'Choices describe what is made. Cover for what may happen later is another contract, sold under other rules.',
      'Words the buyer has printed are free: “Warranty expired” on a birthday shirt offers nothing.',
    ],
  },
  {
    code: 'bundling',
    title: 'No other products as extras',
    text: 'A field or an option may not add another product that does not further customize this one.',
    help: [
      'Ask whether the choice changes this product. Another strap for the watch box does; a charging cable with a phone case does not.',
      'Materials, finishes, sizes, quantities of the same thing, parts of it and its packaging are choices. Sell other goods in a listing of their own.',
    ],
  },
  {
    code: 'free-promotion',
    title: 'Nothing free among the choices',
    text: 'No field and no option may offer something free: a gift, a sample, an extra, one more for nothing.',
    help: [
      'A choice without surcharge is fine; calling it a gift is not. Write “Cotton bag” instead of “Free cotton bag”.',
      '“Nickel-free”, “sugar free” and “free-standing” describe a product and are no offers.',
    ],
  },
  {
    code: 'yes-no',
    title: 'Choices that name what is made',
    text: 'An option, or a text field’s suggestions or label, may not make the choice a bare yes or no, in any language or spelling.',
    help: [
      'The maker reads the answer without the question. “Yes” on a work slip says nothing; “With border” does.',
      'Name both results: “With border” and “Without border”.',
    ],
  },
  {
    code: 'gtin',
    title: 'A product number of your own',
    text: 'Each listing names a GTIN made from the seller’s own GS1 company prefix, or an exemption granted to the seller. The maker’s number of the blank article names another product.',
    help: [
      'A GTIN has 8, 12, 13 or 14 digits, the last of which checks the others. Numbers that begin with 02, 04 or 2 are for use within a shop, 05 and 98 to 99 are coupons, 977 to 979 are serials, books and music.',
      'If your products carry no GTIN, ask for an exemption for your brand and category and enter its reference.',
    ],
  },
  {
    code: 'field-purpose',
    title: 'Fields that customize',
    text: 'Each field serves the customization of this product. A field may not ask for contact or payment data, a review, a discount code, how fast to deliver, a coupon, or only for agreement.',
    help: [
      'The order carries name and address; delivery and payment are chosen at checkout.',
      'A phone number that is engraved on a dog tag customizes the tag: give the field its place on the product.',
    ],
  },
  {
    code: 'no-customization',
    title: 'Something to customize',
    text: 'At least one field lets the buyer customize the product.',
    help: [
      'A text, a picture, or a choice of material, colour or motif customizes. A size alone is a variation; agreement or delivery speed is nothing about the product.',
      'List what cannot be customized as an ordinary product.',
    ],
  },
  {
    code: 'circumvention',
    title: 'No way round the terms',
    text: 'Fields may not be used to get round the policies or to misrepresent the product: options that are different products altogether, deals outside the marketplace, hidden price changes, used goods sold as made to order.',
    help: [
      'One listing is one product; each price stands in its surcharge; orders, payment and messages stay in the marketplace.',
      'Reclaimed wood is a material and welcome. A pre-owned ring with the old initials buffed out is used goods.',
    ],
  },
];
