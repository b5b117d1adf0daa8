import type { RuleCases } from '../rule.ts';

const asks = (locale: string, label: string) => ({ locale, fields: ['Name', { label, placed: false }] });

export const fieldPurposeCases: RuleCases = {
  invalid: [
    { listing: asks('en-US', 'Your cell number, in case the carrier needs to reach you'), why: 'delivery contact' },
    { listing: asks('tr-TR', 'Fatura için e-posta adresiniz'), why: 'Turkish: e-mail address for the invoice' },
    { listing: asks('nl-NL', 'Vul hier je kortingscode in'), why: 'Dutch: a discount code' },
    { listing: asks('en-GB', 'Write your five-star review of our shop here'), why: 'a review' },
    { listing: asks('ja-JP', '配送時の連絡先電話番号'), why: 'Japanese: phone number for delivery' },
    {
      listing: { locale: 'pl-PL', fields: ['Imię', { label: 'Czas dostawy', options: ['Standard', 'Ekspres'] }] },
      why: 'Polish: delivery speed',
    },
    {
      listing: { fields: ['Name', { label: 'Before we start', options: ['I have read and accept the terms'] }] },
      why: 'agreement only',
    },
    { listing: { fields: ['Name', { label: 'Payment', options: ['PayPal', 'Bank transfer'] }] }, why: 'how to pay' },
    { listing: asks('en-US', 'How did you hear about us?'), why: 'a question of marketing' },
    { listing: asks('en-US', 'Delivery address'), why: 'the order carries the address' },
    {
      listing: {
        fields: [
          'Name',
          { label: 'Notes', help: 'Leave your phone number so that the courier can call you.', placed: false },
        ],
      },
      why: 'the help text asks for what the label does not',
    },
    {
      listing: { fields: ['Name', { label: 'How we reach you', options: ['Phone number', 'Email address'] }] },
      why: 'a choice of ways to be reached',
    },
    {
      listing: {
        fields: ['Name', { label: 'Thank you', options: ['I leave a five-star review', 'I leave a review later'] }],
      },
      why: 'a review among the choices',
    },
    {
      listing: { fields: ['Name', { label: 'Offers', options: ['Coupon code SUMMER', 'Discount code WINTER'] }] },
      why: 'discount codes among the choices',
    },
  ],
  valid: [
    { listing: { fields: ['Name', 'Phone number printed inside'] }, why: 'the number is printed on the tag' },
    { listing: { fields: ['Business name', 'Phone number on the sign'] }, why: 'the number is printed on the sign' },
    { listing: { fields: ['Address, three lines'], title: 'Return Address Stamp' }, why: 'the address is the stamp' },
    { listing: { fields: ['Name', 'Date of birth'] }, why: 'a date on the product' },
    {
      listing: { fields: ['Name', { label: 'Gift message to go in the box', placed: false }] },
      why: 'a gift message is allowed',
    },
  ],
};
