import { OBLIGATION_TITLES } from '../obligation-titles.ts';
import type { Obligation } from '../obligations.ts';
import { example, type HelpPage } from './help-page.ts';

/** Obligations about orders and conduct. The clauses listings are judged by have their pages in core/policy. */
export type ConductObligation = Exclude<
  Obligation,
  | 'base-product'
  | 'warranty'
  | 'bundling'
  | 'free-promotion'
  | 'yes-no'
  | 'gtin'
  | 'field-purpose'
  | 'no-customization'
  | 'circumvention'
>;

const PAGES: Readonly<Record<ConductObligation, Pick<HelpPage, 'text' | 'help' | 'breaks' | 'keeps'>>> = {
  'product-quality': {
    text: 'What you send is free of defects and is what the listing and the buyer’s proof show.',
    help: [
      'Make from the production files of the order: they are drawn from the very version the buyer bought and the proof they saw. Go through the checklist and take the photo before you ship.',
      'A report that ends in a remake or a refund counts on your standing; one you answer with good reasons does not. Where you cannot make it as shown, hold the order with a question before you begin.',
    ],
    breaks: [
      example(
        'The proof shows the name in oak leaves; the board arrives without them.',
        'it is not what the proof shows',
      ),
      example('A letter is burnt through the wood.', 'a defect'),
      example('Walnut was bought, stained beech was sent.', 'it is not what the listing says'),
    ],
    keeps: [
      example('The grain differs from the photo of the listing.', 'natural material differs; the listing says so'),
      example('You ask the buyer about an unusual spelling before you begin, and wait.', 'asking first costs nothing'),
    ],
  },
  'product-safety': {
    text: 'Your products meet the laws, safety rules and quality standards of the places you sell to.',
    help: [
      'For some categories the program asks for documents, each with the law it comes from: the page on documents says how. The duty is yours for every other product too.',
      'If you learn that something you sold is dangerous, take its listing off, tell the operator, and tell your buyers.',
    ],
    breaks: [
      example('A teething ring without the tests that toys for small children need.', 'laws on toys'),
      example('A lamp that carries a CE marking nobody declared.', 'a marking that is not true'),
    ],
    keeps: [
      example(
        'A cutting board oiled with an oil declared fit for food, the declaration under Documents.',
        'what the law asks for is there',
      ),
      example('A listing taken off on the day its maker recalled the chain.', 'acted at once'),
    ],
  },
  'made-to-order': {
    text: 'Each piece is made on demand, from the choices its buyer makes while buying.',
    help: [
      'Blanks on the shelf are material. Finished pieces with a name on them are stock, and stock is sold elsewhere.',
      'An order exists only with a complete set of choices and a proof; make nothing before it, and change nothing about it after.',
    ],
    breaks: [
      example('Fifty mugs printed “World’s best dad”, sent whatever the buyer typed.', 'pre-made goods'),
      example('A name engraved by hand on a copy ordered by message.', 'made outside an order'),
    ],
    keeps: [
      example('Boards planed and oiled ahead, engraved when the order comes.', 'a blank is material'),
      example('The same design made again for a second order.', 'each order has its own choices'),
    ],
  },
  'prompt-shipping': {
    text: 'Orders leave by the day they are promised for. Late ones count on your standing.',
    help: [
      '“To make” lists what has to leave soonest first. If you cannot make something in time, hold it with a question or decline it with a reason: both are better for the buyer than silence.',
      'An order is late when its last piece leaves after its day, or when the day is past and it is still to be made. One on hold is not counted while it waits.',
    ],
    breaks: [
      example('Promised for the 12th, shipped on the 15th.', 'late'),
      example('Promised for the 12th, still in production on the 13th.', 'late, though it has not left'),
    ],
    keeps: [
      example('Two of three pieces on the 11th, the last on the 12th.', 'the last piece decides'),
      example('Held on the 10th with a question about the spelling.', 'asked in time'),
    ],
  },
  'sole-use-of-content': {
    text: 'What a buyer gave you is used to make that buyer’s order, and for nothing else.',
    help: [
      'Open an order for a purpose you have. Each opening is logged and shown to its buyer; what you download is for making.',
      'No portfolio, no social media, no samples, no training of software, not even with the name cropped out. Ask the buyer to share: they have a button for it, and the picture is theirs.',
    ],
    breaks: [
      example('A photo of a wedding plate on the shop’s page, names readable.', 'used for advertising'),
      example('A child’s drawing from one order offered as a motif in a listing.', 'used for another product'),
      example('A folder “nice photos” on the workshop’s computer.', 'kept for another use'),
    ],
    keeps: [
      example('The production file on the engraver until the piece is done.', 'making the order'),
      example('A link to the page the buyer shared themselves.', 'they chose to'),
    ],
  },
  'deletion-of-content': {
    text: 'When an order is done, you delete every copy of its content and confirm it.',
    help: [
      'What the program holds it erases itself. What you took out, it cannot: look in downloads, on the engraver or printer, in mail, in backups.',
      'Delete it, then confirm under Copies: choose as many orders as you like at once. What is not confirmed within the time shown there counts on your standing, and the buyer sees it.',
    ],
    breaks: [
      example('Thirty production packs from last month unconfirmed under Copies.', 'not confirmed in time'),
      example('Confirmed, and the files are still in the printer’s queue.', 'a confirmation that is not true'),
    ],
    keeps: [
      example('Packs deleted every Friday, and confirmed with one key.', 'deleted and confirmed'),
      example(
        'A legal hold: the page says that this order’s content stays for now.',
        'the operator keeps it, and says so',
      ),
    ],
  },
  'rights-of-others': {
    text: 'Nothing in a listing or on a product infringes a brand, a copyright, a design, or somebody’s likeness.',
    help: [
      'You state that you hold the rights with each upload. “Found on the internet” is no right, and “inspired by” is none either.',
      'A rights owner can file a notice. If it is upheld the content is down at once; you can answer once, and somebody who had no part decides. Upheld notices count on your standing. You may hold or decline an order whose content you doubt.',
    ],
    breaks: [
      example('A club’s crest as a motif, without a licence.', 'a trade mark'),
      example('A well-known character, drawn by yourself.', 'drawing it again does not make it yours'),
      example('A photo of an actor on a mug.', 'somebody’s likeness'),
    ],
    keeps: [
      example('A licence shown to the operator, the mark permitted for your shop.', 'the right is there'),
      example('The buyer’s own photo of their dog.', 'theirs to give'),
    ],
  },
  'true-statements': {
    text: 'What you tell the program is true: applications, rights, documents, declarations, confirmations.',
    help: [
      'Decisions rest on what you say. A mistake you mend is a mistake; a statement you know to be false weighs more than what it hides.',
    ],
    breaks: [
      example(
        'A test report of another maker’s chain, uploaded as your own.',
        'a document that is not of your product',
      ),
      example('Photos of a workshop from a catalogue in the application.', 'not your workshop'),
      example('“Shipped”, while the piece is still to be made.', 'not so'),
    ],
    keeps: [
      example('A declaration renewed when the supplier of the varnish changed.', 'it stays true'),
      example('“We do not know yet” in answer to a question.', 'true'),
    ],
  },
  'offensive-content': {
    text: 'No listing and no product demeans people, is sexually explicit, praises violence, or promotes goods that may not be sold.',
    help: [
      'What buyers type is screened before an order exists; what a machine cannot judge a person looks at. The pages on content say what is refused, held and allowed, with examples.',
      'Your own listings, suggestions and pictures are held to the same. You may hold or decline an order whose content you find offensive.',
    ],
    breaks: [
      example('A suggestion in a text field that mocks a people.', 'demeans'),
      example('A picture in the listing that is sexually explicit.', 'explicit'),
    ],
    keeps: [
      example('A dark joke about Mondays.', 'nobody is demeaned'),
      example('A figure drawing class as a gift voucher design.', 'not explicit'),
    ],
  },
  'linked-account': {
    text: 'One business has one account. Who lost the program for good does not come back under another name.',
    help: [
      'A new application is compared with accounts that lost the program: tax number, bank, documents, address, people. A person decides what the comparison finds, and says why.',
      'Sharing a building or a name with somebody is no breach. If you are taken for somebody else, say so in the appeal: two different businesses stay two.',
    ],
    breaks: [
      example('The same workshop applies under a sibling’s name after its revocation.', 'the same business'),
      example('A second account to sell what the first was told to take off.', 'one business, two accounts'),
    ],
    keeps: [
      example('Two makers who share a workshop and nothing else.', 'two businesses'),
      example('One account with a team of five.', 'people are invited, not doubled'),
    ],
  },
};

/** A page for each obligation about orders and conduct, in the order of the terms. */
export const OBLIGATION_HELP: readonly HelpPage[] = (Object.keys(PAGES) as ConductObligation[]).map((code) => ({
  code,
  kind: 'obligation',
  title: OBLIGATION_TITLES.en[code],
  ...PAGES[code],
}));
