import type { RuleCases } from '../rule.ts';

const choice = (locale: string, label: string, ...options: string[]) => ({
  locale,
  fields: ['Name', { label, options }],
});

export const freePromotionCases: RuleCases = {
  invalid: [
    {
      listing: choice('en-US', 'Packaging', 'Plain mailer', 'FREE gift wrap with satin ribbon'),
      why: 'wrapping given away',
    },
    { listing: choice('en-GB', 'How many', 'One bauble', 'Three: buy 2, get 1 free'), why: 'one more for nothing' },
    { listing: choice('en-US', 'Extras', 'Plain back', 'Complimentary birth card'), why: 'another word for free' },
    { listing: choice('fr-FR', 'Emballage', 'Boîte kraft', 'Papier cadeau offert'), why: 'French: offered' },
    { listing: choice('de-DE', 'Verpackung', 'Karton', 'Stoffbeutel geschenkt'), why: 'German: given' },
    { listing: choice('es-ES', 'Muestra antes de imprimir', 'Muestra gratis de tres papeles'), why: 'a free sample' },
    { listing: choice('ja-JP', '包装', '桐箱', '無料ギフトラッピング'), why: 'Japanese: free of charge' },
    { listing: choice('zh-CN', '包装', '普通', '赠送礼盒'), why: 'Chinese: given along' },
    { listing: choice('ar-AE', 'التغليف', 'عادي', 'علبة هدايا مجانية'), why: 'Arabic: free' },
    { listing: choice('en-US', 'Extra', 'F r e e  g i f t'), why: 'letters set apart' },
  ],
  valid: [
    {
      listing: choice('en-US', 'Metal', 'Sterling silver, nickel-free', 'Lead free pewter'),
      why: 'an attribute of the metal',
    },
    {
      listing: choice('en-GB', 'Allergy line', 'Gluten free', 'Nut free', 'Contains nuts'),
      why: 'an attribute of the food',
    },
    {
      listing: { fields: [{ label: 'Text on the mat', suggestions: ['Free hugs', 'Free range children'] }] },
      why: 'words on a doormat',
    },
    { listing: choice('en-US', 'Font style', 'Free-form script', 'Block'), why: 'a way of writing' },
    { listing: choice('fr-FR', 'Emballage', 'Papier cadeau', 'Boîte kraft'), why: 'gift paper is packaging' },
    { listing: choice('es-ES', 'Presentación', 'Caja de regalo', 'Bolsa de papel'), why: 'a gift box is packaging' },
  ],
};
