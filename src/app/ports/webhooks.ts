/** What came of sending a webhook: the receiver's status, or a code of what went wrong before it answered. */
export type WebhookAnswer =
  | { readonly status: number; readonly milliseconds: number; readonly retryAfterSeconds?: number }
  | { readonly trouble: WebhookTrouble; readonly milliseconds: number };

export type WebhookTrouble =
  | 'not-an-address'
  | 'not-https'
  | 'private-address'
  | 'no-such-host'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-slow';

/** Sends webhooks as Standard Webhooks 1.0 has it, and to nobody inside the operator's own network unless that is allowed. */
export interface Webhooks {
  /** Why this address cannot be a receiver; undefined if it can. Looks the host up. */
  refuses(url: string): Promise<WebhookTrouble | undefined>;
  /** Signs with each of the endpoint's secrets that count and posts. Redirects are not followed. */
  send(message: {
    readonly url: string;
    readonly id: string;
    readonly at: Date;
    readonly body: string;
    readonly endpoint: string;
    readonly generations: readonly number[];
  }): Promise<WebhookAnswer>;
  /** An endpoint's secret, as its receiver needs it ("whsec_..."). Derived, never stored. */
  secretOf(endpoint: string, generation: number): string;
}
