import type { SellerId, UserId } from '../../core/kernel/index.ts';

/** Who acts. Row-level security sees exactly this. */
export interface Actor {
  readonly kind: 'visitor' | 'buyer' | 'seller' | 'reviewer' | 'operator' | 'auditor' | 'system';
  readonly user?: UserId;
  readonly userName?: string;
  /** The seller a member acts for, verified against the memberships before. */
  readonly seller?: SellerId;
  readonly session?: string;
  /** Whether this session passed a second factor. */
  readonly secondFactor?: boolean;
  /** The random number its browser was given where a seller account was opened; of sellers only, and of browsers that keep cookies. */
  readonly device?: string;
  /** What the request's program calls itself. */
  readonly browser?: string;
  /** Network address the request came from. */
  readonly address?: string;
}
