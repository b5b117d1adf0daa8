import type { KeyWrapping } from '../../app/ports.ts';
import { isId } from '../../core/kernel/index.ts';

/** A provider and how to tell which wrapped keys are its own. */
export interface KeyProvider {
  readonly wrapping: KeyWrapping;
  readonly owns: (keyId: string) => boolean;
}

/** Tells the providers' key ids apart. */
export const keyIdForms = {
  local: isId,
  awsKms: (keyId: string): boolean => keyId.startsWith('arn:'),
  vault: (keyId: string): boolean => keyId.startsWith('vault:'),
} as const;

/** Wraps by the first provider and unwraps by whichever wrapped: how a program moves from the local keyring to a KMS without stopping. */
export function severalWrappings(first: KeyProvider, ...others: readonly KeyProvider[]): KeyWrapping {
  const providers = [first, ...others];
  return {
    wrap: (dataKey, context) => first.wrapping.wrap(dataKey, context),
    unwrap: async (wrapped, context) => {
      const provider = providers.find((one) => one.owns(wrapped.keyId));
      if (provider === undefined) throw new Error(`No key provider is set up that wrapped ${wrapped.keyId}.`);
      return provider.wrapping.unwrap(wrapped, context);
    },
  };
}
