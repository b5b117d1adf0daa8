import type { ReasonCode } from '../verdict.ts';
import { SCREENING_CASES, type TextReason } from './screening.cases.ts';

/** A help page about content that is refused or held. Its code is the reason's with "content-" before it. */
export interface ContentHelp {
  readonly code: `content-${ReasonCode}`;
  readonly title: string;
  readonly text: string;
  readonly help: readonly string[];
  readonly breaks: readonly ContentExample[];
  readonly keeps: readonly ContentExample[];
}

/** A text or file in one line, and why it is in order or not. */
export interface ContentExample {
  readonly locale: string;
  readonly example: string;
  readonly why: string;
}

type Words = readonly [title: string, text: string, ...help: string[]];

const HELD = 'What only may break it waits for a person; another wording avoids the wait.';
const TEXTS: Readonly<Record<TextReason, Words>> = {
  offensive: [
    'Abusive and obscene words',
    'Abusive or obscene words are not put on products.',
    HELD,
    'Names and towns that only contain such letters are fine.',
  ],
  hate: ['Hatred of people', 'Nothing demeans or attacks a group of people, or shows signs of those who do.', HELD],
  sexual: ['Sexually explicit content', 'Nothing sexually explicit is put on products.', HELD],
  violence: ['Threats and praise of violence', 'Nothing threatens anybody or praises violence.', HELD],
  restricted: [
    'Goods that may not be sold',
    'Nothing promotes drugs, weapons or other goods that may not be sold.',
    HELD,
  ],
  ip: [
    'Brands and characters of others',
    'A brand or a character that belongs to somebody is not used without their licence.',
    HELD,
    'A seller with a licence shows it to the operator, who permits the mark for that seller.',
  ],
  'personal-data': [
    'Card and account numbers',
    'Numbers of cards, accounts and identity papers are not put on products: whoever finds one could use it.',
    'A number that only looks like one is fine.',
  ],
  contact: [
    'Addresses and phone numbers',
    'The operator decides whether e-mail addresses, web addresses and phone numbers are allowed, held or refused. They are allowed unless it says otherwise.',
    'Never put somebody else’s number on a product.',
  ],
  malformed: [
    'Text and files that cannot be read',
    'Text is made of letters that can be drawn, and files are what they say they are.',
    'Invisible signs, letters turned round and stacks of accents wait for a person. Type the text anew, or save the file again and send it once more.',
  ],
};

const FILES: Readonly<
  Record<Exclude<ReasonCode, TextReason>, { words: Words; breaks: string[][]; keeps: string[][] }>
> = {
  'embedding-rights': {
    words: [
      'Fonts that may not be used',
      'A font is used only where its maker allows new text to be set with it; the file itself says so.',
      'Ask its maker for a licence and a file that says so, or choose another font.',
    ],
    breaks: [['A font whose file says “restricted licence embedding”.', 'its maker does not allow it']],
    keeps: [['A font under the SIL Open Font License.', 'made for this']],
  },
  'listed-image': {
    words: [
      'Pictures nobody may use',
      'A picture that is known to infringe somebody’s rights or to be unlawful is not taken, nor is a copy of it.',
      'Copies are recognised when they are turned, mirrored, resized or framed. If yours is another picture, answer the refusal: a person looks.',
    ],
    breaks: [['A picture that was taken down before, mirrored.', 'still the same picture']],
    keeps: [['Your own photo of the same place.', 'another picture']],
  },
  'text-in-image': {
    words: [
      'Words inside pictures',
      'Words in a picture are held to the same as words that are typed.',
      'What was read may be wrong: a person looks before the order goes on.',
    ],
    breaks: [['A photo of a wall with an insult on it.', 'the words are read']],
    keeps: [['A photo of a shop front with its name.', 'the buyer’s own shop']],
  },
  classifier: {
    words: [
      'Pictures a machine is not sure of',
      'A picture that a classifier finds doubtful waits for a person, who decides.',
      'A machine alone never says more than “look at this”.',
    ],
    breaks: [['A picture that is sexually explicit.', 'a person refuses it']],
    keeps: [['A photo from the beach.', 'a person lets it go on']],
  },
  'not-screened': {
    words: [
      'What could not be screened yet',
      'Where a judge failed or took too long, what was sent waits for a person. Nothing passes unseen.',
      'Nothing is wrong with it so far; no action is needed.',
    ],
    breaks: [['A picture that a person finds to break another rule.', 'refused with that reason']],
    keeps: [['A picture that waited an hour because a service was down.', 'it goes on once a person has looked']],
  },
};

/** A page for each reason for which content is refused or held. */
export const CONTENT_HELP: readonly ContentHelp[] = [
  ...(Object.keys(TEXTS) as TextReason[]).map((code): ContentHelp => {
    const [title, text, ...help] = TEXTS[code];
    const cases = SCREENING_CASES[code].map(({ locale, text: example, why, verdict }) => ({
      locale,
      example,
      why,
      verdict,
    }));
    return {
      code: `content-${code}`,
      title,
      text,
      help,
      breaks: cases.filter(({ verdict }) => verdict !== undefined).map(withoutVerdict),
      keeps: cases.filter(({ verdict }) => verdict === undefined).map(withoutVerdict),
    };
  }),
  ...(Object.keys(FILES) as (keyof typeof FILES)[]).map((code): ContentHelp => {
    const { words, breaks, keeps } = FILES[code];
    const [title, text, ...help] = words;
    return { code: `content-${code}`, title, text, help, breaks: breaks.map(inEnglish), keeps: keeps.map(inEnglish) };
  }),
];

function inEnglish([example = '', why = '']: readonly string[]): ContentExample {
  return { locale: 'en', example, why };
}

function withoutVerdict({ locale, example, why }: ContentExample): ContentExample {
  return { locale, example, why };
}
