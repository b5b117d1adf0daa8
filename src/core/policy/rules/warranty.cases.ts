import type { RuleCases } from '../rule.ts';

export const warrantyCases: RuleCases = {
  invalid: [
    {
      listing: { fields: ['Name', { label: 'Protect your watch box', options: ['Lifetime warranty'] }] },
      why: 'an option sells a warranty',
    },
    {
      listing: { fields: ['Extended warranty, two years'] },
      why: 'a text field whose label sells cover, wherever its words are drawn',
    },
    {
      listing: { locale: 'de-DE', fields: ['Name', { label: 'Schutz', options: ['3 Jahre Garantieverlängerung'] }] },
      why: 'German, an extended guarantee',
    },
    {
      listing: { locale: 'fr-FR', fields: ['Prénom', { label: 'Service', options: ['Extension de garantie 2 ans'] }] },
      why: 'French, more years of guarantee',
    },
    {
      listing: { locale: 'ja-JP', fields: ['お名前', { label: '保証', options: ['延長保証 3年'] }] },
      why: 'Japanese, an extended warranty',
    },
    {
      listing: { fields: [{ label: 'Name', help: 'Comes with our lifetime guarantee.' }] },
      why: 'a guarantee in the help text of a field',
    },
  ],
  valid: [
    {
      listing: { fields: [{ label: 'Slogan', suggestions: ['Warranty expired 1964', 'Vintage since 1959'] }] },
      why: 'a joke printed on a shirt',
    },
    {
      listing: { fields: ['Name', { label: 'Finish', options: ['Protective varnish', 'Oil'] }] },
      why: 'a varnish changes the product; it is no cover',
    },
    {
      listing: { locale: 'de-DE', fields: [{ label: 'Motiv', options: ['Garantie-Siegel', 'Herz'] }] },
      why: 'German, a seal as a motif',
    },
  ],
};
