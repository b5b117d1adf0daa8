import type { RuleCases } from '../rule.ts';

const help = (locale: string, text: string) => ({ locale, fields: [{ label: 'Name', help: text }] });

export const circumventionCases: RuleCases = {
  invalid: [
    {
      listing: help(
        'en-GB',
        'Want it cheaper? Skip the marketplace: order at quillandcopper.example and pay by bank transfer for 15% off.',
      ),
      why: 'a deal outside the marketplace',
    },
    {
      listing: help(
        'pt-BR',
        'Pague direto com a gente por Pix, chamando no WhatsApp, e leve 20% de desconto fora do site.',
      ),
      why: 'Portuguese: pay outside',
    },
    {
      listing: {
        locale: 'it-IT',
        fields: [
          'Nome',
          {
            label: 'Smalto',
            options: [{ label: 'Blu', help: 'Dopo l’ordine vi chiediamo la differenza di 18 euro con bonifico.' }],
          },
        ],
      },
      why: 'a price rise behind a zero surcharge',
    },
    {
      listing: {
        title: 'Made-to-Order Signet Ring',
        fields: ['Initials', { label: 'Ring blank', options: ['Newly cast', 'Pre-owned ring, polished'] }],
      },
      why: 'used goods as made to order',
    },
    {
      listing: {
        title: 'Personalized Gift, Choose Your Item',
        fields: [
          'Name',
          {
            label: 'Choose your item',
            options: ['Steel tumbler', 'Throw blanket', 'Bluetooth speaker', 'Leather wallet'],
          },
        ],
      },
      why: 'different products under one listing',
    },
    {
      listing: { fields: ['Name', { label: 'Size', options: ['Small', 'Large: we invoice another $20'] }] },
      why: 'a price in the name of an option, paid apart',
    },
    {
      listing: help('en-US', 'Message us on WhatsApp for a better price.'),
      why: 'talks about the price elsewhere',
    },
  ],
  valid: [
    { listing: help('en-US', 'Up to 24 letters. Ask us through the marketplace if unsure.'), why: 'plain help' },
    {
      listing: { title: 'Reclaimed Barn Wood Table', description: 'Old oak beams, new joinery.' },
      why: 'reclaimed wood is a material',
    },
    {
      listing: { title: 'Slate Sign', fields: ['Name', 'Website printed on the sign'] },
      why: 'the address is printed',
    },
  ],
};
