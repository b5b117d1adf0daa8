import type { RuleCases } from '../rule.ts';

const choice = (locale: string, title: string, label: string, ...options: string[]) => ({
  locale,
  title,
  fields: ['Name', { label, options: options.map((option) => ({ label: option, surcharge: 900 })) }],
});

export const bundlingCases: RuleCases = {
  invalid: [
    {
      listing: choice('en-US', 'Custom Photo Phone Case', 'Grab an extra', '6 ft USB-C charging cable'),
      why: 'a cable with a phone case',
    },
    {
      listing: choice('en-US', 'Embroidered Dog Collar', 'Add to your order', 'Oatmeal dog shampoo'),
      why: 'shampoo does nothing for the collar',
    },
    {
      listing: choice('es-ES', 'Taza de cerámica', 'Añade a tu pedido', 'Café molido, 250 g'),
      why: 'coffee does not customize the mug',
    },
    {
      listing: choice('nl-NL', 'Telefoonhoesje met naam', 'Handig erbij', 'Oplaadkabel USB-C'),
      why: 'Dutch: a charging cable',
    },
    {
      listing: choice('pt-BR', 'Planner com nome', 'Leve junto', 'Fone de ouvido Bluetooth'),
      why: 'Portuguese: headphones',
    },
    { listing: choice('zh-CN', '照片马克杯', '顺便带上', '无线耳机'), why: 'Chinese: earphones' },
  ],
  valid: [
    {
      listing: choice('en-US', 'Engraved Walnut Phone Charger', 'Wood', 'Walnut', 'Maple'),
      why: 'the charger is the product itself',
    },
    {
      listing: choice('en-GB', 'Oak Keepsake Box', 'Gift wrap', 'Kraft paper and twine', 'Cotton cloth'),
      why: 'packaging travels with the product',
    },
    {
      listing: choice('en-US', 'Night Sky Print', 'Frame', 'Unframed', 'Oak', 'Black ash'),
      why: 'a frame is part of the print',
    },
    { listing: choice('en-US', 'Soy Candle', 'Scent', 'Coffee', 'Vanilla bourbon'), why: 'coffee is a scent here' },
  ],
};
