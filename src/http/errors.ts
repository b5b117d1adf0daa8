import type { Because } from '../app/trouble.ts';

/** What the catalogue knows of an error. `fix` says what to do, in a sentence a person can act on. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: string;
  readonly fix: string;
}

/** Errors that requests meet before any verb is called. */
export type RequestError =
  | 'invalid-request'
  | 'invalid-json'
  | 'unsupported-media-type'
  | 'too-large'
  | 'too-many-requests'
  | 'cross-site'
  | 'no-such-address'
  | 'not-ready'
  | 'internal-error';

/** The one catalogue of errors: code, status, title, what to do. docs/api-errors.md is made from it, and a test holds the two together. */
export const ERRORS: Readonly<Record<Because | RequestError, CatalogueEntry>> = {
  'invalid-request': {
    status: 400,
    title: 'The request is not as described',
    fix: 'Mend the places named in "problems"; /docs shows the shape.',
  },
  'invalid-json': { status: 400, title: 'The body is not JSON', fix: 'Send valid JSON in UTF-8.' },
  'unsupported-media-type': {
    status: 415,
    title: 'This content type is not taken here',
    fix: 'Send application/json, or multipart/form-data for uploads.',
  },
  'too-large': { status: 413, title: 'The request is too large', fix: 'Send less, or a smaller picture.' },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    fix: 'Wait as long as Retry-After says, then try again.',
  },
  'cross-site': {
    status: 403,
    title: 'The request did not come from this site',
    fix: 'Send the header X-Monogram: 1 and the Origin of this site, or use an API key.',
  },
  'no-such-address': {
    status: 404,
    title: 'There is nothing at this address',
    fix: 'Look at /docs for what there is.',
  },
  'not-ready': { status: 503, title: 'The server is not ready', fix: 'Try again in a moment.' },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    fix: 'Try again; if it happens again, tell the operator the request id. Nothing was half-written.',
  },
  'upload-offset': {
    status: 409,
    title: 'The upload does not stand where this begins',
    fix: 'Ask for its offset with HEAD and go on there.',
  },
  'upload-too-long': {
    status: 413,
    title: 'More came than the upload said it would be',
    fix: 'Begin a new upload with the length of the file.',
  },
  'upload-unfinished': {
    status: 409,
    title: 'The upload has not come in whole',
    fix: 'Ask for its offset with HEAD and send the rest.',
  },
  'not-signed-in': { status: 401, title: 'You are not signed in', fix: 'Sign in and try again.' },
  'not-allowed': { status: 403, title: 'You may not do this', fix: 'Ask somebody whose role allows it.' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not yours', fix: 'Check the address.' },
  'not-approved': {
    status: 403,
    title: 'The program is not open to this seller yet',
    fix: 'Accept the terms and apply; the operator decides.',
  },
  suspended: { status: 403, title: 'This seller is suspended', fix: 'Read the statement of reasons; you can appeal.' },
  'revocation-pending': {
    status: 403,
    title: 'A revocation of this seller was decided and is not final yet',
    fix: 'Read the statement of reasons in the studio and appeal there; open orders can still be made.',
  },
  revoked: {
    status: 403,
    title: 'This seller has lost the program',
    fix: 'Open orders can still be made. New ones cannot.',
  },
  'terms-not-accepted': {
    status: 403,
    title: 'The terms in force are not accepted',
    fix: 'Read and accept the current terms, then go on.',
  },
  'terms-outdated': {
    status: 409,
    title: 'These are not the terms in force',
    fix: 'Load the terms again and accept that version.',
  },
  'application-open': {
    status: 409,
    title: 'An application is waiting for a decision already',
    fix: 'Wait for the operator, or answer what was asked.',
  },
  'application-decided': {
    status: 409,
    title: 'This application is decided',
    fix: 'Load it again to see the decision.',
  },
  'apply-again-later': {
    status: 409,
    title: 'It is too early to apply again',
    fix: 'Wait until the day named, or appeal the decision: somebody else decides that.',
  },
  'not-eligible': {
    status: 422,
    title: 'The application does not meet what the operator asks',
    fix: 'Mend what "problems" names.',
  },
  'rules-invalid': {
    status: 422,
    title: 'These rules cannot be read',
    fix: 'Mend the places named in "problems".',
  },
  'document-refused': {
    status: 422,
    title: 'This document was not taken in',
    fix: 'Mend what "problems" names. A document is a whole PDF without a password, or a photo of it.',
  },
  'prefix-refused': {
    status: 422,
    title: 'This company prefix cannot be taken',
    fix: 'Mend what "problems" names; where somebody else holds the numbers, look at both first.',
  },
  'listing-invalid': {
    status: 422,
    title: 'Parts of the listing do not fit together',
    fix: 'Mend the places named in "problems".',
  },
  'listing-has-findings': {
    status: 422,
    title: 'The listing breaks the terms',
    fix: 'Mend each finding named in "problems"; /help explains the clauses.',
  },
  'listing-not-live': { status: 409, title: 'This product is not for sale as it was', fix: 'Open its page again.' },
  'revision-conflict': {
    status: 412,
    title: 'Somebody else saved this listing meanwhile',
    fix: 'Load it again; keep your text or take theirs.',
  },
  'design-invalid': { status: 422, title: 'These choices cannot be made', fix: 'Mend the fields named in "problems".' },
  'design-expired': {
    status: 410,
    title: 'This design is gone',
    fix: 'Make it again: designs wait a day to be ordered.',
  },
  'content-refused': {
    status: 422,
    title: 'This content cannot be printed',
    fix: 'Change what is named in "problems".',
  },
  'rights-not-stated': {
    status: 422,
    title: 'The rights to this piece are not stated',
    fix: 'Agree to the current rights statement with the upload.',
  },
  'picture-refused': {
    status: 422,
    title: 'This picture was not taken in',
    fix: 'Send a JPEG, PNG, WebP, TIFF or AVIF picture.',
  },
  'font-refused': {
    status: 422,
    title: 'This font was not taken in',
    fix: 'Send a whole TTF, OTF, WOFF or WOFF2 font whose maker allows new text to be set with it.',
  },
  'font-in-use': {
    status: 409,
    title: 'A published listing is drawn with this font',
    fix: 'It stays for what was published with it. Choose another font in your listings instead.',
  },
  'quote-invalid': {
    status: 409,
    title: 'This price was not quoted',
    fix: 'Take the quote that came with the design.',
  },
  'quote-expired': {
    status: 409,
    title: 'The quoted price has expired',
    fix: 'Load the design again for a new quote.',
  },
  'already-ordered': { status: 409, title: 'This design is ordered already', fix: 'Look at your orders.' },
  'idempotency-key-missing': {
    status: 400,
    title: 'The header Idempotency-Key is missing',
    fix: 'Send the name of your order line, so that it is never placed twice.',
  },
  'idempotency-key-reused': {
    status: 409,
    title: 'This Idempotency-Key belongs to another order',
    fix: 'Use a new key for a new order.',
  },
  'move-not-allowed': {
    status: 409,
    title: 'This cannot follow from where it stands',
    fix: 'Load it again to see what can.',
  },
  'content-erased': {
    status: 410,
    title: 'The content of this order is erased',
    fix: 'Its certificate says what was held and when it went.',
  },
  'opening-needed': {
    status: 403,
    title: 'The content is sealed',
    fix: 'Open the order in this session, stating what for.',
  },
  'opening-expired': { status: 403, title: 'This opening has ended', fix: 'Open the order again.' },
  'not-erased-yet': {
    status: 404,
    title: 'There is no certificate yet',
    fix: 'It is made when the content is gone, soon after the order ends.',
  },
  'hold-time': {
    status: 422,
    title: 'A hold needs an end in the time allowed',
    fix: 'Choose an end within the days that the settings allow; a hold can be placed anew.',
  },
  'hold-ended': {
    status: 409,
    title: 'This hold is approved already, or has ended',
    fix: 'Load it again. To keep content on, place a new hold.',
  },
  'own-hold': {
    status: 403,
    title: 'A second person approves a hold',
    fix: 'Ask another operator: nobody keeps content alone.',
  },
  'receiver-refused': {
    status: 422,
    title: 'Webhooks cannot be sent to this address',
    fix: 'Give an https address on the open internet. The operator can allow private ones by setting MONOGRAM_WEBHOOKS_PRIVATE.',
  },
  'link-expired': {
    status: 403,
    title: 'This link has ended',
    fix: 'Ask for the opening again: it gives new links while it runs.',
  },
  'purpose-not-open': {
    status: 409,
    title: 'This purpose does not fit the order as it stands',
    fix: 'Open it for a purpose that the order needs now.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'Opening an order needs your second factor',
    fix: 'Set it up, or enter a code, under Security in the studio. Then open the order again.',
  },
  'design-changed': {
    status: 409,
    title: 'The design is not the one you saw',
    fix: 'Load the order again and look at its proof.',
  },
  'too-many-pieces': {
    status: 422,
    title: 'There are not as many pieces',
    fix: 'Name at most the number that "problems" tells.',
  },
  'check-needed': {
    status: 409,
    title: 'The finished piece was not checked',
    fix: 'Go through the checklist with a photo; ship when every point is as it should be.',
  },
  'report-closed': {
    status: 409,
    title: 'No defect can be reported or answered here now',
    fix: 'Load the order again to see where its reports stand.',
  },
  'another-person-needed': {
    status: 403,
    title: 'Somebody else has to do this',
    fix: 'Ask a colleague: what one person decided another confirms, and appeals are decided by somebody who had no part.',
  },
  'action-stands': {
    status: 409,
    title: 'Such an action stands already',
    fix: 'Look at the seller’s file: annul, withdraw or confirm the one that is there.',
  },
  'appeal-closed': {
    status: 409,
    title: 'This action cannot be appealed now',
    fix: 'Look at it again: its time to appeal is over, it was appealed already, or it was annulled.',
  },
  'linked-account': {
    status: 403,
    title: 'This account belongs to somebody who lost the program',
    fix: 'If that is wrong, write to the operator: a person looks at it and can find that the two are different.',
  },
  'link-undecided': {
    status: 409,
    title: 'This account may belong to somebody who lost the program',
    fix: 'Decide first, under "Linked accounts", whether the two are the same.',
  },
  'invalid-evidence': {
    status: 422,
    title: 'Something named as evidence is not there',
    fix: 'Mend the places named in "problems": evidence is a listing, order, report or picture of this very seller.',
  },
  'under-review': {
    status: 409,
    title: 'Reviewers of the program still decide on this order',
    fix: 'Wait for their decision. You can decline the order meanwhile.',
  },
  'claim-needed': {
    status: 409,
    title: 'You have not claimed this case, or your claim has run out',
    fix: 'Claim it again.',
  },
  'case-taken': {
    status: 409,
    title: 'Somebody else works on this case',
    fix: 'Take another one.',
  },
  'case-closed': {
    status: 409,
    title: 'This case is decided already, or needs no decision any more',
    fix: 'Take the next one.',
  },
  'block-list-refused': {
    status: 422,
    title: 'Nothing of this can be put on the list',
    fix: 'Look at "detail" and "problems": they say which entry is wrong, and why.',
  },
  'notice-decided': {
    status: 409,
    title: 'This notice was decided already',
    fix: 'Look at it again: it shows who decided, and how.',
  },
  'too-many-notices': {
    status: 429,
    title: 'Too many notices came from this address',
    fix: 'Wait a day, or write to the operator if it is urgent.',
  },
  'share-ended': {
    status: 410,
    title: 'This is shared no more',
    fix: 'Ask whoever sent you the link.',
  },
  'not-shareable': {
    status: 409,
    title: 'This order cannot be shared',
    fix: 'See the detail for the reason.',
  },
  'listing-stopped': {
    status: 403,
    title: 'This listing was taken off by the operator',
    fix: 'Read the statement of reasons in the studio; you can appeal there.',
  },
};
