/** What a piece of customization data can be held or refused for. `offensive` covers profanity and harassment, `restricted` drugs and other goods the program forbids, `violence` threats and calls to harm. */
export type Category = 'hate' | 'sexual' | 'violence' | 'offensive' | 'restricted' | 'ip';

/** How strong the words of a list are. `near` counts only beside a word that gives it the unwanted sense: a dealer's word, a word for a logo. */
export type Strength = 'refuse' | 'hold' | 'near';

/**
 * One list of words as versioned data. Words stand between commas, in this notation:
 * `word` that word alone; `word~` with the endings of its language; `word*` what begins so; `*word*` what holds it anywhere;
 * `two words` one after the other, `..` for up to two words between; `*word` what ends so; `=wörd` only with exactly these accents;
 * `word?` is a name of people or places as well; `word@` counts only where another everyday word of its language stands, because it is innocent in others.
 * Scripts written without spaces match anywhere.
 */
export interface Lexicon {
  /** BCP 47 code, or `any` for words used in every language. */
  readonly language: string;
  /** Date of this state of the list. */
  readonly version: string;
  /** Where the words come from. */
  readonly source: string;
  readonly licence: string;
  readonly words: Readonly<Partial<Record<Category, Readonly<Partial<Record<Strength, string>>>>>>;
  /** Ordinary words, names and places that hold an unwanted word: never matched by `*`. */
  readonly innocent?: string;
  /** Words that give a `near` or `hold` word of their category the unwanted sense, and refuse it. */
  readonly beside?: Readonly<Partial<Record<Category, string>>>;
  /** Words that clear a held word of their category: "goddess" beside the name of a mark that is hers. */
  readonly clears?: Readonly<Partial<Record<Category, string>>>;
  /** Everyday words by which a text is known to be in this language; used by `@`. */
  readonly common?: string;
  /** Endings that `~` stands for. */
  readonly endings?: string;
  /** Particles that may be written before a word as part of it (Arabic, Hebrew); used by `~`. */
  readonly prefixes?: string;
}

/** One word or phrase of a list, ready to compare. */
export interface Entry {
  readonly category: Category;
  readonly strength: Strength;
  readonly language: string;
  /** As the list has it, for reviewers. */
  readonly written: string;
  /** Folded length in UTF-16 units. */
  readonly length: number;
  readonly alsoName: boolean;
  /** Counts only in a text of its language. */
  readonly ownLanguageOnly: boolean;
  /** The form with accents it must have, small letters, NFC. */
  readonly exactly: string | undefined;
  /** The words after the first of a phrase. */
  readonly rest: readonly PhraseWord[];
  /** Of a phrase written as one word: how many words it has. Otherwise 1. */
  readonly joinedFrom: number;
  /** Whether the list writes it in Latin letters. */
  readonly latin: boolean;
}

/** A further word of a phrase. */
export interface PhraseWord {
  readonly text: string;
  readonly ending: 'exact' | 'stem' | 'inflected';
  /** Up to two other words may stand before it. */
  readonly gap: boolean;
}
