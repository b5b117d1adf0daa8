import type { RuleCases } from '../rule.ts';

const choice = (locale: string, label: string, ...options: string[]) => ({
  locale,
  fields: ['Name', { label, options }],
});

export const yesNoCases: RuleCases = {
  invalid: [
    { listing: choice('en-US', 'Do you want an engraved border?', 'Yes', 'No'), why: 'a bare yes or no' },
    { listing: choice('en-GB', 'Border', 'Yes please', 'No, thank you'), why: 'politeness does not make it a choice' },
    { listing: choice('en-GB', 'Gold rim', 'Yes (+£2.50)', 'No (+£0)'), why: 'the price is not the result' },
    { listing: choice('en-US', 'Backing', 'Felt backing', 'No thanks'), why: 'one real value beside a refusal' },
    { listing: choice('en-US', 'Add a heart', 'Yes'), why: 'a single Yes is a tick box' },
    { listing: choice('en-US', 'Add a heart', 'Y', 'N'), why: 'letters stand for the words' },
    { listing: choice('en-US', 'Wrap', 'Include: yes', 'Include: no'), why: 'the answer comes after a prefix' },
    { listing: choice('en-US', 'Border', '✓', '✗'), why: 'marks stand for the words' },
    {
      listing: choice('en-GB', 'Backing', 'Felt', 'Cork', 'Yes'),
      why: 'one answer among real choices says nothing to the maker: a person looks',
    },
    { listing: choice('de-DE', 'Abgerundete Ecken?', 'Ja', 'Nein'), why: 'German' },
    { listing: choice('de-DE', 'Goldrand', 'Ja, bitte (+ 3,00 €)', 'Nein danke'), why: 'German, polite and priced' },
    {
      listing: choice('fr-FR', 'Gravure au dos', 'Oui, avec gravure', 'Non, sans gravure'),
      why: 'both begin with the answer',
    },
    { listing: choice('it-IT', 'Bordo', 'Sì', 'No'), why: 'Italian' },
    { listing: choice('es-ES', 'Borde', 'Sí, por favor', 'No, gracias'), why: 'Spanish' },
    { listing: choice('nl-NL', 'Rand', 'Ja graag', 'Nee, bedankt'), why: 'Dutch' },
    { listing: choice('sv-SE', 'Kant', 'Ja tack', 'Nej tack'), why: 'Swedish' },
    { listing: choice('pl-PL', 'Ramka', 'TAK', 'NIE'), why: 'Polish' },
    { listing: choice('pt-BR', 'Borda', 'Sim', 'Não'), why: 'Portuguese' },
    { listing: choice('tr-TR', 'Çerçeve', 'Evet', 'Hayır'), why: 'Turkish' },
    { listing: choice('ja-JP', '縁取り', 'はい', 'いいえ'), why: 'Japanese' },
    { listing: choice('ja-JP', '縁取り', '希望する', '希望しない'), why: 'Japanese: wished, not wished' },
    { listing: choice('zh-CN', '是否加边框', '需要', '不需要'), why: 'Chinese: needed, not needed' },
    { listing: choice('ar-AE', 'زخرفة', 'نعم', 'لا'), why: 'Arabic' },
    { listing: choice('fr-FR', 'Border', 'Yes', 'No'), why: 'another language than the listing’s' },
    { listing: choice('en-US', 'Border', 'Ｙｅｓ', 'Nо'), why: 'full-width letters and a Cyrillic o' },
    {
      listing: { locale: 'en-US', fields: [{ label: 'Add the little bear motif, Y or N', suggestions: ['Y', 'N'] }] },
      why: 'a text field with two answers to pick',
    },
    { listing: { locale: 'en-US', fields: ['Name', 'Border? (yes/no)'] }, why: 'the label asks for the answer' },
    {
      listing: { locale: 'de-DE', fields: ['Name', { label: 'Rand', help: 'Schreiben Sie Ja oder Nein.' }] },
      why: 'the help asks for it',
    },
  ],
  valid: [
    { listing: choice('en-US', 'Border', 'With border', 'Without border'), why: 'both results are named' },
    { listing: choice('en-US', 'Charm', 'Gold', 'Silver', 'None'), why: 'none is one of the results' },
    {
      listing: {
        locale: 'en-US',
        fields: [{ label: 'Chest line', suggestions: ['Yes, Chef!', 'No. 1 Dad', 'Kiss the cook'] }],
      },
      why: 'words printed on the apron',
    },
    {
      listing: { locale: 'de-DE', fields: [{ label: 'Spruch', suggestions: ['Ja, ich will', 'Für immer'] }] },
      why: 'what a couple says',
    },
    { listing: choice('en-US', 'Name on the first bead', 'Nora', 'Noel', 'Yesenia'), why: 'names that begin so' },
    { listing: choice('es-ES', 'Nota musical', 'Do', 'Re', 'Mi', 'Si'), why: 'si is a note' },
    { listing: choice('en-US', 'Compass point', 'N', 'E', 'S', 'W'), why: 'letters of a compass' },
    { listing: choice('en-US', 'Initial', 'Y', 'Z'), why: 'letters that are no opposites' },
    { listing: choice('ja-JP', '文字', '文字入り', '文字なし'), why: 'both results are named' },
  ],
};
