import type { CatalogueEntry } from './entry.ts';

/** Designs, and what they are made of. */
export const CONTENT_ERRORS = {
  'too-many-uploads': {
    status: 409,
    title: 'You have too many uploads that are not finished',
    fix: 'Finish one, or stop one with DELETE, and try again.',
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
} as const satisfies Record<string, CatalogueEntry>;
