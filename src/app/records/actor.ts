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
  /** What the request's program calls itself. */
  readonly device?: string;
  /** Network address the request came from. */
  readonly address?: string;
}
