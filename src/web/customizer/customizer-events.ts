import type { Price, Values } from '../../core/template/index.ts';
import type { DesignBody, ProblemBody } from '../../http/contract/index.ts';
import type { ApiFailure } from '../kit/http-call.ts';

/** Told with `customizer-change` at every choice. */
export interface CustomizerChange {
  readonly values: Values;
  /** Undefined where the product has no price yet. */
  readonly price: Price | undefined;
  readonly valid: boolean;
}

/** Told with `customizer-invalid` when the buyer asks to go on and something stands against it: messages by field id. */
export interface CustomizerInvalid {
  readonly errors: Readonly<Record<string, string>>;
}

/** Told with `customizer-submit` once the server has frozen the design and drawn its proof. */
export interface CustomizerSubmit {
  readonly customizationId: string;
  readonly proofUrl: string | undefined;
  readonly price: DesignBody['price'];
  readonly design: DesignBody;
}

/** Told with `customizer-error` when the server refuses or does not answer. `code` is the problem's; `signed-out` asks the page to sign the buyer in. */
export interface CustomizerTrouble {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly problem: ProblemBody | undefined;
}

/** What the element tells, by the event's name. */
export interface CustomizerEvents {
  readonly 'customizer-ready': { readonly listing: string };
  readonly 'customizer-change': CustomizerChange;
  readonly 'customizer-invalid': CustomizerInvalid;
  readonly 'customizer-submit': CustomizerSubmit;
  readonly 'customizer-error': CustomizerTrouble;
}

/** Tells the page around the element, out of every shadow root. */
export function tell<Name extends keyof CustomizerEvents>(
  from: EventTarget,
  name: Name,
  detail: CustomizerEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** A frozen design, as it is told. */
export function submitted(design: DesignBody): CustomizerSubmit {
  return { customizationId: design.id, proofUrl: design.proofs[0]?.url, price: design.price, design };
}

/** What a failed call means for the page. */
export function troubleFrom({ problem, message, retryable }: ApiFailure): CustomizerTrouble {
  return { code: problem.status === 401 ? 'signed-out' : problem.code, message, retryable, problem };
}

/** That the buyer has to sign in before what they want can be done. */
export function signedOut(message: string): CustomizerTrouble {
  return { code: 'signed-out', message, retryable: false, problem: undefined };
}
