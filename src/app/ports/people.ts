import type { UserId } from '../../core/kernel/index.ts';

/** Who a request comes from. */
export interface SignedIn {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: 'buyer' | 'seller' | 'reviewer' | 'operator' | 'auditor';
  readonly session: string;
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean;
  /** Whether this person has a second factor to show. */
  readonly secondFactorSetUp: boolean;
}

/** Sign-in: passwords, sessions, keys. The program only asks who it is. */
export interface Sessions {
  /** Undefined for a visitor. */
  whoIs(headers: Headers): Promise<SignedIn | undefined>;
  /** Answers the pages' own sign-up, sign-in and sign-out requests. */
  answer(request: Request): Promise<Response>;
}

/** Somebody with an account. */
export interface KnownPerson {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
}

/** Names and addresses of people with accounts: for mail to them, and for their own teams. */
export interface People {
  find(user: UserId): Promise<KnownPerson | undefined>;
}

/** A mail on its way: plain text, to one person. */
export interface OutgoingMail {
  readonly to: { readonly name?: string | undefined; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** BCP 47, so that a reader reads it out in its language. */
  readonly language: string;
}

/** Sends mail. Rejects when the mail was not taken; it is tried again then. */
export interface Mail {
  send(mail: OutgoingMail): Promise<void>;
}
