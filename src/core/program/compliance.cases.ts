/** Categories and the requirements of the rules that ship which a product in them is under. Shown in the help page and run as tests. */
export const COMPLIANCE_CASES: readonly {
  readonly locale: string;
  readonly category: string;
  readonly requirements: readonly string[];
  readonly why: string;
}[] = [
  {
    locale: 'en',
    category: 'Jewelry > Necklaces > Personalized',
    requirements: ['jewellery-nickel'],
    why: 'any level of the category counts',
  },
  {
    locale: 'en',
    category: 'Home & Kitchen > Kitchen > Cutting Boards',
    requirements: ['food-contact'],
    why: 'it touches food',
  },
  {
    locale: 'en',
    category: 'Baby > Gifts & Keepsakes',
    requirements: ['childrens-products'],
    why: 'made for children',
  },
  { locale: 'ar', category: 'ألعاب > ألعاب خشبية', requirements: ['childrens-products'], why: 'Arabic: toys' },
  { locale: 'de', category: 'Wohnen > Leuchten', requirements: ['electrical'], why: 'German: lamps' },
  { locale: 'en', category: 'Stationery > Notebooks', requirements: [], why: 'no document is asked for' },
  { locale: 'en', category: 'Home > Mugshots', requirements: [], why: 'a word within a word is another word' },
];
