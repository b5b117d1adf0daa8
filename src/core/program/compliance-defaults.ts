import type { ComplianceRules } from './compliance.ts';

/**
 * What an installation ships with: the requirements that made-to-order goods meet most, each with the law it comes from. The
 * operator changes them as data; they are a beginning for the European Union and the United States, not legal advice.
 */
export const DEFAULT_COMPLIANCE: ComplianceRules = {
  requirements: [
    {
      id: 'childrens-products',
      title: 'Children’s products and toys',
      laws: [
        { name: 'Toy Safety Directive', citation: 'Directive 2009/48/EC, Articles 15 and 16' },
        { name: 'Consumer Product Safety Improvement Act', citation: '15 U.S.C. § 2063; 16 CFR Part 1110' },
      ],
      categories: [
        'toys',
        'toy',
        'baby',
        'kids',
        'children',
        'spielzeug',
        'kinder',
        'jouets',
        'giocattoli',
        'juguetes',
        'ألعاب',
        '玩具',
      ],
      declaration:
        'I declare that the products are tested and marked as the law asks of products for children, and that I keep the technical documents.',
      documents: [
        { id: 'certificate', title: 'Declaration of conformity or children’s product certificate', months: 24 },
      ],
    },
    {
      id: 'food-contact',
      title: 'Materials that touch food',
      laws: [
        {
          name: 'Framework Regulation on food contact materials',
          citation: 'Regulation (EC) No 1935/2004, Articles 3 and 16',
        },
        { name: 'Food additives: indirect', citation: '21 CFR Parts 174 to 186' },
      ],
      categories: [
        'cutting boards',
        'mugs',
        'cups',
        'plates',
        'drinkware',
        'cookware',
        'bowls',
        'becher',
        'tassen',
        'schneidebretter',
      ],
      declaration:
        'I declare that every material and finish that touches food is fit for it and gives off nothing that endangers health.',
      documents: [{ id: 'declaration', title: 'Declaration of compliance for food contact', months: 36 }],
    },
    {
      id: 'jewellery-nickel',
      title: 'Jewellery: nickel, lead and cadmium',
      laws: [{ name: 'REACH', citation: 'Regulation (EC) No 1907/2006, Annex XVII, entries 23, 27 and 63' }],
      categories: ['jewelry', 'jewellery', 'schmuck', 'bijoux', 'gioielli', 'joyas', 'مجوهرات'],
      declaration:
        'I declare that parts that touch the skin keep the limits for the release of nickel and for lead and cadmium.',
      documents: [
        { id: 'test-report', title: 'Test report on nickel release (EN 1811) and on lead and cadmium', months: 24 },
      ],
    },
    {
      id: 'electrical',
      title: 'Electrical goods and lights',
      laws: [
        { name: 'Low Voltage Directive', citation: 'Directive 2014/35/EU' },
        { name: 'Electromagnetic Compatibility Directive', citation: 'Directive 2014/30/EU' },
        { name: 'RoHS Directive', citation: 'Directive 2011/65/EU' },
      ],
      categories: ['lamps', 'lighting', 'electronics', 'electrical', 'leuchten', 'lampen', 'elektronik'],
      declaration: 'I declare that the products carry the CE marking rightly and that I keep the technical documents.',
      documents: [{ id: 'declaration', title: 'EU declaration of conformity', months: 60 }],
    },
    {
      id: 'cosmetics',
      title: 'Cosmetics and soaps',
      laws: [{ name: 'Cosmetics Regulation', citation: 'Regulation (EC) No 1223/2009, Articles 4, 10 and 13' }],
      categories: ['cosmetics', 'soap', 'soaps', 'skin care', 'perfume', 'kosmetik', 'seife', 'seifen'],
      declaration:
        'I declare that a safety assessment was made, that there is a responsible person, and that the products are notified.',
      documents: [{ id: 'safety-report', title: 'Cosmetic product safety report, part B', months: 36 }],
    },
    {
      id: 'textiles',
      title: 'Textiles worn on the skin',
      laws: [
        { name: 'Textile Regulation', citation: 'Regulation (EU) No 1007/2011, Articles 5 and 15' },
        { name: 'REACH', citation: 'Regulation (EC) No 1907/2006, Annex XVII, entry 43' },
      ],
      categories: ['clothing', 'apparel', 'shirts', 't-shirts', 'bekleidung', 'kleidung', 'vetements'],
      declaration: 'I declare that the fibres are named as the law asks and that no forbidden azo dyes are used.',
      documents: [{ id: 'declaration', title: 'Supplier’s declaration on fibres and dyes', months: 36 }],
    },
  ],
};
