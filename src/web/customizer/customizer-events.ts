import type { Price, Values } from '../../core/template/index.ts';
import type { DesignBody, ProblemBody } from '../../http/contract/index.ts';

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
