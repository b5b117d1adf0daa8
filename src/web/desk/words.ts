import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';

/** Words both desks say: the frame, states, trouble. */
const en = {
  skip: 'Skip to the content',
  brand: 'Monogram',
  menu: 'Main',
  menuButton: 'Menu',
  toShop: 'Shop',
  notices: 'Notices',
  'notices.unread': { one: 'one new', other: '{n} new' },
  signOut: 'Sign out',
  signedInAs: 'Signed in as {name}',
  signIn: 'Sign in',
  signUp: 'Open an account',
  loading: 'Loading …',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  more: 'Show more',
  failed: 'This could not be loaded',
  failedAction: 'That did not work',
  reassure: 'Nothing was changed. What you typed is still here.',
  requestId: 'If you ask for help, name this: {id}',
  summary: { one: 'One thing to mend before this can be sent', other: '{n} things to mend before this can be sent' },
  required: 'required',
  optional: 'optional',
  filters: 'Filters',
  filterOff: 'Remove the filter “{name}”',
  all: 'All',
  notFound: 'There is nothing here',
  notFoundHelp: 'The address may be mistyped, or what it named is gone.',
  backHome: 'Back to the start',
  copied: 'Copied.',
  copy: 'Copy',
  opensIn: 'opens in a new tab',

  'order.placed': 'New',
  'order.on-hold': 'On hold',
  'order.in-production': 'In production',
  'order.shipped': 'Shipped',
  'order.delivered': 'Delivered',
  'order.cancelled': 'Cancelled',
  'order.declined': 'Declined',
  'order.withdrawn': 'Withdrawn by the buyer',
  'order.defect-reported': 'Defect reported',
  'order.remade': 'Being remade',

  'content.held': 'Content held, sealed',
  'content.erasing': 'Content is being erased',
  'content.erased': 'Content erased',

  'application.submitted': 'Waiting for a decision',
  'application.more-asked': 'More was asked for',
  'application.approved': 'Approved',
  'application.declined': 'Declined',

  'purpose.production': 'To make it',
  'purpose.quality-check': 'To check its quality',
  'purpose.remake': 'To make it again',
  'purpose.buyer-question': 'To answer the buyer',
  'purpose.defect-report': 'To look into a report',

  'answer.legalName': 'Legal name of the business',
  'answer.address': 'Address of the business',
  'answer.taxNumber': 'Tax number',
  'answer.website': 'Website',
  'answer.makes': 'What you make',
  'answer.how': 'How and where it is made',
  'answer.companyPrefixes': 'GS1 company prefixes',
  'answer.brands': 'Own brands',

  'clause.base-product': 'Computers, laptops, game consoles and tablets are not allowed as the product.',
  'clause.warranty': 'Fields may not offer warranties, guarantees or protection plans.',
  'clause.bundling': 'Fields may not add another product that does not customise this one.',
  'clause.free-promotion': 'Fields may not offer anything for free.',
  'clause.yes-no': 'A choice may not be a bare yes or no.',
  'clause.gtin': 'A product needs its own GTIN, or an exemption granted to its seller.',
  'clause.field-purpose': 'Each field must serve the customisation of the product.',
  'clause.no-customization': 'At least one field must let the buyer customise the product.',
  'clause.circumvention': 'Fields may not get round the policies or misrepresent the product.',
} as const;

/** Any word of the desks' shared catalogue. */
export type DeskWord = keyof typeof en;

/** Says a word of the shared catalogue in the reader's language. */
export const say = sayIn<DeskWord>({ en }, browserLocale());
