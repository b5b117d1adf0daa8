/** A case in one line, and why it is in order or not. */
export interface HelpExample {
  /** BCP 47 tag of the language it is written in. */
  readonly locale: string;
  readonly example: string;
  readonly why: string;
}

/** A help page for sellers: what is asked, why, how to stay within it, and examples. */
export interface HelpPage {
  readonly code: string;
  /** Clauses listings are judged by, what sellers owe beside them, what is done in the program, and what buyers may send. */
  readonly kind: 'clause' | 'obligation' | 'topic' | 'content';
  /** A few words. */
  readonly title: string;
  /** The rule in one or two sentences. */
  readonly text: string;
  /** Paragraphs. */
  readonly help: readonly string[];
  readonly breaks: readonly HelpExample[];
  readonly keeps: readonly HelpExample[];
}

/** An example in English. */
export function example(text: string, why: string): HelpExample {
  return { locale: 'en', example: text, why };
}
